import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { FileFacts } from '../../../conformance/src/golden/golden-facts.ts'

const script = fileURLToPath(new URL('../../../conformance/fixtures/golden_facts.py', import.meta.url))

/** `command -p` finds the system's python, whatever stands first in the path. */
function python(...args: readonly string[]): { status: number | null; stdout: string; stderr: string } {
  return spawnSync('sh', ['-c', 'command -p python3 "$@"', 'sh', ...args], {
    maxBuffer: 1 << 28,
    encoding: 'utf8',
  })
}

/** Why written files cannot be shown to rasterio here; undefined if they can. In CI rasterio has to be there. */
export function rasterioIsMissing(): string | undefined {
  const { status, stderr } = python('-c', 'import rasterio')
  if (status === 0) return undefined
  if (process.env.CI === 'true') throw new Error(`CI needs rasterio: ${stderr}`)
  return 'the system has no python3 with rasterio'
}

/**
 * rasterio's view of rasters, from one process.
 *
 * @param files The files of each, its own first.
 */
export function rasterioSees(
  files: ReadonlyMap<string, ReadonlyMap<string, Uint8Array>>,
): Map<string, FileFacts> {
  const folder = mkdtempSync(join(tmpdir(), 'memraster-'))
  try {
    const paths = [...files].map(([, parts]) => {
      for (const [name, bytes] of parts) writeFileSync(join(folder, name), bytes)
      return join(folder, [...parts.keys()][0] as string)
    })
    const { status, stdout, stderr } = python(script, ...paths)
    if (status !== 0) throw new Error(`golden_facts.py failed: ${stderr}`)
    const facts = JSON.parse(stdout) as Record<string, FileFacts>
    return new Map([...files.keys()].map((name, i) => [name, facts[paths[i] as string] as FileFacts]))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** The digest by which the facts tell pixels. */
export function digest(pixels: ArrayBufferView): string {
  const bytes = new Uint8Array(pixels.buffer, pixels.byteOffset, pixels.byteLength)
  return createHash('sha256').update(bytes).digest('hex').slice(0, 16)
}
