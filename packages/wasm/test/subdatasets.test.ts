import { readFileSync } from 'node:fs'
import { inflateSync } from 'node:zlib'
import { bindBackend } from '@memraster/core/backend'
import { describe, expect, it } from 'vitest'
import { inWorker, local } from './backends.ts'

/** The output of golden/make_subdatasets.py. */
interface ManyRasters {
  readonly filename: string
  /** The file, compressed, as base64. */
  readonly zlib: string
  /** Of the bands of the file itself. */
  readonly count: number
  readonly rasters: readonly {
    readonly name: string
    readonly shape: readonly number[]
    readonly dtype: string
    readonly transform: readonly number[]
    readonly pixels: readonly number[]
  }[]
}

const golden = JSON.parse(
  readFileSync(new URL('./golden/subdatasets.json', import.meta.url), 'utf8'),
) as ManyRasters[]

/** The drivers to be named, since they may open other files. */
const DRIVERS: Readonly<Record<string, string>> = { gpkg: 'GPKG', ntf: 'NITF' }

function bytesOf({ zlib }: ManyRasters): Uint8Array {
  return new Uint8Array(inflateSync(Buffer.from(zlib, 'base64')))
}

describe.each([
  ['in this thread', local],
  ['in a worker', inWorker],
])('a file of several rasters, %s', (_, backend) => {
  const { MemoryFile } = bindBackend(backend)

  it.each(golden)('$filename: each opens by its name, with the pixels that rasterio reads', async (file) => {
    await using memfile = new MemoryFile(bytesOf(file), { filename: file.filename })
    const driver = DRIVERS[file.filename.replace(/.*\./, '')]
    const dataset = await memfile.open({ driver })
    expect(dataset.count).toBe(file.count)
    expect(dataset.subdatasets).toEqual(file.rasters.map(({ name }) => name))
    expect(dataset.tags(0, 'SUBDATASETS').SUBDATASET_2_NAME).toBe(file.rasters[1]?.name)
    for (const { name, shape, dtype, transform, pixels } of file.rasters) {
      const raster = await memfile.open({ driver, subdataset: name })
      expect(raster.name).toBe(name.replace(file.filename, memfile.name))
      expect(raster.dtypes[0]).toBe(dtype)
      expect(raster.transform.coefficients).toEqual(transform)
      const read = await raster.read()
      expect(read.shape).toEqual(shape)
      expect([...(read.data as Uint8Array)]).toEqual(pixels)
    }
  })

  it('has no others', async () => {
    const [pages] = golden as [ManyRasters]
    await using memfile = new MemoryFile(bytesOf(pages), { filename: 'pages.tif' })
    for (const subdataset of ['GTIFF_DIR:4:pages.tif', 'GTIFF_DIR:0:pages.tif', 'GTIFF_DIR:1:else.tif']) {
      await expect(memfile.open({ subdataset })).rejects.toMatchObject({ code: 'IO' })
    }
  })

  it('has pages of a TIFF changed by nobody: GDAL only reads them', async () => {
    const [pages] = golden as [ManyRasters]
    await using memfile = await MemoryFile.from(bytesOf(pages), { filename: 'pages.tif', copy: true })
    await expect(memfile.open({ mode: 'r+', subdataset: 'GTIFF_DIR:2:pages.tif' })).rejects.toMatchObject({
      code: 'UNSUPPORTED',
      feature: 'update',
    })
  })
})
