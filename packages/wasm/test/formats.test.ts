import { bindBackend } from '@memraster/core/backend'
import { allocate, type DType } from '@memraster/ground'
import { LONE_DRIVERS } from '@memraster/tiff/references'
import { describe, expect, it } from 'vitest'
import { wasmCapabilities } from '../src/capabilities.ts'
import { local } from './backends.ts'

const WIDTH = 48
const HEIGHT = 32
const { MemoryFile } = bindBackend(local)

/** Formats that by their nature hold other pixels than those that were written, or in other bands. */
const CHANGING: Readonly<Record<string, string>> = {
  CALS: 'one bit per pixel',
  GPKG: 'bytes come back as colours with alpha',
  GRIB: 'packed with a loss',
  HF2: 'packed with a loss',
  JPEG: 'compressed with a loss',
  WEBP: 'compressed with a loss',
  XPM: 'as many colours as letters',
  XYZ: 'text, whose dtype is that which its numbers need',
}

/** Formats that do not have single bands: shifts of a datum, and colours. */
const BANDS: Readonly<Record<string, number>> = { CTable2: 2, WEBP: 3 }

const formats = Object.entries(wasmCapabilities.drivers).flatMap(([driver, { create, dtypes }]) =>
  create ? [{ driver, dtypes: [...new Set([dtypes?.[0], dtypes?.at(-1)])] as DType[] }] : [],
)

/** Whole numbers from 0 to 99. */
function samples(dtype: DType, count: number): ReturnType<typeof allocate> {
  const pixels: ReturnType<typeof allocate> = allocate(dtype, WIDTH * HEIGHT * count)
  for (let i = 0; i < pixels.length; i++) {
    const value = (i * 7) % 100
    pixels[i] = typeof pixels[0] === 'bigint' ? BigInt(value) : value
  }
  return pixels
}

describe('a format that can be created', () => {
  it('is one of many', () => {
    expect(formats.length).toBeGreaterThan(50)
  })

  it.each(formats)('$driver comes back as it was written', async ({ driver, dtypes }) => {
    const ext = wasmCapabilities.drivers[driver]?.extensions[0] ?? 'bin'
    for (const dtype of dtypes) {
      const count = BANDS[driver] ?? 1
      await using file = new MemoryFile(undefined, { ext: `.${ext}` })
      const georeference = { crs: 'EPSG:4326', transform: [0.1, 0, 10, 0, -0.1, 50] } as const
      const size = { width: WIDTH, height: HEIGHT, count }
      const dataset = await file.open({ driver, ...size, dtype, ...georeference })
      const pixels = samples(dtype, count)
      await dataset.write(pixels)
      await dataset.close()
      // GDAL's drivers that may open other files are not tried unless they are named.
      const written = await file.open(driver === 'COG' || driver in LONE_DRIVERS ? {} : { driver })
      const { data } = await written.read()
      expect([written.width, written.height]).toEqual([WIDTH, HEIGHT])
      // A COG is a GeoTIFF to whoever reads it.
      expect(written.driver).toBe(driver === 'COG' ? 'GTiff' : driver)
      if (driver in CHANGING) continue
      expect(written.dtypes[0]).toBe(dtype)
      expect(data).toEqual(pixels)
    }
  })
})
