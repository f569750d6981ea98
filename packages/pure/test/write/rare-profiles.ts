import { allocate, type DType } from '@memraster/ground'
import { MemoryFile, type Profile } from '../../src/index.ts'
import { digests } from '../read/fixture-rasters.ts'

const [WIDTH, HEIGHT] = [141, 107]

/** A raster that was written. */
export interface Written {
  readonly bytes: Uint8Array
  /** Digests of the pixels as they are read here. */
  readonly pixels: readonly string[]
  /** Of the pixels that were written. */
  readonly source: readonly string[]
  readonly structure: unknown
}

/** A ramp with some noise, with all kinds of alpha in a fourth band. */
export function pixels(dtype: DType, count: number): ReturnType<typeof allocate> {
  const data = allocate(dtype, count * WIDTH * HEIGHT)
  let state = 12345
  for (let i = 0; i < data.length; i++) {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0
    const column = i % WIDTH
    const row = Math.floor(i / WIDTH) % HEIGHT
    const band = Math.floor(i / WIDTH / HEIGHT)
    data[i] =
      band === 3 ? [0, 128, 255][Math.floor(column / 50)]! : (column + row * (band + 1)) / 2 + (state >>> 29)
  }
  return data
}

export async function write(profile: Profile): Promise<Written> {
  const memfile = new MemoryFile()
  const dataset = await memfile.open({
    driver: 'GTiff',
    width: WIDTH,
    height: HEIGHT,
    count: 3,
    dtype: 'uint8',
    ...profile,
  })
  const { count } = dataset
  const data = pixels(dataset.dtypes[0] as DType, count)
  await dataset.write(data)
  await dataset.close()
  const bytes = memfile.bytes()
  await using reader = await new MemoryFile(bytes).open()
  return {
    bytes,
    pixels: digests((await reader.read()).data, count),
    source: digests(data, count),
    structure: reader.tags(0, 'IMAGE_STRUCTURE'),
  }
}

export const lossless: Record<string, Profile> = {
  'webp-rgb.tif': { compress: 'webp', webp_lossless: true },
  'webp-rgba-tiled.tif': {
    count: 4,
    compress: 'webp',
    webp_lossless: true,
    tiled: true,
    blockxsize: 64,
    blockysize: 32,
  },
  'lerc-rgba.tif': { count: 4, compress: 'lerc' },
  'lerc-deflate.tif': { dtype: 'int16', compress: 'lerc_deflate', zlevel: 9 },
  'lerc-zstd.tif': { dtype: 'uint16', compress: 'lerc_zstd', interleave: 'band' },
  'lerc-cog.tif': { driver: 'COG', dtype: 'float32', compress: 'lerc_deflate', blocksize: 128 },
  'webp-cog.tif': { driver: 'COG', count: 4, compress: 'webp', quality: 100, blocksize: 128 },
}

for (const dtype of ['uint8', 'uint16', 'int16', 'uint32', 'int32', 'float32', 'float64'] as const) {
  for (const interleave of ['pixel', 'band']) {
    lossless[`lerc-${dtype}-${interleave}.tif`] = {
      dtype,
      interleave,
      compress: 'lerc',
      tiled: interleave === 'pixel',
    }
  }
}

export const lossy: Readonly<Record<string, Profile>> = {
  'lerc-5.tif': { dtype: 'int16', compress: 'lerc', max_z_error: 5 },
  'lerc-tenth.tif': { dtype: 'float32', compress: 'lerc_zstd', max_z_error: 0.1, tiled: true },
  'lerc-cog-2.tif': { driver: 'COG', count: 4, compress: 'lerc', max_z_error: 2, blocksize: 128 },
  'webp-75.tif': { compress: 'webp' },
  'webp-20.tif': { count: 4, compress: 'webp', webp_level: 20, tiled: true },
  'webp-cog-60.tif': { driver: 'COG', compress: 'webp', quality: 60, blocksize: 128 },
}
