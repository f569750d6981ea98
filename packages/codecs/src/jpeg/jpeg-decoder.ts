import { atOnce, type Steps } from '@memraster/ground'
import { corruptBlock } from '../block/corrupt-block.ts'
import { Scratch } from '../block/scratch.ts'
import type { JpegKernel } from '../kernels/jpeg-kernel.ts'
import { roomFor } from './jpeg-bits.ts'
import { JpegByKernel, jpegMemory } from './jpeg-by-kernel.ts'
import { type JpegConversion, rowJoiner } from './jpeg-colors.ts'
import { type JpegComponent, type JpegFrame, readFrame } from './jpeg-frame.ts'
import { huffmanTable } from './jpeg-huffman.ts'
import { type BlockSide, JpegPlane, planeSize } from './jpeg-plane.ts'
import { decodeScan, type JpegTables } from './jpeg-scan.ts'
import { isCutAt, isFrameHeader, type JpegSegment, Marker, readSegment } from './jpeg-segments.ts'
import { readQuantisation } from './jpeg-tables.ts'
import { upsampledRows } from './jpeg-upsample.ts'

/** The decoding of a picture. */
export interface JpegDecoding {
  readonly conversion: JpegConversion
  /** Pixels of the picture, on a side, that become one of the result. */
  readonly reduction: 1 | 2 | 4 | 8
  /** A stream of the tables that the picture leaves out (TIFF's JPEGTables). */
  readonly tables?: Uint8Array | undefined
  /** Sees the frame's header before anything is set aside for the picture; may throw. */
  readonly checkFrame: (frame: JpegFrame) => void
  /** Memory for the samples, those of the result included; otherwise they have memory of their own. */
  readonly scratch?: Scratch | undefined
  /** Gives a kernel of as many bytes of memory, in which the samples then are. */
  readonly kernelOf?: ((size: number) => JpegKernel | undefined) | undefined
}

/** A decoded picture. */
export interface JpegPicture {
  readonly width: number
  readonly height: number
  readonly components: number
  /** Row by row, those of a pixel together. */
  readonly samples: Uint8Array
}

/** GDAL's limit: a progressive stream of many scans takes hours from a few kilobytes. */
const MOST_SCANS = 100

/**
 * Decodes a JPEG picture, baseline or progressive, as libjpeg does, equal to the last bit: by its "islow" transform,
 * its transforms to reduced sizes, and its "fancy" upsampling.
 *
 * Damaged data are decoded as far as there are bits; the missing part of a stream that is cut off is gray.
 *
 * @throws {RasterError} `CORRUPT` for damaged headers and tables. `UNSUPPORTED` for arithmetic and lossless coding and
 * 12
 *   bits.
 */
export function decodeJpeg(stream: Uint8Array, decoding: JpegDecoding): JpegPicture {
  return atOnce(decodeJpegInSteps(stream, decoding))
}

/** As {@link decodeJpeg}, a row of blocks a step. */
export function* decodeJpegInSteps(stream: Uint8Array, decoding: JpegDecoding): Steps<JpegPicture> {
  const { frame, ...memory } = yield* decodeScans(stream, decoding, true)
  return yield* assemble(frame, decoding, memory)
}

/** A picture whose components are as they are stored: those that have fewer samples are not widened. */
export interface JpegPlanes {
  readonly frame: JpegFrame
  readonly planes: readonly JpegPlane[]
}

/**
 * Decodes a picture to its components.
 *
 * @throws {RasterError} As `decodeJpeg`.
 */
export function decodeJpegPlanes(stream: Uint8Array, decoding: Pick<JpegDecoding, 'checkFrame'>): JpegPlanes {
  return atOnce(decodeScans(stream, { ...decoding, conversion: 'none', reduction: 1 }, false))
}

function* decodeScans(
  stream: Uint8Array,
  decoding: JpegDecoding,
  withResult: boolean,
): Steps<JpegPlanes & PictureMemory> {
  const tables: JpegTables = { quantisation: [], dc: [], ac: [], restartInterval: 0 }
  if (decoding.tables !== undefined) readTables(decoding.tables, tables)
  if (stream[0] !== 0xff || stream[1] !== Marker.SOI) {
    throw corruptBlock('JPEG', 'it does not begin with a JPEG marker')
  }
  let frame: JpegFrame | undefined
  let memory: PictureMemory = { planes: [], result: new Uint8Array(0), kernel: undefined }
  let room = new Uint8Array(0)
  let scans = 0
  let segment = readSegment(stream, 2)
  while (segment !== undefined) {
    let { end } = segment
    if (isFrameHeader(segment.marker)) {
      if (frame !== undefined) throw corruptBlock('JPEG', 'it has two frame headers')
      const header = readFrame(segment)
      decoding.checkFrame(header)
      checkLength(header, stream.length)
      frame = header
      memory = setAside(header, stream, decoding, withResult)
    } else if (segment.marker === Marker.SOS) {
      if (frame === undefined) throw corruptBlock('JPEG', 'a scan has no frame')
      if (++scans > MOST_SCANS) throw corruptBlock('JPEG', `it has more than ${MOST_SCANS} scans`)
      if (room.length === 0) room = roomFor(stream.length - end)
      const { planes, kernel } = memory
      const scan = { stream, header: segment.content, start: end, room, kernel }
      end = yield* decodeScan(scan, frame, planes, tables)
      // Bytes after the last scan are ignored.
      if (isComplete(frame, planes)) break
    } else readTable(segment, tables)
    // A truncated file shows the scans before its end.
    segment = scans > 0 && isCutAt(stream, end) ? undefined : readSegment(stream, end)
  }
  if (frame === undefined) throw corruptBlock('JPEG', 'it has no picture')
  for (const plane of memory.planes) yield* plane.complete()
  return { frame, ...memory }
}

/** Refuses a picture of more blocks than its bytes can tell, before memory is set aside for them. */
function checkLength({ components, progressive }: JpegFrame, length: number): void {
  const blocks = components.reduce((sum, { blocksAcross, blocksDown }) => sum + blocksAcross * blocksDown, 0)
  // A bit for its mean, and unless that comes in another scan one for the end of its other coefficients.
  const leastBits = blocks * (progressive ? 1 : 2)
  if (leastBits > length * 8) throw corruptBlock('JPEG', 'it ends in the middle of its picture')
}

/** Whether a picture of one scan for each component is there. */
function isComplete({ progressive }: JpegFrame, planes: readonly JpegPlane[]): boolean {
  return !progressive && planes.every(({ quantisation }) => quantisation !== undefined)
}

/** @throws {RasterError} `CORRUPT`. */
function readTables(stream: Uint8Array, tables: JpegTables): void {
  if (stream[0] !== 0xff || stream[1] !== Marker.SOI) {
    throw corruptBlock('JPEG', 'its tables do not begin with a JPEG marker')
  }
  for (let at = 2; ; ) {
    const segment = readSegment(stream, at)
    if (segment === undefined || segment.marker === Marker.SOS) return
    readTable(segment, tables)
    at = segment.end
  }
}

function readTable({ marker, content }: JpegSegment, tables: JpegTables): void {
  if (marker === Marker.DQT) readQuantisation(content, tables.quantisation)
  else if (marker === Marker.DHT) readHuffman(content, tables)
  else if (marker === Marker.DRI) tables.restartInterval = ((content[0] ?? 0) << 8) | (content[1] ?? 0)
}

/** ITU-T T.81 section B.2.4.2. */
function readHuffman(content: Uint8Array, tables: JpegTables): void {
  for (let at = 0; at + 17 <= content.length; ) {
    const head = content[at] as number
    const counts = content.subarray(at + 1, at + 17)
    const symbols = content.subarray(at + 17, at + 17 + counts.reduce((sum, length) => sum + length, 0))
    ;(head >> 4 === 0 ? tables.dc : tables.ac)[head & 3] = huffmanTable(counts, symbols)
    at += 17 + symbols.length
  }
}

/**
 * The side to which the blocks of a component are decoded: libjpeg reduces those of components that have fewer
 * samples less, so that they need no upsampling.
 */
function sideOf(component: JpegComponent, frame: JpegFrame, reduction: number): BlockSide {
  const whole = 8 / reduction
  let side = whole
  while (
    side < 8 &&
    (frame.mostAcross * whole) % (component.across * side * 2) === 0 &&
    (frame.mostDown * whole) % (component.down * side * 2) === 0
  ) {
    side *= 2
  }
  return side as BlockSide
}

/** The planes of a picture, and the memory of its samples. */
interface PictureMemory {
  readonly planes: readonly JpegPlane[]
  readonly result: Uint8Array<ArrayBuffer>
  /** The kernel that they are in, if there is one. */
  readonly kernel: JpegByKernel | undefined
}

function setAside(
  frame: JpegFrame,
  stream: Uint8Array,
  { reduction, scratch, kernelOf }: JpegDecoding,
  withResult: boolean,
): PictureMemory {
  const sides = frame.components.map((component) => sideOf(component, frame, reduction))
  const sizes = frame.components.map((component, k) => planeSize(component, sides[k] as BlockSide))
  const { width, height } = reducedSize(frame, reduction)
  const length = withResult ? width * height * frame.components.length : 0
  const whole = sizes.reduce((sum, size) => sum + size, 0)
  const needed = { planes: whole, result: length, stream: stream.length, row: 2 * width + 64 }
  const found = kernelOf?.(jpegMemory(needed))
  const kernel = found && new JpegByKernel(found, stream, needed)
  // Planes first, which begin with whole words; without scratch, the result is alone in its memory.
  const memory =
    kernel?.planes ?? (scratch ?? new Scratch()).take(scratch === undefined ? whole : whole + length)
  let at = 0
  const planes = frame.components.map((component, k) => {
    const size = sizes[k] as number
    at += size
    return new JpegPlane(component, sides[k] as BlockSide, frame, memory.subarray(at - size, at))
  })
  const result = kernel?.result ?? (scratch === undefined ? new Uint8Array(length) : memory.subarray(whole))
  return { planes, result, kernel }
}

function reducedSize(frame: JpegFrame, reduction: number): { width: number; height: number } {
  return { width: Math.ceil(frame.width / reduction), height: Math.ceil(frame.height / reduction) }
}

function* assemble(
  frame: JpegFrame,
  { reduction, conversion }: JpegDecoding,
  { planes, result, kernel }: PictureMemory,
): Steps<JpegPicture> {
  const { width, height } = reducedSize(frame, reduction)
  if (kernel !== undefined && conversion === 'ycbcr' && kernel.joins(planes, frame)) {
    yield* kernel.joinRows(planes, frame)
    return { width, height, components: planes.length, samples: result }
  }
  const whole = 8 / reduction
  const rows = planes.map((plane) => {
    const across = (frame.mostAcross * whole) / (plane.component.across * plane.side)
    const down = (frame.mostDown * whole) / (plane.component.down * plane.side)
    return upsampledRows(plane, across, down, whole > 1)
  })
  const components = planes.length
  const { buffer, byteOffset, length } = result
  const out = {
    bytes: new Uint8ClampedArray(buffer, byteOffset, length),
    words: new Int32Array(buffer, byteOffset, length >> 2),
  }
  const putRow = rowJoiner(conversion, components)
  for (let row = 0; row < height; row++) {
    putRow(
      rows.map((rowOf) => rowOf(row)),
      out,
      row * width * components,
      width,
    )
    yield
  }
  return { width, height, components, samples: result }
}
