/**
 * The benchmark: bootstraps the checkout, then runs packages/bench with the arguments of the call, on the Node that
 * `--node` names.
 */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { RUNTIMES } from '../conformance/matrix/runtimes.mjs'
import { bootstrap, root } from './bootstrap.mjs'

const args = process.argv.slice(2)
const program = takeNode() ?? process.execPath
try {
  await bootstrap('@memraster/bench')
} catch (error) {
  console.error(error.message)
  process.exit(1)
}
const bench = join(root, 'packages', 'bench', 'dist', 'main.js')
const { status } = spawnSync(program, ['--expose-gc', bench, ...args], { stdio: 'inherit' })
process.exitCode = status ?? 1

/** Takes `--node N` out of the arguments, and finds that Node. */
function takeNode() {
  const at = args.indexOf('--node')
  if (at < 0) return undefined
  const [, version] = args.splice(at, 2)
  const runtime = RUNTIMES[`node${version}`]
  const found = runtime?.find()
  if (found !== undefined) return found
  const names = Object.keys(RUNTIMES).filter((name) => name.startsWith('node'))
  console.error(
    `Node ${version} is not there: ${runtime?.remedy ?? `give one of ${names.map((name) => name.slice(4)).join(', ')}`}.`,
  )
  process.exit(1)
}
