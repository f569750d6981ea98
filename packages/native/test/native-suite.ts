import { describe } from 'vitest'
import { describe as describeNative } from '../src/index.ts'

const native = describeNative()

/**
 * `describe` for tests that need the binding: if there is none they are skipped with the reason, and fail in
 * continuous integration.
 */
export function nativeSuite(name: string, suite: () => void): void {
  if (native.isInstalled) {
    describe(name, suite)
    return
  }
  const reason = `no binding of gdal-async: ${native.reason} ${native.remedy}`
  if (process.env.CI === 'true') throw new Error(reason)
  console.warn(`Skipped: ${name}, for there is ${reason}`)
  describe.skip(name, suite)
}
