/**
 * Makes a checkout ready to use with nothing but Node: the package manager, the dependencies, the build.
 * Each part is skipped if nothing has changed since it was last done.
 */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { installNative } from './native-install.mjs'
import { run, step } from './step.mjs'

export const root = fileURLToPath(new URL('..', import.meta.url))

const [pnpmSpec, pnpmVersion] = readPackage('.').packageManager.match(/^pnpm@([\d.]+)/)
const pnpmHome = join(root, '.cache', `pnpm-${pnpmVersion}`)
const binaries = [join(pnpmHome, 'node_modules', '.bin'), join(root, 'node_modules', '.bin')]
const stampFile = join(root, 'node_modules', '.memraster-bootstrap')

/** The environment in which the workspace's tools find each other. */
export const toolEnvironment = {
  ...process.env,
  PATH: [...binaries, process.env.PATH].join(delimiter),
  TURBO_TELEMETRY_DISABLED: '1',
  TURBO_NO_UPDATE_NOTIFIER: '1',
  // Results of tests are kept for each version of Node.
  MEMRASTER_NODE: process.version,
}

/**
 * Runs one of the workspace's tools, such as `turbo` or `biome`, at the root.
 *
 * @param {string} name
 * @param {readonly string[]} args
 * @param {object} [options] More options of `spawn`.
 */
export function runTool(name, args, options = {}) {
  return run(name, args, { cwd: root, env: toolEnvironment, ...options })
}

/**
 * The folders of the workspace's packages, relative to the root.
 *
 * @returns {string[]}
 */
export function workspaceFolders() {
  const packages = readdirSync(join(root, 'packages')).map((name) => join('packages', name))
  return [...packages, 'conformance'].filter((folder) => existsSync(join(root, folder, 'package.json')))
}

/** @param {string} folder Relative to the root. */
export function readPackage(folder) {
  return JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'))
}

/**
 * Installs and builds what is missing or has changed.
 *
 * @param {string} [target] The package that is to be built with what it depends on; default: all.
 * @returns {Promise<{ nativeProblem: string }>} Why there is no native backend; empty if there is one.
 */
export async function bootstrap(target) {
  requireNode()
  const fingerprint = fingerprintOfDependencies()
  let stamp = readStamp()
  if (stamp.fingerprint !== fingerprint || !isInstalled()) {
    await step('pnpm', installPnpm)
    await step('dependencies', async (say) => {
      await runTool('pnpm', ['install', '--frozen-lockfile', '--config.confirmModulesPurge=false'])
      say('installed from the lockfile')
    })
    stamp = { fingerprint, nativeProblem: await prepareNative() }
    writeFileSync(stampFile, JSON.stringify(stamp))
  } else if (stamp.nativeProblem !== '' && process.env.CI === 'true') {
    // In development, failed parts are not tried again at every call; in CI they are.
    stamp.nativeProblem = await prepareNative()
    writeFileSync(stampFile, JSON.stringify(stamp))
  }
  await step('build', async (say) => {
    const filter = target ? [`--filter=${target}...`] : []
    const output = await runTool('turbo', ['run', 'build', '--output-logs=errors-only', ...filter])
    const [, cached = 0, total = 0] = output.match(/(\d+) cached, (\d+) total/) ?? []
    say(
      cached === total ? `${total} packages, unchanged` : `${total - cached} of ${total} packages built anew`,
    )
  })
  return stamp
}

/** Gives the reason if it cannot be had: the rest of the workspace does without. */
function prepareNative() {
  return step('native', async (say) => {
    const { isInstalled, how, reason } = await installNative((line) => console.log(`  ${line}`))
    say(isInstalled ? how : `not available: ${reason}`)
    return isInstalled ? '' : reason
  })
}

function readStamp() {
  try {
    return JSON.parse(readFileSync(stampFile, 'utf8'))
  } catch {
    return { fingerprint: '', nativeProblem: '' }
  }
}

function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major > 20 || (major === 20 && minor >= 19)) return
  throw new Error(`Node ${process.versions.node} is too old: memraster needs 20.19 or newer.`)
}

/** pnpm goes into a folder of the checkout: the machine's own tools stay as they are. */
async function installPnpm(say) {
  if (existsSync(join(pnpmHome, 'node_modules', 'pnpm', 'package.json'))) {
    say(`${pnpmVersion} is there`)
    return
  }
  mkdirSync(pnpmHome, { recursive: true })
  const quiet = ['--no-save', '--no-audit', '--no-fund', '--no-update-notifier', '--loglevel=error']
  await run('npm', ['install', '--prefix', pnpmHome, ...quiet, pnpmSpec])
  say(`${pnpmVersion} installed into .cache`)
}

function isInstalled() {
  const folders = workspaceFolders().filter((folder) => {
    const { dependencies, devDependencies } = readPackage(folder)
    return dependencies || devDependencies
  })
  return (
    existsSync(join(pnpmHome, 'node_modules', '.bin')) &&
    folders.every((folder) => existsSync(join(root, folder, 'node_modules')))
  )
}

function fingerprintOfDependencies() {
  const hash = createHash('sha256')
  hash.update([process.platform, process.arch, process.versions.modules].join())
  const manifests = ['.', ...workspaceFolders()].map((folder) => join(folder, 'package.json'))
  for (const file of ['pnpm-lock.yaml', 'pnpm-workspace.yaml', ...manifests]) {
    hash.update(`\0${file}\0`).update(readFileSync(join(root, file)))
  }
  return hash.digest('hex')
}
