import { expect, it } from 'vitest'
import { GdalEngine } from '../src/engine/gdal-engine.ts'
import { loadGdal } from '../src/gdal/load-gdal.ts'

const SIDE = 64
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)
const raster = (more: string): string =>
  `<MRF_META><Raster><Size x="${SIDE}" y="${SIDE}" c="1"/><PageSize x="${SIDE}" y="${SIDE}" c="1"/><Compression>NONE</Compression>${more}</Raster></MRF_META>`
const virtual = `<VRTDataset rasterXSize="${SIDE}" rasterYSize="${SIDE}"><VRTRasterBand dataType="Byte" band="1"><SimpleSource><SourceFilename relativeToVRT="1">b.mrf</SourceFilename><SourceBand>1</SourceBand></SimpleSource></VRTRasterBand></VRTDataset>`

it('a driver that nobody has named opens nothing, not even for another file, and writes nothing', async () => {
  const gdal = await loadGdal({})
  const engine = new GdalEngine(gdal)
  const { FS } = gdal.module
  FS.writeFile('/canary.bin', new Uint8Array(SIDE * SIDE).fill(177), { canOwn: true })
  const folders = (): string[][] => ['/', '/tmp'].map((path) => FS.readdir(path))
  const inner = raster(`<DataFile>/canary.bin</DataFile><IndexFile>(0,${SIDE * SIDE},0)</IndexFile>`)
  const files = { 'a.vrt': virtual, 'b.mrf': inner, 'c.mrf': raster('<IndexFile>/made.idx</IndexFile>') }
  const pixels = async (filename: string, drivers: readonly string[]): Promise<number[] | string> => {
    try {
      const { id } = await engine.open({
        files: Object.entries(files).map(([name, text]) => ({ name, bytes: bytesOf(text) })),
        filename,
        mode: 'r',
        drivers,
        options: {},
      })
      const window = { colOff: 0, rowOff: 0, width: SIDE, height: SIDE }
      const how = { window, shape: [SIDE, SIDE], resampling: 'nearest', dtype: 'uint8' } as const
      const seen = new Set<number>()
      try {
        const read = { id, source: 'bands', bands: [1], overviews: [], interleave: 'band', ...how } as const
        await engine.read(read, undefined, ({ bytes }) => {
          for (const value of bytes) seen.add(value)
        })
      } finally {
        await engine.discard(id)
      }
      return [...seen]
    } catch (error) {
      return (error as { code?: string }).code ?? String(error)
    }
  }
  await pixels('a.vrt', ['VRT'])
  const before = folders()
  for (const [filename, drivers] of [
    ['a.vrt', ['VRT']],
    ['b.mrf', ['VRT', 'GTiff']],
    ['c.mrf', ['VRT', 'GTiff']],
  ] as const) {
    expect(await pixels(filename, drivers)).toBeTypeOf('string')
    expect(folders()).toEqual(before)
  }
  // Named, it reads what it is told to; afterwards it is forbidden again.
  expect(await pixels('a.vrt', ['VRT', 'MRF'])).toEqual([177])
  expect(await pixels('a.vrt', ['VRT'])).toBeTypeOf('string')
})
