import { corruptBlock } from '../block/corrupt-block.ts'
import type { HuffmanTable } from './jpeg-huffman.ts'
import type { JpegPlane } from './jpeg-plane.ts'

/** A component's part of a scan. */
export interface ScanPart {
  readonly plane: JpegPlane
  readonly dc: HuffmanTable | undefined
  readonly ac: HuffmanTable | undefined
  /** The last block's DC coefficient, from which the next one differs. */
  last: number
}

/** Decodes what a scan has of the block of a column and a row. */
export type DecodeBlock = (part: ScanPart, column: number, row: number) => void

/** @throws {RasterError} `CORRUPT` if a table that the scan needs is missing. */
export function required<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw corruptBlock('JPEG', `a scan names a ${what} that is not there`)
  return value
}
