import { decodeText } from '@memraster/ground'
import { crc32 } from './crc32.ts'

/** The upper half of code page 437, the default encoding of names (APPNOTE 6.3.10, appendix D). */
const CP437 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0'

/** Info-ZIP's extra field with the name in UTF-8 (APPNOTE 4.6.9). */
export const UNICODE_PATH = 0x7075

/**
 * The name of a member: UTF-8 if the archive says so or the bytes are valid UTF-8, else code page 437, ZIP's default.
 * It ends at a NUL, as in C.
 *
 * @param unicodePath The content of the extra field {@link UNICODE_PATH}, which counts if it was made for this name.
 */
export function decodeEntryName(
  bytes: Uint8Array,
  isUtf8: boolean,
  unicodePath: Uint8Array | undefined,
): string {
  const name =
    unicodeName(bytes, unicodePath) ?? (isUtf8 ? (asciiText(bytes) ?? decodeText(bytes)) : guessed(bytes))
  const end = name.indexOf('\0')
  return end < 0 ? name : name.slice(0, end)
}

/** A path that is normalized: of names that do not begin with a point, and no backslash. */
const PLAIN = /^[^/\\.][^/\\]*(?:\/[^/\\.][^/\\]*)*$/

/**
 * The normalized path of a member: no leading or double slashes, no `.` or `..`. Archives made on Windows may have
 * backslashes.
 */
export function normalizeEntryPath(path: string): string {
  if (PLAIN.test(path)) return path
  const separated = path.includes('/') ? path : path.replaceAll('\\', '/')
  const parts: string[] = []
  for (const part of separated.split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '' && part !== '.') parts.push(part)
  }
  return parts.join('/')
}

function unicodeName(bytes: Uint8Array, field: Uint8Array | undefined): string | undefined {
  if (field === undefined || field.length < 5 || field[0] !== 1) return undefined
  const stated = new DataView(field.buffer, field.byteOffset).getUint32(1, true)
  return stated === crc32(bytes) ? decodeText(field.subarray(5)) : undefined
}

/** The text of a name in ASCII, which most are: decoders take a microsecond for each. */
function asciiText(bytes: Uint8Array): string | undefined {
  if (bytes.length > 256) return undefined
  for (let i = 0; i < bytes.length; i++) if (bytes[i]! > 127) return undefined
  return String.fromCharCode.apply(undefined, bytes as unknown as number[])
}

function guessed(bytes: Uint8Array): string {
  const ascii = asciiText(bytes)
  if (ascii !== undefined) return ascii
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return Array.from(bytes, (byte) => (byte < 128 ? String.fromCharCode(byte) : CP437[byte - 128])).join('')
  }
}
