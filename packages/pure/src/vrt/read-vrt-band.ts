import type { BackendDataset, BandInfo, SampleLayout } from '@memraster/core/backend'
import { convertValue, copySamples, maskSource, parseNodata } from '@memraster/core/internal'
import {
  allocate,
  type DType,
  dtypeRange,
  elementsPerSample,
  isComplex,
  isIntegerDType,
  nextSlice,
  type RasterArray,
  sampleSize,
  sliceIsOver,
} from '@memraster/ground'
import { averagedSamples } from './average-source.ts'
import { changeSamples, type WorkSamples } from './change-samples.ts'
import type { VrtBand } from './parse-vrt.ts'
import type { VrtChange, VrtSource } from './parse-vrt-source.ts'
import { type BandRead, bandRequest, readBandMask } from './read-band-mask.ts'
import { type ShownSource, shownSources, type VrtReading, type VrtWindow } from './shown-sources.ts'
import type { TargetRectangle } from './source-window.ts'
import { corruptVrt, unsupportedVrt } from './vrt-errors.ts'

/** Samples that pass through memory of their own at a time. */
const CHUNK_SAMPLES = 1 << 20

/** The destination of one band's pixels. */
export interface VrtTarget extends SampleLayout {
  readonly dtype: DType
  readonly out: RasterArray
}

/**
 * Fills a window of one band: with its nodata value, else 0, and over that with its sources one after the other, each
 * resampled on its own as GDAL does it.
 *
 * @throws {RasterError} What opening and reading a source says, and `ABORTED`.
 */
export async function readVrtBand(
  reading: VrtReading,
  band: VrtBand,
  wanted: VrtWindow,
  target: VrtTarget,
): Promise<void> {
  fillTarget(target, wanted.shape, fillValue(band))
  for await (const shown of shownSources(reading, band, wanted)) {
    while (sliceIsOver()) await nextSlice()
    await readSource(reading, band, wanted, shown, target)
  }
}

async function readSource(
  reading: VrtReading,
  band: VrtBand,
  request: VrtWindow,
  open: ShownSource,
  target: VrtTarget,
): Promise<void> {
  const { source, dataset, info, shown } = open
  const { column, row, width, height } = shown.target
  const wanted: BandRead = {
    window: shown.window,
    whole: shown.whole,
    shape: [height, width],
    resampling: source.resampling ?? request.resampling,
    band: source.band,
  }
  const to = target.offset + row * target.stride[1] + column * target.stride[2]
  if (source.averages) {
    const { samples, valid } = await averagedSamples(reading, request, open, wanted)
    const converted = convert(samples, 'float32', band.dtype, target.dtype)
    putSamples(converted, valid, wanted.shape, target, to)
    return
  }
  // Values of the band's dtype, or those that become it without loss, go to their place directly.
  const isDirect = target.dtype === band.dtype || !losesValues(info.dtype, band.dtype)
  if (source.change === undefined && !source.isMask && isDirect) {
    const request = bandRequest(wanted, { source: 'bands', dtype: target.dtype }, reading.signal)
    await reading.read(dataset)({ ...request, offset: to, stride: target.stride }, target.out)
    return
  }
  for (const part of rowsOf(wanted, shown.target)) {
    const { samples, dtype, valid } = await changedSamples(reading, band, open, part.wanted)
    const converted = convert(samples, dtype, band.dtype, target.dtype)
    putSamples(converted, valid, part.wanted.shape, target, to + part.row * target.stride[1])
  }
}

/** Some rows at a time; all at once if they are resampled, since their kernels overlap. */
function* rowsOf(
  wanted: BandRead,
  { width, height }: TargetRectangle,
): Generator<{ readonly row: number; readonly wanted: BandRead }> {
  const { window } = wanted
  const step = wanted.resampling === 'nearest' ? Math.max(1, Math.floor(CHUNK_SAMPLES / width)) : height
  if (step >= height) {
    yield { row: 0, wanted }
    return
  }
  const scale = window.height / height
  for (let row = 0; row < height; row += step) {
    const rows = Math.min(step, height - row)
    const part = { ...window, rowOff: window.rowOff + row * scale, height: rows * scale }
    yield { row, wanted: { ...wanted, window: part, shape: [rows, width] } }
  }
}

interface ChangedSamples {
  readonly samples: RasterArray
  readonly dtype: DType
  /** Undefined if all are valid. */
  readonly valid: Uint8Array | undefined
}

/** The samples of a source after what a `ComplexSource` does to them, in floats then as in GDAL. */
async function changedSamples(
  reading: VrtReading,
  band: VrtBand,
  { source, dataset, info }: ShownSource,
  wanted: BandRead,
): Promise<ChangedSamples> {
  const { signal } = reading
  const read = reading.read(dataset)
  const count = wanted.shape[0] * wanted.shape[1]
  const readMask = async (): Promise<Uint8Array> => {
    if (info.colorInterpretation !== 'alpha') return await readBandMask(dataset, read, wanted, signal)
    const alpha = new Uint8Array(count)
    await read(bandRequest(wanted, { source: 'bands', dtype: 'uint8' }, signal), alpha)
    return alpha
  }
  const { change } = source
  if (change !== undefined && (isComplex(info.dtype) || isComplex(band.dtype))) {
    throw unsupportedVrt('a ComplexSource of complex numbers')
  }
  if (change?.colorPart !== undefined && info.colormap === undefined) {
    throw corruptVrt(`${source.filename} has no colour table, which the VRT file asks for`)
  }
  const dtype = change === undefined ? (source.isMask ? 'uint8' : band.dtype) : workType(band, source, info)
  let samples: RasterArray = allocate(dtype, count)
  if (source.isMask) {
    const mask = await readMask()
    if (dtype === 'uint8') samples = mask
    else copySamples(mask, 'uint8', 0, 1, samples, dtype, 0, 1, count)
  } else {
    await read(bandRequest(wanted, { source: 'bands', dtype }, signal), samples)
  }
  if (change === undefined) return { samples, dtype, valid: undefined }
  const nodata = nodataOf(change, dataset, source)
  const byMask = change.usesMask && nodata === undefined
  const valid = byMask ? await readMask() : new Uint8Array(count).fill(1)
  changeSamples(samples as WorkSamples, change, nodata, info.colormap, valid)
  return { samples, dtype, valid }
}

/** 32-bit floats, unless they are too small. */
function workType(band: VrtBand, source: VrtSource, info: BandInfo): 'float32' | 'float64' {
  const isWide = (dtype: DType): boolean => dtype.endsWith('int32') || dtype.endsWith('int64')
  if (band.dtype === 'float64' || isWide(band.dtype)) return 'float64'
  return !source.isMask && isWide(info.dtype) ? 'float64' : 'float32'
}

/** The nodata value that is applied: the one that the mask of the source comes from, if its mask is used. */
function nodataOf(
  { nodata, usesMask }: VrtChange,
  dataset: BackendDataset,
  source: VrtSource,
): number | undefined {
  if (!usesMask || source.isMask) return nodata
  const mask = maskSource(dataset.info, source.band)
  return mask.kind === 'nodata' ? Number(mask.value) : nodata
}

/** Converts through the band's own dtype, whatever the requested one. */
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

/** Row by row; if only some pixels are valid, those one by one. */
function putSamples(
  samples: RasterArray,
  valid: Uint8Array | undefined,
  [height, width]: readonly [number, number],
  { out, dtype, stride }: VrtTarget,
  offset: number,
): void {
  for (let row = 0; row < height; row++) {
    const to = offset + row * stride[1]
    if (valid === undefined) {
      copySamples(samples, dtype, row * width, 1, out, dtype, to, stride[2], width)
      continue
    }
    for (let i = 0, from = row * width; i < width; i++, from++) {
      if (valid[from] !== 0) copySamples(samples, dtype, from, 1, out, dtype, to + i * stride[2], 1, 1)
    }
  }
}

function fillValue({ facts, dtype }: VrtBand): number | bigint {
  if (facts.nodata === undefined) return 0
  return parseNodata(facts.nodata, dtype, 'xml') ?? 0
}

function fillTarget(target: VrtTarget, [height, width]: VrtWindow['shape'], value: number | bigint): void {
  const { dtype, out, offset, stride } = target
  const sample = allocate(dtype, 1)
  sample[0] = convertValue(value, dtype) as never
  for (let row = 0; row < height; row++) {
    copySamples(sample, dtype, 0, 0, out, dtype, offset + row * stride[1], stride[2], width)
  }
}

/** Whether a dtype cannot have all values of another one. */
export function losesValues(from: DType, to: DType): boolean {
  if (from === to) return false
  if (isComplex(from)) return !isComplex(to) || sampleSize(from) > sampleSize(to)
  const real =
    to === 'complex64' ? 'float32' : to === 'complex128' ? 'float64' : to === 'complex_int16' ? 'int16' : to
  if (!isIntegerDType(from)) return isIntegerDType(real) || sampleSize(from) > sampleSize(real)
  if (!isIntegerDType(real)) return sampleSize(from) > sampleSize(real) / 2
  const [a, b] = [dtypeRange(from), dtypeRange(real)]
  return a.min < b.min || a.max > b.max
}
