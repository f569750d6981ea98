import type { Steps } from '@memraster/ground'
import type { LercKernel } from '../kernels/lerc-kernel.ts'
import { LERC_SIZES, LercType } from './lerc-image.ts'

/** The values of a blob, all of which are there, in the memory of a kernel. */
export interface LercValues {
  readonly width: number
  readonly height: number
  /** Values of one pixel. */
  readonly depth: number
  /** Row by row, the values of a pixel together. */
  readonly bytes: Uint8Array
}

// The kernel's memory: its state with the greatest values, room for a block, the blob, and the values.
const STATE = 0
const [MAX_ERROR, GREATEST] = [8, 16]
const ROOM = 1 << 15
const BLOB = 1 << 16
/** Bytes behind the blob that are read as well. */
const SPARE = 64

/** The most values of a pixel, and the largest side of a block. */
const MOST_DEPTH = 1024
const MOST_SIDE = 64

/** Values that are decoded in a step, in a few milliseconds. */
const PART = 1 << 20

/** The facts at the beginning of a blob. */
interface LercHeader {
  readonly version: number
  readonly checksum: number
  readonly width: number
  readonly height: number
  readonly depth: number
  readonly side: number
  readonly type: LercType
  readonly maxError: number
  readonly zMax: number
  /** The size of the header, and that of the ranges of values behind it. */
  readonly size: number
  readonly ranges: number
}

/** Bytes of a header of version 4 with the length of its mask. */
const LONGEST_HEADER = 70

/**
 * The header of a blob that a kernel decodes: one image of Lerc2 of version 3 or 4, as libtiff writes it, that has all its
 * values, and not the same everywhere. Otherwise undefined, also if it is damaged.
 */
function readHeader(blob: Uint8Array): LercHeader | undefined {
  if (blob.length < LONGEST_HEADER || String.fromCharCode(...blob.subarray(0, 6)) !== 'Lerc2 ')
    return undefined
  const view = new DataView(blob.buffer, blob.byteOffset, blob.length)
  const version = view.getInt32(6, true)
  if (version !== 3 && version !== 4) return undefined
  // Version 3 has no depth.
  const at = version === 4 ? 26 : 22
  const [height, width] = [view.getInt32(14, true), view.getInt32(18, true)]
  const depth = version === 4 ? view.getInt32(22, true) : 1
  const valid = view.getInt32(at, true)
  const side = view.getInt32(at + 4, true)
  const type = view.getInt32(at + 12, true)
  const [maxError, zMin, zMax] = [16, 24, 32].map((offset) => view.getFloat64(at + offset, true)) as [
    number,
    number,
    number,
  ]
  const isKnown =
    width > 0 &&
    height > 0 &&
    depth > 0 &&
    depth <= MOST_DEPTH &&
    valid === width * height &&
    side >= 1 &&
    side <= MOST_SIDE &&
    view.getInt32(at + 8, true) === blob.length &&
    type >= LercType.Int8 &&
    type <= LercType.Float64 &&
    maxError >= 0 &&
    zMin < zMax &&
    view.getInt32(at + 40, true) === 0
  if (!isKnown) return undefined
  const ranges = version === 4 ? 2 * depth * (LERC_SIZES[type] as number) : 0
  return {
    version,
    checksum: view.getUint32(10, true),
    width,
    height,
    depth,
    side,
    type: type as LercType,
    maxError,
    zMax,
    size: at + 44,
    ranges,
  }
}

/** What a blob for a kernel holds, and the bytes of memory that it takes there. */
export interface LercShape {
  readonly width: number
  readonly height: number
  readonly depth: number
  readonly memory: number
}

/** The shape of a blob; undefined if it is none for a kernel. */
export function lercShape(blob: Uint8Array): LercShape | undefined {
  const header = readHeader(blob)
  if (header === undefined) return undefined
  const { width, height, depth } = header
  return { width, height, depth, memory: BLOB + blob.length + SPARE + sizeOf(header) + SPARE }
}

function sizeOf({ width, height, depth, type }: LercHeader): number {
  return width * height * depth * (LERC_SIZES[type] as number)
}

/**
 * Decodes a blob in the memory of a kernel, which has as much as `lercShape` says, some rows of blocks a step. Undefined if it is
 * otherwise than most are, or damaged, on which Esri's decoder has the last word.
 */
export function* decodeLercByKernel(kernel: LercKernel, blob: Uint8Array): Steps<LercValues | undefined> {
  const { functions, bytes } = kernel
  const header = readHeader(blob)
  if (header === undefined) return undefined
  const { width, height, depth, side, type } = header
  const at = header.size + header.ranges
  if (at + 2 > blob.length) return undefined
  bytes.set(blob, BLOB)
  // The checksum covers all that is behind it.
  if (functions.checksum(BLOB + 14, blob.length - 14) >>> 0 !== header.checksum) return undefined
  yield
  const greatest = greatestOf(header, blob)
  if (greatest === undefined) return undefined
  const size = sizeOf(header)
  const out = (BLOB + blob.length + SPARE + 7) & ~7
  const values = { width, height, depth, bytes: bytes.subarray(out, out + size) }
  if (blob[at] === 1) {
    // They are there as they are, at any address.
    if (at + 1 + size > blob.length) return undefined
    bytes.copyWithin(out, BLOB + at + 1, BLOB + at + 1 + size)
    return values
  }
  // Bytes may be in Huffman codes, which another byte tells.
  const hasMode = type <= LercType.Uint8 && header.maxError === 0.5
  if (blob[at] !== 0 || (hasMode && blob[at + 1] !== 0)) return undefined
  const words = new Uint32Array(bytes.buffer, STATE, 2)
  words[0] = BLOB + at + (hasMode ? 2 : 1)
  words[1] = BLOB + blob.length
  new Float64Array(bytes.buffer, MAX_ERROR, 1)[0] = header.maxError
  new Float64Array(bytes.buffer, GREATEST, depth).set(greatest)
  const rows = side * Math.max(1, Math.floor(PART / (width * depth * side)))
  for (let top = 0; top < height; top += rows) {
    const bottom = Math.min(height, top + rows)
    const isGood = functions.decodeBlocks(STATE, type, width, height, depth, side, top, bottom, out, ROOM)
    if (!isGood) return undefined
    yield
  }
  return values
}

/** The greatest of each value of a pixel; undefined if all that is known of them is that they are everywhere the same. */
function greatestOf(
  { depth, ranges, size, type, zMax }: LercHeader,
  blob: Uint8Array,
): Float64Array | undefined {
  const greatest = new Float64Array(depth).fill(zMax)
  if (ranges === 0) return greatest
  const view = new DataView(blob.buffer, blob.byteOffset + size, ranges)
  const least = (k: number): number => valueAt(view, k, type)
  let isConstant = true
  for (let k = 0; k < depth; k++) {
    const most = valueAt(view, depth + k, type)
    if (most !== least(k)) isConstant = false
    if (depth > 1) greatest[k] = most
  }
  return isConstant ? undefined : greatest
}

function valueAt(view: DataView, index: number, type: LercType): number {
  const at = index * (LERC_SIZES[type] as number)
  switch (type) {
    case LercType.Int8:
      return view.getInt8(at)
    case LercType.Uint8:
      return view.getUint8(at)
    case LercType.Int16:
      return view.getInt16(at, true)
    case LercType.Uint16:
      return view.getUint16(at, true)
    case LercType.Int32:
      return view.getInt32(at, true)
    case LercType.Uint32:
      return view.getUint32(at, true)
    case LercType.Float32:
      return view.getFloat32(at, true)
    case LercType.Float64:
      return view.getFloat64(at, true)
  }
}
