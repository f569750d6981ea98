import type { MemoryDirectory } from '@memraster/core/backend'
import { type GeoTiff, type Ifd, Tag } from '@memraster/tiff'
import { fieldTypeSize } from '@memraster/tiff/encoding'

/** Bytes of values in a directory, and directories, files and blocks, that GDAL goes through in a moment. */
const FEW_BYTES = 1 << 16
const FEW_DIRECTORIES = 64
const FEW_FILES = 64
const FEW_BLOCKS = 1 << 16

/** The tables of blocks, of which GDAL reads what it needs. */
const TABLES: ReadonlySet<number> = new Set([
  Tag.StripOffsets,
  Tag.StripByteCounts,
  Tag.TileOffsets,
  Tag.TileByteCounts,
])

/**
 * Whether GDAL opens a GeoTIFF in less time than it takes to have another thread do it, and finds its blocks as fast:
 * it has little to read, and no sidecars.
 */
export function opensAtOnce({ tiff, roles, levels }: GeoTiff, { names }: MemoryDirectory): boolean {
  return (
    levels.sidecars.length === 0 &&
    names.length <= FEW_FILES &&
    tiff.allDirectories.length <= FEW_DIRECTORIES &&
    roles.main.layout.blockCount <= FEW_BLOCKS &&
    valueBytes(roles.main.ifd) <= FEW_BYTES
  )
}

function valueBytes(ifd: Ifd): number {
  let bytes = 0
  for (const tag of ifd.tags) {
    const entry = TABLES.has(tag) ? undefined : ifd.entry(tag)
    if (entry !== undefined) bytes += entry.count * fieldTypeSize(entry.type)
  }
  return bytes
}
