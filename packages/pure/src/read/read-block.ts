import type { RasterArray } from '@memraster/ground'
import type { LoadedRows } from '../blocks/block-image.ts'
import type { BlockPart, PlannedRead } from './planned-read.ts'
import { LONG_RUN, putBlock, putLongBlock } from './put-block.ts'

/** Loads a block, and puts the part of it that is read into the output. */
export function readBlock(read: PlannedRead, part: BlockPart, out: RasterArray): void | Promise<void> {
  const { image, rows } = read
  const top = part.rows.block * image.layout.blockHeight
  const first = rows[part.rows.start]! - top
  const last = rows[part.rows.end - 1]! - top
  // Other blocks may use the scratch memory while a long one is put in its place.
  const loaded = image.load(part.index, first, last, part.keep, isLong(part) ? undefined : read.scratch)
  if (loaded instanceof Promise) return loaded.then((block) => putPart(read, part, block, out))
  return putPart(read, part, loaded, out)
}

/** Puts the part of a block that is read into the output. */
export function putPart(
  read: PlannedRead,
  part: BlockPart,
  loaded: LoadedRows | undefined,
  out: RasterArray,
): void | Promise<void> {
  const put = isLong(part) ? putLongBlock : putBlock
  return put(read, part.plane, part.rows, part.columns, loaded, out)
}

function isLong({ plane, rows, columns }: BlockPart): boolean {
  return plane.samples * (rows.end - rows.start) * (columns.end - columns.start) > LONG_RUN
}
