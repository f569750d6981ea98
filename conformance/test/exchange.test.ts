import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { CreateOptions, Dataset } from '@memraster/core'
import { type Backend, bindBackend, MemoryDirectory } from '@memraster/core/backend'
import { describe as describeNative, backend as native } from '@memraster/native'
import { backend as pure } from '@memraster/pure'
import { backend as wasm } from '@memraster/wasm'
import { afterAll, describe, expect, it } from 'vitest'
import { checkFolder } from '../src/check-folder.ts'
import type { FileFacts } from '../src/golden-facts.ts'
import { checkFacts, readFacts } from '../src/index.ts'
import { sourceMask, sourcePixels } from '../src/suite/formula-pixels.ts'

interface Sample {
  readonly name: string
  readonly profile: CreateOptions
  /** Changes of metadata and masks. */
  edit?(dataset: Dataset): unknown
}

const SAMPLES: readonly Sample[] = [
  { name: 'plain', profile: {} },
  { name: 'bytes-striped-deflate', profile: { count: 3, compress: 'deflate', blockysize: 2 } },
  { name: 'shorts-lzw-predictor', profile: { dtype: 'int16', compress: 'lzw', predictor: 2, nodata: -300 } },
  {
    name: 'floats-deflate-predictor',
    profile: { dtype: 'float32', compress: 'deflate', predictor: 3, nodata: NaN },
  },
  { name: 'doubles-tiled', profile: { dtype: 'float64', tiled: true, blockxsize: 16, blockysize: 16 } },
  {
    name: 'planar-tiles',
    profile: {
      dtype: 'uint16',
      count: 3,
      interleave: 'band',
      tiled: true,
      blockxsize: 16,
      blockysize: 16,
      compress: 'deflate',
    },
  },
  { name: 'zstd', profile: { dtype: 'uint32', compress: 'zstd' } },
  { name: 'packbits', profile: { compress: 'packbits' } },
  { name: 'bigtiff', profile: { bigtiff: 'yes', count: 2 } },
  { name: 'complex', profile: { dtype: 'complex64' } },
  { name: 'no-place', profile: { crs: null, transform: null } },
  { name: 'geographic', profile: { crs: 'EPSG:4326', transform: [0.5, 0, 10, 0, -0.25, 50] } },
  { name: 'rotated', profile: { transform: [10, 3, 1000, 4, -9, 2000] } },
  {
    name: 'metadata',
    profile: { count: 2, dtype: 'int16', nodata: -1 },
    edit(dataset) {
      dataset.updateTags({ A: 'one', TEXT: 'Größe <&>' })
      dataset.updateTags({ GAIN: '2.5' }, { ns: 'SENSOR' })
      dataset.updateTags({ WAVE: '0.48' }, { bidx: 2 })
      dataset.descriptions = ['blue', null]
      dataset.units = ['metre', 'K']
      dataset.scales = [0.1, 1]
      dataset.offsets = [-5, 0]
    },
  },
  { name: 'mask', profile: { count: 3 }, edit: (dataset) => dataset.writeMask(sourceMask()) },
  {
    name: 'palette',
    profile: {},
    edit: (dataset) => dataset.writeColormap(1, { 0: [255, 0, 0], 7: [1, 2, 3] }),
  },
  {
    name: 'rgba',
    profile: { count: 4 },
    edit: (dataset) => Object.assign(dataset, { colorinterp: ['red', 'green', 'blue', 'alpha'] }),
  },
  {
    name: 'gcps',
    profile: { crs: null, transform: null },
    edit(dataset) {
      const points = [
        { row: 0, col: 0, x: -75.5, y: 40.25, z: 1.5 },
        { row: 6.5, col: 0, x: -75.25, y: 39, z: 0 },
        { row: 0, col: 8.5, x: -74, y: 40, z: 0 },
      ]
      dataset.gcps = { points, crs: 'EPSG:4326' }
    },
  },
]

const PLACE: CreateOptions = { crs: 'EPSG:32618', transform: [10, 0, 500000, 0, -10, 4600000] }
const found = describeNative()
const isCi = process.env.CI === 'true'
if (isCi && !found.isInstalled) throw new Error(`CI needs the native backend: ${found.reason}`)
const backends = [pure, wasm, ...(found.isInstalled ? [native] : [])]

if (!found.isInstalled) it.skip(`files of and for the native backend: ${found.reason}; ${found.remedy}`)

/** Whether a list of GDAL's names of compressions has the one that a sample or a file has. */
function isAmong(known: readonly string[] | undefined, compression: string | null | undefined): boolean {
  return !compression || known === undefined || known.includes(compression.toUpperCase())
}

function canWrite({ capabilities }: Backend, { profile }: Sample): boolean {
  return isAmong(capabilities.drivers.GTiff?.creationOptions?.compress?.values, profile.compress)
}

/** A file of `writer`, with its sidecars. */
async function write(writer: Backend, { name, profile, edit }: Sample): Promise<MemoryDirectory> {
  const directory = new MemoryDirectory()
  const { MemoryFile } = bindBackend(writer)
  const memfile = new MemoryFile(undefined, { directory, filename: `${name}.tif` })
  const { dtype = 'uint8', count = 1 } = profile
  const size = { driver: 'GTiff', width: 9, height: 7 }
  const dataset = await memfile.open({ ...size, ...PLACE, ...profile, dtype, count })
  await dataset.write(sourcePixels({ dtype, count }))
  await edit?.(dataset)
  await dataset.close()
  return directory
}

async function openWith(reader: Backend, directory: MemoryDirectory, filename: string): Promise<Dataset> {
  const { MemoryFile } = bindBackend(reader)
  return await new MemoryFile(undefined, { directory, filename }).open()
}

describe.each(backends)('what $name writes', (writer) => {
  it.each(SAMPLES)('$name: the other backends read as it does', async (sample) => {
    if (!canWrite(writer, sample)) {
      await expect(write(writer, sample)).rejects.toMatchObject({ code: 'PROFILE', subject: 'compress' })
      return
    }
    const directory = await write(writer, sample)
    const filename = `${sample.name}.tif`
    const facts = await readFacts(await openWith(writer, directory, filename))
    const differences: Record<string, unknown> = {}
    for (const reader of backends) {
      if (isAmong(reader.capabilities.drivers.GTiff?.compressions?.read, facts.compression)) {
        differences[reader.name] = await checkFacts(await openWith(reader, directory, filename), facts)
        continue
      }
      const read = openWith(reader, directory, filename).then((dataset) => dataset.read())
      await expect(read).rejects.toMatchObject({
        code: 'UNSUPPORTED',
        feature: facts.compression?.toUpperCase(),
      })
    }
    expect(differences).toEqual(Object.fromEntries(Object.keys(differences).map((name) => [name, []])))
  })
})

const problem = rasterioProblem()
if (problem) it.skip(`what rasterio sees of the backends' files: ${problem}`)
describe.skipIf(problem !== undefined)('rasterio sees what the backends see', () => {
  const folder = mkdtempSync(join(tmpdir(), 'memraster-exchange-'))
  const script = fileURLToPath(new URL('../fixtures/golden_facts.py', import.meta.url))
  afterAll(() => rmSync(folder, { recursive: true }))

  it.each(backends)(
    'of the files that $name writes',
    async (writer) => {
      const place = join(folder, writer.name)
      mkdirSync(place)
      for (const sample of SAMPLES.filter((candidate) => canWrite(writer, candidate))) {
        const directory = await write(writer, sample)
        for (const name of directory.names)
          writeFileSync(join(place, name), directory.get(name) as Uint8Array)
      }
      const options = {
        stdio: ['ignore', 'pipe', 'ignore'] as ['ignore', 'pipe', 'ignore'],
        maxBuffer: 1 << 28,
      }
      const output = execFileSync('sh', ['-c', 'command -p python3 "$@"', 'sh', script, place], options)
      const facts = JSON.parse(output.toString()) as Record<string, FileFacts>
      expect(Object.keys(facts).length).toBeGreaterThan(15)
      const differing: unknown[] = []
      for await (const report of checkFolder(writer, place, facts))
        if (report.differences.length > 0) differing.push(report)
      expect(differing).toEqual([])
    },
    60_000,
  )
})

function rasterioProblem(): string | undefined {
  try {
    execFileSync('sh', ['-c', 'command -p python3 -c "import rasterio"'], { stdio: 'ignore' })
    return undefined
  } catch {
    if (isCi) throw new Error('CI needs rasterio: apt-get install python3-rasterio')
    return 'rasterio is not installed; apt-get install python3-rasterio'
  }
}
