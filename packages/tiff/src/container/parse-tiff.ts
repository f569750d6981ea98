import { RasterError } from '@memraster/ground'
import { FieldType } from './field-type.ts'
import { describeForeignFormat } from './foreign-format.ts'
import { parseGhostArea } from './ghost-area.ts'
import { Ifd, type TiffBytes } from './ifd.ts'
import { isReadable } from './is-readable.ts'
import { Tag } from './tag.ts'

/** A TIFF file's container: its directories, with their fields unread. */
export interface TiffFile extends TiffBytes {
  /** The directories of the main chain, in its order, up to the first unreadable one; at least one. */
  readonly directories: readonly Ifd[]
  /** The directories that the first directory's SubIFDs field points to, up to the first unreadable one. */
  readonly subDirectories: readonly Ifd[]
  /** The directories of the main chain and of SubIFDs, including unreadable ones and all that follow them. */
  readonly allDirectories: readonly Ifd[]
  /** Why the main chain breaks off; undefined if it ends properly. */
  readonly chainDamage: string | undefined
  /**
   * The structural metadata between header and first directory, such as `LAYOUT` or `KNOWN_INCOMPATIBLE_EDITION`; empty
   * in files that GDAL's COG driver did not write.
   */
  readonly structure: ReadonlyMap<string, string>
}

/** Directories that a file may have; libtiff's limit was the same for most of its life. */
const MAX_DIRECTORIES = 65_535

/** Entries that a directory may have, libtiff's limit. */
const MAX_ENTRIES = 4096

/**
 * The container of a classic TIFF or BigTIFF file of either byte order.
 *
 * Nothing is copied: the result is a view on `bytes`. The time depends on the number of directories, not on the file's
 * size, which also bounds the memory. Only the first directory must be sound: the list ends at one that is truncated,
 * absurd or repeated, as in libtiff.
 *
 * @throws {RasterError} `NOT_RASTER` if the bytes are not TIFF; `CORRUPT` for a header or a first directory that is
 *   truncated or absurd.
 */
export function parseTiff(bytes: Uint8Array): TiffFile {
  const { file, first, headerSize } = parseHeader(bytes)
  if (first === 0) throw corrupt('it has no directory')
  const walk = new DirectoryWalk(file)
  const main = walk.visit(first)
  if (typeof main === 'string') throw corrupt(main)
  const chain = [main.ifd]
  let chainDamage: string | undefined
  for (let { next } = main; next !== 0; ) {
    const step = walk.visit(next)
    if (typeof step === 'string') {
      chainDamage = step
      break
    }
    chain.push(step.ifd)
    next = step.next
  }
  const below: Ifd[] = []
  for (const offset of subIfdOffsets(main.ifd)) {
    const step = walk.visit(offset)
    if (typeof step === 'string') break
    below.push(step.ifd)
  }
  return {
    ...file,
    directories: [main.ifd, ...readableOnes(chain.slice(1, MAX_DIRECTORIES))],
    subDirectories: readableOnes(below),
    allDirectories: [...chain, ...below],
    chainDamage,
    structure: parseGhostArea(bytes, headerSize),
  }
}

/**
 * The first directory of a file alone, in constant time.
 *
 * @throws {RasterError} As {@link parseTiff}.
 */
export function parseFirstDirectory(bytes: Uint8Array): Ifd {
  const { file, first } = parseHeader(bytes)
  const main = new DirectoryWalk(file).visit(first)
  if (typeof main === 'string') throw corrupt(main)
  return main.ifd
}

/** The directories up to the first that libtiff does not accept. */
function readableOnes(ifds: readonly Ifd[]): readonly Ifd[] {
  const end = ifds.findIndex((ifd) => !isReadable(ifd))
  return end < 0 ? ifds : ifds.slice(0, end)
}

/** The types that libtiff accepts for offsets of directories. */
const OFFSET_TYPES: ReadonlySet<FieldType> = new Set([
  FieldType.Long,
  FieldType.Ifd,
  FieldType.Long8,
  FieldType.Ifd8,
])

function subIfdOffsets(main: Ifd): readonly number[] {
  const entry = main.entry(Tag.SubIfds)
  if (entry === undefined || !OFFSET_TYPES.has(entry.type) || entry.count > MAX_DIRECTORIES) return []
  return main.numbers(Tag.SubIfds) ?? []
}

function parseHeader(bytes: Uint8Array): { file: TiffBytes; first: number; headerSize: number } {
  const order = bytes.length < 2 ? '' : String.fromCharCode(bytes[0] ?? 0, bytes[1] ?? 0)
  const littleEndian = order === 'II'
  if (!littleEndian && order !== 'MM') throw notRaster(bytes)
  if (bytes.length < 4) throw corrupt('its header is truncated')
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const version = view.getUint16(2, littleEndian)
  if (version !== 42 && version !== 43) throw notRaster(bytes)
  const bigTiff = version === 43
  const headerSize = bigTiff ? 16 : 8
  if (bytes.length < headerSize) throw corrupt('its header is truncated')
  if (bigTiff && (view.getUint16(4, littleEndian) !== 8 || view.getUint16(6, littleEndian) !== 0)) {
    throw corrupt('its BigTIFF header does not say 8 bytes an offset')
  }
  const first = bigTiff ? Number(view.getBigUint64(8, littleEndian)) : view.getUint32(4, littleEndian)
  return { file: { bytes, view, littleEndian, bigTiff }, first, headerSize }
}

/** Visits directories, each once, and sees that together they are not larger than the file. */
class DirectoryWalk {
  readonly #file: TiffBytes
  readonly #visited = new Set<number>()
  #size = 0

  constructor(file: TiffBytes) {
    this.#file = file
  }

  /** The directory at an offset, or the reason why there is none. */
  visit(offset: number): { ifd: Ifd; next: number } | string {
    const { view, littleEndian, bigTiff, bytes } = this.#file
    if (this.#visited.has(offset)) return `its chain of directories loops at byte ${offset}`
    this.#visited.add(offset)
    const countSize = bigTiff ? 8 : 2
    if (offset + countSize > bytes.length) {
      return `a directory is said to be at byte ${offset}, and the file has ${bytes.length}`
    }
    const count = bigTiff
      ? Number(view.getBigUint64(offset, littleEndian))
      : view.getUint16(offset, littleEndian)
    if (count === 0 || count > MAX_ENTRIES) {
      return `the directory at byte ${offset} claims ${count} entries; 1 to ${MAX_ENTRIES} can be`
    }
    const end = offset + countSize + count * (bigTiff ? 20 : 12)
    if (end > bytes.length) return `the directory at byte ${offset} is truncated`
    this.#size += end - offset
    // With overlapping directories a small file could cause much work.
    if (this.#size > bytes.length) return 'its directories overlap'
    return { ifd: new Ifd(this.#file, offset, count), next: this.#next(end) }
  }

  /** The offset of the next directory; 0, the chain's end, if the file ends before it, as in libtiff. */
  #next(at: number): number {
    const { view, littleEndian, bigTiff, bytes } = this.#file
    if (at + (bigTiff ? 8 : 4) > bytes.length) return 0
    return bigTiff ? Number(view.getBigUint64(at, littleEndian)) : view.getUint32(at, littleEndian)
  }
}

function notRaster(bytes: Uint8Array): RasterError {
  return new RasterError(
    'NOT_RASTER',
    `The bytes are not a TIFF file: they look like ${describeForeignFormat(bytes)}.`,
  )
}

function corrupt(what: string): RasterError {
  return new RasterError('CORRUPT', `The TIFF file is corrupt: ${what}.`)
}
