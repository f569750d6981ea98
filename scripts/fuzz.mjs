/** Damaged files: bootstraps the checkout, then runs packages/fuzz with the arguments of the call. */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { bootstrap, root } from './bootstrap.mjs'

try {
  await bootstrap('@memraster/fuzz')
} catch (error) {
  console.error(error.message)
  process.exit(1)
}
const fuzz = join(root, 'packages', 'fuzz', 'dist', 'main.js')
const { status } = spawnSync(process.execPath, [fuzz, ...process.argv.slice(2)], { stdio: 'inherit' })
process.exitCode = status ?? 1
