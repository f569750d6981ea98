import { findBackends } from 'memraster'
import { gdalAsyncContender } from './gdal-async.ts'
import { gdal3Contender } from './gdal3.ts'
import { geotiffContender } from './geotiff.ts'
import { memrasterContender } from './memraster.ts'
import type { Contender } from './operation.ts'
import { rasterioContender } from './rasterio.ts'

const CONTENDERS: Readonly<Record<string, () => Promise<Contender | undefined>>> = {
  rasterio: () => rasterioContender(),
  'all threads': () => rasterioContender('ALL_CPUS'),
  native: () => backend('native'),
  pure: () => backend('pure'),
  wasm: () => backend('wasm'),
  'gdal-async': async () => gdalAsyncContender(),
  'gdal3.js': () => gdal3Contender(),
  'geotiff.js': async () => geotiffContender(),
}

/** The names of all contenders. The first is what the others are compared with. */
export const CONTENDER_NAMES: readonly string[] = Object.keys(CONTENDERS)

/** Those that are installed, of those that are not skipped. */
export async function findContenders(skipped: readonly string[]): Promise<Contender[]> {
  const found: Contender[] = []
  for (const [name, find] of Object.entries(CONTENDERS)) {
    const contender = skipped.includes(name) ? undefined : await find()
    if (contender) found.push(contender)
  }
  return found
}

async function backend(wanted: string): Promise<Contender | undefined> {
  const found = (await findBackends()).find(({ backend }) => backend?.name === wanted)
  return found?.backend && memrasterContender(found.backend)
}
