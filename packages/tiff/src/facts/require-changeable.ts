import { isRasterError, RasterError } from '@memraster/ground'
import { FieldType, fieldTypeSize } from '../container/field-type.ts'
import { BLOCK_TAGS, type Ifd } from '../container/ifd.ts'
import { parseImageLayout } from '../container/image-layout.ts'
import { parseTiff, type TiffFile } from '../container/parse-tiff.ts'
import { Tag } from '../container/tag.ts'
import type { ParsedRaster } from './describe-dataset.ts'

/**
 * Refuses a raster whose files libtiff can read but must not change: it would follow a loop of directories without end,
 * or write into tables of blocks that it could not read, or anew what they say.
 *
 * @throws {RasterError} `CORRUPT`
 */
export function requireChangeable({ tiff, levels, files, filename }: ParsedRaster): void {
  requireSound(tiff, filename)
  for (const name of levels.sidecars) requireSound(parseTiff(files.get(name) ?? new Uint8Array(0)), name)
}

function requireSound(tiff: TiffFile, name: string): void {
  const damage = tiff.chainDamage ?? tableDamage(tiff)
  if (damage === undefined) return
  throw new RasterError(
    'CORRUPT',
    `${name} can be read, but not changed by GDAL: ${damage}. Write its pixels into a new file, or use the pure backend.`,
    { subject: name },
  )
}

function tableDamage({ allDirectories }: TiffFile): string | undefined {
  for (const ifd of allDirectories) {
    const unreadable = BLOCK_TAGS.find((tag) => ifd.ignored.has(tag) || (ifd.has(tag) && !isTable(ifd, tag)))
    if (unreadable !== undefined) return `the values of TIFF tag ${unreadable} cannot be read`
    const damage = shortTable(ifd) ?? blockOutside(ifd)
    if (damage !== undefined) return damage
  }
  return undefined
}

/** libtiff does without tables that have too few of very many blocks, and writes them all the same. */
function shortTable(ifd: Ifd): string | undefined {
  const blocks = blockCount(ifd)
  const short = BLOCK_TAGS.find((tag) => ifd.has(tag) && ifd.count(tag) < blocks)
  return short === undefined
    ? undefined
    : `TIFF tag ${short} has ${ifd.count(short)} values for ${blocks} blocks`
}

/** None of a directory that is no raster here, and whose blocks GDAL does not look for. */
function blockCount(ifd: Ifd): number {
  try {
    return parseImageLayout(ifd).blockCount
  } catch (error) {
    if (isRasterError(error)) return 0
    throw error
  }
}

function blockOutside(ifd: Ifd): string | undefined {
  const { length } = ifd.file.bytes
  for (const [offsets, counts] of TABLES) {
    const blocks = Math.min(ifd.count(offsets), ifd.count(counts))
    for (let index = 0; index < blocks; index++) {
      const end = (ifd.number(offsets, index) ?? 0) + (ifd.number(counts, index) ?? 0)
      if (end > length) return `block ${index} ends at byte ${end}, and the file has ${length}`
    }
  }
  return undefined
}

const TABLES = [
  [Tag.StripOffsets, Tag.StripByteCounts],
  [Tag.TileOffsets, Tag.TileByteCounts],
] as const

/** Whether a field is integers of a type that libtiff accepts for blocks, in the file. */
function isTable(ifd: Ifd, tag: number): boolean {
  const entry = ifd.entry(tag)
  if (entry === undefined || !INTEGERS.has(entry.type)) return false
  return entry.position + entry.count * fieldTypeSize(entry.type) <= ifd.file.bytes.length
}

const INTEGERS: ReadonlySet<FieldType> = new Set([FieldType.Short, FieldType.Long, FieldType.Long8])
