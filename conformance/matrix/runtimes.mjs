import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runInBrowser } from './run-in-browser.mjs'
import { runInCommand } from './run-in-command.mjs'
import { runInWorkers } from './run-in-workers.mjs'

const folder = fileURLToPath(new URL('../runtimes/', import.meta.url))

/**
 * @typedef {object} Runtime
 * @property {string} label As tables name it.
 * @property {() => string | undefined} find The program, if it is there.
 * @property {string} remedy What to do if it is not.
 * @property {(program: string, cell: RunRequest) => Promise<object>} run Runs the suite, and gives its report.
 *
 * @typedef {object} RunRequest
 * @property {string} backend
 * @property {Readonly<Record<string, string>>} knownFailures
 * @property {readonly string[] | undefined} only
 */

const installRemedy = 'pnpm conformance --install'

/** @type {Readonly<Record<string, Runtime>>} By the names that cells use. */
export const RUNTIMES = {
  node20: { label: 'Node 20', find: () => findNode(20), remedy: 'run it with Node 20', run: runInCommand() },
  node22: { label: 'Node 22', find: () => findNode(22), remedy: installRemedy, run: runInCommand() },
  node24: { label: 'Node 24', find: () => findNode(24), remedy: installRemedy, run: runInCommand() },
  deno: {
    label: 'Deno',
    find: () => findInstalled('deno'),
    remedy: installRemedy,
    run: runInCommand('run', '--allow-all', '--no-check'),
  },
  bun: { label: 'Bun', find: () => findInstalled('bun'), remedy: installRemedy, run: runInCommand() },
  chromium: {
    label: 'Chromium',
    find: () => findOnPath('chromium', 'chromium-browser', 'google-chrome'),
    remedy: 'apt-get install chromium',
    run: runInBrowser((profile) => [
      '--headless=new',
      '--no-sandbox',
      '--disable-gpu',
      `--user-data-dir=${profile}`,
    ]),
  },
  firefox: {
    label: 'Firefox',
    find: () => findOnPath('firefox-esr', 'firefox'),
    remedy: 'apt-get install firefox-esr',
    run: runInBrowser((profile) => ['--headless', '--no-remote', '--profile', profile]),
  },
  workers: {
    label: 'Workers',
    find: () => findInstalled('workerd'),
    remedy: installRemedy,
    run: runInWorkers,
  },
}

function findNode(major) {
  if (process.versions.node.startsWith(`${major}.`) && process.versions.bun === undefined)
    return process.execPath
  const program = join(folder, 'node_modules', `node${major}`, 'bin', 'node')
  return existsSync(program) ? program : undefined
}

function findInstalled(name) {
  const program = join(folder, 'node_modules', '.bin', name)
  return existsSync(program) ? program : findOnPath(name)
}

function findOnPath(...names) {
  const folders = (process.env.PATH ?? '').split(delimiter)
  return names
    .flatMap((name) => folders.map((path) => join(path, name)))
    .find((program) => existsSync(program))
}
