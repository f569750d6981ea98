import { allocate, type DType, elementsPerSample } from '@memraster/ground'
import { beforeAll, describe, expect, test } from 'vitest'
import { isSweep, sampleOf } from '../../../tiff/test/sweep.ts'
import { type Dataset, isRasterError, MemoryFile, Window } from '../../src/index.ts'
import { fixtureDirectory, goldenFacts } from '../read/fixture-rasters.ts'
import {
  type ChangedFiles,
  rasterioIsMissing,
  rasterioSeesChanges,
  type SeenFacts,
  type SeenFiles,
} from './rasterio-oracle.ts'

type Change = (dataset: Dataset) => Promise<void> | void

/** The changes that `rasterio_updates.py` makes, too. */
const changes: Readonly<Record<string, Change>> = {
  async pixels(dataset) {
    const width = Math.min(dataset.width, 9)
    const height = Math.min(dataset.height, 7)
    const left = Math.floor((dataset.width - width) / 2)
    const top = Math.floor((dataset.height - height) / 2)
    for (const bidx of dataset.indexes) {
      const dtype = dataset.dtypes[bidx - 1] as DType
      const data = allocate(dtype, width * height)
      const parts = elementsPerSample(dtype)
      const isNarrow = dataset.tags(bidx, 'IMAGE_STRUCTURE').NBITS !== undefined
      for (let i = 0; i < width * height; i++) {
        const value = (i * 7 + bidx) % 50
        const shown = isNarrow ? value % 2 : value
        data[i * parts] = typeof data[0] === 'bigint' ? BigInt(shown) : shown
      }
      await dataset.write(data, { indexes: bidx, window: new Window(left, top, width, height) })
    }
  },
  metadata(dataset) {
    dataset.crs = 'EPSG:32633'
    dataset.transform = [10, 0, 500000, 0, -20, 4600000]
    dataset.updateTags({ A: 'b', TIFFTAG_SOFTWARE: 'raster & Co' })
    dataset.updateTags({ key: '<value>' }, { ns: 'OWN' })
    dataset.updateTags({ band: 'one' }, { bidx: 1 })
    dataset.setBandDescription(1, 'first')
    dataset.setBandUnit(1, 'm')
    dataset.scales = dataset.indexes.map(() => 2.5)
    dataset.offsets = dataset.indexes.map(() => -1)
  },
  async mask(dataset) {
    const { width, height } = dataset
    const valid = new Uint8Array(width * height)
    for (let row = Math.floor(height / 3); row < height; row++) {
      valid.fill(255, row * width, row * width + Math.min(width, Math.floor(width / 2) + 1))
    }
    await dataset.writeMask(valid)
  },
  nearest: (dataset) => dataset.buildOverviews([2, 3]),
  average: (dataset) => dataset.buildOverviews([2, 3], { resampling: 'average' }),
  cubic: (dataset) => dataset.buildOverviews([2, 3], { resampling: 'cubic' }),
}

/** GDAL never ends for 64-bit integers, refuses several of one pixel, adds to those that there are, and makes the
 * first one only if the nodata values of bands differ. Of JPEG, its second overview differs by a few units where it
 * seems to make it of the first before that is compressed. */
const overviews = /int64|one-pixel|overviews|cog|pam|jpeg/

/** GDAL resamples signed bytes as if they were not, and cuts floats off where they become halves. */
const resampled = `${overviews.source}|int8|nbits-16-float`

/** The cases, by fact, in which GDAL 3.6 is no oracle. */
const unchangeable: Readonly<Record<string, RegExp>> = {
  // rasterio knows no integer complex type; GDAL loses writes into an only compressed strip of many rows.
  pixels: /complex_int16|wide-strip/,
  // GDAL leaves ArcGIS's CRS beside the file, which counts more than the new one in it, and writes `.IMD` files anew
  // without the parentheses of its lists.
  metadata: /arcgis|digital-globe/,
  // GDAL changes blocks of a mask in place and calls the file a COG still, which its leaders deny.
  mask: /cog-mask|wide-strip/,
  nearest: overviews,
  average: new RegExp(resampled),
  // GDAL knows no cubic of complex samples, and leaves it at a warning; a mask beside a file has no overviews
  // yet when it makes the second one of the first.
  cubic: new RegExp(`${resampled}|complex|mask-external`),
}

const allNames = Object.keys(goldenFacts)

/** The files of a fixture after a change; the message of what refused it. */
async function changed(name: string, change: Change): Promise<ReadonlyMap<string, Uint8Array> | string> {
  const files = fixtureDirectory(name)
  for (const file of files.names) {
    const bytes = files.get(file)?.slice() as Uint8Array
    files.delete(file)
    files.set(file, bytes)
  }
  const before = files.get(name)?.slice()
  try {
    const memfile = new MemoryFile(undefined, { filename: name, directory: files })
    const dataset = await memfile.open({ mode: 'r+' })
    try {
      await change(dataset)
    } finally {
      await dataset.close()
    }
  } catch (error) {
    if (!isRasterError(error, 'UNSUPPORTED')) throw error
    expect(files.get(name)).toEqual(before)
    return error.message
  }
  return new Map(files.names.map((file) => [file, files.get(file) as Uint8Array]))
}

/** The fixtures that a kind of change is tried on: outside of a sweep each kind has some of its own. */
function changeable(kind: string): string[] {
  const kinds = Object.keys(changes)
  const own = sampleOf(allNames.slice(kinds.indexOf(kind)), kinds.length)
  return (isSweep ? allNames : own).filter((name) => !unchangeable[kind]?.test(name))
}

/** The files of all fixtures that a change is tried on, before and after it, and by name why it was refused. */
async function changedFixtures(
  kind: string,
  change: Change,
): Promise<{ files: ChangedFiles; refusals: ReadonlyMap<string, string> }> {
  const ours = new Map<string, Uint8Array>()
  const originals = new Map<string, Uint8Array>()
  const refusals = new Map<string, string>()
  for (const name of changeable(kind)) {
    const result = await changed(name, change)
    if (typeof result === 'string') {
      refusals.set(name, result)
      continue
    }
    for (const [file, bytes] of result) ours.set(file, bytes)
    const directory = fixtureDirectory(name)
    for (const file of directory.names) originals.set(file, directory.get(file) as Uint8Array)
  }
  return { files: { kind, ours, originals }, refusals }
}

/** Without the folder that the files were in and the order of namespaces, which the writer chooses. */
function comparable(seen: SeenFacts | undefined): object {
  const warnings = seen?.warnings.map((warning) => warning.replaceAll(/\/\S*\//g, ''))
  return { ...seen, warnings, files: undefined, namespaces: seen?.namespaces.toSorted() }
}

const missing = rasterioIsMissing()
if (missing !== undefined)
  console.warn(`Skipped, since ${missing}: changes of the fixtures, seen by rasterio`)

describe.skipIf(missing !== undefined)('rasterio sees a change as if it had made it', () => {
  const seen = new Map<string, { ours: SeenFiles; theirs: SeenFiles }>()
  const refused = new Map<string, ReadonlyMap<string, string>>()

  beforeAll(async () => {
    const changedFiles: ChangedFiles[] = []
    for (const [kind, change] of Object.entries(changes)) {
      const { files, refusals } = await changedFixtures(kind, change)
      changedFiles.push(files)
      refused.set(kind, refusals)
    }
    for (const each of rasterioSeesChanges(changedFiles)) seen.set(each.kind, each)
  }, 120_000)

  for (const kind of Object.keys(changes)) {
    describe(kind, () => {
      test.each(changeable(kind))('%s', (name) => {
        const refusal = refused.get(kind)?.get(name)
        if (refusal !== undefined) {
          expect(refusal).toMatch(/shown/)
          expect(name).toMatch(/cmyk/)
          return
        }
        const { ours, theirs } = seen.get(kind) ?? expect.fail()
        expect(comparable(ours[name])).toEqual(comparable(theirs[name]))
      })
    })
  }
})
