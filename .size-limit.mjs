import { MemoryFile } from './packages/pure/dist/index.js'
import { allFilesOf, filesOfEntry, filesOfReading } from './scripts/page-files.mjs'

/** A deflate GeoTIFF. */
async function raster(profile) {
  const memfile = new MemoryFile()
  const dataset = await memfile.open({
    driver: 'GTiff',
    width: 300,
    height: 200,
    count: 3,
    dtype: 'uint16',
    compress: 'deflate',
    tiled: true,
    ...profile,
  })
  await dataset.write(Uint16Array.from({ length: 180_000 }, (_, i) => i % 777))
  await dataset.close()
  return memfile.bytes()
}

const place = { crs: 'EPSG:32633', transform: [30, 0, 500_000, 0, -30, 5_000_000] }
const plain = await raster({})
const predicted = await raster({ predictor: 2 })
const placed = await raster(place)

/** Bytes of JavaScript, compressed by gzip: as the page loads them, chunk by chunk. */
export default [
  {
    name: 'a page that reads a deflate GeoTIFF',
    path: await filesOfReading('deflate', plain),
    limit: '57 kB',
  },
  {
    name: 'the same with a predictor',
    path: await filesOfReading('predicted', predicted),
    limit: '60 kB',
  },
  {
    name: 'the same with a CRS of EPSG',
    path: await filesOfReading('placed', placed),
    limit: '110 kB',
  },
  { name: '@memraster/pure at once', path: await filesOfEntry('pure'), limit: '228 kB' },
  { name: '@memraster/pure as a whole', path: await allFilesOf('pure'), limit: '700 kB' },
  { name: '@memraster/core at once', path: await filesOfEntry('core'), limit: '192 kB' },
  { name: '@memraster/crs at once', path: await filesOfEntry('crs'), limit: '162 kB' },
  { name: '@memraster/tiff at once', path: await filesOfEntry('tiff'), limit: '43 kB' },
  { name: '@memraster/codecs at once', path: await filesOfEntry('codecs'), limit: '5 kB' },
].map((check) => ({ ...check, gzip: true }))
