import { execFile } from 'node:child_process'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
// @ts-expect-error The demo is plain JavaScript.
import { makeSampleScene } from '../demo/sample-scene.js'
import { findBackends, MemoryFile } from '../src/index.ts'

// Within the package, so that the examples find it by its name.
const folder = fileURLToPath(new URL('../.examples/', import.meta.url))
const readme = await readFile(new URL('../../../README.md', import.meta.url), 'utf8')
const examples = [
  ...readme.matchAll(/^#{2,3} ([^\n]+)\n(?:(?!^#{2,3} )[\s\S])*?^```ts\n([\s\S]*?)^```/gm),
].map(([, title = '', code = ''], i) => ({ title, code, name: `example-${i + 1}` }))

describe('the examples of the README', () => {
  beforeAll(async () => {
    await mkdir(folder, { recursive: true })
    await writeFile(`${folder}scene.tif`, await makeSampleScene(MemoryFile))
    for (const { name, code } of examples) await writeFile(`${folder}${name}.ts`, code)
    const compilerOptions = {
      types: ['node'],
      isolatedDeclarations: false,
      declaration: false,
      sourceMap: false,
      declarationMap: false,
    }
    const config = { extends: '../../../tsconfig.base.json', compilerOptions, include: ['*.ts'] }
    await writeFile(`${folder}tsconfig.json`, JSON.stringify(config))
  })
  afterAll(() => rm(folder, { recursive: true }))

  test('are all found', () => {
    expect(examples.length).toBe(readme.match(/^```ts$/gm)?.length)
  })

  test('are correct TypeScript', async () => {
    const tsc = fileURLToPath(new URL('../node_modules/.bin/tsc', import.meta.url))
    const output = await run(tsc, ['-p', 'tsconfig.json'])
    expect(output).toBe('')
  })

  test.each(examples)('$title prints what its comments say', async ({ name, code }) => {
    const expected = [...code.matchAll(/console\.log\(.*\) \/\/ (.*)$/gm)].map(([, comment]) => comment)
    const output = await run(process.execPath, [`${name}.js`])
    expect(output.trimEnd().split('\n')).toEqual(expected)
  })
})

describe('the table of compressions', () => {
  const [, head = '', body = ''] = /^(\| `compress` \|.*)\n\|[-|]+\n((?:\|.*\n)+)/m.exec(readme) ?? []
  const names = cellsOf(head).slice(1)
  const rows = body.trimEnd().split('\n').map(cellsOf)
  /** A backend's features in the table, in capabilities' names. */
  const claims = (backend: string, verb: string): string[] =>
    rows
      .filter((cells) => cells[names.indexOf(backend) + 1]?.includes(verb))
      .flatMap(([compressions = '']) => [...compressions.matchAll(/`(\w+)`/g)].map(([, name = '']) => name))
      .map((name) => name.toUpperCase())

  test.each(['wasm', 'pure'])('is that of the capabilities of %s', async (name) => {
    const found = (await findBackends()).find((each) => each.name === name)
    const { read, write } = found?.backend?.capabilities.drivers.GTiff?.compressions ?? {}
    expect(new Set(claims(name, 'reads'))).toEqual(new Set(read))
    expect(new Set(claims(name, 'writes'))).toEqual(new Set(write))
  })

  test('knows all that native has, which is what GDAL was built with', async () => {
    const found = (await findBackends()).find((each) => each.name === 'native')
    const { read = [], write = [] } = found?.backend?.capabilities.drivers.GTiff?.compressions ?? {}
    const newer = ['JXL']
    expect([...claims('native', 'reads'), ...newer]).toEqual(expect.arrayContaining([...read]))
    expect([...claims('native', 'writes'), ...newer]).toEqual(expect.arrayContaining([...write]))
  })
})

function cellsOf(row: string): string[] {
  return row
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim())
}

/** The output of a command, even if it fails. */
async function run(command: string, args: string[]): Promise<string> {
  try {
    return (await promisify(execFile)(command, args, { cwd: folder })).stdout
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string }
    return stdout + stderr
  }
}
