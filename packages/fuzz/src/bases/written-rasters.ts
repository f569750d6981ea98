import { readFileSync } from 'node:fs'
import { type CreateOptions, MemoryFile } from '@memraster/pure'
import type { BaseRaster } from './base-raster.ts'

const [WIDTH, HEIGHT] = [40, 35]

/** Layouts, compressions and dtypes of which there are few fixtures. */
const PROFILES: Readonly<
  Record<string, Partial<CreateOptions> & { readonly overviews?: true; readonly mask?: true }>
> = {
  lerc: { compress: 'lerc', dtype: 'float32', count: 3 },
  'lerc-error': { compress: 'lerc', max_z_error: 2, dtype: 'float32', count: 3 },
  'lerc-deflate': { compress: 'lerc_deflate', dtype: 'float32', count: 3 },
  'lerc-zstd': { compress: 'lerc_zstd', dtype: 'int16', count: 1 },
  webp: { compress: 'webp', count: 3 },
  'webp-lossless': { compress: 'webp', webp_lossless: true, count: 4 },
  zstd: { compress: 'zstd', predictor: 2, dtype: 'uint16', tiled: true, blockxsize: 16, blockysize: 16 },
  jpeg: { compress: 'jpeg', photometric: 'ycbcr', count: 3, overviews: true },
  'deflate-bands': { compress: 'deflate', interleave: 'band', count: 4, blockysize: 7, mask: true },
  'packed-bits': { nbits: 3, compress: 'packbits', count: 2 },
  half: { nbits: 16, dtype: 'float32', compress: 'lzw', predictor: 3 },
  complex: { dtype: 'complex64', compress: 'deflate', nodata: 5 },
  wide: {
    dtype: 'int64',
    compress: 'lzw',
    bigtiff: 'yes',
    tiled: true,
    blockxsize: 16,
    blockysize: 32,
    overviews: true,
  },
  placed: {
    crs: 'EPSG:32618',
    transform: [30, 0, 3e5, 0, -30, 4.5e6],
    nodata: 3,
    overviews: true,
    mask: true,
  },
}

/** Rasters of {@link PROFILES}, which the pure backend writes. */
export async function writtenRasters(): Promise<readonly BaseRaster[]> {
  const rasters: BaseRaster[] = []
  for (const [name, { overviews, mask, ...profile }] of Object.entries(PROFILES)) {
    const memfile = new MemoryFile(undefined, { filename: `${name}.tif` })
    const dataset = await memfile.open({
      driver: 'GTiff',
      width: WIDTH,
      height: HEIGHT,
      count: 1,
      dtype: 'uint8',
      interleave: 'pixel',
      ...profile,
    } as CreateOptions)
    const length = WIDTH * HEIGHT * dataset.count * (dataset.dtypes[0] === 'complex64' ? 2 : 1)
    await dataset.write(
      Float64Array.from({ length }, (_, i) => (i * i) % 251),
      { cast: 'clamp' },
    )
    if (mask)
      await dataset.writeMask(Uint8Array.from({ length: WIDTH * HEIGHT }, (_, i) => (i % 7 ? 255 : 0)))
    dataset.updateTags({ KIND: name })
    await dataset.close()
    if (overviews) {
      const again = await memfile.open({ mode: 'r+' })
      await again.buildOverviews([2, 4], { resampling: 'average' })
      await again.close()
    }
    rasters.push({ name: `written/${name}`, files: new Map([[`${name}.tif`, memfile.bytes()]]) })
  }
  return [...rasters, ...lzmaRasters()]
}

/** Blocks of LZMA as strips of files of their own. */
function lzmaRasters(): BaseRaster[] {
  const url = new URL('../../../codecs/test/codec-fixtures.json', import.meta.url)
  const { raw } = JSON.parse(readFileSync(url, 'utf8')) as { raw: EncodedBlock[] }
  const ofLzma = raw.filter(({ tag }) => tag === 34925)
  return ofLzma.map((block) => ({
    name: `written/lzma-${block.name}`,
    files: new Map([[`${block.name}.tif`, oneStrip(block)]]),
  }))
}

interface EncodedBlock {
  readonly name: string
  readonly tag: number
  readonly width: number
  readonly height: number
  readonly samplesPerPixel: number
  readonly encoded: string
}

function oneStrip({ tag, width, height, samplesPerPixel, encoded }: EncodedBlock): Uint8Array {
  const data = Buffer.from(encoded, 'base64')
  const tags: readonly (readonly [tag: number, value: number])[] = [
    [256, width],
    [257, height],
    [258, 8],
    [259, tag],
    [262, 1],
    [273, 122],
    [277, samplesPerPixel],
    [278, height],
    [279, data.length],
  ]
  const bytes = new Uint8Array(122 + data.length)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, 0x002a4949, true)
  view.setUint32(4, 8, true)
  view.setUint16(8, tags.length, true)
  for (const [i, [id, value]] of tags.entries()) {
    view.setUint32(10 + 12 * i, id | (4 << 16), true)
    view.setUint32(14 + 12 * i, 1, true)
    view.setUint32(18 + 12 * i, value, true)
  }
  bytes.set(data, 122)
  return bytes
}
