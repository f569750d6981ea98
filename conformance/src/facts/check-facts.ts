import { type Dataset, isRasterError } from '@memraster/core'
import type { RasterFacts } from '../golden/golden-facts.ts'
import { comparable, digest, readPixels, readProperties } from './read-facts.ts'

/** A fact that a backend sees otherwise than rasterio. */
export interface Difference {
  readonly fact: string
  readonly expected: unknown
  readonly found: unknown
}

/**
 * Compares all that a dataset says and reads with rasterio's facts of the same file.
 *
 * @returns The differences; none if they agree.
 */
export async function checkFacts(dataset: Dataset, facts: RasterFacts): Promise<Difference[]> {
  const differences: Difference[] = []
  const check = (fact: string, found: unknown, expected: unknown): void => {
    if (canonical(found) !== canonical(expected)) differences.push({ fact, expected, found })
  }
  const found = readProperties(dataset)
  const expected = comparable(facts)
  for (const fact of Object.keys(found) as (keyof typeof found)[]) check(fact, found[fact], expected[fact])
  if (facts.tooLarge) return differences
  if (facts.readError !== undefined) {
    const outcome = await dataset.read().then(
      () => 'read',
      (error: unknown) => (isRasterError(error, 'CORRUPT', 'UNSUPPORTED') ? 'refused' : error),
    )
    check('read of a broken raster', outcome, 'refused')
    return differences
  }
  await checkPixels(dataset, facts, check)
  return differences
}

type Check = (fact: string, found: unknown, expected: unknown) => void

async function checkPixels(dataset: Dataset, facts: RasterFacts, check: Check): Promise<void> {
  const { reads = [] } = facts
  const found = await readPixels(dataset, reads)
  for (const bidx of dataset.indexes) {
    const at = bidx - 1
    check(`pixels of band ${bidx}`, found.pixels[at], facts.pixels?.[at])
    check(`mask of band ${bidx}`, found.masks[at], facts.masks?.[at])
    // GDAL before 3.7 has no int8 and sums its samples as bytes.
    if (dataset.dtypes[at] !== 'int8')
      check(`checksum of band ${bidx}`, found.checksums[at], facts.checksums?.[at])
  }
  check('dataset mask', found.datasetMask, facts.datasetMask)
  for (const [i, { window, shape, pixels }] of reads.entries()) {
    check(`window ${window.join(', ')} as ${shape.join(' x ')}, by band`, found.reads[i]?.pixels, pixels)
  }
  const all = await dataset.read({
    outDtype: dataset.dtypes[0] === 'complex_int16' ? 'complex64' : undefined,
  })
  const length = all.data.length / dataset.count
  const bands: string[] = []
  for (const bidx of dataset.indexes)
    bands.push(await digest(all.data.subarray((bidx - 1) * length, bidx * length)))
  check('pixels of all bands at once', bands, facts.pixels)
}

/** JSON with the keys in order, so that equal values have equal texts. */
function canonical(value: unknown): string {
  return (
    JSON.stringify(value, (_, item: unknown) => {
      if (typeof item === 'bigint') return Number(item)
      if (typeof item !== 'object' || item === null || Array.isArray(item)) return item
      return Object.fromEntries(Object.entries(item).sort(([a], [b]) => (a < b ? -1 : 1)))
    }) ?? 'undefined'
  )
}
