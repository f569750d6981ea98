/** Deflate by `node:zlib`, and by what runtimes have. */

export { type DeflateAtOnce, loadDeflateAtOnce } from './deflate/deflate-at-once.ts'
export { deflateNode, inflateNode } from './deflate/deflate-node.ts'
export { deflateWeb, inflateWeb } from './deflate/deflate-web.ts'
