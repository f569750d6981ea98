import { readFileSync } from 'node:fs'
import { MemoryDirectory } from '@memraster/core/backend'
import { describe, expect, test } from 'vitest'
import { MemoryFile } from '../../src/index.ts'
import { differencesOf, type RandomRead } from '../resample/compare-reads.ts'

interface GoldenPicture {
  readonly name: string
  readonly files: Readonly<Record<string, string>>
  readonly usedFiles: readonly string[]
  readonly transform: readonly number[]
  readonly overviews: readonly (readonly number[])[]
  readonly maskFlags: readonly (readonly string[])[]
  readonly reads: readonly RandomRead[]
  readonly results: string
}

const golden = JSON.parse(
  readFileSync(new URL('golden/sidecars.json', import.meta.url), 'utf8'),
) as GoldenPicture[]

describe('overviews and masks beside a picture count as for rasterio', () => {
  test.each(golden.map((picture) => [picture.name, picture] as const))('%s', async (name, picture) => {
    const directory = new MemoryDirectory()
    for (const [file, bytes] of Object.entries(picture.files))
      directory.set(file, Buffer.from(bytes, 'base64'))
    await using dataset = await new MemoryFile(undefined, { directory, filename: name }).open()
    expect({
      usedFiles: dataset.files,
      transform: dataset.transform.coefficients,
      overviews: dataset.indexes.map((index) => dataset.overviews(index)),
      maskFlags: dataset.maskFlagEnums,
    }).toEqual({
      usedFiles: picture.usedFiles,
      transform: picture.transform,
      overviews: picture.overviews,
      maskFlags: picture.maskFlags,
    })
    expect(await differencesOf(dataset, picture.reads, picture.results)).toEqual([])
  })
})

test('sidecars that are none are passed over', async () => {
  const directory = new MemoryDirectory()
  const [{ files, name }] = golden as [GoldenPicture]
  directory.set(name, Buffer.from(files[name] as string, 'base64'))
  for (const ending of ['.msk', '.ovr', '.msk.ovr'])
    directory.set(`${name}${ending}`, new Uint8Array(99).fill(7))
  await using dataset = await new MemoryFile(undefined, { directory, filename: name }).open()
  expect(dataset.files).toEqual([name])
  expect(dataset.maskFlagEnums).toEqual([['all_valid']])
})

test.each(['PNG', 'JPEG'])(
  'a mask that is written to %s can be read before and after it is closed',
  async (driver) => {
    const mask = Uint8Array.from({ length: 7 * 5 }, (_, i) => (i % 3 === 0 ? 0 : 255))
    const directory = new MemoryDirectory()
    const open = (options?: object) =>
      new MemoryFile(undefined, { directory, filename: 'picture' }).open(options)
    const target = await open({ driver, width: 7, height: 5, count: 3, dtype: 'uint8' })
    await target.write(new Uint8Array(3 * 35).fill(9))
    await target.writeMask(mask)
    expect((await target.readMasks({ indexes: 2 })).data).toEqual(mask)
    await target.close()
    await using dataset = await open()
    expect(dataset.maskFlagEnums).toEqual([['per_dataset'], ['per_dataset'], ['per_dataset']])
    expect((await dataset.datasetMask()).data).toEqual(mask)
  },
)
