import { FETCHING_DRIVERS } from '@memraster/tiff/references'
import { describe, expect, it } from 'vitest'
import { wasmCapabilities } from '../src/capabilities.ts'
import { loadGdal } from '../src/gdal/load-gdal.ts'
import { createWasmBackend } from '../src/index.ts'

describe('what the backend says that it can do', () => {
  it('is of all raster drivers of the WebAssembly but for those that fetch', async () => {
    const gdal = await loadGdal({})
    const { module } = gdal
    const names = gdal.run(({ arena }) => {
      const isRaster = (driver: number): boolean =>
        gdal.text(module._GDALGetMetadataItem(driver, arena.text('DCAP_RASTER'), 0)) === 'YES'
      return Array.from({ length: module._GDALGetDriverCount() }, (_, i) => module._GDALGetDriver(i))
        .filter(isRaster)
        .map((driver) => gdal.text(module._GDALGetDriverShortName(driver)))
    })
    expect(names).toHaveLength(128)
    const here = names.filter((name) => !FETCHING_DRIVERS.includes(name))
    expect(new Set(Object.keys(wasmCapabilities.drivers))).toEqual(new Set(here))
  })

  it('is plain data, and frozen', () => {
    expect(JSON.parse(JSON.stringify(wasmCapabilities))).toEqual(wasmCapabilities)
    expect(Object.isFrozen(wasmCapabilities.drivers.GTiff?.creationOptions?.compress?.values)).toBe(true)
  })

  it('is all of GTiff and COG but for the codecs that the build lacks', () => {
    const { GTiff, COG } = wasmCapabilities.drivers
    expect(GTiff).toMatchObject({ read: true, create: 'direct' })
    expect(GTiff?.dtypes).toHaveLength(13)
    expect(GTiff?.compressions?.write).toEqual(expect.arrayContaining(['NONE', 'LZW', 'PACKBITS', 'DEFLATE']))
    for (const codec of ['JPEG', 'ZSTD', 'WEBP', 'LERC', 'LZMA']) {
      expect(GTiff?.compressions?.write).not.toContain(codec)
    }
    expect(COG).toMatchObject({ create: 'copy' })
    const missing = Object.entries(wasmCapabilities.features).filter(([, able]) => !able)
    expect(missing).toEqual([])
  })
})

describe('the options of a backend', () => {
  it.each([null, 1n, 'wasm'])('are not %s', (options) => {
    expect(() => createWasmBackend(options as never)).toThrow(/^The options of .* must be an object, not /)
  })

  it.each(['wasmUrl', 'dataUrl', 'workerUrl'])('have texts or URLs as %s', (name) => {
    for (const url of [null, 1n, Symbol('url'), {}])
      expect(() => createWasmBackend({ [name]: url })).toThrow(/Url must be a text or a URL, not /)
  })
})
