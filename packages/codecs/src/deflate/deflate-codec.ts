import type { BlockCodec } from '../block/block-codec.ts'
import { checkExpansion } from '../block/corrupt-block.ts'
import { type NodeZlib, nodeZlib } from '../block/node-zlib.ts'
import { deflateNode, inflateNode, ZLIB_THREADS } from './deflate-node.ts'
import { deflateWeb, inflateWeb } from './deflate-web.ts'

/** GDAL's default of the creation option ZLEVEL. */
const DEFAULT_LEVEL = 6

/**
 * Compression `DEFLATE`: a zlib stream (RFC 1950) a block.
 *
 * `node:zlib` does it if there is one, otherwise the platform's streams, otherwise plain JavaScript.
 */
export function createDeflateCodec(zlib: NodeZlib | undefined = nodeZlib()): BlockCodec {
  return {
    name: 'DEFLATE',
    predicts: true,
    honoursFillOrder: true,
    threadsFrom: zlib && ZLIB_THREADS,
    decode(encoded, size) {
      // RFC 1951: the shortest code of a match, two bits, makes 258 bytes.
      checkExpansion('DEFLATE', encoded.length, size, encoded.length * 1032)
      return zlib === undefined ? inflateWeb(encoded, size) : inflateNode(zlib, encoded, size)
    },
    encode(raw, _context, { level = DEFAULT_LEVEL }) {
      // GDAL's scale ends at 12, which only libdeflate knows.
      const zlevel = Math.min(level, 9)
      return zlib === undefined ? deflateWeb(raw, zlevel) : deflateNode(zlib, raw, zlevel)
    },
  }
}
