/** Deflate by `node:zlib`, and by what runtimes have. */

export * from './deflate/deflate-at-once.ts'
export * from './deflate/deflate-node.ts'
export * from './deflate/deflate-web.ts'
