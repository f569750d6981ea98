import type { Ifd, TiffFile } from '@memraster/tiff'
import { Tag } from '@memraster/tiff'
import type { BlockSource } from '@memraster/tiff/encoding'
import {
  type BlockPlaces,
  blockTags,
  checkClassic,
  encodeIfd,
  FieldType,
  ifdSize,
  markIncompatible,
  type TiffTag,
} from '@memraster/tiff/encoding'
import { freeBlocks } from './free-blocks.ts'
import { FreeSpace } from './free-space.ts'
import {
  checkTable,
  everyIfd,
  isPlaceTag,
  nextPointer,
  oldPlace,
  ownTags,
  placeTags,
  pointerSize,
  readPointer,
  subIfdTags,
  writePointer,
} from './stored-directory.ts'

/** The changes of a directory. */
export interface DirectoryEdit {
  /** All its tags, but those of block places and SubIFDs; undefined: those that it has. */
  readonly tags?: readonly TiffTag[]
  /** The blocks that change; one of 0 bytes stays as it is. */
  readonly blocks?: BlockSource
}

/** The changes of a file. Directories are named by their byte offset. */
export interface TiffEdit {
  readonly edited: ReadonlyMap<number, DirectoryEdit>
  /** Not the first one. */
  readonly removed: ReadonlySet<number>
  /** Directories that come last in the main chain. */
  readonly added: readonly AddedDirectory[]
}

/** A new directory, with all its blocks. */
export interface AddedDirectory {
  readonly tags: readonly TiffTag[]
  readonly blocks: BlockSource
}

/** Uncompressed samples can be viewed in place at such offsets. */
const BLOCK_ALIGNMENT = 16

/**
 * A copy of a file with some of its directories and blocks changed (copy on write). All else keeps its offset, so that
 * references to it, known here or not, stay valid. New parts take the place of blocks that have gone, if they fit, or
 * follow the end; the ghost area of a COG says so.
 *
 * @throws {RasterError} `LIMIT` if a classic TIFF would have more than 4 GB; `CORRUPT` for directories whose
 *   values overlap, or places of blocks that are beyond the end of the file.
 */
export function editTiff(tiff: TiffFile, edit: TiffEdit): Uint8Array<ArrayBuffer> {
  const { bytes } = tiff
  const space = new FreeSpace(
    Math.max(bytes.length, ...everyIfd(tiff).map((ifd) => nextPointer(ifd) + pointerSize(tiff))),
  )
  freeBlocks(tiff, edit, space)
  const directories = placeDirectories(tiff, edit, space)
  if (!tiff.bigTiff) checkClassic(space.end)
  const heads = encodeDirectories(tiff, directories)
  const file = new Uint8Array(space.end)
  file.set(bytes.subarray(0, file.length))
  const view = new DataView(file.buffer)
  writePointer(view, tiff, tiff.bigTiff ? 8 : 4, directories.main[0]?.offset ?? 0)
  for (const [i, { ifd, offset }] of directories.main.entries()) {
    const next = directories.main[i + 1]?.offset ?? 0
    if (ifd?.offset === offset) writePointer(view, tiff, nextPointer(ifd), next)
  }
  for (const { offset, head } of heads) file.set(head, offset)
  for (const { blocks, offsets } of directories.moved) {
    for (let index = 0; index < blocks.count; index++) {
      if (blocks.size(index) > 0) blocks.moveTo(index, file, offsets[index] ?? 0)
    }
  }
  markIncompatible(file)
  return file
}

/** A directory of the new file. */
interface PlacedIfd {
  /** The directory before the change; undefined for a new one. */
  readonly ifd: Ifd | undefined
  readonly offset: number
  /** All its tags; undefined if it stays as it is. */
  readonly tags: readonly TiffTag[] | undefined
}

interface MovedBlocks {
  readonly blocks: BlockSource
  readonly offsets: Float64Array
}

interface PlacedDirectories {
  readonly main: readonly PlacedIfd[]
  readonly sub: readonly PlacedIfd[]
  readonly moved: readonly MovedBlocks[]
}

function placeDirectories(tiff: TiffFile, edit: TiffEdit, space: FreeSpace): PlacedDirectories {
  const moved: MovedBlocks[] = []
  const kept = ({ offset }: Ifd): boolean => !edit.removed.has(offset)
  const replace = (ifd: Ifd, withChildren: readonly PlacedIfd[] | undefined): PlacedIfd => {
    const change = edit.edited.get(ifd.offset)
    if (change === undefined && withChildren === undefined)
      return { ifd, offset: ifd.offset, tags: undefined }
    const tags = (change?.tags ?? ownTags(ifd)).filter(({ id }) => !isPlaceTag(id))
    const places =
      change?.blocks === undefined
        ? placeTags(ifd)
        : placeBlocks(tiff, ifd, tags, change.blocks, space, moved)
    const children = withChildren === undefined ? subIfdTags(ifd) : childrenTags(tiff, withChildren)
    const all = [...tags, ...places, ...children]
    return { ifd, offset: space.place(ifdSize(all, tiff), 2), tags: all }
  }
  const sub = tiff.subDirectories.filter(kept).map((ifd) => replace(ifd, undefined))
  const movesSub = sub.length < tiff.subDirectories.length || sub.some(({ tags }) => tags !== undefined)
  const main = tiff.directories
    .filter(kept)
    .map((ifd, i) =>
      replace(
        ifd,
        i === 0 && (movesSub || (edit.edited.has(ifd.offset) && sub.length > 0)) ? sub : undefined,
      ),
    )
  for (const { tags, blocks } of edit.added) {
    const all = [...tags, ...placeBlocks(tiff, undefined, tags, blocks, space, moved)]
    main.push({ ifd: undefined, offset: space.place(ifdSize(all, tiff), 2), tags: all })
  }
  return { main, sub, moved }
}

function encodeDirectories(
  tiff: TiffFile,
  { main, sub }: PlacedDirectories,
): { readonly offset: number; readonly head: Uint8Array }[] {
  const heads: { offset: number; head: Uint8Array }[] = []
  for (const [i, { offset, tags }] of main.entries()) {
    if (tags !== undefined)
      heads.push({ offset, head: encodeIfd(tags, tiff, offset, main[i + 1]?.offset ?? 0) })
  }
  for (const { ifd, offset, tags } of sub) {
    if (ifd && tags)
      heads.push({ offset, head: encodeIfd(tags, tiff, offset, readPointer(tiff, nextPointer(ifd))) })
  }
  return heads
}

/** Places the blocks that change, and gives the tags of all places. */
function placeBlocks(
  tiff: TiffFile,
  ifd: Ifd | undefined,
  tags: readonly TiffTag[],
  blocks: BlockSource,
  space: FreeSpace,
  moved: MovedBlocks[],
): readonly TiffTag[] {
  if (ifd !== undefined) checkTable(ifd, blocks.count)
  const places = { offsets: new Float64Array(blocks.count), byteCounts: new Float64Array(blocks.count) }
  for (let index = 0; index < blocks.count; index++) {
    const size = blocks.size(index)
    if (size > 0) {
      places.offsets[index] = space.place(size, BLOCK_ALIGNMENT)
      places.byteCounts[index] = size
    } else if (ifd !== undefined) {
      ;[places.offsets[index], places.byteCounts[index]] = oldPlace(ifd, index)
    }
  }
  moved.push({ blocks, offsets: places.offsets })
  return blockTags(tags, places satisfies BlockPlaces, tiff)
}

function childrenTags({ bigTiff }: TiffFile, children: readonly PlacedIfd[]): readonly TiffTag[] {
  if (children.length === 0) return []
  const type = bigTiff ? FieldType.Ifd8 : FieldType.Ifd
  return [{ id: Tag.SubIfds, type, values: children.map(({ offset }) => offset) }]
}
