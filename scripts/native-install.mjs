/**
 * Gets gdal-async's binary, which @memraster/native works with: the one that there is, one that was built before, a
 * download, or a build against the system's GDAL. The rest of the workspace needs none of it.
 *
 *   node scripts/native-install.mjs
 */
import { spawn, spawnSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)))
const link = path.join(root, 'packages/native/node_modules/gdal-async')

/**
 * @typedef {object} NativeInstallation
 * @property {boolean} isInstalled
 * @property {'present' | 'cached' | 'downloaded' | 'built'} [how]
 * @property {string} [reason] Why not, and what to do.
 */

/**
 * Quick and quiet if there is nothing to do; never throws for want of the binary.
 *
 * @param {(line: string) => void} [say] Takes what is being done, a line at a time.
 * @returns {Promise<NativeInstallation>}
 */
export async function installNative(say = console.log) {
  if (!fs.existsSync(link))
    return { isInstalled: false, reason: 'gdal-async is not among the installed packages; run pnpm install.' }
  const folder = fs.realpathSync(link)
  if (loads(folder)) return { isInstalled: true, how: 'present' }

  const cached = cachedBinary(folder, systemGdal())
  if (cached && restore(cached, folder)) return { isInstalled: true, how: 'cached' }

  say('native: downloading the binary of gdal-async')
  await preGyp(folder, ['install'], 60)
  if (loads(folder)) return { isInstalled: true, how: 'downloaded' }

  if (!systemGdal() && canInstallPackages()) {
    say('native: no download; installing libgdal-dev')
    await run('apt-get', ['-qq', 'update'])
    await run('apt-get', [
      '-qq',
      'install',
      '-y',
      '--no-install-recommends',
      'libgdal-dev',
      'g++',
      'make',
      'python3',
    ])
  }
  const gdal = systemGdal()
  if (!gdal)
    return {
      isInstalled: false,
      reason: `gdal-async has no binary, and there is no gdal-config to build with. ${remedy()}`,
    }

  say(
    `native: no download; building gdal-async with the system's GDAL ${gdal}, which takes about two minutes`,
  )
  const log = await preGyp(
    folder,
    ['install', '--build-from-source', '--shared_gdal=true', '-j', 'max', ...nodeHeaders()],
    1800,
  )
  fs.rmSync(path.join(folder, 'build'), { recursive: true, force: true })
  if (loads(folder)) {
    save(folder, gdal)
    return { isInstalled: true, how: 'built' }
  }
  return {
    isInstalled: false,
    reason: `gdal-async could not be built with GDAL ${gdal}: ${lastError(log)} ${remedy()}`,
  }
}

function binaryPath(folder) {
  return path.join(
    folder,
    'lib/binding',
    `node-v${process.versions.modules}-${process.platform}-${process.arch}`,
    'gdal.node',
  )
}

/** Whether the binary is there and fits this Node and the libraries of the system. */
function loads(folder) {
  if (!fs.existsSync(binaryPath(folder))) return false
  return (
    spawnSync(process.execPath, ['-e', 'require(process.argv[1])', folder], { stdio: 'ignore' }).status === 0
  )
}

/** Version of the system's GDAL; undefined if it has no headers. */
function systemGdal() {
  const { status, stdout } = spawnSync('gdal-config', ['--version'], { encoding: 'utf8' })
  return status === 0 ? stdout.trim() : undefined
}

/** The folder in which a binary built with `gdal` is kept for other clones of the repository. */
function cachedBinary(folder, gdal) {
  if (!gdal) return undefined
  const { version } = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8'))
  const cache = process.env.XDG_CACHE_HOME || path.join(os.homedir(), '.cache')
  const key = `gdal-async-${version}-gdal-${gdal}-node-v${process.versions.modules}-${process.platform}-${process.arch}`
  return path.join(cache, 'memraster', key, 'gdal.node')
}

function restore(cached, folder) {
  if (!fs.existsSync(cached)) return false
  fs.mkdirSync(path.dirname(binaryPath(folder)), { recursive: true })
  fs.copyFileSync(cached, binaryPath(folder))
  return loads(folder)
}

function save(folder, gdal) {
  const cached = cachedBinary(folder, gdal)
  try {
    fs.mkdirSync(path.dirname(cached), { recursive: true })
    // Another clone never sees half a file.
    fs.copyFileSync(binaryPath(folder), `${cached}.${process.pid}`)
    fs.renameSync(`${cached}.${process.pid}`, cached)
  } catch {
    // Without a cache the next clone builds anew.
  }
}

/** Runs gdal-async's own installer without its fallback, which compiles all of GDAL for hours. */
function preGyp(folder, args, seconds) {
  const installer = path.join(folder, 'node_modules/@mapbox/node-pre-gyp/bin/node-pre-gyp')
  return run(process.execPath, [installer, ...args], { cwd: folder, timeout: seconds * 1000 })
}

/** The headers that came with this Node, if any. */
function nodeHeaders() {
  const prefix = path.dirname(path.dirname(process.execPath))
  const header = path.join(prefix, 'include/node/node_version.h')
  if (!fs.existsSync(header)) return []
  const major = /#define NODE_MAJOR_VERSION (\d+)/.exec(fs.readFileSync(header, 'utf8'))?.[1]
  return major === process.versions.node.split('.')[0] ? [`--nodedir=${prefix}`] : []
}

function canInstallPackages() {
  return process.env.CI === 'true' && process.getuid?.() === 0 && fs.existsSync('/etc/debian_version')
}

function remedy() {
  switch (process.platform) {
    case 'linux':
      return 'Debian and Ubuntu: apt-get install libgdal-dev g++ make python3; Fedora: dnf install gdal-devel gcc-c++ make. Then run this again.'
    case 'darwin':
      return 'Run brew install gdal and xcode-select --install, then this again.'
    case 'win32':
      return 'Its binary comes from github.com: see that it can be reached, then run this again.'
    default:
      return 'Install GDAL with its headers and a C++ compiler, then run this again.'
  }
}

/** Runs a command; gives all that it has printed. */
function run(command, args, options = {}) {
  return new Promise((resolve) => {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], env, ...options })
    let log = ''
    child.stdout.on('data', (text) => (log += text))
    child.stderr.on('data', (text) => (log += text))
    child.on('error', (error) => resolve(`${log}${error.message}`))
    child.on('close', () => resolve(log))
  })
}

function lastError(log) {
  const lines = log.split('\n').filter((line) => /error/i.test(line))
  return (lines.find((line) => /\berror:/.test(line)) ?? lines.at(-1) ?? 'it does not say why.').trim()
}

if (process.argv[1] && path.resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const { isInstalled, how, reason } = await installNative()
  console.log(isInstalled ? `native: ready (${how})` : `native: not available. ${reason}`)
}
