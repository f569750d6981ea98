/**
 * The text that bytes stand for, of shared memory too, which decoders refuse in browsers.
 *
 * @param encoding Default UTF-8.
 * @param keepsMark Whether a byte order mark stays at the beginning of the text.
 */
export function decodeText(
  bytes: Uint8Array,
  encoding: 'utf-8' | 'latin1' = 'utf-8',
  keepsMark = false,
): string {
  return new TextDecoder(encoding, { ignoreBOM: keepsMark }).decode(bytes.slice())
}
