import { createNativeBackend, describe as describeNative } from '@memraster/native'
import { describe, it } from 'vitest'
import { testBackend } from '../src/index.ts'

/** What the way to the process and back has a part in. */
const ONLY = [
  ...[
    'abort',
    'cog',
    'concurrency',
    'create',
    'geokeys',
    'limits',
    'mask.',
    'metadata',
    'open',
    'overviews.built',
  ],
  ...['pictures', 'read', 'subdatasets', 'update', 'write', 'zip'],
]

const found = describeNative({ isolate: true })
if (!found.isInstalled && process.env.CI === 'true')
  throw new Error(`CI needs the native backend: ${found.reason}`)

if (!found.isInstalled) it.skip(`native, isolated: ${found.reason}; ${found.remedy}`, () => {})
else {
  describe('native, isolated', () => {
    testBackend({
      runner: { describe, it },
      createBackend: () => createNativeBackend({ isolate: true }),
      only: ONLY,
    })
  })
}
