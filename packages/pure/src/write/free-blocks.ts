import type { TiffFile } from '@memraster/tiff'
import type { BlockSource } from '@memraster/tiff/encoding'
import type { FreeSpace } from './free-space.ts'
import { byteCountsTag, everyIfd, offsetsTag } from './stored-directory.ts'

/** The changes of a file's blocks. Directories are named by their byte offset. */
interface BlockEdits {
  readonly edited: ReadonlyMap<number, { readonly blocks?: BlockSource }>
  readonly removed: ReadonlySet<number>
}

/** Gives back the places of blocks that go, unless others share them. */
export function freeBlocks(tiff: TiffFile, { edited, removed }: BlockEdits, space: FreeSpace): void {
  for (const ifd of everyIfd(tiff)) {
    const changed = edited.get(ifd.offset)?.blocks
    const gone = removed.has(ifd.offset)
    if (!gone && changed === undefined) continue
    const count = ifd.count(offsetsTag(ifd))
    for (let index = 0; index < count; index++) {
      if (!gone && changed?.size(index) === 0) continue
      space.free(ifd.number(offsetsTag(ifd), index) ?? 0, ifd.number(byteCountsTag(ifd), index) ?? 0)
    }
  }
  if (!space.isEmpty) space.keep(keptPlaces(tiff, edited, removed))
}

function* keptPlaces(
  tiff: TiffFile,
  edited: BlockEdits['edited'],
  removed: BlockEdits['removed'],
): Generator<readonly [offset: number, size: number]> {
  for (const ifd of everyIfd(tiff)) {
    const changed = edited.get(ifd.offset)?.blocks
    const count = removed.has(ifd.offset) ? 0 : ifd.count(offsetsTag(ifd))
    for (let index = 0; index < count; index++) {
      if (changed !== undefined && changed.size(index) > 0) continue
      const size = ifd.number(byteCountsTag(ifd), index) ?? Infinity
      yield [ifd.number(offsetsTag(ifd), index) ?? 0, size]
    }
  }
}
