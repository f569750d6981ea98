import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Dataset } from '@memraster/core'
import { type Backend, bindBackend, MemoryDirectory } from '@memraster/core/backend'
import { describe as describeNative, backend as native } from '@memraster/native'
import { backend as pure } from '@memraster/pure'
import { backend as wasm } from '@memraster/wasm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checkFacts } from '../src/facts/check-facts.ts'
import { comparable, digest, readFacts } from '../src/facts/read-facts.ts'
import type { FileFacts, RasterFacts } from '../src/golden/golden-facts.ts'
import { checkCog } from '../src/suite/check-cog.ts'
import { rasterioFacts, rasterioProblem } from './rasterio.ts'
import { COLORS, fill, maskOf, PLACE, POINTS, pixelsOf, RPCS, SAMPLES, type Sample } from './write-grid.ts'

const found = describeNative()
if (process.env.CI === 'true' && !found.isInstalled)
  throw new Error(`CI needs the native backend: ${found.reason}`)
const backends = [pure, wasm, ...(found.isInstalled ? [native] : [])]
if (!found.isInstalled)
  it.skip(`files of and for the native backend: ${found.reason}; ${found.remedy}`, () => {})
const problem = rasterioProblem()
if (problem) it.skip(`what rasterio sees of the backends' files: ${problem}`, () => {})

/** Whether a list of GDAL's names of compressions has the one that a sample or a file has. */
function isAmong(known: readonly string[] | undefined, compression: string | null | undefined): boolean {
  return !compression || known === undefined || known.includes(compression.toUpperCase())
}

function canWrite({ capabilities }: Backend, { profile }: Sample): boolean {
  const { creationOptions } = capabilities.drivers[profile.driver as string] ?? {}
  return isAmong(creationOptions?.compress?.values, profile.compress)
}

function canRead({ capabilities }: Backend, { compression }: RasterFacts): boolean {
  return isAmong(capabilities.drivers.GTiff?.compressions?.read, compression)
}

/** A file of `writer`, with its sidecars if it has some. */
async function write(writer: Backend, sample: Sample): Promise<MemoryDirectory> {
  const { MemoryFile } = bindBackend(writer)
  const directory = new MemoryDirectory()
  const memfile = new MemoryFile(undefined, { directory, filename: sample.name })
  const dataset = await memfile.open(sample.profile)
  await fill(dataset, sample)
  await dataset.close()
  return directory
}

async function readWith<T>(
  reader: Backend,
  filename: string,
  directory: MemoryDirectory,
  use: (dataset: Dataset) => Promise<T>,
): Promise<T> {
  const { MemoryFile } = bindBackend(reader)
  await using dataset = await new MemoryFile(undefined, { directory, filename }).open()
  return await use(dataset)
}

/** The facts of a file that all readers have to see. */
async function intended(sample: Sample): Promise<Partial<RasterFacts>> {
  const { profile, domains, gcps, rpcs, palette, mask, overviews } = sample
  const { width, height, count, dtype, compress, predictor, tiled, blockysize, blockxsize } = profile
  const isCog = profile.driver === 'COG'
  const pixels = pixelsOf(sample)
  // rasterio has no complex integers.
  const shown = dtype === 'complex_int16' ? Float32Array.from(pixels as Int16Array) : pixels
  const length = shown.length / count
  const bands = Array.from({ length: count }, (_, band) => shown.slice(band * length, (band + 1) * length))
  const { nodata = null } = profile
  const hasPredictor = predictor !== undefined && compress !== 'none'
  return {
    width,
    height,
    count,
    dtypes: bands.map(() => dtype),
    nodatavals: bands.map(() => nodata as number | null),
    pixels: await Promise.all(bands.map(digest)),
    ...(profile.crs !== undefined && { epsg: 32633, transform: PLACE.transform }),
    ...(tiled && { blockShapes: bands.map(() => [blockysize as number, blockxsize as number]) }),
    ...(isCog && { blockShapes: bands.map(() => [128, 128]), overviews: bands.map(() => [2]) }),
    ...(overviews && width > 1 && { overviews: bands.map(() => [expect.any(Number)]) }),
    ...(mask && { maskFlags: bands.map(() => ['per_dataset']), datasetMask: await digest(maskOf(sample)) }),
    ...(palette && { colorinterp: ['palette'], colormaps: [expect.objectContaining(COLORS)] }),
    ...(gcps && {
      gcps: POINTS.map(({ row, col, x, y, z = 0 }) => [row, col, x, y, z, null, null]),
      gcpsEpsg: 4326,
    }),
    ...(rpcs && {
      rpcs: expect.objectContaining({ height_off: RPCS.heightOff, line_num_coeff: RPCS.lineNumCoeff }),
    }),
    ...(domains && {
      descriptions: bands.map((_, band) => (band === 0 ? 'first <&>' : null)),
      units: bands.map((_, band) => (band === 0 ? 'K' : null)),
      scales: bands.map((_, band) => (band === 0 ? 0.5 : 1)),
      offsets: bands.map((_, band) => (band === 0 ? -5 : 0)),
    }),
    files: [sample.name],
    tags: expect.objectContaining({
      ...(domains && {
        '': expect.objectContaining({ A: 'one', TEXT: 'Größe <&>' }),
        SENSOR: { GAIN: '2.5' },
      }),
      IMAGE_STRUCTURE: {
        INTERLEAVE: count > 1 ? String(profile.interleave ?? 'pixel').toUpperCase() : 'BAND',
        ...(isCog && { LAYOUT: 'COG' }),
        ...(compress === undefined
          ? isCog && { COMPRESSION: 'LZW' }
          : compress !== 'none' && { COMPRESSION: compress.toUpperCase() }),
        ...(hasPredictor && {
          PREDICTOR:
            typeof predictor === 'number' ? String(predictor) : dtype.startsWith('float') ? '3' : '2',
        }),
      },
    }) as never,
  }
}

/** Whether vitest finds them alike. */
function equals(found: unknown, expected: unknown): boolean {
  try {
    expect(found).toEqual(expected)
    return true
  } catch {
    return false
  }
}

/** Differences are gathered, and shown by file. */
type Differences = Record<string, unknown>

describe.each(backends)('the files that $name writes', (writer) => {
  const folder = mkdtempSync(join(tmpdir(), 'memraster-exchange-'))
  const samples = SAMPLES.filter((sample) => canWrite(writer, sample))
  const files = new Map<string, MemoryDirectory>()
  let facts: Record<string, FileFacts> = {}
  afterAll(() => rmSync(folder, { recursive: true }))

  beforeAll(async () => {
    mkdirSync(folder, { recursive: true })
    for (const sample of samples) {
      const directory = await write(writer, sample)
      files.set(sample.name, directory)
      for (const name of directory.names) writeFileSync(join(folder, name), directory.get(name) as Uint8Array)
    }
    // Without rasterio, what the writer says of its files is what the others are compared with.
    if (problem === undefined) facts = rasterioFacts(folder)
    else
      for (const [name, directory] of files) facts[name] = await readWith(writer, name, directory, readFacts)
  }, 300_000)

  it('are those of the grid', () => {
    expect(Object.keys(facts).length).toBe(samples.length)
    expect(samples.length).toBeGreaterThan(120)
  })

  it('hold what was written', async () => {
    const differences: Differences = {}
    for (const sample of samples) {
      const file = facts[sample.name] as RasterFacts
      if ('openError' in file) {
        differences[sample.name] = file
        continue
      }
      const { pixels = [], datasetMask = '' } = file
      const seen: Partial<RasterFacts> = { ...comparable(file), pixels, datasetMask }
      for (const [fact, value] of Object.entries(await intended(sample))) {
        const found = seen[fact as keyof RasterFacts]
        if (!equals(found, value)) differences[`${fact} of ${sample.name}`] = found
      }
    }
    for (const { name, profile } of samples) {
      if (profile.driver !== 'COG') continue
      try {
        checkCog(files.get(name)?.get(name) as Uint8Array)
      } catch (error) {
        differences[`layout of ${name}`] = (error as Error).message
      }
    }
    expect(differences).toEqual({})
  })

  it.each(backends)(
    'are to $name what they are to rasterio',
    async (reader) => {
      const differences: Differences = {}
      for (const [index, { name }] of samples.entries()) {
        const file = facts[name] as RasterFacts
        // Backends read their own files, and by turns those of the others.
        if (reader !== writer && index % 2 === backends.indexOf(reader) % 2) continue
        if (!canRead(reader, file)) continue
        const found = await readWith(reader, name, files.get(name) as MemoryDirectory, (dataset) =>
          checkFacts(dataset, file),
        )
        if (found.length > 0) differences[name] = found
      }
      expect(differences).toEqual({})
    },
    300_000,
  )
})

describe.each(backends)('what $name does not write', (writer) => {
  const refused = SAMPLES.filter((sample) => !canWrite(writer, sample))

  it('is refused by the name of the compression', async () => {
    for (const sample of refused.slice(0, 3))
      await expect(write(writer, sample)).rejects.toMatchObject({ code: 'PROFILE', subject: 'compress' })
  })
})
