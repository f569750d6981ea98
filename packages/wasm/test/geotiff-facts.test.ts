import { readdirSync, readFileSync } from 'node:fs'
import { type Dataset, isRasterError, MemoryFile } from '@memraster/core'
import { bindBackend } from '@memraster/core/backend'
import { isGeoTiff, readGeoTiff } from '@memraster/tiff'
import { describe, expect, it } from 'vitest'
import { statedRaster } from '../src/dataset/stated-raster.ts'
import type { StatedBand, StatedRaster } from '../src/engine/engine.ts'
import { GdalEngine } from '../src/engine/gdal-engine.ts'
import { loadGdal } from '../src/gdal/load-gdal.ts'
import { createWasmBackend } from '../src/index.ts'
import { inWorker, local } from './backends.ts'

const fixtures = new URL('../../../conformance/fixtures/tif/', import.meta.url)
const names = readdirSync(fixtures).filter((name) => name.endsWith('.tif'))
const fixture = (name: string): Uint8Array => new Uint8Array(readFileSync(new URL(name, fixtures)))

/** The facts of a dataset that depend on its CRS, and more. */
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

describe('what a file states and what GDAL has open', async () => {
  const filename = 'mask-and-overviews.tif'
  const bytes = fixture(filename)
  const { directory } = new MemoryFile(bytes, { filename, backend: local })
  const { info } = await readGeoTiff(directory, filename, { mode: 'r', options: {} })
  const stated = statedRaster(info)
  const withBands = (change: Partial<StatedBand>): StatedRaster => ({
    ...stated,
    bands: stated.bands.map((band) => ({ ...band, ...change })),
  })
  const command = {
    files: [{ name: filename, bytes }],
    filename,
    mode: 'r',
    drivers: ['GTiff'],
    options: {},
  } as const
  const overview = { width: 9, height: 9, blockShape: [9, 9] } as const

  it('are compared: size, bands, dtype, overviews and mask', async () => {
    const engine = new GdalEngine(await loadGdal({}))
    expect(isGeoTiff(directory, filename)).toBe(true)
    for (const other of [
      { ...stated, width: 63 },
      { ...stated, height: 63 },
      { ...stated, bands: stated.bands.slice(1) },
      withBands({ dtype: 'int16' }),
      withBands({ overviews: [...(stated.bands[0]?.overviews ?? []), overview] }),
      withBands({ maskOverviews: [overview] }),
    ]) {
      const opening = engine.open({ ...command, stated: other })
      await expect(opening).rejects.toSatisfy((error) => isRasterError(error, 'UNSUPPORTED'))
    }
    // A refused file is closed, and leaves no files.
    const { id, info: asked } = await engine.open({ ...command, stated })
    expect(asked).toBe(undefined)
    await engine.close(id, undefined, () => {})
  })

  it('are matched by size if GDAL counts other overviews', async () => {
    const engine = new GdalEngine(await loadGdal({}))
    const { id } = await engine.open({ ...command, stated })
    const levels = stated.bands[0]?.overviews ?? []
    const last = levels.at(-1) ?? overview
    const read = async (overviews: typeof levels): Promise<number[]> => {
      const parts: number[] = []
      await engine.read(
        {
          ...{ id, source: 'bands', bands: [1], resampling: 'nearest', dtype: 'uint8', interleave: 'band' },
          overviews,
          window: { colOff: 0, rowOff: 0, width: last.width, height: last.height },
          shape: [last.height, last.width],
        },
        undefined,
        ({ bytes }) => parts.push(...bytes),
      )
      return parts
    }
    const pixels = await read(levels)
    expect(levels.length).toBeGreaterThan(1)
    expect(await read([last])).toEqual(pixels)
    await expect(read([last, last])).rejects.toSatisfy((error) => isRasterError(error, 'UNSUPPORTED'))
    await engine.close(id, undefined, () => {})
  })

  it('are those of a page alone by the names of pages', async () => {
    await using memfile = new MemoryFile(bytes, { filename, backend: local })
    for (const prefix of ['GTIFF_RAW', 'GTIFF_DIR:off:8']) {
      const opening = memfile.open({ subdataset: `${prefix}:${filename}` })
      await expect(opening).rejects.toSatisfy((error) => isRasterError(error, 'IO', 'CORRUPT'))
    }
  })
})
