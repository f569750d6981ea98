import { RasterError } from '@memraster/ground'
import { decodeEntryName, normalizeEntryPath, UNICODE_PATH } from './entry-name.ts'

/** A member of a ZIP archive, as the central directory describes it. */
export interface ZipEntry {
  /** Its path in the archive, with slashes. */
  readonly path: string
  /** 0 stored, 8 deflated; others as in APPNOTE 4.4.5. */
  readonly method: number
  readonly encrypted: boolean
  readonly crc32: number
  /** In bytes. */
  readonly compressedSize: number
  readonly size: number
  /** The offset of its local header. */
  readonly offset: number
  /** The offset of what follows it, before which its data must end. */
  readonly limit: number
}

/** APPNOTE 4.3.16: at most 65535 bytes of comment follow the record, which has 22. */
const END_SIZE = 22
const LONGEST_COMMENT = 0xffff
const END_SIGNATURE = 0x06054b50
const LOCATOR_SIGNATURE = 0x07064b50
const END64_SIGNATURE = 0x06064b50
const ENTRY_SIGNATURE = 0x02014b50
/** Of a local header and of a central one without their names. */
export const LOCAL_HEADER_SIZE = 30
const ENTRY_SIZE = 46
const ZIP64_FIELD = 1
/** A name takes some hundred bytes of memory. */
const MOST_ENTRIES = 1 << 20
/** In bytes; what a path may have in Linux. */
const LONGEST_NAME = 4096

/**
 * The files of a ZIP archive by their paths, in the order of its central directory (APPNOTE 6.3.10), ZIP64 included. Of
 * several with one path the first counts, as in GDAL. Bytes before the archive are skipped.
 *
 * @throws {RasterError} `NOT_RASTER` for bytes that are no ZIP archive; `CORRUPT` for a damaged one, and if members
 *   overlap, as in ZIP bombs; `UNSUPPORTED` for one in several parts; `LIMIT` for more than a million members,
 *   and for names of more than 4096 bytes.
 */
export function parseZipDirectory(bytes: Uint8Array): Map<string, ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const directory = locateDirectory(view)
  const files = new Map<string, ZipEntry>()
  const entries: LocatedEntry[] = []
  let at = directory.start
  for (let i = 0; i < directory.count; i++) {
    if (at + ENTRY_SIZE > directory.end || view.getUint32(at, true) !== ENTRY_SIGNATURE) {
      throw corrupt(`its directory ends after ${i} of ${directory.count} members`)
    }
    const { entry, next } = readEntry(bytes, view, at, directory.shift)
    if (next > directory.end) throw corrupt(`the directory's entry ${i} runs past its end`)
    entry.end = entry.offset + LOCAL_HEADER_SIZE + entry.compressedSize
    entry.limit = directory.start
    if (entry.end > directory.start) throw corrupt(`${entry.path} runs past the end of the archive`)
    entries.push(entry)
    const path = filePath(entry.path)
    if (path !== '' && !files.has(path)) files.set(path, entry)
    at = next
  }
  limitEntries(entries)
  return files
}

/** An entry with its `end`, and its `limit`, once they are known. */
type LocatedEntry = Omit<ZipEntry, 'limit'> & { end: number; limit: number }

interface Directory {
  readonly start: number
  readonly end: number
  readonly count: number
  /** Bytes before the archive, by which offsets are shifted. */
  readonly shift: number
}

function locateDirectory(view: DataView): Directory {
  const last = findEnd(view)
  let count = view.getUint16(last + 10, true)
  let size = view.getUint32(last + 12, true)
  let offset = view.getUint32(last + 16, true)
  let end = last
  let disks = view.getUint16(last + 4, true) + view.getUint16(last + 6, true)
  const locator = last - 20
  if (locator >= 0 && view.getUint32(locator, true) === LOCATOR_SIGNATURE) {
    end = findEnd64(view, locator)
    disks = view.getUint32(end + 16, true) + view.getUint32(end + 20, true)
    count = readUint64(view, end + 32)
    size = readUint64(view, end + 40)
    offset = readUint64(view, end + 48)
  }
  if (disks > 0) {
    throw new RasterError('UNSUPPORTED', 'The archive is one of several parts; join them first.', {
      feature: 'split archives',
    })
  }
  const shift = end - size - offset
  if (shift < 0)
    throw corrupt(`its directory of ${size} bytes is said to be at ${offset}, after which there are fewer`)
  if (count > MOST_ENTRIES)
    throw new RasterError('LIMIT', `The archive has ${count} members; at most ${MOST_ENTRIES} are read.`)
  if (count * ENTRY_SIZE > size) throw corrupt(`its directory of ${size} bytes cannot have ${count} members`)
  return { start: end - size, end, count, shift }
}

/** The end record whose comment reaches exactly to the end, or else the last one. */
function findEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - END_SIZE - LONGEST_COMMENT)
  let found: number | undefined
  for (let at = view.byteLength - END_SIZE; at >= lowest; at--) {
    if (view.getUint32(at, true) !== END_SIGNATURE) continue
    if (at + END_SIZE + view.getUint16(at + 20, true) === view.byteLength) return at
    found ??= at
  }
  if (found !== undefined) return found
  const isZip = view.byteLength >= 4 && view.getUint32(0, true) === 0x04034b50
  if (isZip) throw corrupt('it has no directory; it was cut off')
  throw new RasterError(
    'NOT_RASTER',
    `These ${view.byteLength} bytes are not a ZIP archive; open a single raster with MemoryFile.`,
  )
}

/** Just before its locator, unless the locator's offset is right; bytes before the archive shift it. */
function findEnd64(view: DataView, locator: number): number {
  for (const at of [readUint64(view, locator + 8), locator - 56]) {
    if (at >= 0 && at + 56 <= locator && view.getUint32(at, true) === END64_SIGNATURE) return at
  }
  throw corrupt('its ZIP64 end record is missing')
}

function readEntry(
  bytes: Uint8Array,
  view: DataView,
  at: number,
  shift: number,
): { readonly entry: LocatedEntry; readonly next: number } {
  const flags = view.getUint16(at + 8, true)
  const nameEnd = at + ENTRY_SIZE + view.getUint16(at + 28, true)
  const extraEnd = nameEnd + view.getUint16(at + 30, true)
  const next = extraEnd + view.getUint16(at + 32, true)
  if (next > bytes.length) throw corrupt('its directory runs past the end of the bytes')
  const extra = extraEnd === nameEnd ? NO_EXTRA : readExtra(bytes.subarray(nameEnd, extraEnd))
  const long = extra.get(ZIP64_FIELD)
  let used = 0
  // APPNOTE 4.5.3: those that do not fit into 32 bits, in this order.
  const sizeAt = (place: number): number => {
    const value = view.getUint32(place, true)
    if (value !== 0xffffffff || long === undefined || used + 8 > long.length) return value
    used += 8
    return readUint64(new DataView(long.buffer, long.byteOffset, long.byteLength), used - 8)
  }
  const [size, compressedSize, offset] = [sizeAt(at + 24), sizeAt(at + 20), sizeAt(at + 42)]
  const name = bytes.subarray(at + ENTRY_SIZE, nameEnd)
  if (name.length > LONGEST_NAME) {
    throw new RasterError(
      'LIMIT',
      `A member of the archive has a name of ${name.length} bytes; at most ${LONGEST_NAME} are read.`,
    )
  }
  return {
    entry: {
      path: decodeEntryName(name, (flags & 0x800) !== 0, extra.get(UNICODE_PATH)),
      method: view.getUint16(at + 10, true),
      // Encrypted, strongly encrypted, or with a masked header.
      encrypted: (flags & 0x2041) !== 0,
      crc32: view.getUint32(at + 16, true),
      compressedSize,
      size,
      offset: offset + shift,
      end: 0,
      limit: 0,
    },
    next,
  }
}

const NO_EXTRA: ReadonlyMap<number, Uint8Array> = new Map()

function readExtra(bytes: Uint8Array): ReadonlyMap<number, Uint8Array> {
  const fields = new Map<number, Uint8Array>()
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (let at = 0; at + 4 <= bytes.length; ) {
    const end = at + 4 + view.getUint16(at + 2, true)
    fields.set(view.getUint16(at, true), bytes.subarray(at + 4, end))
    at = end
  }
  return fields
}

/** The normalized path of a file; empty for a directory, whose name ends with a slash. */
function filePath(path: string): string {
  return path.endsWith('/') || path.endsWith('\\') ? '' : normalizeEntryPath(path)
}

/** Sets each member's `limit`, the start of the next one. */
function limitEntries(entries: LocatedEntry[]): void {
  entries.sort((a, b) => a.offset - b.offset)
  for (let i = 0; i + 1 < entries.length; i++) {
    const [entry, following] = [entries[i] as LocatedEntry, entries[i + 1] as LocatedEntry]
    if (entry.end > following.offset) throw corrupt('members overlap')
    entry.limit = following.offset
  }
}

/** A number beyond 2^53 is too large for any file; rounding keeps it too large. */
function readUint64(view: DataView, at: number): number {
  return view.getUint32(at, true) + view.getUint32(at + 4, true) * 2 ** 32
}

/** The error for an archive that cannot be read because of `fault`, a clause without a full stop. */
export function corrupt(fault: string): RasterError {
  return new RasterError('CORRUPT', `The ZIP archive is damaged: ${fault}. Get a new copy of the file.`)
}
