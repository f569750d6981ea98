import { readFileSync } from 'node:fs'
import { crc32 } from 'node:zlib'
import { fromArrayBuffer } from 'geotiff'
import type { Contender } from './operation.ts'

/** geotiff.js used directly, on this thread; it reads only. */
export function geotiffContender(): Contender {
  let lastPath = ''
  let bytes = new ArrayBuffer(0)
  return {
    name: 'geotiff.js',
    version: 'geotiff.js',
    async run(path, operation, check) {
      if (operation.kind !== 'read') return undefined
      if (path !== lastPath) {
        bytes = new Uint8Array(readFileSync(path)).buffer
        lastPath = path
      }
      const { window, outShape } = operation
      const [column = 0, row = 0, columns = 0, rows = 0] = window ?? []
      const start = performance.now()
      const tiff = await fromArrayBuffer(bytes)
      const options = outShape ? { height: outShape[1], width: outShape[2] } : {}
      const place = window && { window: [column, row, column + columns, row + rows] }
      const bands = await tiff.readRasters({ ...options, ...place, interleave: false })
      const time = performance.now() - start
      let crc = 0
      if (check) for (const band of bands) crc = crc32(band as unknown as Uint8Array, crc)
      // It chooses overviews and samples by rules of its own.
      return { time, crc: check && !outShape ? crc : undefined }
    },
    close() {},
  }
}
