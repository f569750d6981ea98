import { execFile } from 'node:child_process'
import { cp, mkdir, rm, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'

// Within the package, so that what is compiled finds the packages by their names.
const folder = fileURLToPath(new URL('../.declarations/', import.meta.url))
const ENTRIES = [
  'memraster',
  '@memraster/core',
  '@memraster/core/backend',
  '@memraster/native',
  '@memraster/pure',
  '@memraster/wasm',
]

beforeAll(async () => {
  await mkdir(folder, { recursive: true })
  await cp(new URL('../../core/test-d/', import.meta.url), folder, { recursive: true })
  const imports = ENTRIES.map((entry, i) => `export * as entry${i} from '${entry}'\n`)
  await writeFile(`${folder}entries.ts`, imports.join(''))
})
afterAll(() => rm(folder, { recursive: true }))

test.each([
  ['typescript-oldest', 'nodenext', 'nodenext'],
  ['typescript-oldest', 'esnext', 'bundler'],
  ['typescript', 'nodenext', 'nodenext'],
  ['typescript', 'esnext', 'bundler'],
])(
  'the declarations are right for %s, module %s, moduleResolution %s',
  async (compiler, module, resolution) => {
    const config = `${folder}${compiler}-${resolution}.json`
    const compilerOptions = {
      noEmit: true,
      strict: true,
      skipLibCheck: false,
      target: 'es2022',
      // The globals of a program for browsers, and no more.
      lib: ['es2022', 'dom', 'dom.iterable'],
      types: [],
      module,
      moduleResolution: resolution,
    }
    await writeFile(config, JSON.stringify({ compilerOptions, include: ['*.ts'] }))
    const tsc = fileURLToPath(new URL(`../node_modules/${compiler}/bin/tsc`, import.meta.url))
    const output = await promisify(execFile)(process.execPath, [tsc, '-p', config]).then(
      () => '',
      ({ stdout, message }: { stdout: string; message: string }) => stdout || message,
    )
    expect(output).toBe('')
  },
)
