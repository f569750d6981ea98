import { RESAMPLINGS, type Resampling } from '@memraster/core/backend'
import { parseNumber } from '@memraster/core/internal'
import type { Steps } from '@memraster/ground'
import type { XmlElement } from '@memraster/tiff/metadata'
import { childNamed, xmlValue } from '@memraster/tiff/metadata'
import { corruptVrt, unsupportedVrt } from './vrt-errors.ts'

/** A rectangle in pixels, which may be fractional. */
export interface VrtRectangle {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Pixels of another file that a band shows. */
export interface VrtSource {
  /** As written in the file. */
  readonly filename: string
  /** 1-based. */
  readonly band: number
  /** Whether the mask of the band is meant instead of its pixels. */
  readonly isMask: boolean
  /** The source and target rectangles; both undefined for all of it from the upper left on, without scaling. */
  readonly placing: { readonly from: VrtRectangle; readonly to: VrtRectangle } | undefined
  /** Undefined for that of the read. */
  readonly resampling: Resampling | undefined
  /** Whether pixels are means over what a pixel of the VRT covers, at full resolution. */
  readonly averages: boolean
  /** The value changes of a `ComplexSource`; undefined if values stay as they are. */
  readonly change: VrtChange | undefined
}

/**
 * Changes of values, in this order: colours instead of palette indexes, scaling, powers, a table. Those that are
 * not valid let what lies below show through.
 */
export interface VrtChange {
  /** Which part of its colour an index becomes: red, green, blue, alpha. */
  readonly colorPart: 0 | 1 | 2 | 3 | undefined
  /** Scaled, then moved. */
  readonly scaling: { readonly scale: number; readonly offset: number } | undefined
  readonly power: VrtPower | undefined
  readonly table: VrtTable | undefined
  readonly nodata: number | undefined
  /** Whether the mask of the source's band counts. */
  readonly usesMask: boolean
}

/** Values from `from` to `to` become those from 0 to 1, and their powers those from `low` to `high`. */
export interface VrtPower {
  readonly exponent: number
  readonly from: number
  readonly to: number
  readonly low: number
  readonly high: number
}

/** Values between two inputs, which ascend, become what lies between their outputs. */
export interface VrtTable {
  readonly inputs: Float64Array
  readonly outputs: Float64Array
}

const EMPTY: VrtRectangle = { x: 0, y: 0, width: 0, height: 0 }
const PLAIN = ['SimpleSource', 'ComplexSource', 'AveragedSource'] as const
const UNSUPPORTED_PARTS = ['Kernel', 'OpenOptions']

/**
 * The source that an element is; undefined for elements that are none. One with only one of its two rectangles shows
 * nothing, as in GDAL.
 *
 * @throws {RasterError} `UNSUPPORTED` for other kinds of sources, and for powers of unknown values.
 */
export function* parsingVrtSource(element: XmlElement): Steps<VrtSource | undefined> {
  // The only names that GDAL does not take in another case.
  const kind = PLAIN.find((name) => name === element.name)
  if (kind === undefined) {
    if (/Source$|^PixelFunction/.test(element.name)) throw unsupportedVrt(element.name)
    return undefined
  }
  for (const name of UNSUPPORTED_PARTS) {
    if (childNamed(element, name)) throw unsupportedVrt(`${name} in a ${kind}`)
  }
  const filename = xmlValue(element, 'SourceFilename')?.trim()
  if (!filename) throw corruptVrt('a source has no SourceFilename')
  const from = rectangle(childNamed(element, 'SrcRect'))
  const to = rectangle(childNamed(element, 'DstRect'))
  const resampling = xmlValue(element, 'resampling')
  return {
    filename,
    ...bandOf(xmlValue(element, 'SourceBand')?.trim() ?? '1'),
    placing: from || to ? { from: from ?? EMPTY, to: to ?? EMPTY } : undefined,
    resampling: resamplingOf(resampling),
    averages: kind === 'AveragedSource' || (kind === 'SimpleSource' && /^aver/i.test(resampling ?? '')),
    change: kind === 'ComplexSource' ? yield* changeOf(element) : undefined,
  }
}

function bandOf(text: string): Pick<VrtSource, 'band' | 'isMask'> {
  const match = /^(mask)?,?(\d{0,9})$/i.exec(text)
  const band = Number(match?.[2] || 1)
  if (match === null || band < 1) throw corruptVrt(`a source has the band ${JSON.stringify(text)}`)
  return { band, isMask: match[1] !== undefined }
}

function rectangle(element: XmlElement | undefined): VrtRectangle | undefined {
  if (element === undefined) return undefined
  const [x, y, width, height] = ['xOff', 'yOff', 'xSize', 'ySize'].map((name) =>
    parseNumber(xmlValue(element, name) ?? 'nan'),
  ) as [number, number, number, number]
  // GDAL marks a rectangle that is not set by -1.
  if (x === -1 && y === -1 && width === -1 && height === -1) return undefined
  if (![x, y, width, height].every((value) => Math.abs(value) < 2 ** 31) || width < 0 || height < 0) {
    throw corruptVrt(`a source has the ${element.name} ${[x, y, width, height].join(', ')}`)
  }
  return { x, y, width, height }
}

function* changeOf(source: XmlElement): Steps<VrtChange | undefined> {
  const number = (name: string): number | undefined => {
    const text = xmlValue(source, name)
    return text === undefined ? undefined : parseNumber(text)
  }
  const scale = number('ScaleRatio')
  const offset = number('ScaleOffset')
  const component = number('ColorTableComponent')
  const table = xmlValue(source, 'LUT')
  const change: VrtChange = {
    colorPart: component === undefined ? undefined : colorPartOf(component),
    scaling:
      scale === undefined && offset === undefined ? undefined : { scale: scale ?? 1, offset: offset ?? 0 },
    power: scale === undefined && offset === undefined ? powerOf(number) : undefined,
    table: table === undefined ? undefined : yield* tableOf(table),
    nodata: number('NODATA'),
    usesMask: /^\s*(1|yes|true|on)/i.test(xmlValue(source, 'UseMaskBand') ?? ''),
  }
  const isNone = Object.values(change).every((value) => value === undefined || value === false)
  return isNone ? undefined : change
}

function colorPartOf(component: number): VrtChange['colorPart'] {
  // GDAL leaves the indexes as they are for other numbers.
  return component >= 1 && component <= 4 ? ((Math.trunc(component) - 1) as 0 | 1 | 2 | 3) : undefined
}

function powerOf(number: (name: string) => number | undefined): VrtPower | undefined {
  const [exponent, low, high] = [number('Exponent'), number('DstMin'), number('DstMax')]
  if (exponent === undefined || low === undefined || high === undefined) return undefined
  const [from, to] = [number('SrcMin'), number('SrcMax')]
  if (from === undefined || to === undefined) {
    throw unsupportedVrt('an Exponent in a ComplexSource without SrcMin and SrcMax')
  }
  return { exponent, from, to, low, high }
}

/** Numbers of a LUT between two steps: a millisecond's worth. */
const NUMBERS_PER_STEP = 1000

function* tableOf(text: string): Steps<VrtTable | undefined> {
  const numbers: number[] = []
  for (const [number] of text.matchAll(/(?<=^|[,:])[^,:]*/g)) {
    numbers.push(parseNumber(number))
    if (numbers.length % NUMBERS_PER_STEP === 0) yield
  }
  const count = Math.floor(numbers.length / 2)
  const inputs = new Float64Array(count)
  const outputs = new Float64Array(count)
  for (let i = 0; i < count; i++) {
    const input = numbers[2 * i] as number
    if (Number.isNaN(input)) throw unsupportedVrt('NaN in the LUT of a ComplexSource')
    if (i > 0 && input < (inputs[i - 1] as number)) throw corruptVrt('the values of a LUT do not ascend')
    inputs[i] = input
    outputs[i] = numbers[2 * i + 1] as number
  }
  return count === 0 ? undefined : { inputs, outputs }
}

/** GDAL's method names, if they are not rasterio's in lower case. */
const RESAMPLING_NAMES: Readonly<Record<string, Resampling>> = {
  near: 'nearest',
  cubicspline: 'cubic_spline',
}

function resamplingOf(text: string | undefined): Resampling | undefined {
  if (text === undefined || text === '') return undefined
  const name = text.toLowerCase()
  const found = RESAMPLING_NAMES[name] ?? RESAMPLINGS.find((method) => method === name)
  if (found === undefined) throw unsupportedVrt(`the resampling ${text}`)
  return found
}
