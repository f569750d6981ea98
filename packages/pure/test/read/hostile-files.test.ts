import { MemoryDirectory } from '@memraster/core/backend'
import { isRasterError, RasterError } from '@memraster/ground'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fixtureBytes, fixtureDirectory, goldenFacts, openRaster, readRaster } from './fixture-rasters.ts'

const LIMITS = { maxPixels: 1 << 24, maxBytes: 1 << 24, maxMilliseconds: Infinity }

function directoryOf(bytes: Uint8Array): MemoryDirectory {
  const files = new MemoryDirectory()
  files.share('a.tif', bytes)
  return files
}

/** Opens a file, asks for every fact and reads up to 128 by 128 pixels of every image; gives what was thrown. */
async function lookAt(files: MemoryDirectory, name: string): Promise<unknown> {
  try {
    const dataset = await openRaster(files, name, LIMITS)
    const { info } = dataset
    expect([info.crs?.toWkt(), info.gcpsCrs?.toWkt()].length).toBe(2)
    const bands = info.bands.slice(0, 4).map((_, i) => i + 1)
    const window = [0, 0, Math.min(128, info.width), Math.min(128, info.height)] as const
    await readRaster(dataset, { bands, window })
    await readRaster(dataset, { bands, window: [0, 0, info.width, info.height], shape: [5, 7] })
    if (info.bands[0]?.storedMask !== 'none')
      await readRaster(dataset, { source: 'mask', bands: [1], window })
    await dataset.discard()
    return undefined
  } catch (error) {
    return error
  }
}

async function codeOf(bytes: Uint8Array): Promise<string | undefined> {
  const error = await lookAt(directoryOf(bytes), 'a.tif')
  if (error !== undefined && !isRasterError(error)) throw error
  return error?.code
}

describe('bytes that are no GeoTIFF', () => {
  test.each([
    ['no bytes', new Uint8Array(0), /empty/],
    ['text', new TextEncoder().encode('ncols 10\nnrows 10\n'), /text/],
    ['a GIF file', new TextEncoder().encode('GIF89a\x01\0\x01\0'), /GIF file; the backends over GDAL/],
    ['a ZIP file', new TextEncoder().encode('PK\x03\x04'), /ZIP file; ZipMemoryFile opens/],
  ])('%s are refused by what they look like', async (_, bytes, message) => {
    const error = await lookAt(directoryOf(bytes), 'a.tif')
    expect(error).toBeInstanceOf(RasterError)
    expect((error as RasterError).code).toBe('NOT_RASTER')
    expect((error as RasterError).message).toMatch(message)
  })
})

describe('files that are damaged', () => {
  const whole = fixtureBytes('tiled-pixel-uint16.tif')

  test('are refused or read as far as they go, cut off at any length', async () => {
    const small = fixtureBytes('zstd-uint8-predictor2.tif')
    for (let length = 1; length < small.length; length += length < 1000 ? 3 : 97) {
      expect(['NOT_RASTER', 'CORRUPT', undefined]).toContain(await codeOf(small.slice(0, length)))
    }
    for (let length = 1; length < whole.length; length += 211) {
      expect(['NOT_RASTER', 'CORRUPT', undefined]).toContain(await codeOf(whole.slice(0, length)))
    }
  })

  test('name the block that cannot be decoded', async () => {
    const { tileOffset } = firstTile(whole)
    const damaged = whole.slice()
    damaged.fill(0xff, tileOffset, tileOffset + 64)
    const error = await lookAt(directoryOf(damaged), 'a.tif')
    expect((error as RasterError).code).toBe('CORRUPT')
    expect((error as RasterError).message).toMatch(
      /^Block \(0, 0\) of bands 1 to 4 cannot be read: .*DEFLATE/,
    )
    expect((error as RasterError).cause).toBeInstanceOf(RasterError)
  })

  test('do not spoil the blocks that are whole', async () => {
    const { tileOffset } = firstTile(whole)
    const damaged = whole.slice()
    damaged.fill(0xff, tileOffset, tileOffset + 64)
    const dataset = await openRaster(directoryOf(damaged), 'a.tif')
    const window = [33, 17, 10, 10] as const
    const expected = await readRaster(await openRaster(directoryOf(whole), 'a.tif'), { window })
    expect(await readRaster(dataset, { window })).toEqual(expected)
  })

  test('whose directories loop are read', async () => {
    const looping = whole.slice()
    const view = new DataView(looping.buffer)
    const first = view.getUint32(4, true)
    view.setUint32(first + 2 + 12 * view.getUint16(first, true), first, true)
    expect(await codeOf(looping)).toBe(undefined)
  })
})

test('a block that is larger than the limit is refused, unless it is not compressed', async () => {
  const limits = { maxPixels: 1 << 24, maxBytes: 4000, maxMilliseconds: Infinity }
  const compressed = await openRaster(fixtureDirectory('wide-strip.tif'), 'wide-strip.tif', limits)
  await expect(readRaster(compressed, { window: [0, 0, 5, 5] })).rejects.toMatchObject({ code: 'LIMIT' })
  const plain = await openRaster(fixtureDirectory('dtype-complex128.tif'), 'dtype-complex128.tif', limits)
  expect(await readRaster(plain, { window: [0, 0, 5, 5] })).toHaveLength(50)
})

test('mutated files give rasters or RasterErrors, and nothing else', { timeout: 30_000 }, async () => {
  const names = Object.keys(goldenFacts)
  const files = new Map(names.map((name) => [name, fixtureBytes(name)]))
  const edit = fc.record({
    // Half of the edits go to the header and the directories, which stand first in these files.
    at: fc.oneof(fc.double({ min: 0, max: 0.999, noNaN: true }), fc.nat(400)),
    value: fc.nat(255),
  })
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...names),
      fc.array(edit, { minLength: 1, maxLength: 8 }),
      async (name, edits) => {
        const bytes = (files.get(name) ?? new Uint8Array(0)).slice()
        for (const { at, value } of edits) {
          bytes[at < 1 ? Math.floor(at * bytes.length) : at % bytes.length] = value
        }
        const directory = fixtureDirectory(name)
        directory.share(name, bytes)
        const error = await lookAt(directory, name)
        if (error !== undefined && !isRasterError(error)) throw error
      },
    ),
    { numRuns: 3000, interruptAfterTimeLimit: 5000, markInterruptAsFailure: false },
  )
})

/** The offset of the first tile of a little-endian classic TIFF. */
function firstTile(bytes: Uint8Array): { readonly tileOffset: number } {
  const view = new DataView(bytes.buffer, bytes.byteOffset)
  const first = view.getUint32(4, true)
  for (let i = 0; i < view.getUint16(first, true); i++) {
    const entry = first + 2 + 12 * i
    if (view.getUint16(entry, true) === 324)
      return { tileOffset: view.getUint32(view.getUint32(entry + 8, true), true) }
  }
  throw new Error('There is no tile')
}
