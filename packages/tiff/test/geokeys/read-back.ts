import { execFileSync, spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { CRS } from '@memraster/crs'
import type { GeoKeyDirectory } from '../../src/geokeys/geo-key-directory.ts'

/** A Python that has GDAL's binding, `undefined` if there is none. */
const python = ['python3', '/usr/bin/python3'].find(
  (command) => spawnSync(command, ['-c', 'import osgeo.gdal']).status === 0,
)

/** Whether there is no Python with GDAL's binding, which is printed for the tests called `name`. */
export function printIfNoGdal(name: string): boolean {
  if (python === undefined) console.log(`${name}: no Python with GDAL, so GDAL does not read the keys back.`)
  return python === undefined
}

/** Of each system with its GeoKeys: whether GDAL reads the same system from them, and with which warnings. */
export function readBack(
  rows: readonly (GeoKeyDirectory & { readonly crs: CRS })[],
): readonly { readonly same: boolean; readonly warnings: readonly string[] }[] {
  const input = rows.map(({ crs, directory, doubles, ascii }) => [
    crs.toWkt(),
    [...directory],
    [...doubles],
    ascii,
  ])
  const script = fileURLToPath(new URL('read_back.py', import.meta.url))
  const answer = execFileSync(python ?? '', [script], {
    input: JSON.stringify(input),
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  })
  return JSON.parse(answer)
}
