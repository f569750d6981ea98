import { readdir, readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'

interface Manifest {
  readonly name: string
  readonly private?: boolean
  readonly dependencies?: Readonly<Record<string, string>>
  readonly peerDependencies?: Readonly<Record<string, string>>
}

const root = new URL('../../../', import.meta.url)
const read = async (path: string): Promise<unknown> => JSON.parse(await readFile(new URL(path, root), 'utf8'))
const folders = (await readdir(new URL('packages/', root))).map((name) => `packages/${name}`)
const manifests = (await Promise.all(
  [...folders, 'conformance'].map((folder) => read(`${folder}/package.json`)),
)) as readonly Manifest[]
const released = manifests.filter((manifest) => !manifest.private)

/** Names that only packages of the same release may import would fail at import in another. */
test.each(released)('$name depends on our packages in its own version, and on none as a peer', (manifest) => {
  const own = Object.entries(manifest.dependencies ?? {}).filter(([name]) => name.startsWith('@memraster/'))
  expect(own.filter(([, range]) => range !== 'workspace:*')).toEqual([])
  // A backend that a program may install is only used through the stable interface.
  const peers = Object.keys(manifest.peerDependencies ?? {})
  expect(peers).toEqual(manifest.name === 'memraster' ? ['@memraster/native', '@memraster/wasm'] : [])
})

test('all packages are released together', async () => {
  expect(await read('.changeset/config.json')).toMatchObject({ fixed: [['memraster', '@memraster/*']] })
  expect(released.filter(({ name }) => !/^(memraster|@memraster\/.*)$/.test(name))).toEqual([])
})
