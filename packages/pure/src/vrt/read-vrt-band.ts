import {
  allocate,
  type BackendDataset,
  type BandInfo,
  convertValue,
  copySamples,
  type DType,
  elementsPerSample,
  isComplex,
  type RasterArray,
  RasterError,
  type SampleLayout,
} from '@memraster/core/backend'
import { parseNodata } from '../metadata/nodata.ts'
import { aborted } from '../run-concurrently.ts'
import { TimeSlice } from '../time-slice.ts'
import type { VrtBand } from './parse-vrt.ts'
import type { VrtChange, VrtSource } from './parse-vrt-source.ts'
import { type PlacedSource, placeSource } from './place-source.ts'
import { type BandRead, bandRequest, type ReadSource, readBandMask } from './read-band-mask.ts'
import { unsupportedVrt } from './vrt-errors.ts'

/** Samples that pass through memory of their own at a time. */
const CHUNK_SAMPLES = 1 << 20

/** What reading bands of a VRT needs to know of it. */
export interface VrtReading {
  readonly size: { readonly width: number; readonly height: number }
  open(source: VrtSource): Promise<BackendDataset>
  /** Reads from a source, and counts that. */
  readonly read: (dataset: BackendDataset) => ReadSource
  readonly signal: AbortSignal | undefined
}

/** Whole pixels of a VRT, and where they go. */
export interface VrtTarget extends SampleLayout {
  readonly column: number
  readonly row: number
  readonly width: number
  readonly height: number
  readonly dtype: DType
  readonly out: RasterArray
}

/**
 * Fills a window of one band: with its nodata value, else 0, and over that with its sources one after the other.
 *
 * @throws {RasterError} What opening and reading a source says, and `ABORTED`.
 */
export async function readVrtBand(reading: VrtReading, band: VrtBand, target: VrtTarget): Promise<void> {
  const slice = new TimeSlice()
  fillTarget(target, fillValue(band))
  for (const source of band.sources) {
    if (slice.isOver) await slice.next()
    if (reading.signal?.aborted) throw aborted(reading.signal)
    if (mayMiss(source, target)) continue
    const dataset = await reading.open(source)
    const info = dataset.info.bands[source.band - 1]
    if (info === undefined) {
      throw new RasterError(
        'CORRUPT',
        `${source.filename} has no band ${source.band}, which the VRT file names.`,
      )
    }
    const placed = placeSource(source, dataset.info, reading.size)
    if (placed !== undefined) await readSource({ reading, band, source, dataset, info, placed }, target)
  }
}

/** Told by its rectangle alone, so that files which are not needed are not opened. */
function mayMiss({ placing }: VrtSource, { column, row, width, height }: VrtTarget): boolean {
  if (placing === undefined) return false
  const { x, y, width: across, height: down } = placing.to
  return x >= column + width || x + across <= column || y >= row + height || y + down <= row
}

interface OpenSource {
  readonly reading: VrtReading
  readonly band: VrtBand
  readonly source: VrtSource
  readonly dataset: BackendDataset
  readonly info: BandInfo
  readonly placed: PlacedSource
}

async function readSource(open: OpenSource, target: VrtTarget): Promise<void> {
  const { placed, reading, band, source, dataset, info } = open
  const left = Math.max(placed.left, target.column)
  const right = Math.min(placed.right, target.column + target.width)
  const top = Math.max(placed.top, target.row)
  const bottom = Math.min(placed.bottom, target.row + target.height)
  if (left >= right || top >= bottom) return
  const width = right - left
  const rowsAtOnce = Math.max(1, Math.floor(CHUNK_SAMPLES / width))
  // Values of the band's dtype, or those that become it without loss, go to their place directly.
  const direct =
    source.change === undefined &&
    !source.isMask &&
    (target.dtype === band.dtype || info.dtype === band.dtype)
  for (let row = top; row < bottom; row += direct ? bottom - top : rowsAtOnce) {
    const height = direct ? bottom - top : Math.min(rowsAtOnce, bottom - row)
    const wanted = sourceWindow(open, left, row, width, height)
    const to =
      target.offset + (row - target.row) * target.stride[1] + (left - target.column) * target.stride[2]
    if (direct) {
      const request = bandRequest(wanted, { source: 'bands', dtype: target.dtype }, reading.signal)
      await reading.read(dataset)({ ...request, offset: to, stride: target.stride }, target.out)
      continue
    }
    const { samples, dtype, valid } = await changedSamples(open, wanted)
    const converted = convert(samples, dtype, band.dtype, target.dtype)
    putSamples(converted, valid, width, height, target, to)
  }
}

/** What a source is read by for whole pixels of the VRT. */
function sourceWindow(
  { placed, source, info, dataset }: OpenSource,
  column: number,
  row: number,
  width: number,
  height: number,
): BandRead {
  const window = {
    colOff: snap(column * placed.scaleX + placed.originX),
    rowOff: snap(row * placed.scaleY + placed.originY),
    width: width * placed.scaleX,
    height: height * placed.scaleY,
  }
  const resampled = source.resampling !== 'nearest' && !isComplex(info.dtype)
  return {
    // Nearest neighbours are looked for in the file's pixels anyway.
    window: resampled ? cut(window, dataset.info) : window,
    shape: [height, width],
    resampling: source.resampling,
    band: source.band,
  }
}

/** Positions that are whole but for rounding are. */
function snap(position: number): number {
  const whole = Math.round(position)
  return Math.abs(position - whole) < 1e-6 ? whole : position
}

function cut(
  window: BandRead['window'],
  { width, height }: { readonly width: number; readonly height: number },
): BandRead['window'] {
  const colOff = Math.max(0, window.colOff)
  const rowOff = Math.max(0, window.rowOff)
  return {
    colOff,
    rowOff,
    width: Math.min(width, window.colOff + window.width) - colOff,
    height: Math.min(height, window.rowOff + window.height) - rowOff,
  }
}

interface ChangedSamples {
  readonly samples: RasterArray
  readonly dtype: DType
  /** Undefined where all are. */
  readonly valid: Uint8Array | undefined
}

/** The samples of a source after what a `ComplexSource` does to them, in floats then as in GDAL. */
async function changedSamples(open: OpenSource, wanted: BandRead): Promise<ChangedSamples> {
  const { source, reading, dataset, info, band } = open
  const { signal } = reading
  const read = reading.read(dataset)
  const count = wanted.shape[0] * wanted.shape[1]
  const readMask = (): Promise<Uint8Array> => readBandMask(dataset, read, wanted, signal)
  const { change } = source
  const floats = isWide(info.dtype) || isWide(band.dtype) ? 'float64' : 'float32'
  const dtype = change === undefined ? (source.isMask ? 'uint8' : band.dtype) : floats
  if (change !== undefined && (isComplex(info.dtype) || isComplex(band.dtype))) {
    throw unsupportedVrt('a ComplexSource of complex numbers')
  }
  let samples: RasterArray = allocate(dtype, count)
  if (source.isMask) {
    const mask = await readMask()
    if (dtype === 'uint8') samples = mask
    else copySamples(mask, 'uint8', 0, 1, samples, dtype, 0, 1, count)
  } else {
    await read(bandRequest(wanted, { source: 'bands', dtype }, signal), samples)
  }
  if (change === undefined) return { samples, dtype, valid: undefined }
  const valid = change.usesMask ? await readMask() : undefined
  return { samples, dtype, valid: changeSamples(samples as Float32Array | Float64Array, change, valid) }
}

/** Changes the samples in place, and gives which of them are valid. */
function changeSamples(
  samples: Float32Array | Float64Array,
  { scale, offset, nodata }: VrtChange,
  mask: Uint8Array | undefined,
): Uint8Array | undefined {
  let valid = mask
  if (nodata !== undefined) {
    valid ??= new Uint8Array(samples.length).fill(1)
    const wanted = samples instanceof Float32Array ? Math.fround(nodata) : nodata
    const isNan = Number.isNaN(wanted)
    for (let i = 0; i < samples.length; i++) {
      const sample = samples[i]!
      if (sample === wanted || (isNan && Number.isNaN(sample))) valid[i] = 0
    }
  }
  if (scale !== 1 || offset !== 0) {
    for (let i = 0; i < samples.length; i++) samples[i] = samples[i]! * scale + offset
  }
  return valid
}

/** Types that GDAL does not squeeze through 32-bit floats. */
function isWide(dtype: DType): boolean {
  return dtype === 'float64' || dtype.endsWith('int32') || dtype.endsWith('int64')
}

/** Through the band's own dtype, whatever is asked for. */
function convert(samples: RasterArray, from: DType, own: DType, wanted: DType): RasterArray {
  let [result, dtype] = [samples, from]
  for (const next of [own, wanted]) {
    if (dtype === next) continue
    const count = result.length / elementsPerSample(dtype)
    const converted = allocate(next, count)
    copySamples(result, dtype, 0, 1, converted, next, 0, 1, count)
    ;[result, dtype] = [converted, next]
  }
  return result
}

/** Row by row; where only some are valid, those one by one. */
function putSamples(
  samples: RasterArray,
  valid: Uint8Array | undefined,
  width: number,
  height: number,
  { out, dtype, stride }: VrtTarget,
  offset: number,
): void {
  for (let row = 0; row < height; row++) {
    const to = offset + row * stride[1]
    if (valid === undefined) {
      copySamples(samples, dtype, row * width, 1, out, dtype, to, stride[2], width)
      continue
    }
    // No complex samples come here: one element each.
    for (let i = 0, from = row * width; i < width; i++, from++) {
      if (valid[from] !== 0) out[to + i * stride[2]] = samples[from]!
    }
  }
}

function fillValue({ facts, dtype }: VrtBand): number | bigint {
  if (facts.nodata === undefined) return 0
  return parseNodata(facts.nodata, dtype) ?? convertValue(Number(facts.nodata), dtype)
}

function fillTarget(target: VrtTarget, value: number | bigint): void {
  const { width, height, dtype, out, offset, stride } = target
  const sample = allocate(dtype, 1)
  sample[0] = convertValue(value, dtype) as never
  for (let row = 0; row < height; row++) {
    copySamples(sample, dtype, 0, 0, out, dtype, offset + row * stride[1], stride[2], width)
  }
}
