import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { CreateOptions, DType } from '@memraster/core'
import { allocate } from '@memraster/ground'
import { expect, it } from 'vitest'
import { describe, MemoryFile } from '../src/index.ts'
import { nativeSuite } from './native-suite.ts'

/** As golden/make_codecs.py has it. */
interface CodecCase {
  readonly profile: { driver: string; width: number; height: number; count: number; dtype: DType }
  readonly options: Readonly<Record<string, string | number | boolean>>
  readonly structure: Readonly<Record<string, string>>
  readonly blocks: readonly (readonly number[])[]
  readonly overviews: readonly number[]
  readonly colors: readonly string[]
  readonly pixels: string
  readonly overview: string
  readonly error: number
  readonly size: number
}

const cases = JSON.parse(
  readFileSync(new URL('golden/codecs.json', import.meta.url), 'utf8'),
) as readonly CodecCase[]

const native = describe()
/** Codecs that lose something do not lose the same in every version. */
const isOfGolden = native.isInstalled && native.gdalVersion.startsWith('3.6.')

/** As golden/make_codecs.py has it. */
function pixels({ profile, options }: CodecCase): ReturnType<typeof allocate> {
  const { width, height, count, dtype } = profile
  const shift = typeof options.nbits === 'number' ? 8 - options.nbits : 0
  const data = allocate(dtype, width * height * count)
  for (let band = 0, i = 0; band < count; band++) {
    for (let row = 0; row < height; row++) {
      for (let column = 0; column < width; column++, i++) {
        const value = (((row * (band + 2) + column * 3) >> 2) + ((row * column) % 7)) % 256
        data[i] = (value >> shift) as never
      }
    }
  }
  return data
}

function sha({ buffer, byteOffset, byteLength }: ArrayBufferView): string {
  return createHash('sha256')
    .update(new Uint8Array(buffer, byteOffset, byteLength))
    .digest('hex')
    .slice(0, 16)
}

nativeSuite('codecs and their options, as rasterio has them', () => {
  it.each(cases.map((each) => [`${each.profile.driver} ${JSON.stringify(each.options)}`, each] as const))(
    '%s',
    async (_, each) => {
      const { profile, options } = each
      const data = pixels(each)
      await using memfile = new MemoryFile()
      const target = await memfile.open({ ...profile, ...options } as CreateOptions)
      await target.write(data)
      await target.close()
      await using dataset = await memfile.open()
      expect(dataset.tags(0, 'IMAGE_STRUCTURE')).toEqual(each.structure)
      expect(dataset.blockShapes).toEqual(each.blocks)
      expect(dataset.overviews(1)).toEqual(each.overviews)
      expect(dataset.colorinterp).toEqual(each.colors)
      const result = (await dataset.read()).data
      let error = 0
      for (let i = 0; i < data.length; i++)
        error = Math.max(error, Math.abs(Number(result[i]) - Number(data[i])))
      if (each.error === 0) expect(error).toBe(0)
      if (!isOfGolden) return
      expect(error).toBe(each.error)
      expect(sha(result)).toBe(each.pixels)
      const outShape = [profile.height / 2, profile.width / 2] as const
      expect(sha((await dataset.read({ indexes: 1, outShape })).data)).toBe(each.overview)
      expect(memfile.length / each.size).toBeCloseTo(1, 1)
    },
  )
})
