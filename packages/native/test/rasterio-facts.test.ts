import { readFileSync } from 'node:fs'
import { MemoryFile as UnboundFile } from '@memraster/core'
import { MemoryDirectory } from '@memraster/core/backend'
import { expect, it } from 'vitest'
import { checkFacts } from '../../../conformance/src/check-facts.ts'
import type { FileFacts } from '../../../conformance/src/golden-facts.ts'
import { backend } from '../src/index.ts'
import { nativeSuite } from './native-suite.ts'

const fixtures = new URL('../../../conformance/fixtures/', import.meta.url)
const facts = JSON.parse(readFileSync(new URL('facts.json', fixtures), 'utf8')) as Record<string, FileFacts>

/** A fixture and what stands beside it, opened by the native backend. */
async function openFixture(name: string): Promise<Awaited<ReturnType<UnboundFile['open']>>> {
  const directory = new MemoryDirectory()
  for (const suffix of ['', '.msk', '.ovr', '.aux.xml']) addFile(directory, name + suffix)
  addFile(directory, name.replace(/\.tif$/, '.tfw'))
  return new UnboundFile(undefined, { directory, filename: name, backend }).open()
}

function addFile(directory: MemoryDirectory, name: string): void {
  try {
    directory.share(name, readFileSync(new URL(`tif/${name}`, fixtures)))
  } catch {
    // Most files have no sidecars.
  }
}

nativeSuite('rasters as rasterio sees them', () => {
  it.each(Object.keys(facts))('%s', async (name) => {
    await using dataset = await openFixture(name)
    const expected = facts[name] as FileFacts
    if ('openError' in expected) throw new Error(`rasterio does not open ${name}`)
    expect(await checkFacts(dataset, expected)).toEqual([])
  })
})
