import { RESAMPLINGS, type Resampling } from '@memraster/core/backend'
import { parseNumber } from '../metadata/format-number.ts'
import type { XmlElement } from '../metadata/parse-xml.ts'
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
  /** As it stands in the file. */
  readonly filename: string
  /** 1-based. */
  readonly band: number
  /** Whether the mask of the band is meant instead of its pixels. */
  readonly isMask: boolean
  /** What is taken, and where it goes; both undefined for all of it from the upper left on, without scaling. */
  readonly placing: { readonly from: VrtRectangle; readonly to: VrtRectangle } | undefined
  readonly resampling: Resampling
  /** What happens to the values of a `ComplexSource`; undefined where they stay as they are. */
  readonly change: VrtChange | undefined
}

/** Values are scaled, then moved; those that are not valid let what lies below show through. */
export interface VrtChange {
  readonly scale: number
  readonly offset: number
  readonly nodata: number | undefined
  /** Whether the mask of the source's band counts. */
  readonly usesMask: boolean
}

const EMPTY: VrtRectangle = { x: 0, y: 0, width: 0, height: 0 }
const PLAIN = new Set(['SimpleSource', 'ComplexSource'])
const UNSUPPORTED_PARTS = ['LUT', 'ColorTableComponent', 'Exponent', 'Kernel', 'OpenOptions']

/**
 * The source that an element is; undefined for elements that are none. One with only one of its two rectangles shows
 * nothing, as in GDAL.
 *
 * @throws {RasterError} `UNSUPPORTED` for other kinds of sources, and for tables, colour components and powers.
 */
export function parseVrtSource(element: XmlElement): VrtSource | undefined {
  if (!PLAIN.has(element.name)) {
    if (/Source$|^PixelFunction/.test(element.name)) throw unsupportedVrt(element.name)
    return undefined
  }
  const part = (name: string): XmlElement | undefined => element.children.find((child) => child.name === name)
  for (const name of UNSUPPORTED_PARTS) if (part(name)) throw unsupportedVrt(`${name} in a ${element.name}`)
  const filename = part('SourceFilename')?.text.trim()
  if (filename === undefined || filename === '') throw corruptVrt('a source has no SourceFilename')
  const from = rectangle(part('SrcRect'))
  const to = rectangle(part('DstRect'))
  return {
    filename,
    ...bandOf(part('SourceBand')?.text.trim() ?? '1'),
    placing: from || to ? { from: from ?? EMPTY, to: to ?? EMPTY } : undefined,
    resampling: resamplingOf(element.attributes.get('resampling')),
    change: element.name === 'ComplexSource' ? changeOf(part) : undefined,
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
    parseNumber(element.attributes.get(name) ?? 'nan'),
  ) as [number, number, number, number]
  // GDAL marks a rectangle that is not set by -1.
  if (x === -1 && y === -1 && width === -1 && height === -1) return undefined
  if (![x, y, width, height].every((value) => Math.abs(value) < 2 ** 31) || width < 0 || height < 0) {
    throw corruptVrt(`a source has the ${element.name} ${[x, y, width, height].join(', ')}`)
  }
  return { x, y, width, height }
}

function changeOf(part: (name: string) => XmlElement | undefined): VrtChange | undefined {
  const number = (name: string): number | undefined => {
    const text = part(name)?.text
    return text === undefined ? undefined : parseNumber(text)
  }
  const change = {
    scale: number('ScaleRatio') ?? 1,
    offset: number('ScaleOffset') ?? 0,
    nodata: number('NODATA'),
    usesMask: /^\s*(1|yes|true|on)/i.test(part('UseMaskBand')?.text ?? ''),
  }
  const isNone = change.scale === 1 && change.offset === 0 && change.nodata === undefined && !change.usesMask
  return isNone ? undefined : change
}

/** GDAL's names, where they are not rasterio's in lower case. */
const RESAMPLING_NAMES: Readonly<Record<string, Resampling>> = {
  near: 'nearest',
  cubicspline: 'cubic_spline',
}

function resamplingOf(text = 'nearest'): Resampling {
  const name = text.toLowerCase()
  const found = RESAMPLING_NAMES[name] ?? RESAMPLINGS.find((method) => method === name)
  if (found === undefined) throw unsupportedVrt(`the resampling ${text}`)
  return found
}
