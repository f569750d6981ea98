import { readFileSync } from 'node:fs'

/** The version of the package whose `dist` folder is `folder`; undefined if it states none. */
export function packageVersion(folder: URL): string | undefined {
  try {
    const { version } = JSON.parse(readFileSync(new URL('../package.json', folder), 'utf8')) as {
      version?: string
    }
    return version
  } catch {
    return undefined
  }
}
