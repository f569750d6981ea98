const PREFIX = 'GDAL_STRUCTURAL_METADATA_SIZE='

/**
 * What GDAL's COG driver writes after the header: `KEY=VALUE` lines after
 * `GDAL_STRUCTURAL_METADATA_SIZE=<six digits> bytes`, as a map; an empty map where there is no such area.
 */
export function parseGhostArea(bytes: Uint8Array, headerSize: number): ReadonlyMap<string, string> {
  const structure = new Map<string, string>()
  const start = headerSize + PREFIX.length
  const head = String.fromCharCode(...bytes.subarray(headerSize, start + 13))
  const size = /^(\d{6}) bytes$/.exec(head.startsWith(PREFIX) ? head.slice(PREFIX.length, -1) : '')?.[1]
  if (size === undefined) return structure
  // The line feed after the size does not count, hence 13 characters for `000140 bytes` and it.
  const text = new TextDecoder().decode(bytes.slice(start + 13, start + 13 + Number(size)))
  for (const line of text.split('\n')) {
    const equals = line.indexOf('=')
    if (equals > 0) structure.set(line.slice(0, equals), line.slice(equals + 1).trimEnd())
  }
  return structure
}
