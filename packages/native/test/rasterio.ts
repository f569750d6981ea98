import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { MemoryFile } from '@memraster/core'

/** The Python that has rasterio: Debian's, whatever stands first in the path. */
const python = ['/usr/bin/python3', 'python3'].find(
  (command) => spawnSync(command, ['-c', 'import rasterio']).status === 0,
)

/** The reason why tests that ask rasterio cannot run here; undefined if they can. */
export const noRasterio: string | undefined = python
  ? undefined
  : 'rasterio is not installed (apt-get install python3-rasterio)'

/** rasterio's facts of a file and its sidecars: the JSON of `expression`, in which the dataset is `d`. */
export function askRasterio(memfile: MemoryFile, expression: string): unknown {
  const folder = mkdtempSync(join(tmpdir(), 'memraster-'))
  try {
    for (const name of memfile.directory.names) {
      writeFileSync(join(folder, name), memfile.directory.get(name) as Uint8Array)
    }
    const script = [
      'import json, sys, warnings, rasterio',
      'warnings.filterwarnings("ignore")',
      'with rasterio.open(sys.argv[1]) as d:',
      `    print(json.dumps(${expression}, default=lambda v: [v.real, v.imag] if isinstance(v, complex) else float(v)))`,
    ].join('\n')
    const answer = execFileSync(python as string, ['-c', script, join(folder, memfile.filename)], {
      encoding: 'utf8',
    })
    return JSON.parse(answer)
  } finally {
    rmSync(folder, { recursive: true })
  }
}
