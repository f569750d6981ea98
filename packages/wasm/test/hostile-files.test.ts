import { readdirSync, readFileSync } from 'node:fs'
import { isRasterError, MemoryFile as UnboundFile } from '@memraster/core'
import { bindBackend, MemoryDirectory } from '@memraster/core/backend'
import { describe, expect, it } from 'vitest'
import { local } from './backends.ts'

const fixtures = new URL('../../../conformance/fixtures/tif/', import.meta.url)
const { open } = bindBackend(local)

/** A number below `limit`, the same for the same sequence of calls. */
function sequence(seed: number): (limit: number) => number {
  let state = seed
  return (limit) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * limit)
  }
}

/** The outcome of reading all of a file: its error, if that is a RasterError. */
async function readAll(bytes: Uint8Array): Promise<'read' | 'refused'> {
  try {
    const dataset = await open(bytes, { limits: { maxPixels: 1e7, maxBytes: 1e8 } })
    try {
      await dataset.read()
      await dataset.datasetMask()
    } finally {
      await dataset.close()
    }
    return 'read'
  } catch (error) {
    if (isRasterError(error, 'CORRUPT', 'NOT_RASTER', 'UNSUPPORTED', 'LIMIT', 'IO')) return 'refused'
    throw error
  }
}

describe('bytes from strangers', () => {
  it.each([
    ['no raster', 'some text'],
    ['the header of a TIFF', 'II*\0'],
    ['a list of rasters that is none', '<VRTDataset rasterXSize="10" rasterYSize="10"></VRTDataset>'],
  ])('%s', async (_, text) => {
    expect(await readAll(new TextEncoder().encode(text))).toBe('refused')
  })

  it('empty ones are no raster', async () => {
    const directory = new MemoryDirectory()
    directory.share('a.tif', new Uint8Array(0))
    await expect(
      local.open(directory, 'a.tif', {
        mode: 'r',
        drivers: undefined,
        options: {},
        limits: { maxPixels: 1, maxBytes: 1, maxMilliseconds: 60_000 },
        signal: undefined,
      }),
    ).rejects.toMatchObject({ code: 'NOT_RASTER' })
  })

  it('a file that names memory as its source does not get it', async () => {
    const source = '<SourceFilename>MEM:::DATAPOINTER=4096,PIXELS=16,LINES=16</SourceFilename>'
    const band = `<VRTRasterBand dataType="Byte" band="1"><SimpleSource>${source}<SourceBand>1</SourceBand></SimpleSource></VRTRasterBand>`
    const vrt = `<VRTDataset rasterXSize="16" rasterYSize="16">${band}</VRTDataset>`
    expect(await readAll(new TextEncoder().encode(vrt))).toBe('refused')
  })

  it.each(['/dev/stdin', '/dev/tty', '/vsistdin/'])(
    'a file that names %s as its source does not wait for it',
    async (path) => {
      const layout = '<ImageOffset>0</ImageOffset><PixelOffset>1</PixelOffset><LineOffset>16</LineOffset>'
      const band = `<VRTRasterBand dataType="Byte" band="1" subClass="VRTRawRasterBand"><SourceFilename>${path}</SourceFilename>${layout}</VRTRasterBand>`
      const vrt = `<VRTDataset rasterXSize="16" rasterYSize="16">${band}</VRTDataset>`
      const outcome = await readAll(new TextEncoder().encode(vrt))
      expect(['read', 'refused']).toContain(outcome)
    },
  )

  it('a mosaic of itself ends, and others are read after it', async () => {
    const mosaicOf = (name: string): Uint8Array => {
      const source = `<SourceFilename relativeToVRT="1">${name}</SourceFilename><SourceBand>1</SourceBand>`
      const band = `<VRTRasterBand dataType="Byte" band="1"><SimpleSource>${source}</SimpleSource></VRTRasterBand>`
      return new TextEncoder().encode(`<VRTDataset rasterXSize="16" rasterYSize="16">${band}</VRTDataset>`)
    }
    const directory = new MemoryDirectory()
    directory.share('byte.tif', new Uint8Array(readFileSync(new URL('dtype-uint8.tif', fixtures))))
    const read = async (filename: string, source: string): Promise<readonly number[]> => {
      const file = new UnboundFile(mosaicOf(source), { backend: local, directory, filename })
      try {
        return (await (await file.open()).read()).shape
      } finally {
        await file.close()
      }
    }
    for (let i = 0; i < 3; i++) {
      await expect(read('self.vrt', 'self.vrt')).rejects.toMatchObject({ code: 'CORRUPT' })
      expect(await read('mosaic.vrt', 'byte.tif')).toEqual([1, 16, 16])
    }
  })

  it.each([1, 2, 3])(
    'damaged files, %#',
    async (seed) => {
      const below = sequence(seed)
      const names = readdirSync(fixtures).filter((name) => name.endsWith('.tif'))
      for (let i = 0; i < 150; i++) {
        const bytes = new Uint8Array(readFileSync(new URL(names[below(names.length)] as string, fixtures)))
        // Most of what can be damaged is in the directory, which is at one of the ends.
        const from = below(2) === 0 ? 0 : Math.max(0, bytes.length - 512)
        for (let k = below(8); k >= 0; k--) bytes[from + below(Math.min(512, bytes.length))] = below(256)
        await readAll(below(5) === 0 ? bytes.subarray(0, below(bytes.length) + 1) : bytes)
      }
    },
    30_000,
  )
})
