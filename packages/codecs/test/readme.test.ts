import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'

// Within the package, so that the examples find it by its name.
const folder = fileURLToPath(new URL('../.examples/', import.meta.url))
const readme = await readFile(new URL('../README.md', import.meta.url), 'utf8')
const [first = '', inGeotiffJs = ''] = [...readme.matchAll(/^```[jt]s\n([\s\S]*?)^```/gm)].map(
  ([, code = '']) => code,
)

beforeAll(() => mkdir(folder, { recursive: true }))
afterAll(() => rm(folder, { recursive: true }))

/** The exports of an example, which prints what its comments say. */
async function run(name: string, code: string): Promise<Readonly<Record<string, unknown>>> {
  const path = `${folder}${name}.js`
  await writeFile(path, code)
  const log = vi.spyOn(console, 'log').mockImplementation(() => {})
  try {
    const exported = await import(path)
    const expected = [...code.matchAll(/console\.log\(.*\) \/\/ (.*)$/gm)].map(([, comment]) => comment)
    expect(log.mock.calls.map((values) => values.join(' '))).toEqual(expected)
    return exported
  } finally {
    log.mockRestore()
  }
}

describe('the examples of the README', () => {
  it('decode a block', async () => {
    await run('block', first)
  })

  it.each([
    ['zstd-predictor.tif', 1, 999],
    ['lzma.tif', 1, 999],
    ['lzma-strips.tif', 1, 255],
    ['fax.tif', 1, 1],
    ['webp.tif', 3, 255],
  ])('read %s in geotiff.js', async (name, count, most) => {
    const file = fileURLToPath(new URL(`geotiff-js/${name}`, import.meta.url))
    const code = inGeotiffJs.replace('scene.tif', file).replace('const bands', 'export const bands')
    const { bands } = (await run(name, code)) as { readonly bands: readonly ArrayLike<number>[] }
    const [width, height] = [50, 37]
    const expected = Array.from({ length: count }, (_, band) =>
      Array.from({ length: width * height }, (_, at) => {
        const [row, column] = [Math.floor(at / width), at % width]
        return (band * 31 + row * 7 + column * 3) % (most + 1)
      }),
    )
    expect(Array.from(bands, (band) => Array.from(band))).toEqual(expected)
  })
})
