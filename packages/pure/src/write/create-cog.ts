import type { BandInfo, MemoryDirectory, Resampling, ResolvedProfile } from '@memraster/core/backend'
import { NO_DEADLINE, partOf, type TaskControl } from '@memraster/core/internal'
import { bandStatistics, statisticsTags } from '@memraster/core/internal/late'
import { isComplex, isRasterError } from '@memraster/ground'
import type { ImageLayout } from '@memraster/tiff'
import type { CogStructure } from '@memraster/tiff/encoding'
import { encodeGhostArea } from '@memraster/tiff/encoding'
import { pureCapabilities } from '../driver/capabilities.ts'
import { beginRaster } from './begin-raster.ts'
import { buildOverviews, type OverviewSize } from './build-overviews.ts'
import { creationLayout } from './creation-layout.ts'
import { encodeDirectories, encodeRaster } from './encode-raster.ts'
import { alphaToMask, hasAlphaForMask, losslessLayout, toJpeg } from './jpeg-for-cog.ts'
import type { WritableRaster } from './writable-raster.ts'

type Options = ResolvedProfile['options']

/** GDAL's default. */
const BLOCK = 512

/**
 * Begins a Cloud Optimized GeoTIFF, which becomes the file `filename` when it is closed, with the overviews that
 * it then lacks.
 *
 * @throws {RasterError} As `creationLayout`.
 */
export async function createCog(
  files: MemoryDirectory,
  filename: string,
  profile: ResolvedProfile,
): Promise<WritableRaster> {
  const { options } = profile
  const asGeoTiff = { ...profile, options: geoTiffOptions(profile) }
  const isJpeg = asGeoTiff.options.compress === 'JPEG'
  const layout = creationLayout(asGeoTiff)
  const save = async (written: WritableRaster, control: TaskControl): Promise<void> => {
    const isMasked = isJpeg && written.masks.length === 0 && hasAlphaForMask(written.facts)
    const complete = isMasked ? await alphaToMask(written, partOf(control, 0, 0.2)) : written
    await completeOverviews(complete, options, partOf(control, 0.2, 0.6))
    if (options.statistics === 'YES') await addStatistics(complete, control.signal)
    // Overviews and statistics are those of the pixels before JPEG changed them, as GDAL's.
    const raster = isJpeg
      ? await toJpeg(complete, isMasked ? maskedLayout(asGeoTiff) : layout, partOf(control, 0.6, 0.9))
      : complete
    const filled = options.sparse_ok !== true
    const { chain, levels } = await encodeDirectories(raster, filled, partOf(control, 0.9, 1))
    const cog: CogStructure = {
      ghostArea: encodeGhostArea(raster.masks.length > 0),
      // The smallest overview comes first, so that the head of the file shows something.
      order: levels.toReversed(),
    }
    files.set(filename, encodeRaster(raster, chain, asGeoTiff.options, cog))
  }
  return await beginRaster(filename, asGeoTiff, layout, save, isJpeg ? losslessLayout(layout) : layout)
}

/** The layout of a raster whose fourth band becomes its mask. */
function maskedLayout(profile: ResolvedProfile): ImageLayout {
  const options = { ...profile.options, photometric: 'YCBCR' }
  return creationLayout({ ...profile, count: 3, options })
}

/** The options of the GTiff driver for those of a COG. */
function geoTiffOptions({ dtype, count, options }: ResolvedProfile): Options {
  const { compress = 'LZW', blocksize = BLOCK, level, predictor, quality, ...others } = options
  const isFloat = dtype.startsWith('float')
  const predictors: Readonly<Record<string, number>> = {
    YES: isFloat ? 3 : 2,
    STANDARD: 2,
    FLOATING_POINT: 3,
  }
  return {
    ...others,
    compress,
    predictor: predictors[String(predictor)] ?? 1,
    tiled: true,
    blockxsize: blocksize,
    blockysize: blocksize,
    interleave: 'PIXEL',
    ...(level !== undefined && { zlevel: level, zstd_level: level }),
    ...(compress === 'JPEG' && count === 3 && { photometric: 'YCBCR' }),
    ...(quality !== undefined && { jpeg_quality: quality }),
    // GDAL takes 100 for lossless.
    ...(quality !== undefined && { webp_level: quality, webp_lossless: quality === 100 }),
  }
}

/** Builds or drops overviews, as the option `overviews` says. */
async function completeOverviews(
  raster: WritableRaster,
  options: Options,
  control: TaskControl,
): Promise<void> {
  const { overviews = 'AUTO', overview_count } = options
  if (overviews === 'FORCE_USE_EXISTING') return
  if (overviews === 'NONE') return raster.replaceOverviews({ images: [], masks: [] })
  const sizes = reducedSizes(
    raster.main.layout,
    typeof overview_count === 'number' ? overview_count : undefined,
  )
  const hasOverviews = raster.images.length > 1
  if (hasOverviews && overviews !== 'IGNORE_EXISTING') return
  const resampling = resamplingOf(options, raster.facts.bands[0])
  raster.replaceOverviews(await buildOverviews(raster, { resampling, sizes, ...control }))
}

/** Halved sizes, rounded down, until a tile holds all, or as many as requested. */
function reducedSizes({ width, height, blockWidth }: ImageLayout, count: number | undefined): OverviewSize[] {
  const sizes: OverviewSize[] = []
  let last = { width, height }
  const isEnough = (): boolean =>
    count === undefined
      ? last.width <= blockWidth && last.height <= blockWidth
      : sizes.length === count || (last.width === 1 && last.height === 1)
  while (!isEnough()) {
    last = { width: Math.max(1, last.width >> 1), height: Math.max(1, last.height >> 1) }
    sizes.push({ ...last, tile: blockWidth })
  }
  return sizes
}

function resamplingOf(options: Options, band: BandInfo | undefined): Resampling {
  const name = options.overview_resampling ?? options.resampling
  if (name === undefined) return band?.colormap === undefined ? 'cubic' : 'nearest'
  return METHODS[String(name)] ?? 'cubic'
}

/** By GDAL's names. */
const METHODS: Readonly<Record<string, Resampling>> = {
  NEAREST: 'nearest',
  AVERAGE: 'average',
  BILINEAR: 'bilinear',
  CUBIC: 'cubic',
  CUBICSPLINE: 'cubic_spline',
  CUBIC_SPLINE: 'cubic_spline',
  LANCZOS: 'lanczos',
  MODE: 'mode',
  GAUSS: 'gauss',
  RMS: 'rms',
}

const UNLIMITED = { maxPixels: Infinity, maxBytes: Infinity, maxMilliseconds: Infinity }

/** Puts the statistics of each band into its tags; a band without any, since it has no valid pixel, gets none. */
async function addStatistics(raster: WritableRaster, signal: AbortSignal | undefined): Promise<void> {
  const open = {
    backend: { name: 'pure', capabilities: pureCapabilities },
    dataset: raster,
    info: raster.facts,
    limits: UNLIMITED,
    deadline: NO_DEADLINE,
    name: 'the raster',
  }
  for (const [i, band] of raster.facts.bands.entries()) {
    if (isComplex(band.dtype)) continue
    try {
      const tags = statisticsTags(await bandStatistics(open, i + 1, { signal }))
      await raster.update({ bands: { [i + 1]: { tags: { '': { ...band.tags[''], ...tags } } } } })
    } catch (error) {
      if (!isRasterError(error, 'NODATA')) throw error
    }
  }
}
