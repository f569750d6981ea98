/** A part of a file. */
export interface ByteRange {
  /** Its first byte, counted from the start of the file; a whole number from 0 on. */
  readonly offset: number
  /** In bytes; a whole number from 0 on. What reaches past the end of the file is left out. */
  readonly length: number
}

/** A contiguous piece of a file in memory. */
export interface BytePart {
  /** Offset in the file of the first of `bytes`: the byte at offset `n` is `bytes[n - start]`. */
  readonly start: number
  /** Not to be changed: others read the same memory. */
  readonly bytes: Uint8Array
  /** A view of the same memory as `bytes`. */
  readonly view: DataView
}

/**
 * The bytes of a file for parsers, which are synchronous: all in memory ({@link wholeBytes}), or those that are here
 * (`RangeReader`).
 *
 * A parser asks for the part that has the next few bytes and reads numbers from its `view`, at `offset - start`. In
 * memory that is always the same part, the whole file, so that it costs nothing. Of a file that is elsewhere it is what
 * one request brought; if that is not here, {@link MissingBytes} is thrown, and `RangeReader.whenHere` fetches it and
 * runs the parser again.
 */
export interface FileBytes {
  /** Of the whole file, in bytes, whether they are here or not. */
  readonly size: number
  /**
   * A piece of the file that has at least this range, cut at the file's end; often it has more before and after it.
   *
   * @throws {MissingBytes} If some of the range is not here.
   */
  part(offset: number, length: number): BytePart
  /**
   * The bytes of a range, cut at the file's end: mostly a view, and not to be changed.
   *
   * @throws {MissingBytes} As `part`.
   */
  bytes(offset: number, length: number): Uint8Array
}

/**
 * Thrown by synchronous access to bytes that are not here yet. It is no failure of the file and no `RasterError`: who
 * handles errors of a file lets it pass.
 */
export class MissingBytes extends Error {
  readonly file: FileBytes
  /** What has to be fetched, within the file. */
  readonly range: ByteRange

  constructor(file: FileBytes, range: ByteRange) {
    super(`Bytes ${range.offset} to ${range.offset + range.length - 1} of the file are not here yet`)
    this.name = 'MissingBytes'
    this.file = file
    this.range = range
  }
}

/** A file that is in memory as a whole. Nothing is copied. */
export function wholeBytes(bytes: Uint8Array): FileBytes {
  const whole = bytePart(0, bytes)
  return {
    size: bytes.length,
    part: () => whole,
    bytes: (offset, length) => bytes.subarray(offset, offset + length),
  }
}

/** The piece of a file that starts at `start`. */
export function bytePart(start: number, bytes: Uint8Array): BytePart {
  return { start, bytes, view: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength) }
}
