/** Gives the bytes of a file below this package's `fixtures` folder, such as `tif/cog.tif`. */
export type FixtureLoader = (path: string) => Promise<Uint8Array>

/** The members of Node's, Bun's and Deno's `process` that this module uses. */
interface Modules {
  getBuiltinModule?(name: 'node:fs'): { readonly promises: { readFile(url: URL): Promise<Uint8Array> } }
}

/** Reads fixtures from the place of this package's installation: from files, or over HTTP in a page. */
export async function loadFixture(path: string): Promise<Uint8Array> {
  const url = new URL(`../../fixtures/${path}`, import.meta.url)
  if (url.protocol === 'file:') {
    const fs = (globalThis as { process?: Modules }).process?.getBuiltinModule?.('node:fs')
    if (fs !== undefined) return new Uint8Array(await fs.promises.readFile(url))
  }
  return await fetchFixture(url)
}

/** Reads fixtures from below a URL. */
export function fixturesAt(base: string | URL): FixtureLoader {
  return (path) => fetchFixture(new URL(path, base))
}

async function fetchFixture(url: URL): Promise<Uint8Array> {
  const response = await fetch(url)
  if (!response.ok)
    throw new Error(`The fixture ${url} cannot be loaded: ${response.status} ${response.statusText}.`)
  return new Uint8Array(await response.arrayBuffer())
}
