import { decodeText } from '@memraster/ground'

const PREFIX = 'GDAL_STRUCTURAL_METADATA_SIZE='

/**
 * The lines that GDAL's COG driver writes after the header: `KEY=VALUE` after `GDAL_STRUCTURAL_METADATA_SIZE=<six
 * digits> bytes`, as a map; empty if there is no such area.
 */
export function parseGhostArea(bytes: Uint8Array, headerSize: number): ReadonlyMap<string, string> {
  const structure = new Map<string, string>()
  const start = headerSize + PREFIX.length
  const head = String.fromCharCode(...bytes.subarray(headerSize, start + 13))
  const size = /^(\d{6}) bytes$/.exec(head.startsWith(PREFIX) ? head.slice(PREFIX.length, -1) : '')?.[1]
  if (size === undefined) return structure
  // The line feed after the size does not count, hence 13 characters for `000140 bytes` and it.
  const text = decodeText(bytes.subarray(start + 13, start + 13 + Number(size)))
  for (const line of text.split('\n')) {
    const equals = line.indexOf('=')
    if (equals > 0) structure.set(line.slice(0, equals), line.slice(equals + 1).trimEnd())
  }
  return structure
}

/**
 * The ghost area after the header of a COG, as GDAL writes it.
 *
 * @param hasMask Whether each block is followed by its mask's.
 */
export function encodeGhostArea(hasMask: boolean): Uint8Array {
  const lines = [
    'LAYOUT=IFDS_BEFORE_DATA',
    'BLOCK_ORDER=ROW_MAJOR',
    'BLOCK_LEADER=SIZE_AS_UINT4',
    'BLOCK_TRAILER=LAST_4_BYTES_REPEATED',
    // The space behind the line leaves room for a YES.
    `${COMPATIBLE}${hasMask ? 'MASK_INTERLEAVED_WITH_IMAGERY=YES\n' : ''}`,
  ]
  const text = lines.join('\n')
  return new TextEncoder().encode(`${PREFIX}${String(text.length).padStart(6, '0')} bytes\n${text}`)
}

const COMPATIBLE = 'KNOWN_INCOMPATIBLE_EDITION=NO\n '
const INCOMPATIBLE = 'KNOWN_INCOMPATIBLE_EDITION=YES\n'

/** Marks a file as changed in its structural metadata, if it has any. */
export function markIncompatible(file: Uint8Array): void {
  // Structural metadata has at most 999,999 bytes; GDAL's never have a thousand.
  const head = String.fromCharCode(...file.subarray(0, 1024))
  const at = head.indexOf(COMPATIBLE)
  if (head.includes(PREFIX) && at >= 0) file.set(new TextEncoder().encode(INCOMPATIBLE), at)
}
