import type { BandInfo, DatasetInfo, ResolvedProfile } from '@memraster/core/backend'
import type { TaskControl } from '@memraster/core/internal'
import type { ImageLayout } from '@memraster/tiff'
import { bandStructure, compressionOf, jpegStructure, storedInterpretations } from '@memraster/tiff/metadata'
import { isLittleEndian } from './encode-raster.ts'
import { codecStructure, encodeSettings } from './encode-settings.ts'
import { showsColorTable } from './stored-colors.ts'
import { checkCrs, WritableRaster } from './writable-raster.ts'

/**
 * Begins a raster of a profile, whose image has `layout`, and which `save` puts into its file.
 *
 * @param kept The layout in which its pixels are kept until then, if another one.
 */
export async function beginRaster(
  filename: string,
  profile: ResolvedProfile,
  layout: ImageLayout,
  save: (raster: WritableRaster, control: TaskControl) => Promise<void>,
  kept: ImageLayout = layout,
): Promise<WritableRaster> {
  for (const crs of [profile.crs, profile.gcpsCrs]) if (crs) checkCrs(crs)
  const source = {
    info: describeCreation(profile, layout, filename),
    maskSample: () => 0,
    interleaved: layout.planarConfiguration === 'contiguous',
    littleEndian: isLittleEndian(profile.options),
    settings: kept === layout ? encodeSettings(profile.options) : { level: 1 },
    maxBytes: Infinity,
    save,
  }
  return await WritableRaster.begin(source, kept)
}

/** The facts of a raster that has just been begun, as they are when it is opened again. */
function describeCreation(profile: ResolvedProfile, layout: ImageLayout, filename: string): DatasetInfo {
  const { dtype, nodata } = profile
  const interleave =
    layout.samplesPerPixel > 1 && layout.planarConfiguration === 'contiguous' ? 'PIXEL' : 'BAND'
  const structure = bandStructure(layout)
  // GDAL says so of new ones, though it shows a ramp of colours.
  const isPlain = layout.photometric === 0 && layout.bitsPerSample > 1
  const bands = storedInterpretations(layout, showsColorTable(layout) && !isPlain).map(
    (colorInterpretation): BandInfo => ({
      dtype,
      nodata,
      blockShape: [layout.blockHeight, layout.blockWidth],
      colorInterpretation,
      description: undefined,
      unit: undefined,
      scale: 1,
      offset: 0,
      colormap: undefined,
      tags: Object.keys(structure).length > 0 ? { IMAGE_STRUCTURE: structure } : {},
      overviews: [],
      maskOverviews: [],
      storedMask: 'none',
    }),
  )
  return {
    driver: profile.driver,
    width: layout.width,
    height: layout.height,
    bands,
    crs: profile.crs,
    transform: profile.transform,
    gcps: profile.gcps,
    gcpsCrs: profile.gcpsCrs,
    rpcs: profile.rpcs,
    tags: {
      IMAGE_STRUCTURE: {
        ...(layout.compression === 1 ? {} : { COMPRESSION: compressionOf(layout) }),
        ...codecStructure(profile.options),
        ...jpegStructure(layout),
        INTERLEAVE: interleave,
      },
    },
    subdatasets: [],
    files: [filename],
  }
}
