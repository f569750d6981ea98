import { execFileSync } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { isSidecar } from '../src/cli/read-raster-file.ts'
import { runCommand } from '../src/cli/run-command.ts'
import { layOutTable } from '../src/cli/table.ts'
import { terminalOver } from '../src/cli/terminal.ts'
import { findBackends, MemoryFile } from '../src/index.ts'

let folder = ''
let raster = ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'memraster-'))
  raster = join(folder, 'steps.tif')
  const memfile = new MemoryFile()
  const dataset = await memfile.open({
    driver: 'GTiff',
    width: 40,
    height: 30,
    count: 2,
    dtype: 'uint8',
    nodata: 0,
    crs: 'EPSG:32618',
    transform: [10, 0, 500000, 0, -10, 4500000],
    compress: 'deflate',
  })
  // 100 pixels of each value from 0 to 11.
  await dataset.write(Uint8Array.from({ length: 2 * 1200 }, (_, i) => Math.floor((i % 1200) / 100)))
  dataset.updateTags({ NOTE: 'first\nsecond ~[31mred' })
  await dataset.close()
  // Not written by us, but found in files: a control character.
  const bytes = Buffer.from(memfile.getbuffer())
  bytes[bytes.indexOf('~[31mred')] = 0x1b
  await writeFile(raster, bytes)
  const sidecar = '<PAMDataset><Metadata><MDI key="BESIDE">yes</MDI></Metadata></PAMDataset>'
  await writeFile(`${raster}.aux.xml`, sidecar)
  await writeFile(join(folder, 'text.tif'), 'not a raster')
})
afterAll(() => rm(folder, { recursive: true }))
afterEach(() => vi.unstubAllEnvs())

/** Runs the command without a process of its own. */
async function memraster(...args: string[]): Promise<{ code: number; output: string; errors: string }> {
  const output: string[] = []
  const errors: string[] = []
  const terminal = terminalOver(
    (line) => output.push(line),
    (line) => errors.push(line),
    false,
  )
  const code = await runCommand(args, terminal)
  return { code, output: output.join('\n'), errors: errors.join('\n') }
}

describe('memraster info', () => {
  test('tells a person what is in a raster', async () => {
    const { code, output, errors } = await memraster('info', raster)
    expect([code, errors]).toEqual([0, ''])
    expect(output).toContain('steps.tif  GTiff')
    expect(output).toContain('40 x 30 pixels, 2 bands of uint8')
    expect(output).toContain('EPSG:32618  WGS 84 / UTM zone 18N (metre)')
    expect(output).toContain('origin 500000, 4500000; pixel 10, -10')
    expect(output).toContain('left 500000, bottom 4499700, right 500400, top 4500000')
    expect(output).toMatch(/Nodata +0$/m)
  })

  test('reads sidecars along', async () => {
    const { output } = await memraster('info', raster)
    expect(output).toMatch(/BESIDE +yes/)
    expect(output).toMatch(/Sidecars +steps.tif.aux.xml/)
  })

  test('reads the files along that a VRT is made of, through other VRTs', async () => {
    const vrt = (source: string) => `<VRTDataset rasterXSize="40" rasterYSize="30">
      <VRTRasterBand dataType="Byte" band="1"><SimpleSource>
        <SourceFilename relativeToVRT="1">${source}</SourceFilename><SourceBand>1</SourceBand>
      </SimpleSource></VRTRasterBand></VRTDataset>`
    await writeFile(join(folder, 'inner.vrt'), vrt('steps.tif'))
    await writeFile(join(folder, 'outer.vrt'), vrt('inner.vrt'))
    const { code, output } = await memraster('info', join(folder, 'outer.vrt'), '--stats', '--json')
    expect(code).toBe(0)
    // Of the values 0 to 11, in equal shares.
    expect(JSON.parse(output).bands[0].stats).toMatchObject({ min: 0, max: 11, mean: 5.5 })
  })

  test('keeps control characters of tags from the terminal', async () => {
    const { output } = await memraster('info', raster)
    expect(output).toMatch(/NOTE +first second \[31mred/)
    expect(output).not.toContain('\u001b')
  })

  test('asks the driver that is named, and no other', async () => {
    expect(await memraster('info', '--driver', 'GTiff', raster)).toMatchObject({ code: 0 })
    const { code, errors } = await memraster('info', '--driver', 'PNG', raster)
    expect(code).toBe(1)
    expect(errors).toMatch(/PNG|raster/)
  })

  test('adds statistics and checksums if they are asked for', async () => {
    const { output } = await memraster('info', '--stats', '--checksum', raster)
    const band = output.split('\n').find((line) => /^ +1 +uint8/.test(line))
    // 1 to 11, each as often; nodata is left out: (11² - 1) / 12 is the variance.
    expect(band).toMatch(/ 1 +11 +6 +3\.16227766 +91\.66666667 % +\d+/)
  })

  test('gives programs the same as JSON', async () => {
    const { code, output } = await memraster('info', raster, '--json', '--stats')
    expect(code).toBe(0)
    expect(JSON.parse(output)).toMatchObject({
      name: 'steps.tif',
      driver: 'GTiff',
      width: 40,
      height: 30,
      count: 2,
      nodata: 0,
      crs: { name: 'WGS 84 / UTM zone 18N', epsg: 32618, units: 'metre' },
      transform: [10, 0, 500000, 0, -10, 4500000],
      bounds: { left: 500000, bottom: 4499700, right: 500400, top: 4500000 },
      compression: 'deflate',
      files: ['steps.tif', 'steps.tif.aux.xml'],
      bands: [
        {
          band: 1,
          dtype: 'uint8',
          mask: ['nodata'],
          stats: { min: 1, max: 11, mean: expect.closeTo(6, 12) },
        },
        { band: 2 },
      ],
      tags: { '': { BESIDE: 'yes' } },
    })
  })

  test('says in a line why a file cannot be read', async () => {
    const text = await memraster('info', join(folder, 'text.tif'))
    expect([text.code, text.output]).toEqual([1, ''])
    expect(text.errors).toMatch(/^NOT_RASTER: .+$/)
    const missing = await memraster('info', join(folder, 'missing.tif'))
    expect(missing.code).toBe(1)
    expect(missing.errors).toMatch(/^ENOENT: no such file or directory, .*missing\.tif'$/)
  })
})

test('memraster doctor says which backends are installed and which is used', async () => {
  vi.stubEnv('MEMRASTER_BACKEND', 'pure')
  const { code, output } = await memraster('doctor')
  expect(output).toMatch(/^pure +@memraster\/pure +\d+\.\d+\.\d+ +ready: reads \d+ formats, writes \d+$/m)
  expect(output).toMatch(/^In use {2}pure, as MEMRASTER_BACKEND says$/m)
  const broken = (await findBackends()).filter(({ problem }) => problem !== undefined)
  expect(code).toBe(broken.length > 0 ? 1 : 0)
})

test('memraster doctor fails if the backend that is asked for does not exist', async () => {
  vi.stubEnv('MEMRASTER_BACKEND', 'imaginary')
  const { code, output } = await memraster('doctor')
  expect(output).toMatch(/^In use {2}none: There is no backend "imaginary"; there are pure, native, wasm\.$/m)
  expect(code).toBe(1)
})

test.each([
  [[]],
  [['fly']],
  [['info']],
  [['info', 'a.tif', 'b.tif']],
  [['info', '--loud', 'a.tif']],
  [['doctor', '--loud']],
])('memraster %j is a usage error', async (args) => {
  const { code, output, errors } = await memraster(...args)
  expect([code, output]).toEqual([2, ''])
  expect(errors).toMatch(/^usage: .+ See memraster --help\.$/)
})

test('--help and --version answer and succeed', async () => {
  expect(await memraster('--help')).toMatchObject({
    code: 0,
    output: expect.stringContaining('memraster info FILE'),
  })
  expect(await memraster('info', '--help')).toMatchObject({
    code: 0,
    output: expect.stringContaining('--checksum'),
  })
  expect(await memraster('--version')).toMatchObject({
    code: 0,
    output: expect.stringMatching(/^\d+\.\d+\.\d+$/),
  })
})

test('the program reads standard input and prints no colours into a pipe', async () => {
  const program = fileURLToPath(new URL('../dist/cli/main.js', import.meta.url))
  const bytes = execFileSync('cat', [raster])
  const output = execFileSync(process.execPath, [program, 'info', '-'], { input: bytes, encoding: 'utf8' })
  expect(output).toContain('40 x 30 pixels')
  expect(output).not.toContain('\u001b')
})

test.each([
  ['scene.tif.aux.xml', true],
  ['scene.tif.msk', true],
  ['scene.tif.msk.ovr', true],
  ['SCENE.TIF.OVR', true],
  ['scene.tfw', true],
  ['scene.tifw', true],
  ['scene.wld', true],
  ['scene.tif', false],
  ['scene.zip', false],
  ['scene2.tfw', false],
])('%s beside scene.tif is a sidecar: %s', (name, expected) => {
  expect(isSidecar(name, 'scene.tif')).toBe(expected)
})

test('a table has numbers on the right and no spaces at the ends of its lines', () => {
  const rows = [
    ['Name', 'Size'],
    ['a', '5'],
    ['long', '1000'],
  ]
  expect(layOutTable(rows)).toEqual(['Name  Size', 'a        5', 'long  1000'])
})
