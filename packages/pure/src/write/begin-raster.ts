import type { DatasetInfo, ResolvedProfile } from '@memraster/core/backend'
import type { TaskControl } from '@memraster/core/internal'
import { newRasterFacts } from '@memraster/core/internal/late'
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
  const facts = newRasterFacts(profile, filename)
  const interleave =
    layout.samplesPerPixel > 1 && layout.planarConfiguration === 'contiguous' ? 'PIXEL' : 'BAND'
  const structure = bandStructure(layout)
  // GDAL says so of new ones, though it shows a ramp of colours.
  const isPlain = layout.photometric === 0 && layout.bitsPerSample > 1
  const colors = storedInterpretations(layout, showsColorTable(layout) && !isPlain)
  return {
    ...facts,
    bands: facts.bands.map((band, index) => ({
      ...band,
      blockShape: [layout.blockHeight, layout.blockWidth],
      colorInterpretation: colors[index] ?? 'undefined',
      tags: Object.keys(structure).length > 0 ? { IMAGE_STRUCTURE: structure } : {},
    })),
    tags: {
      IMAGE_STRUCTURE: {
        ...(layout.compression === 1 ? {} : { COMPRESSION: compressionOf(layout) }),
        ...codecStructure(profile.options),
        ...jpegStructure(layout),
        INTERLEAVE: interleave,
      },
    },
  }
}
