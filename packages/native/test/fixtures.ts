import { readFileSync } from 'node:fs'
import { type Dataset, MemoryFile, type OpenOptions } from '@memraster/core'
import { MemoryDirectory } from '@memraster/core/backend'
import { backend } from '../src/index.ts'

const fixtures = new URL('../../../conformance/fixtures/', import.meta.url)

/** A text that lies beside the fixtures. */
export function readFixtureText(name: string): string {
  return readFileSync(new URL(name, fixtures), 'utf8')
}

/** The bytes of a fixture, in an array of their own. */
export function fixtureBytes(name: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(readFileSync(new URL(`tif/${name}`, fixtures)))
}

/** A fixture with its sidecars, opened by the native backend. */
export async function openFixture(name: string, options: OpenOptions = {}): Promise<Dataset> {
  const directory = new MemoryDirectory()
  const { files } = JSON.parse(readFixtureText('facts.json'))[name] as { files?: readonly string[] }
  for (const file of files ?? [name]) directory.share(file, fixtureBytes(file))
  return new MemoryFile(undefined, { directory, filename: name, backend }).open(options)
}
