import { isRasterError, type RasterErrorCode } from '@memraster/core'
import type { BandInfo, DatasetInfo } from '@memraster/core/backend'
import { readGeoTiff } from '@memraster/tiff'
import { expect, it } from 'vitest'
import { loadBinding } from '../src/binding/load-binding.ts'
import { requireSameRaster } from '../src/facts/require-same-raster.ts'
import { mountShared } from '../src/files/mount.ts'
import { levelBand } from '../src/handles/level-band.ts'
import { MemoryFile } from '../src/index.ts'
import { nativeSuite } from './native-suite.ts'

const PROFILE = { driver: 'GTiff', width: 64, height: 64, count: 2, dtype: 'uint8' } as const

/** A raster with overviews of 32 and 16 pixels and a mask. */
async function withLevels(memfile: MemoryFile): Promise<void> {
  const dataset = await memfile.open(PROFILE)
  await dataset.write(Uint8Array.from({ length: 2 * 64 * 64 }, (_, i) => i % 251))
  await dataset.writeMask(new Uint8Array(64 * 64).fill(255))
  await dataset.buildOverviews([2, 4])
  await dataset.close()
}

/** A GeoTIFF whose own metadata name the file of its overviews, which no backend writes. */
async function namingOverviews(name: string): Promise<MemoryFile> {
  await using memfile = new MemoryFile()
  const dataset = await memfile.open(PROFILE)
  dataset.updateTags({ '0VERVIEW_FILE': name }, { ns: 'OVERVIEWS' })
  await dataset.close()
  const bytes = Buffer.from(memfile.bytes())
  bytes.write('O', bytes.indexOf('0VERVIEW_FILE'))
  return await MemoryFile.from(bytes, { copy: true, filename: 'a.tif' })
}

/** A GeoTIFF beside which a sidecar names the file of its overviews. */
async function withSidecar(name: string): Promise<MemoryFile> {
  const memfile = new MemoryFile(undefined, { filename: 'a.tif' })
  await (await memfile.open(PROFILE)).close()
  const pam = `<PAMDataset><Metadata domain="OVERVIEWS"><MDI key="OVERVIEW_FILE">${name}</MDI></Metadata></PAMDataset>`
  memfile.directory.set('a.tif.aux.xml', new TextEncoder().encode(pam))
  return memfile
}

async function codeOf(opening: Promise<unknown>): Promise<RasterErrorCode | undefined> {
  const error: unknown = await opening.then(
    () => undefined,
    (reason: unknown) => reason,
  )
  return isRasterError(error) ? error.code : undefined
}

nativeSuite('what a GeoTIFF states and what GDAL has open', () => {
  it('are compared: size, bands, dtype, overviews and mask', async () => {
    await using memfile = new MemoryFile()
    await withLevels(memfile)
    const gdal = loadBinding()
    const { info } = await readGeoTiff(memfile.directory, memfile.filename, { mode: 'r', options: {} })
    const mount = mountShared(gdal, memfile.directory)
    const dataset = await gdal.openAsync(`${mount.path}/${memfile.filename}`)
    try {
      requireSameRaster(dataset, info, 'a.tif')
      const withBand = (change: Partial<BandInfo>): DatasetInfo => ({
        ...info,
        bands: info.bands.map((band) => ({ ...band, ...change })),
      })
      const overview = { width: 8, height: 8, blockShape: [8, 8] } as const
      for (const other of [
        { ...info, width: 63 },
        { ...info, height: 63 },
        { ...info, bands: info.bands.slice(1) },
        withBand({ dtype: 'int16' }),
        withBand({ overviews: [...(info.bands[0]?.overviews ?? []), overview] }),
        withBand({ maskOverviews: [overview] }),
      ]) {
        const error: unknown = await Promise.resolve()
          .then(() => requireSameRaster(dataset, other, 'a.tif'))
          .catch((reason: unknown) => reason)
        expect(isRasterError(error, 'UNSUPPORTED')).toBe(true)
      }
      const band = dataset.bands?.get(1) as Parameters<typeof levelBand>[0]
      const [half, quarter] = info.bands[0]?.overviews ?? []
      expect([half?.width, quarter?.width]).toEqual([32, 16])
      // Facts that count other overviews than GDAL.
      const facts = { ...info.bands[0], overviews: [quarter, half] } as BandInfo
      expect(levelBand(band, 'bands', 1, facts).size).toEqual({ x: 16, y: 16 })
      expect(levelBand(band, 'bands', 2, facts).size).toEqual({ x: 32, y: 32 })
      expect(() => levelBand(band, 'bands', 2, { ...facts, overviews: [half, half] } as BandInfo)).toThrow(
        'overview of 32 x 32',
      )
    } finally {
      dataset.close()
      mount.release()
    }
  })

  it('need no mask that the file does not have', async () => {
    await using memfile = new MemoryFile()
    await (await memfile.open(PROFILE)).close()
    const gdal = loadBinding()
    const { info } = await readGeoTiff(memfile.directory, memfile.filename, { mode: 'r', options: {} })
    const mount = mountShared(gdal, memfile.directory)
    const dataset = await gdal.openAsync(`${mount.path}/${memfile.filename}`)
    try {
      const masked = info.bands.map((band) => ({ ...band, storedMask: 'dataset' as const }))
      expect(() => requireSameRaster(dataset, { ...info, bands: masked }, 'a.tif')).toThrow('mask')
    } finally {
      dataset.close()
      mount.release()
    }
  })

  it.each([
    ['its own metadata name', namingOverviews],
    ['a sidecar names', withSidecar],
  ])('are not in files elsewhere, which %s', async (_, made) => {
    await using elsewhere = new MemoryFile()
    await withLevels(elsewhere)
    const other = mountShared(loadBinding(), elsewhere.directory)
    try {
      await using memfile = await made(`${other.path}/${elsewhere.filename}`)
      expect(await codeOf(memfile.open())).toBe('UNSUPPORTED')
      expect(await codeOf(memfile.open({ mode: 'r+' }))).toBe('UNSUPPORTED')
    } finally {
      other.release()
    }
  })

  it.each([
    '/vsicurl/http://127.0.0.1:9/overviews.tif',
    'GTIFF_DIR:1:/tmp/other.tif',
    '<VRTDataset rasterXSize="1" rasterYSize="1"></VRTDataset>',
    '../other.tif',
  ])('are not what %s is', async (name) => {
    await using memfile = await namingOverviews(name)
    for (const mode of ['r', 'r+'] as const) expect(await codeOf(memfile.open({ mode }))).toBe('UNSUPPORTED')
  })

  it('are those of a page alone by the names of pages', async () => {
    await using memfile = new MemoryFile()
    await withLevels(memfile)
    for (const prefix of ['GTIFF_RAW', 'GTIFF_DIR:off:8'])
      expect(await codeOf(memfile.open({ subdataset: `${prefix}:${memfile.filename}` }))).toBe('IO')
  })

  it('keep geographic systems with heights, for which WKT 1 has no words', async () => {
    await using memfile = new MemoryFile()
    await (await memfile.open({ ...PROFILE, crs: 'EPSG:4979' })).close()
    await using dataset = await memfile.open()
    expect(dataset.crs?.toEpsg()).toBe(4979)
  })

  it('are damaged alike: CORRUPT, before GDAL is asked', async () => {
    await using memfile = new MemoryFile()
    await withLevels(memfile)
    const bytes = memfile.bytes().slice()
    new DataView(bytes.buffer).setUint32(4, 0x7fffffff, true)
    for (const mode of ['r', 'r+'] as const) {
      await using damaged = await MemoryFile.from(bytes, { copy: true })
      expect(await codeOf(damaged.open({ mode }))).toBe('CORRUPT')
    }
  })
})
