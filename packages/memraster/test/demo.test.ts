import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { inflateSync } from 'node:zlib'
import { afterAll, describe, expect, test } from 'vitest'
// @ts-expect-error The demo is plain JavaScript.
import { encodePng } from '../demo/png.js'
// @ts-expect-error The demo is plain JavaScript.
import { drawPicture } from '../demo/terminal-picture.js'
import { findBackends } from '../src/index.ts'

const program = fileURLToPath(new URL('../demo/main.js', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'memraster-demo-'))
afterAll(() => rmSync(folder, { recursive: true }))

describe('the demo', () => {
  test('tells its story on every installed backend, with the same pixels at its end', async () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [program], {
      cwd: folder,
      encoding: 'utf8',
    })
    expect([status, stderr]).toEqual([0, ''])
    expect(stdout).toMatch(/^compare the pixels +identical$/m)
    expect(stdout).not.toContain('DIFFERENT')
    const installed = (await findBackends()).filter(({ backend }) => backend !== undefined)
    const heading = stdout.split('\n').find((line) => line.startsWith('Step'))
    expect(heading?.split(/\s+/).slice(2)).toEqual(installed.map(({ name }) => name))
    const picture = readFileSync(join(folder, 'demo-output', 'sample-scene.png'))
    // The width and height of a PNG stand at byte 16.
    expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([800, 700])
  })

  test('says in a line what is wrong with a file', () => {
    writeFileSync(join(folder, 'text.tif'), 'not a raster')
    const { status, stderr } = spawnSync(process.execPath, [program, 'text.tif'], {
      cwd: folder,
      encoding: 'utf8',
    })
    expect(status).toBe(1)
    expect(stderr).toMatch(/^The demo failed: NOT_RASTER: .+\n$/)
  })
})

const rgba = Uint8Array.of(255, 0, 0, 255, 0, 255, 0, 255, 0, 0, 255, 255, 9, 9, 9, 0)

test('a PNG has its pixels, each row as the difference from the one above', () => {
  const png: Buffer = encodePng({ width: 2, height: 2, rgba })
  const data = png.indexOf('IDAT')
  const rows = inflateSync(png.subarray(data + 4, data + 4 + png.readUInt32BE(data - 4)))
  expect([...rows]).toEqual([2, 255, 0, 0, 255, 0, 255, 0, 255, 2, 1, 0, 255, 0, 9, 10, 9, 1])
})

test('a picture in the terminal has two pixels in a character, and none where they are transparent', () => {
  const picture = { width: 2, height: 2, rgba }
  const green = '\u001b[49;38;2;0;255;0m▀'
  expect(drawPicture(picture, true)).toEqual([`\u001b[48;2;0;0;255;38;2;255;0;0m▀${green}\u001b[0m`])
  // Lightness 52 (the mean of red and blue) and 150 of 256, in nine shades.
  expect(drawPicture(picture, false)).toEqual([':*'])
})
