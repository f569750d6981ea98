/** The guided tour: bootstraps the checkout, then runs the demo of the memraster package. */
import { spawnSync } from 'node:child_process'
import { join, resolve } from 'node:path'
import { bootstrap, root } from './bootstrap.mjs'

try {
  await bootstrap('memraster')
} catch (error) {
  console.error(error.message)
  process.exit(1)
}
// npm runs scripts at the root of the checkout: a relative path means one from where npm was called.
const files = process.argv.slice(2).map((file) => resolve(process.env.INIT_CWD ?? '.', file))
const demo = join(root, 'packages', 'memraster', 'demo', 'main.js')
const { status } = spawnSync(process.execPath, [demo, ...files], { stdio: 'inherit' })
process.exitCode = status ?? 1
