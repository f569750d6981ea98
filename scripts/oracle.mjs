/**
 * The programs that tests compare with, rasterio in the system's Python and GDAL's command line tools, and the one that
 * tells which files a process opens.
 */
import { existsSync } from 'node:fs'
import { run } from './step.mjs'

const PARTS = [
  {
    name: 'rasterio',
    debian: ['python3-rasterio', 'python3-numpy'],
    probe: () =>
      run('sh', ['-c', 'command -p python3 -c "import rasterio; print(rasterio.__version__)"'], {
        shell: false,
      }),
  },
  {
    name: 'gdalinfo',
    debian: ['gdal-bin'],
    probe: () => run('sh', ['-c', 'command -p gdalinfo --version'], { shell: false }),
  },
  {
    name: 'strace',
    debian: ['strace'],
    probe: () => run('strace', ['-V'], { shell: false }),
  },
]

/**
 * Looks for the oracle's parts, and on Debian in CI installs those that are missing.
 *
 * @returns {Promise<{ found: string[], missing: string[] }>} What is there, and a sentence for each part that is not.
 */
export async function prepareOracle() {
  let lacking = await lackingParts()
  if (lacking.length > 0 && process.env.CI === 'true' && canInstall()) {
    await aptInstall(lacking.flatMap((part) => part.debian))
    lacking = await lackingParts()
  }
  return {
    found: PARTS.filter((part) => !lacking.includes(part)).map((part) => part.name),
    missing: lacking.map(
      ({ name, debian }) =>
        `${name} is not installed: tests with it are skipped; remedy: apt-get install ${debian.join(' ')}`,
    ),
  }
}

async function lackingParts() {
  const present = await Promise.all(
    PARTS.map((part) =>
      part.probe().then(
        () => true,
        () => false,
      ),
    ),
  )
  return PARTS.filter((_, i) => !present[i])
}

function canInstall() {
  return existsSync('/etc/debian_version') && process.getuid?.() === 0
}

async function aptInstall(packages) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  await run('apt-get', ['update', '-q'], { env })
  await run('apt-get', ['install', '-q', '-y', '--no-install-recommends', ...packages], { env })
}
