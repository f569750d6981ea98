import { readFileSync } from 'node:fs'
import { isRasterError, MemoryFile as UnboundFile } from '@memraster/core'
import { type Backend, MemoryDirectory } from '@memraster/core/backend'
import { describe, expect, it } from 'vitest'
import { checkFacts } from '../../../conformance/src/facts/check-facts.ts'
import type { FileFacts } from '../../../conformance/src/golden/golden-facts.ts'
import { inWorker, local } from './backends.ts'

const fixtures = new URL('../../../conformance/fixtures/', import.meta.url)
const facts = JSON.parse(readFileSync(new URL('facts.json', fixtures), 'utf8')) as Record<string, FileFacts>

/** A fixture and what stands beside it. */
async function openFixture(backend: Backend, name: string): ReturnType<UnboundFile['open']> {
  const directory = new MemoryDirectory()
  const seen = facts[name] as FileFacts
  for (const file of 'files' in seen ? seen.files : [name]) {
    directory.share(file, readFileSync(new URL(`tif/${file}`, fixtures)))
  }
  return await new UnboundFile(undefined, { directory, filename: name, backend }).open()
}

/** The codec of a file that the build does not have. */
function missingCodec(facts: FileFacts): string | undefined {
  if ('openError' in facts) return undefined
  return ['jpeg', 'zstd', 'webp', 'lerc'].find((codec) => facts.compression?.toLowerCase().includes(codec))
}

describe.each([
  ['in this thread', local],
  ['in a worker', inWorker],
])('rasters as rasterio sees them, %s', (_, backend) => {
  it.each(Object.keys(facts).filter((name) => !missingCodec(facts[name] as FileFacts)))(
    '%s',
    async (name) => {
      await using dataset = await openFixture(backend, name)
      expect(await checkFacts(dataset, facts[name] as never)).toEqual([])
    },
  )

  it.each(Object.keys(facts).filter((name) => missingCodec(facts[name] as FileFacts)))(
    '%s is refused by the name of its codec',
    async (name) => {
      const error: unknown = await openFixture(backend, name).catch((reason: unknown) => reason)
      expect(isRasterError(error, 'UNSUPPORTED')).toBe(true)
      expect(error).toMatchObject({ feature: missingCodec(facts[name] as FileFacts)?.toUpperCase() })
    },
  )
})
