import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
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

/** Tried once for all test files that run in one process. */
let rasterioImport: ReturnType<typeof python> | undefined

/**
 * The reason why written files cannot be shown to rasterio here; undefined if they can. In CI rasterio has to be there.
 */
export function rasterioIsMissing(): string | undefined {
  rasterioImport ??= python('-c', 'import rasterio')
  const { status, stderr } = rasterioImport
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
    writeFiles(folder, files)
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
    writeFiles(folder, files)
    const { status, stdout, stderr } = python(script, folder)
    if (status !== 0) throw new Error(`rasterio_sees.py failed: ${String(stderr)}`)
    return new Map(Object.entries(JSON.parse(String(stdout)) as Record<string, SeenFacts>))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** The files of rasters that a kind of change was made to here, and what they were before. */
export interface ChangedFiles {
  readonly kind: string
  readonly ours: ReadonlyMap<string, Uint8Array>
  readonly originals: ReadonlyMap<string, Uint8Array>
}

export type SeenFiles = Readonly<Record<string, SeenFacts>>

/**
 * rasterio's view of the files that were changed here, and of the originals after it has changed them itself; see
 * `rasterio_updates.py`. From one process.
 */
export function rasterioSeesChanges(
  changes: readonly ChangedFiles[],
): readonly { kind: string; ours: SeenFiles; theirs: SeenFiles }[] {
  const folder = mkdtempSync(join(tmpdir(), 'memraster-'))
  try {
    for (const { kind, ours, originals } of changes) {
      writeFiles(join(folder, kind, 'ours'), ours)
      writeFiles(join(folder, kind, 'theirs'), originals)
    }
    const updates = fileURLToPath(new URL('rasterio_updates.py', import.meta.url))
    const { status, stdout, stderr } = python(updates, folder)
    if (status !== 0) throw new Error(`rasterio_updates.py failed: ${String(stderr)}`)
    return JSON.parse(String(stdout))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function writeFiles(folder: string, files: ReadonlyMap<string, Uint8Array>): void {
  mkdirSync(folder, { recursive: true })
  for (const [name, bytes] of files) writeFileSync(join(folder, name), bytes)
}
