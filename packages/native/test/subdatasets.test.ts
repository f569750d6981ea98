import { readFileSync } from 'node:fs'
import { isRasterError } from '@memraster/core'
import { expect, it } from 'vitest'
import { describe, MemoryFile } from '../src/index.ts'
import { nativeSuite } from './native-suite.ts'

/** As golden/make_subdatasets.py has it. */
interface FileFacts {
  readonly file: string
  readonly driver: string
  readonly count: number
  readonly subdatasets: readonly {
    readonly name: string
    readonly driver: string
    readonly shape: readonly number[]
    readonly dtypes: readonly string[]
    readonly checksum: number
    readonly pixels: readonly number[]
  }[]
}

const golden = (name: string): Buffer => readFileSync(new URL(`golden/${name}`, import.meta.url))
const native = describe()
const files = JSON.parse(golden('subdatasets.json').toString()) as FileFacts[]
const isReadable = ({ driver }: FileFacts): boolean => !native.isInstalled || native.drivers.includes(driver)
for (const { file, driver } of files.filter((facts) => !isReadable(facts)))
  console.warn(`Skipped: ${file}, for this GDAL has no driver ${driver}`)

/** As rasterio writes names. */
function plainName(name: string): string {
  return name.replaceAll('"', '').replace(/^netcdf/i, 'netcdf')
}

nativeSuite('subdatasets as rasterio sees them', () => {
  it.each(files.filter(isReadable))('$file', async ({ file, driver, count, subdatasets }) => {
    await using memfile = new MemoryFile(golden(file), { filename: file })
    // Only GeoTIFFs are known to refer to nothing else.
    const named = driver === 'GTiff' ? undefined : driver
    await using whole = await memfile.open({ driver: named })
    expect([whole.driver, whole.count]).toEqual([driver, count])
    expect(whole.subdatasets.map(plainName)).toEqual(subdatasets.map(({ name }) => name))
    for (const [index, expected] of subdatasets.entries()) {
      const subdataset = whole.subdatasets[index] as string
      await using dataset = await memfile.open({ subdataset, driver: named })
      expect(dataset.name).toBe(subdataset.replace(file, memfile.name))
      expect(dataset.driver).toBe(expected.driver)
      expect([dataset.dtypes, dataset.files]).toEqual([expected.dtypes, [file]])
      const { data, shape } = await dataset.read()
      expect(shape).toEqual(expected.shape)
      expect([...data]).toEqual(expected.pixels)
      expect(await dataset.checksum(1)).toBe(expected.checksum)
      await using again = await memfile.open({ subdataset: dataset.name, driver: named })
      expect(again.name).toBe(dataset.name)
    }
  })

  it('are none by names that are not of the file', async () => {
    await using memfile = new MemoryFile(golden('pages.tif'), { filename: 'pages.tif' })
    for (const subdataset of [
      'GTIFF_DIR:4:pages.tif',
      'GTIFF_DIR:0:pages.tif',
      'GTIFF_DIR:1:else.tif',
      'GTIFF_DIR:1:/tmp/pages.tif',
      'NETCDF:"pages.tif":Band1',
      'pages.tifpages.tif',
    ]) {
      const error: unknown = await memfile.open({ subdataset }).catch((reason: unknown) => reason)
      expect(isRasterError(error, 'IO', 'NOT_RASTER', 'CORRUPT'), `${subdataset}: ${error}`).toBe(true)
    }
  })

  it('can be changed, each by itself', async () => {
    await using memfile = await MemoryFile.from(golden('pages.tif'), { filename: 'pages.tif', copy: true })
    const names = ['GTIFF_DIR:1:pages.tif', 'GTIFF_DIR:2:pages.tif', 'GTIFF_DIR:3:pages.tif']
    const update = await memfile.open({ mode: 'r+', subdataset: names[1] })
    await update.write(new Uint8Array(24).fill(200))
    update.updateTags({ PAGE: 'second' })
    await update.close()
    const pixels = files[0]?.subdatasets.map((page) => page.pixels) ?? []
    for (const [index, subdataset] of names.entries()) {
      await using dataset = await memfile.open({ subdataset })
      const expected = index === 1 ? new Array(24).fill(200) : pixels[index]
      expect([...(await dataset.read()).data]).toEqual(expected)
      expect(dataset.tags().PAGE).toBe(['0', 'second', '2'][index])
    }
  })
})
