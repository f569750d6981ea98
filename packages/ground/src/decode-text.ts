/**
 * Decodes bytes to text, also of shared memory, which decoders refuse in browsers.
 *
 * @param encoding Default UTF-8.
 * @param keepsMark Whether a leading byte order mark is kept.
 */
export function decodeText(
  bytes: Uint8Array,
  encoding: 'utf-8' | 'latin1' = 'utf-8',
  keepsMark = false,
): string {
  return new TextDecoder(encoding, { ignoreBOM: keepsMark }).decode(bytes.slice())
}
