import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { MemoryDirectory } from '@memraster/core/backend'
import { expect, test } from 'vitest'
import { type Dataset, MemoryFile } from '../../src/index.ts'
import { rasterioIsMissing } from '../write/rasterio-oracle.ts'
import { expectPixels, factsOf, type PictureFacts } from './golden-pictures.ts'

const missing = rasterioIsMissing()
if (missing !== undefined) console.warn(`Pictures are not shown to rasterio: ${missing}.`)

/** rasterio's facts of the pictures in a directory. */
function rasterioSees(directory: MemoryDirectory, names: readonly string[]): Record<string, PictureFacts> {
  const folder = mkdtempSync(join(tmpdir(), 'memraster-'))
  try {
    for (const name of directory.names) {
      writeFileSync(join(folder, name), directory.get(name) ?? new Uint8Array(0))
    }
    const script = fileURLToPath(new URL('picture_facts.py', import.meta.url))
    const paths = names.map((name) => join(folder, name))
    const { status, stdout, stderr } = spawnSync(
      'sh',
      ['-c', 'command -p python3 "$@"', 'sh', script, ...paths],
      {
        encoding: 'utf8',
      },
    )
    if (status !== 0) throw new Error(`picture_facts.py failed: ${stderr}`)
    return JSON.parse(stdout) as Record<string, PictureFacts>
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const PROFILES: Readonly<Record<string, object>> = {
  'gray.png': { count: 1 },
  'gray-nodata.png': { count: 1, nodata: 4 },
  'gray-alpha.png': { count: 2 },
  'rgb.png': { count: 3, crs: 'EPSG:32618', transform: [2, 0, 10, 0, -2, 20], nodata: 9 },
  'rgba.png': { count: 4, crs: 'EPSG:4326', transform: [0.5, 0, 10, 0, -0.5, 20] },
  'gray16.png': { count: 1, dtype: 'uint16' },
  'rgba16.png': { count: 4, dtype: 'uint16', zlevel: 1 },
  'world.png': { count: 1, worldfile: true, transform: [2, 0, 10, 0, -2, 20] },
  'points.png': {
    count: 1,
    gcps: {
      points: [
        { row: 1, col: 2, x: 3, y: 4, z: 5, id: 'a', info: 'b' },
        { row: 9, col: 8, x: 7, y: 6 },
      ],
      crs: 4326,
    },
  },
  'gray.jpg': { count: 1, driver: 'JPEG' },
  'rgb.jpg': { count: 3, driver: 'JPEG', crs: 'EPSG:32618', transform: [2, 0, 10, 0, -2, 20] },
  'progressive.jpg': { count: 3, driver: 'JPEG', progressive: true, quality: 90 },
}

/** Those that get a mask: in the file for JPEG, beside it for PNG. */
const MASKED: ReadonlySet<string> = new Set(['gray.png', 'rgba16.png', 'gray.jpg', 'progressive.jpg'])

test.skipIf(missing !== undefined)('rasterio sees what is written, and the same pixels', async () => {
  const directory = new MemoryDirectory()
  const open = (filename: string, profile?: object): Promise<Dataset> =>
    new MemoryFile(undefined, { directory, filename }).open(profile)
  for (const [name, profile] of Object.entries(PROFILES)) {
    const full = { driver: 'PNG', width: 61, height: 43, dtype: 'uint8', ...profile } as const
    const dataset = await open(name, full)
    const size = 61 * 43 * dataset.count
    const values = Array.from({ length: size }, (_, i) => 128 + 100 * Math.sin(i / 100) + (i % 7))
    await dataset.write(
      full.dtype === 'uint8' ? Uint8Array.from(values) : Uint16Array.from(values, (v) => v * 200),
    )
    if (MASKED.has(name)) await dataset.writeMask(Uint8Array.from({ length: 61 * 43 }, (_, i) => i % 3))
    if (name !== 'gray.png') {
      dataset.updateTags({ 'a key': 'a <value>' })
      dataset.setBandDescription(1, 'a "band"')
    }
    await dataset.close()
  }
  const palette = await open('palette.png', { driver: 'PNG', width: 9, height: 5, count: 1, dtype: 'uint8' })
  await palette.write(Uint8Array.from({ length: 45 }, (_, i) => i % 4))
  palette.writeColormap(1, { 0: [1, 2, 3, 255], 1: [9, 8, 7, 255], 3: [4, 5, 6, 0] })
  await palette.close()

  const names = [...Object.keys(PROFILES), 'palette.png']
  const seen = rasterioSees(directory, names)
  for (const name of names) {
    const { window, pixels, windowPixels, masks, ...facts } = seen[name] as PictureFacts
    const dataset = await open(name)
    expect(factsOf(dataset), name).toEqual(facts)
    await expectPixels(dataset, seen[name] as PictureFacts)
  }
  expect(seen['rgb.png']).toMatchObject({
    epsg: 32618,
    nodatavals: [9, 9, 9],
    transform: [2, 0, 10, 0, -2, 20],
  })
  expect(seen['rgba.png']).toMatchObject({ epsg: 4326, tags: { 'a key': 'a <value>' } })
  for (const name of MASKED) {
    expect(seen[name]?.maskFlags[0], name).toEqual(['per_dataset'])
    expect(directory.has(`${name}.msk`), name).toBe(name.endsWith('.png'))
  }
  expect(seen['palette.png']?.colormap).toMatchObject({ 3: [4, 5, 6, 0] })
})
