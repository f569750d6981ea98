import { readdirSync, readlinkSync } from 'node:fs'
import { filesOfGdal } from './gdal-folders.ts'
import { wasmFolders } from './wasm-folders.ts'

/** PROJ keeps its database open for the next coordinate system; modules are read while they are being loaded. */
const KEPT_OPEN = /\/proj\.db$|\.(?:js|wasm)$/

/** What a trial may leave behind: open files, files of the working folder, and GDAL's files in memory. */
export async function listResources(backend: string): Promise<string[]> {
  return [
    ...openFiles(),
    ...readdirSync('.').map((name) => `./${name}`),
    ...filesOfGdal(),
    ...(backend === 'wasm' ? await wasmFolders() : []),
  ]
}

/** What is in `after` and not in `before`. */
export function leftBehind(before: readonly string[], after: readonly string[]): string[] {
  const known = new Set(before)
  return after.filter((name) => !known.has(name))
}

function openFiles(): string[] {
  try {
    return readdirSync('/proc/self/fd').flatMap((fd) => {
      const path = readLink(`/proc/self/fd/${fd}`)
      const isFile = path.startsWith('/') && !/^\/(dev|proc|sys)\//.test(path)
      return isFile && !KEPT_OPEN.test(path) ? [`open: ${path}`] : []
    })
  } catch {
    return []
  }
}

/** The listing's own handle is gone by now. */
function readLink(path: string): string {
  try {
    return readlinkSync(path)
  } catch {
    return ''
  }
}
