import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { GoldenFacts } from '../read/fixture-rasters.ts'

/** rasterio's view of a file: golden facts, and GDAL's messages meanwhile. */
export interface SeenFacts extends GoldenFacts {
  readonly warnings: readonly string[]
  readonly openError?: string
  readonly readError?: string
  readonly driver: string
  readonly datasetMask: string
  readonly interleaving: string | null
  readonly compression: string | null
}

const script = fileURLToPath(new URL('rasterio_sees.py', import.meta.url))

/** `command -p` finds the system's python, whatever stands first in the path. */
function python(...args: readonly string[]): ReturnType<typeof spawnSync> {
  return spawnSync('sh', ['-c', 'command -p python3 "$@"', 'sh', ...args], {
    maxBuffer: 1 << 28,
    timeout: 60_000,
    encoding: 'utf8',
  })
}

/**
 * The reason why written files cannot be shown to rasterio here; undefined if they can. In CI rasterio has to be there.
 */
export function rasterioIsMissing(): string | undefined {
  const { status, stderr } = python('-c', 'import rasterio')
  if (status === 0) return undefined
  if (process.env.CI === 'true') throw new Error(`CI needs rasterio: ${String(stderr)}`)
  return 'the system has no python3 with rasterio'
}

/** The reason why no Python program can read written files; undefined if one can. */
export function pythonIsMissing(): string | undefined {
  return python('-c', '').status === 0 ? undefined : 'the system has no python3'
}

/** By file, what makes it no COG; see `validate_cog.py`. */
export function invalidCogs(
  files: ReadonlyMap<string, Uint8Array>,
): Readonly<Record<string, readonly string[]>> {
  const folder = mkdtempSync(join(tmpdir(), 'memraster-'))
  try {
    const paths = [...files.keys()].map((name) => join(folder, name))
    for (const [name, bytes] of files) writeFileSync(join(folder, name), bytes)
    const validate = fileURLToPath(new URL('validate_cog.py', import.meta.url))
    const { status, stdout, stderr } = python(validate, ...paths)
    if (status !== 0) throw new Error(`validate_cog.py failed: ${String(stderr)}`)
    const results = JSON.parse(String(stdout)) as Record<string, readonly string[]>
    return Object.fromEntries(Object.entries(results).filter(([, wrong]) => wrong.length > 0))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** rasterio's view of these files, from one process. */
export function rasterioSees(files: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, SeenFacts> {
  const folder = mkdtempSync(join(tmpdir(), 'memraster-'))
  try {
    for (const [name, bytes] of files) writeFileSync(join(folder, name), bytes)
    const { status, stdout, stderr } = python(script, folder)
    if (status !== 0) throw new Error(`rasterio_sees.py failed: ${String(stderr)}`)
    return new Map(Object.entries(JSON.parse(String(stdout)) as Record<string, SeenFacts>))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** These files after rasterio has changed them; see `rasterio_updates.py`. */
export function rasterioUpdates(
  files: ReadonlyMap<string, Uint8Array>,
  change: string,
): ReadonlyMap<string, Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), 'memraster-'))
  try {
    for (const [name, bytes] of files) writeFileSync(join(folder, name), bytes)
    const updates = fileURLToPath(new URL('rasterio_updates.py', import.meta.url))
    const { status, stdout, stderr } = python(updates, folder, change)
    if (status !== 0) throw new Error(`rasterio_updates.py failed: ${String(stderr)}`)
    const refused = Object.entries(JSON.parse(String(stdout)) as Record<string, string>)
    if (refused.length > 0) throw new Error(`rasterio refuses to change ${refused.join('; ')}`)
    return new Map(
      readdirSync(folder).map((name) => [name, new Uint8Array(readFileSync(join(folder, name)))]),
    )
  } finally {
    rmSync(folder, { recursive: true })
  }
}
