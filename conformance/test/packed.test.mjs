import { execFile } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runTool } from '../../scripts/bootstrap.mjs'

const run = promisify(execFile)
const MINUTES = 60_000
const here = fileURLToPath(new URL('..', import.meta.url))
const packages = fileURLToPath(new URL('../../packages', import.meta.url))
const core = join(packages, 'core')

/** As a newcomer has them: unpacked tarballs in an empty folder, with the test runner beside them and no workspace. */
describe('the packed packages in a folder of their own', () => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'memraster-packed-')))
  const modules = join(folder, 'node_modules')

  beforeAll(async () => {
    for (const [name, place] of [
      ['ground', join(packages, 'ground')],
      ['crs', join(packages, 'crs')],
      ['core', core],
      ['conformance', here],
    ]) {
      const target = join(modules, '@memraster', name)
      await mkdir(target, { recursive: true })
      const tarball = join(folder, `${name}.tgz`)
      await runTool('pnpm', ['pack', '--out', tarball], { cwd: place })
      await run('tar', ['-xzf', tarball, '-C', target, '--strip-components=1'])
    }
    // What core itself needs, and the test runner.
    for (const name of Object.keys(
      JSON.parse(readFileSync(join(core, 'package.json'), 'utf8')).dependencies,
    )) {
      if (name.startsWith('@memraster/')) continue
      symlinkSync(realpathSync(join(core, 'node_modules', name)), join(modules, name))
    }
    symlinkSync(realpathSync(join(here, 'node_modules', 'vitest')), join(modules, 'vitest'))
    cpSync(join(modules, '@memraster/conformance/example/raw-backend.js'), join(folder, 'my-backend.js'))
    writeFileSync(join(folder, 'package.json'), '{ "type": "module" }')
  }, 2 * MINUTES)

  afterAll(() => rmSync(folder, { recursive: true }))

  it(
    'validate the example by the command',
    async () => {
      const bin = JSON.parse(readFileSync(join(modules, '@memraster/conformance/package.json'), 'utf8')).bin
      const command = join(modules, '@memraster/conformance', bin['memraster-conformance'])
      const { stdout } = await run(process.execPath, [command, '--backend', './my-backend.js'], {
        cwd: folder,
      })
      expect(stdout).toMatch(/^raw on Node .*: \d+ passed, \d+ refused as claimed, 0 failed\n$/)
    },
    2 * MINUTES,
  )

  it(
    'validate the example in vitest',
    async () => {
      writeFileSync(
        join(folder, 'my-backend.test.js'),
        `import { describe, it } from 'vitest'
import { testBackend } from '@memraster/conformance'
import { backend } from './my-backend.js'

testBackend({ runner: { describe, it }, createBackend: () => backend })
`,
      )
      const vitest = join(dirname(realpathSync(join(modules, 'vitest', 'package.json'))), 'vitest.mjs')
      const options = { cwd: folder, env: { ...process.env, NO_COLOR: '1', VITEST: undefined } }
      const { stdout } = await run(
        process.execPath,
        [vitest, 'run', '--testTimeout=120000', '--reporter=dot'],
        options,
      )
      expect(stdout).toMatch(/Tests {2}\d+ passed \(\d+\)/)
    },
    2 * MINUTES,
  )

  it('name a backend that cannot be found, and how to use the command', async () => {
    const command = join(modules, '@memraster/conformance/dist/cli/cli.js')
    const failing = run(process.execPath, [command], { cwd: folder })
    await expect(failing).rejects.toMatchObject({
      code: 2,
      stderr: expect.stringContaining('--backend MODULE'),
    })
  })
})

it('the example of the guide has less than 150 lines', () => {
  expect(readFileSync(join(here, 'example/raw-backend.js'), 'utf8').split('\n').length).toBeLessThan(151)
})
