/** The benchmark: bootstraps the checkout, then runs packages/bench with the arguments of the call. */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { bootstrap, root } from './bootstrap.mjs'

try {
  await bootstrap('@memraster/bench')
} catch (error) {
  console.error(error.message)
  process.exit(1)
}
const bench = join(root, 'packages', 'bench', 'dist', 'main.js')
const { status } = spawnSync(process.execPath, ['--expose-gc', bench, ...process.argv.slice(2)], {
  stdio: 'inherit',
})
process.exitCode = status ?? 1
