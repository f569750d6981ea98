import { allocate, nextSlice, type RasterArray, sliceIsOver, throwIfAborted } from '@memraster/ground'
import type { BackendDataset } from '../backend/backend.ts'
import type { BandInfo, DatasetInfo } from '../backend/dataset-info.ts'
import type { ReadRequest } from '../backend/requests.ts'
import { partOf } from '../backend/run-concurrently.ts'
import { areaSpans } from '../samples/area-spans.ts'
import { copySamples } from '../samples/copy-samples.ts'
import { ValueTally } from '../samples/value-tally.ts'
import { type BandMask, bandMask, type MaskedRegion } from './band-mask.ts'
import { maskSource } from './mask-precedence.ts'

/** Source pixels that are read at a time. */
const PIECE_PIXELS = 1 << 20

/**
 * Fills `out` with the most frequent of the valid values under each pixel, as GDAL's method `mode` does, in time that
 * grows with their number alone: among values that are equally frequent, the one that came to that number first.
 * Values count as float32, nodata stands for pixels without any.
 *
 * @throws {RasterError} What reading throws; `ABORTED`.
 */
export async function readCountedMode(
  dataset: BackendDataset,
  info: DatasetInfo,
  request: ReadRequest,
  out: RasterArray,
): Promise<void> {
  const { bands, offset, stride } = request
  for (const [i, bidx] of bands.entries()) {
    const { onProgress } = partOf(request, i / bands.length, (i + 1) / bands.length)
    const part = { ...request, bands: [bidx], offset: offset + i * stride[0], onProgress }
    await readBandMode(new ValidPixels(dataset, info, part), part, out)
  }
}

async function readBandMode(source: ValidPixels, request: ReadRequest, out: RasterArray): Promise<void> {
  const { shape, dtype, offset, stride, signal, onProgress } = request
  const [height, width] = shape
  const { rows, columns } = source.spans
  const left = columns.first[0] as number
  const across = (columns.end[width - 1] as number) - left
  const step = Math.max(1, Math.floor(PIECE_PIXELS / across))
  const line = allocate(source.band.dtype, width)
  for (let row = 0; row < height; row++) {
    const tallies = Array.from({ length: width }, () => new ValueTally(source.nodata))
    const bottom = rows.end[row] as number
    for (let top = rows.first[row] as number; top < bottom; top += step) {
      const tall = Math.min(step, bottom - top)
      const { pixels, mask } = await source.read({ colOff: left, rowOff: top, width: across, height: tall })
      throwIfAborted(signal)
      for (const [x, tally] of tallies.entries()) {
        const first = (columns.first[x] as number) - left
        const count = (columns.end[x] as number) - left - first
        for (let y = 0; y < tall; y++) {
          tally.count(pixels, mask, y * across + first, count)
          while (sliceIsOver()) await nextSlice()
        }
      }
    }
    const modes = Float32Array.from(tallies, ({ mode }) => mode)
    // Rounded to the band's dtype first.
    copySamples(modes, 'float32', 0, 1, line, source.band.dtype, 0, 1, width)
    copySamples(line, source.band.dtype, 0, 1, out, dtype, offset + row * stride[1], stride[2], width)
    onProgress?.((row + 1) / height)
  }
}

/** The pixels of one band at one level, and which of them are valid. */
class ValidPixels {
  readonly band: BandInfo
  readonly #dataset: BackendDataset
  readonly #info: DatasetInfo
  readonly #request: ReadRequest

  constructor(dataset: BackendDataset, info: DatasetInfo, request: ReadRequest) {
    this.#dataset = dataset
    this.#info = info
    this.#request = request
    this.band = bandOf(info, request.bands[0] as number)
  }

  get nodata(): number {
    return Math.fround(Number(this.band.nodata ?? 0))
  }

  /** The rows and columns of the level that each of the result covers. */
  get spans(): Record<'rows' | 'columns', ReturnType<typeof areaSpans>> {
    const { window, shape, level } = this.#request
    const { width, height } = level === 0 ? this.#info : (this.band.overviews[level - 1] ?? this.#info)
    const along = (shift: number, size: number, limit: number, targetCount: number) =>
      areaSpans({ ratio: size / targetCount, shift, start: 0, limit, target: 0, targetCount })
    return {
      rows: along(window.rowOff, window.height, height, shape[0]),
      columns: along(window.colOff, window.width, width, shape[1]),
    }
  }

  async read(window: ReadRequest['window']): Promise<{ pixels: Float32Array; mask: Uint8Array | undefined }> {
    const [bidx] = this.#request.bands as readonly [number]
    const own = await this.#readAs('bands', bidx, window)
    const region: MaskedRegion = {
      size: own.length,
      dtype: (band) => bandOf(this.#info, band).dtype,
      pixels: (band) => (band === bidx ? own : this.#readAs('bands', band, window)),
      stored: (band) => this.#readStored(band, window),
    }
    const mask = await bandMask(region, bidx, maskSource(this.#info, bidx))
    if (own instanceof Float32Array) return { pixels: own, mask }
    const pixels = new Float32Array(own.length)
    copySamples(own, this.band.dtype, 0, 1, pixels, 'float32', 0, 1, own.length)
    return { pixels, mask }
  }

  /** Undefined if the overview that is read has no mask. */
  async #readStored(bidx: number, window: ReadRequest['window']): Promise<BandMask | undefined> {
    const { level } = this.#request
    if (level > this.band.maskOverviews.length) return undefined
    return (await this.#readAs('mask', bidx, window)) as BandMask
  }

  async #readAs(
    source: ReadRequest['source'],
    bidx: number,
    window: ReadRequest['window'],
  ): Promise<RasterArray> {
    const { width, height } = window
    const dtype = source === 'mask' ? 'uint8' : bandOf(this.#info, bidx).dtype
    const pixels = allocate(dtype, width * height)
    const request: ReadRequest = {
      ...this.#request,
      source,
      bands: [bidx],
      window,
      shape: [height, width],
      resampling: 'nearest',
      dtype,
      offset: 0,
      stride: [width * height, width, 1],
      borrowed: false,
      onProgress: undefined,
    }
    await this.#dataset.read(request, pixels)
    return pixels
  }
}

function bandOf(info: DatasetInfo, bidx: number): BandInfo {
  return info.bands[bidx - 1] as BandInfo
}
