import type { BandInfo, OverviewRequest, ReadRequest } from '@memraster/core/backend'
import { copySamples, maskSource } from '@memraster/core/internal'
import { type DType, isComplex, type RasterArray } from '@memraster/ground'
import type { ImageLayout } from '@memraster/tiff'
import type { BandTraits } from '../resample/chunk.ts'
import { type OverviewTraits, overviewSources, type RasterSize } from '../resample/plan-overviews.ts'
import { type OverviewRows, resampleOverview } from '../resample/resample-overview.ts'
import type { ResamplingSource } from '../resample/resampling-source.ts'
import { bandTraits, maskTraits } from './band-traits.ts'
import { type LevelImages, LevelSource } from './level-source.ts'

/** The reduction of one level of a raster's bands, or of its stored mask, to an overview. */
export interface LevelReduction extends Pick<OverviewRequest, 'resampling' | 'signal'> {
  readonly source: ReadRequest['source']
  /**
   * Whether the file interleaves its bands (planar configuration 1); undefined for what the layout
   * tells, which is not how a single band was declared.
   */
  readonly interleaved?: boolean | undefined
  /** Of the overview. */
  readonly target: ImageLayout
  /** The smallest overview that is made of the same level. */
  readonly smallest: RasterSize
}

/**
 * Which level each overview is made of, largest first: -1 for full resolution, else the place of another
 * overview.
 */
export function reductionSources(
  images: LevelImages,
  request: Pick<LevelReduction, 'source' | 'resampling' | 'interleaved'>,
  sizes: readonly RasterSize[],
): number[] {
  return overviewSources(overviewTraits(images, request), sizes)
}

/**
 * The rows of an overview of all samples of a level's image, from top to bottom, in the image's dtype.
 *
 * @throws {RasterError} As `resampleOverview`; `LIMIT` as `readLevel`.
 */
export async function* reduceLevel(
  images: LevelImages,
  reduction: LevelReduction,
): AsyncGenerator<OverviewRows, void, undefined> {
  const { info, image } = images
  const { source, target, smallest, signal } = reduction
  const isMask = source === 'mask'
  const bands = Array.from({ length: image.layout.samplesPerPixel }, (_, i) => i)
  const traits = bands.map((i): BandTraits => {
    if (isMask) return maskTraits(image)
    const band = info.bands[i] as BandInfo
    return { ...bandTraits(band), ...(isPalette(band) ? {} : { palette: undefined }) }
  })
  const overview = resampleOverview(overviewPixels(images, reduction), {
    traits: overviewTraits(images, reduction),
    bands: traits,
    source: image.layout,
    sourceBlock: { width: image.layout.blockWidth, height: image.layout.blockHeight },
    target,
    targetBlock: { width: target.blockWidth, height: target.blockHeight },
    smallest,
    signal,
  })
  for await (const part of overview) {
    if (isMask && image.layout.bitsPerSample === 1) saturate(part.pixels as Uint8Array)
    yield part
  }
}

/** A mask of one bit knows 0 and 255 alone. */
function saturate(mask: Uint8Array): void {
  for (let i = 0; i < mask.length; i++) if (mask[i] !== 0) mask[i] = 255
}

function overviewTraits(
  { info, image }: LevelImages,
  { source, resampling, interleaved }: Pick<LevelReduction, 'source' | 'resampling' | 'interleaved'>,
): OverviewTraits {
  return {
    resampling,
    // GDAL makes overviews of masks band by band.
    interleaved: source === 'bands' && (interleaved ?? isInterleaved(image.layout)),
    isComplex: isComplex(image.dtype),
    isPalette: source === 'bands' && isPalette(info.bands[0]),
    hasStoredMask: source === 'bands' && info.bands[0]?.storedMask !== 'none',
  }
}

/** A colour table without a palette band, such as the ramp of an image whose least value is white, makes none. */
function isPalette(band: BandInfo | undefined): boolean {
  return band?.colormap !== undefined && band.colorInterpretation === 'palette'
}

/** Pixels and masks as overviews take them: masks and alpha bands are their own masks. */
function overviewPixels(
  images: LevelImages,
  { source, signal, interleaved }: LevelReduction,
): ResamplingSource {
  const { info, image } = images
  const isMask = source === 'mask'
  const bands = Array.from({ length: image.layout.samplesPerPixel }, (_, i) => i + 1)
  const ownSample = isMask ? { maskSample: (band: number) => band - 1 } : {}
  const pixels = new LevelSource({ ...images, ...ownSample }, { source, bands, signal })
  const isOwnMask = (index: number): boolean => isMask || info.bands[index]?.colorInterpretation === 'alpha'
  // If bands are interleaved, the first one decides whether there are masks.
  const hasMasks = isOwnMask(0) || maskSource(info, 1).kind !== 'all_valid'
  const decided = !isMask && (interleaved ?? isInterleaved(image.layout))
  return {
    pixels: (indexes, rectangle) => pixels.pixels(indexes, rectangle),
    uniform: () => undefined,
    async mask(index, rectangle, own) {
      if (decided && !hasMasks) return undefined
      return isOwnMask(index) ? asBytes(own, image.dtype) : pixels.mask(index, rectangle, own)
    },
  }
}

function isInterleaved({ planarConfiguration }: ImageLayout): boolean {
  return planarConfiguration === 'contiguous'
}

function asBytes(pixels: RasterArray, dtype: DType): Uint8Array {
  if (pixels instanceof Uint8Array) return pixels
  const bytes = new Uint8Array(pixels.length)
  copySamples(pixels, dtype, 0, 1, bytes, 'uint8', 0, 1, bytes.length)
  return bytes
}
