import { RasterError } from '@memraster/ground'
import type { BlockCodec } from './block/block-codec.ts'
import { compressionName } from './compression-name.ts'
import { createDeflateCodec } from './deflate/deflate-codec.ts'
import { rawCodec } from './simple/raw-codec.ts'

/**
 * The codec for a value of the Compression tag (259), with the bits of the encoded bytes reversed first if
 * `fillOrder` (tag 266) is 2 and the scheme heeds it.
 *
 * Codecs that need a library load it here, so that nobody loads what they do not read.
 *
 * @throws {RasterError} `UNSUPPORTED`, with the codec's name as `feature`, if this package cannot decode it.
 */
export function loadCodec(compression: number, fillOrder = 1): BlockCodec | Promise<BlockCodec> {
  const codec = findCodec(compression)
  if (fillOrder !== 2) return codec
  return codec instanceof Promise ? codec.then(withReversedBits) : withReversedBits(codec)
}

function findCodec(compression: number): BlockCodec | Promise<BlockCodec> {
  switch (compression) {
    case 1:
      return rawCodec
    case 2:
    case 3:
    case 4:
      return import('./ccitt/ccitt-codec.ts').then(({ createCcittCodec }) => createCcittCodec(compression))
    case 5:
      return import('./lzw/lzw-codec.ts').then(({ loadLzwCodec }) => loadLzwCodec())
    case 7:
      return import('./jpeg/jpeg-codec.ts').then(({ loadJpegCodec }) => loadJpegCodec())
    case 8:
    case 32946:
      return createDeflateCodec()
    case 32766:
      return import('./simple/next-codec.ts').then(({ nextCodec }) => nextCodec)
    case 32773:
      return import('./simple/pack-bits-codec.ts').then(({ packBitsCodec }) => packBitsCodec)
    case 32809:
      return import('./simple/thunderscan-codec.ts').then(({ thunderscanCodec }) => thunderscanCodec)
    case 32909:
      return import('./pixarlog/pixarlog-codec.ts').then(({ createPixarlogCodec }) => createPixarlogCodec())
    case 34676:
    case 34677:
      return import('./sgilog/sgilog-codec.ts').then(({ createSgilogCodec }) =>
        createSgilogCodec(compression),
      )
    case 34887:
      return import('./lerc/lerc-codec.ts').then(({ loadLercCodec }) => loadLercCodec())
    case 34925:
      return import('./lzma/lzma-codec.ts').then(({ lzmaCodec }) => lzmaCodec)
    case 50000:
      return import('./zstd/zstd-codec.ts').then(({ loadZstdCodec }) => loadZstdCodec())
    case 50001:
      return import('./webp/webp-codec.ts').then(({ createWebpCodec }) => createWebpCodec())
  }
  const name = compressionName(compression) ?? `compression ${compression}`
  throw new RasterError(
    'UNSUPPORTED',
    `Blocks compressed with ${name} cannot be decoded here; open the file with the native backend.`,
    { feature: name },
  )
}

/**
 * `codec` for a file with FillOrder 2: the bits of each encoded byte are reversed.
 *
 * As in libtiff it is the encoded bytes that are reversed, not the decoded ones.
 */
function withReversedBits(codec: BlockCodec): BlockCodec {
  if (!codec.honoursFillOrder) return codec
  return {
    name: codec.name,
    predicts: codec.predicts,
    honoursFillOrder: true,
    decode: (encoded, size, context) => codec.decode(reverseBits(encoded), size, context),
  }
}

/** A copy of `bytes` with the bits of each byte in reversed order. */
function reverseBits(bytes: Uint8Array): Uint8Array {
  const out = new Uint8Array(bytes.length)
  for (let at = 0; at < bytes.length; at++) {
    let value = bytes[at]!
    value = ((value & 0x55) << 1) | ((value >> 1) & 0x55)
    value = ((value & 0x33) << 2) | ((value >> 2) & 0x33)
    out[at] = (value << 4) | (value >> 4)
  }
  return out
}
