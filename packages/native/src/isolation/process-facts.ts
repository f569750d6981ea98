import type { Capabilities } from '@memraster/core/backend'
import { deepFreeze } from '@memraster/core/internal'
import { RasterError } from '@memraster/ground'
import { loadingRemedy } from '../binding/installation-remedy.ts'
import type { NativeDescription } from '../binding/native-description.ts'
import { askProcess } from './start-process.ts'

/** What a process with GDAL says of the installation. */
export interface ProcessFacts {
  readonly description: NativeDescription
  /** Empty if GDAL is not installed. */
  readonly drivers: Capabilities['drivers']
}

let known: ProcessFacts | undefined

/** Has another process load the binding, once, and say what it has: takes some tenths of a second. Never throws. */
export function processFacts(): ProcessFacts {
  known ??= askFacts()
  return known
}

/** @throws {RasterError} `UNSUPPORTED` if GDAL is not installed. */
export function driversOfProcess(): Capabilities['drivers'] {
  const { description, drivers } = processFacts()
  if (description.isInstalled) return drivers
  throw new RasterError(
    'UNSUPPORTED',
    `gdal-async, which the native backend works with, cannot be loaded: ${description.reason} ${description.remedy}`,
    { feature: 'native' },
  )
}

function askFacts(): ProcessFacts {
  try {
    return deepFreeze(JSON.parse(askProcess()) as ProcessFacts)
  } catch (error) {
    const reason = (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? ''
    return { description: { isInstalled: false, reason, remedy: loadingRemedy(reason) }, drivers: {} }
  }
}
