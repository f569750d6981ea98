import { MemoryFile, open } from '@memraster/wasm'

/** Reads a raster, writes a copy of it, and reads that again; called from the test. */
globalThis.copyRaster = async (bytes) => {
  const source = await open(new Uint8Array(bytes))
  const { data, shape } = await source.read()
  const file = new MemoryFile()
  const target = await file.open({ ...source.profile, compress: 'deflate', predictor: 2 })
  await target.write(data)
  target.updateTags({ written: 'in a browser' })
  await target.close()
  await source.close()
  const copy = await file.open()
  const checksums = await Promise.all(copy.indexes.map((bidx) => copy.checksum(bidx)))
  const tags = copy.tags()
  await copy.close()
  return { shape, checksums, tags, bytes: [...file.getbuffer()] }
}
globalThis.isReady = true
