import { readdirSync, readFileSync } from 'node:fs'
import { CRS, type Dataset, isRasterError } from '@memraster/core'
import { bindBackend } from '@memraster/core/backend'
import { describe, expect, it } from 'vitest'
import { epsgOfGeoKeys } from '../src/dataset/epsg-of-geo-keys.ts'
import { type GeoKeys, readGeoKeys } from '../src/dataset/geo-keys.ts'
import { GdalEngine } from '../src/engine/gdal-engine.ts'
import { loadGdal } from '../src/gdal/load-gdal.ts'
import { createWasmBackend } from '../src/index.ts'
import { inWorker, local } from './backends.ts'

const fixtures = new URL('../../../conformance/fixtures/tif/', import.meta.url)
const names = readdirSync(fixtures).filter((name) => name.endsWith('.tif'))
const fixture = (name: string): Uint8Array => new Uint8Array(readFileSync(new URL(name, fixtures)))

const onePixel = {
  driver: 'GTiff',
  width: 1,
  height: 1,
  count: 1,
  dtype: 'uint8',
  options: {},
  gcps: [],
  gcpsCrs: undefined,
  nodata: undefined,
  rpcs: undefined,
  transform: [1, 0, 0, 0, -1, 0],
} as const

/** What of a dataset depends on its CRS, and more. */
function facts({ crs, profile, gcps, units, files, subdatasets, tagNamespaces }: Dataset): object {
  return {
    wkt: crs?.toWkt(),
    transform: profile.transform,
    gcps,
    units,
    files: files.map((file) => file.replace(/.*\//, '')),
    subdatasets,
    tagNamespaces,
  }
}

describe('files with the GeoKeys of one that was open before', () => {
  it.each([
    ['in this thread', local],
    ['in a worker', inWorker],
  ])('have the same facts as the first time, %s', async (_, backend) => {
    const { MemoryFile } = bindBackend(backend)
    const look = async (name: string): Promise<object | string> => {
      await using memfile = new MemoryFile(fixture(name), { filename: name })
      try {
        return facts(await memfile.open())
      } catch (error) {
        if (isRasterError(error)) return error.message
        throw error
      }
    }
    const first = await Promise.all(names.map(look))
    for (const [i, name] of names.entries()) expect(await look(name), name).toEqual(first[i])
  })

  it('have the units of their bands, whether the file or the CRS says them', async () => {
    const { MemoryFile } = bindBackend(createWasmBackend({ worker: false }))
    const profile = { driver: 'GTiff', width: 2, height: 2, count: 1, dtype: 'uint8' } as const
    const written = async (crs: string, unit?: string): Promise<Uint8Array> => {
      const file = new MemoryFile()
      const dataset = await file.open({ ...profile, crs, transform: [1, 0, 0, 0, -1, 0] })
      if (unit) dataset.units = [unit]
      await dataset.close()
      return file.bytes()
    }
    const files = {
      plain: await written('EPSG:32633'),
      kelvin: await written('EPSG:32633', 'K'),
      // ETRS89 / UTM zone 33N with heights in metres.
      heights: await written('EPSG:25833+7837'),
    }
    const units = async (bytes: Uint8Array): Promise<readonly (string | undefined)[]> => {
      await using file = new MemoryFile(bytes)
      return [...(await file.open()).units]
    }
    for (let i = 0; i < 2; i++) {
      expect(await units(files.plain)).toEqual([undefined])
      expect(await units(files.kelvin)).toEqual(['K'])
      expect(await units(files.heights)).toEqual(['metre'])
    }
  })
})

describe('a system of EPSG', () => {
  it('is what GDAL makes of its GeoKeys, for WGS 84, zones of UTM and grids of states', async () => {
    const engine = new GdalEngine(await loadGdal({}))
    const zones = [
      4326, 32601, 32618, 32633, 32660, 32701, 32760, 25833, 26918, 28992, 2154, 3857, 3035, 3006,
    ]
    const grids = Array.from({ length: 60 }, (_, i) => 2000 + i * 2)
    let known = 0
    for (const code of [...zones, ...grids]) {
      const crs = CRS.fromEpsg(code)
      const profile = { ...onePixel, crs: crs.toWkt() }
      const { id } = await engine.create({ filename: 'a.tif', profile, how: 'direct' })
      const [file] = (await engine.close(id, undefined, () => {})).written
      const bytes = file?.bytes.slice() as Uint8Array
      const keys = readGeoKeys(bytes) as GeoKeys
      const found = epsgOfGeoKeys(keys)
      if (zones.includes(code)) expect(found?.toEpsg()).toBe(code)
      if (!found) continue
      known++
      const files = [{ name: 'a.tif', bytes }]
      const open = { files, filename: 'a.tif', mode: 'r', drivers: undefined, options: {} } as const
      const raster = await engine.open({ ...open, crsIsKnown: false })
      expect(found.toWkt()).toBe(CRS.fromWkt(raster.info.crs as string).toWkt())
      await engine.discard(raster.id)
    }
    expect(known).toBeGreaterThan(40)
  })

  it('is left to GDAL where the keys say anything else', () => {
    const keys = readGeoKeys(fixture('tiled-pixel.tif')) as GeoKeys
    const having = (key: number, value: number | string): GeoKeys => ({
      ...keys,
      values: new Map([...keys.values, [key, value]]),
    })
    expect(epsgOfGeoKeys(keys)?.toEpsg()).toBe(32618)
    // Another model, name, geographic system, unit of angles and of lengths, and a datum of its own.
    for (const [key, value] of [
      [1024, 2],
      [1026, 'Mine'],
      [2049, 'NAD83'],
      [2054, 9101],
      [3072, 32767],
      [3076, 9002],
      [2050, 6326],
      [4099, 9001],
    ] as const) {
      expect(epsgOfGeoKeys(having(key, value)), String(key)).toBe(undefined)
    }
  })
})

describe('the GeoKeys of a file', () => {
  it('are the same for other pixels, and none for what is no TIFF', () => {
    expect(readGeoKeys(fixture('tiled-pixel.tif'))).toEqual(readGeoKeys(fixture('tiled-band.tif')))
    expect(readGeoKeys(fixture('tiled-pixel.tif'))).not.toBe(undefined)
    expect(readGeoKeys(fixture('no-georeference.tif'))).toBe(undefined)
    expect(readGeoKeys(new Uint8Array(1000))).toBe(undefined)
    expect(readGeoKeys(new Uint8Array(0))).toBe(undefined)
  })

  it('take no time and memory that a file of its size does not have', () => {
    // Two thousand entries, each with the 65535 bytes of ASCII that begin the file.
    const bytes = new Uint8Array(2 ** 16)
    const view = new DataView(bytes.buffer)
    bytes.set([0x49, 0x49, 42, 0, 8])
    view.setUint16(8, 2000, true)
    for (let at = 10; at < 10 + 2000 * 12; at += 12) {
      view.setUint16(at, 34737, true)
      view.setUint16(at + 2, 2, true)
      view.setUint32(at + 4, 2 ** 16 - 1, true)
    }
    expect(readGeoKeys(bytes)).toBe(undefined)
    view.setUint16(8, 1000, true)
    expect(readGeoKeys(bytes)).toBe(undefined)
    for (let length = 0; length < 300; length++) {
      expect(() => readGeoKeys(fixture('tiled-pixel.tif').subarray(0, length))).not.toThrow()
    }
  })
})
