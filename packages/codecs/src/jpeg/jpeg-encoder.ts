import type { Steps } from '@memraster/ground'
import { fittingCode } from './jpeg-code.ts'
import { computeCoefficients } from './jpeg-coefficients.ts'
import { readFrame } from './jpeg-frame.ts'
import { progressiveScans } from './jpeg-progressive-encoder.ts'
import { encodeScan } from './jpeg-scan-encoder.ts'
import { acTable, dcTable, type PlannedScan } from './jpeg-scan-plan.ts'
import { Marker } from './jpeg-segments.ts'
import { BitWriter, JpegBytes, SymbolCounter } from './jpeg-sink.ts'
import { putQuantisation } from './jpeg-tables.ts'

/** A component as it is encoded. */
export interface EncodedComponent {
  readonly id: number
  /** Sampling factors. */
  readonly across: number
  readonly down: number
  /** The number of its quantisation table: with 1, it has Huffman tables of its own, too. */
  readonly table: 0 | 1
}

/** The encoding of a picture. */
export interface JpegEncoding {
  readonly width: number
  readonly height: number
  readonly components: readonly EncodedComponent[]
  /** Whether the samples are RGB, and become YCbCr. */
  readonly toYcbcr: boolean
  /** By number, in zigzag order. */
  readonly quantisation: readonly Uint16Array[]
  readonly progressive: boolean
  /** A JFIF file (ITU-T T.871), a self-contained stream, or one without its quantisation tables. */
  readonly form: 'jfif' | 'complete' | 'abbreviated'
}

/** Version 1.1, no density, no thumbnail. */
const JFIF = Uint8Array.of(0x4a, 0x46, 0x49, 0x46, 0, 1, 1, 0, 0, 1, 0, 1, 0, 0)

/**
 * Encodes a picture, equal to the last bit to what libjpeg makes with Huffman codes that fit it, as GDAL writes all its
 * pictures.
 *
 * A row of blocks is a step.
 *
 * @param fillRow Puts the samples of a row, those of a pixel together, into the array that it is given.
 */
export function* encodeJpegInSteps(
  encoding: JpegEncoding,
  fillRow: (row: number, samples: Uint8Array) => void,
): Steps<Uint8Array> {
  const { components, quantisation, toYcbcr, progressive, form } = encoding
  const out = new JpegBytes()
  out.append([0xff, Marker.SOI])
  if (form === 'jfif') out.segment(0xe0, JFIF)
  if (form !== 'abbreviated') putQuantisation(out, quantisation)
  const content = frameContent(encoding)
  const isWide = quantisation.some((table) => table.some((value) => value > 255))
  const marker = progressive ? Marker.SOF2 : isWide ? Marker.SOF1 : Marker.SOF0
  out.segment(marker, content)
  const frame = readFrame({ marker, content, end: 0 })
  const tables = components.map(({ table }) => quantisation[table] as Uint16Array)
  const coefficients = yield* computeCoefficients(frame, { fillRow, toYcbcr }, tables)
  const all = { components: components.map((_, i) => i), first: 0, last: 63, high: 0, low: 0 }
  for (const plan of progressive ? progressiveScans(components.length) : [all]) {
    yield* putScan(out, { ...plan, frame, coefficients }, components)
  }
  out.append([0xff, Marker.EOI])
  return out.toBytes()
}

function frameContent({ width, height, components }: JpegEncoding): Uint8Array {
  return Uint8Array.of(
    ...[8, height >> 8, height & 0xff, width >> 8, width & 0xff, components.length],
    ...components.flatMap(({ id, across, down, table }) => [id, (across << 4) | down, table]),
  )
}

function* putScan(out: JpegBytes, scan: PlannedScan, components: readonly EncodedComponent[]): Steps<void> {
  const counter = new SymbolCounter()
  yield* encodeScan(scan, counter)
  const codes = counter.counts.map((counts) => counts && fittingCode(counts))
  const hasDc = scan.first === 0 && scan.high === 0
  const hasAc = scan.last > 0
  const selectors = scan.components.flatMap((index) => {
    const table = components[index]?.table ?? 0
    return [components[index]?.id ?? 0, ((hasDc ? table : 0) << 4) | (hasAc ? table : 0)]
  })
  // By class and number, those of luminance first.
  for (const number of [0, 1]) {
    for (const [kind, table] of [dcTable(number), acTable(number)].entries()) {
      const code = codes[table]
      if (code !== undefined) out.segment(Marker.DHT, [(kind << 4) | number], code.definition)
    }
  }
  out.segment(Marker.SOS, [scan.components.length], selectors, [
    scan.first,
    scan.last,
    (scan.high << 4) | scan.low,
  ])
  const writer = new BitWriter(out, codes)
  yield* encodeScan(scan, writer)
  writer.finish()
}
