import { crc32 } from 'node:zlib'
import { fromArrayBuffer } from 'geotiff'
import { bytesOf } from './bytes-of.ts'
import {
  type Contender,
  inTurns,
  type Operation,
  type Outcome,
  type ReadOperation,
  type WindowsOperation,
  windowPlaces,
} from './operation.ts'

/** geotiff.js used directly, on this thread; it reads only. */
export function geotiffContender(): Contender {
  return {
    name: 'geotiff.js',
    version: 'geotiff.js',
    isHere: true,
    async run(path, operation, check) {
      const bytes = bytesOf(path).buffer
      try {
        return await run(bytes, operation, check)
      } catch (error) {
        if (error instanceof Error && /compression|decode/i.test(error.message)) return undefined
        throw error
      }
    },
    close() {},
  }
}

async function run(bytes: ArrayBuffer, operation: Operation, check: boolean): Promise<Outcome | undefined> {
  switch (operation.kind) {
    case 'read':
      return operation.masked || operation.reuse ? undefined : await read(bytes, operation, check)
    case 'windows':
      return await readWindows(bytes, operation)
    case 'facts':
      return await readFacts(bytes)
    case 'write':
      return undefined
  }
}

async function read(bytes: ArrayBuffer, operation: ReadOperation, check: boolean): Promise<Outcome> {
  const { window, outShape, interleave } = operation
  const [column = 0, row = 0, columns = 0, rows = 0] = window ?? []
  const start = performance.now()
  const tiff = await fromArrayBuffer(bytes)
  const options = outShape ? { height: outShape[1], width: outShape[2] } : {}
  const place = window && { window: [column, row, column + columns, row + rows] }
  const bands = await tiff.readRasters({ ...options, ...place, interleave: interleave === 'pixel' })
  const time = performance.now() - start
  // It chooses overviews and samples by rules of its own, and decodes JPEG in another way.
  if (!check || outShape) return { time }
  const arrays = (Array.isArray(bands) ? bands : [bands]) as readonly ArrayBufferView[]
  let crc = 0
  for (const { buffer, byteOffset, byteLength } of arrays) {
    crc = crc32(new Uint8Array(buffer, byteOffset, byteLength), crc)
  }
  return { time, crc }
}

async function readWindows(bytes: ArrayBuffer, operation: WindowsOperation): Promise<Outcome> {
  const { size, concurrency } = operation
  const image = await (await fromArrayBuffer(bytes)).getImage()
  const places = windowPlaces(operation, image.getWidth(), image.getHeight())
  const start = performance.now()
  await inTurns(places, concurrency, ([column, row]) =>
    image.readRasters({ window: [column, row, column + size, row + size] }),
  )
  return { time: performance.now() - start }
}

async function readFacts(bytes: ArrayBuffer): Promise<Outcome> {
  const start = performance.now()
  const tiff = await fromArrayBuffer(bytes)
  const image = await tiff.getImage()
  void [image.getWidth(), image.getHeight(), image.getSamplesPerPixel(), image.getGeoKeys()]
  void [image.getBoundingBox(), image.getResolution(), image.getTileWidth(), image.getTileHeight()]
  void [image.getGDALNoData(), image.getGDALMetadata(), await tiff.getImageCount()]
  return { time: performance.now() - start }
}
