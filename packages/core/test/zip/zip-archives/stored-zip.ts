import { crc32Plain } from '../../../src/zip/crc32.ts'

/** A ZIP archive of stored members (APPNOTE 6.3.10). */
export function storedZip(files: Readonly<Record<string, string | Uint8Array>>): Uint8Array<ArrayBuffer> {
  const locals: Uint8Array[] = []
  const central: Uint8Array[] = []
  let offset = 0
  for (const [path, content] of Object.entries(files)) {
    const name = new TextEncoder().encode(path)
    const data = typeof content === 'string' ? new TextEncoder().encode(content) : content
    const shared = [0x800, 0, 0, 0x5021]
    const sizes = [crc32Plain(data), data.length, data.length]
    const local = concatenate(
      shorts(0x4b50, 0x0403, 20, ...shared),
      longs(...sizes),
      shorts(name.length, 0),
      name,
      data,
    )
    const entry = [
      shorts(0x4b50, 0x0201, 20, 20, ...shared),
      longs(...sizes),
      shorts(name.length, 0, 0, 0, 0),
    ]
    central.push(concatenate(...entry, longs(0, offset), name))
    locals.push(local)
    offset += local.length
  }
  const directory = concatenate(...central)
  const count = central.length
  const end = [shorts(0x4b50, 0x0605, 0, 0, count, count), longs(directory.length, offset), shorts(0)]
  return concatenate(...locals, directory, ...end)
}

function shorts(...values: number[]): Uint8Array {
  return new Uint8Array(Uint16Array.from(values).buffer)
}

function longs(...values: number[]): Uint8Array {
  return new Uint8Array(Uint32Array.from(values).buffer)
}

function concatenate(...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  return new Uint8Array(parts.flatMap((part) => [...part]))
}
