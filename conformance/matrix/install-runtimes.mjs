import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { runTool } from '../../scripts/bootstrap.mjs'
import { run } from '../../scripts/step.mjs'
import { RUNTIMES } from './runtimes.mjs'

const folder = fileURLToPath(new URL('../runtimes/', import.meta.url))

/** Those that Debian has, by their packages. */
const DEBIAN_PACKAGES = { chromium: 'chromium', firefox: 'firefox-esr' }

/**
 * Installs the runtimes that are missing: from the package registry, apart from the workspace, and browsers where
 * Debian's packages can be installed.
 */
export async function installRuntimes() {
  await runTool('pnpm', ['install', '--frozen-lockfile'], { cwd: folder })
  const packages = Object.entries(DEBIAN_PACKAGES).flatMap(([name, debian]) =>
    RUNTIMES[name].find() ? [] : [debian],
  )
  if (packages.length === 0 || !existsSync('/etc/debian_version') || process.getuid?.() !== 0) return
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  await run('apt-get', ['update', '-q'], { env })
  await run('apt-get', ['install', '-q', '-y', '--no-install-recommends', ...packages], { env })
}
