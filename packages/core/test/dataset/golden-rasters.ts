import { SOURCES } from '../../../../conformance/src/golden/reads.generated.ts'
import { sourceMask, sourcePixels } from '../../../../conformance/src/suite/formula-pixels.ts'
import { type Backend, type BandInfo, elementsPerSample, MemoryDirectory } from '../../src/backend.ts'
import type { Dataset } from '../../src/dataset/dataset.ts'
import { openDataset } from '../../src/dataset/open-dataset.ts'
import { type ArrayRaster, arrayBackend, arrayInfo } from './array-backend.ts'

/** One of the rasters that rasterio has read for the conformance suite, by the name of its source. */
export function goldenRaster(name: string): ArrayRaster {
  const spec = SOURCES[name]
  if (spec === undefined) throw new Error(`There is no source ${name}.`)
  const { dtype, count, nodata, mask, colorinterp, tags } = spec
  const info = arrayInfo(dtype, count, {
    nodata: nodata === 'nan' ? NaN : nodata,
    storedMask: mask ? 'dataset' : 'none',
  })
  const all = sourcePixels(spec)
  const length = 63 * elementsPerSample(dtype)
  return {
    info: {
      ...info,
      tags: { '': tags ?? {} },
      bands: info.bands.map(
        (band, index): BandInfo => ({
          ...band,
          colorInterpretation: colorinterp?.[index] ?? (count < 3 ? 'gray' : (RGB[index] ?? 'undefined')),
        }),
      ),
    },
    pixels: info.bands.map((_, index) => [all.subarray(index * length, (index + 1) * length)]),
    ...(mask && { mask: [sourceMask()] }),
  }
}

const RGB = ['red', 'green', 'blue'] as const

/** Opens a raster of arrays. */
export function openArrays(
  raster: ArrayRaster,
  backend: Backend = arrayBackend(raster),
  options: Parameters<typeof openDataset>[1] = {},
): Promise<Dataset> {
  return openDataset({ backend, directory: new MemoryDirectory(), filename: 'a.tif', name: 'a' }, options)
}
