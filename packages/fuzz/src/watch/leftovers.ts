import { readdirSync, readlinkSync } from 'node:fs'
import { createRequire } from 'node:module'

interface GdalFiles {
  readonly fs: { readDir(path: string): string[] }
}

/** PROJ keeps its database open for the next coordinate system. */
const KEPT_OPEN = /\/proj\.db$/

/** The lists of what a trial may leave behind: of open files, of the working folder, of GDAL's files in memory. */
export function listResources(backend: string): string[] {
  return [
    ...openFiles(),
    ...readdirSync('.').map((name) => `./${name}`),
    ...(backend === 'native' ? filesOfGdal() : []),
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
      return path.startsWith('/') && !/^\/(dev|proc|sys)\//.test(path) && !KEPT_OPEN.test(path)
        ? [`open: ${path}`]
        : []
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

let gdal: GdalFiles | undefined

function filesOfGdal(folder = '/vsimem/'): string[] {
  // The backend's own copy of the binding, which this package does not depend on.
  gdal ??= createRequire(import.meta.resolve('@memraster/native'))('gdal-async') as GdalFiles
  return namesIn(gdal, folder).flatMap((name) => {
    const path = `${folder}${name}`
    return [path, ...filesOfGdal(`${path}/`)]
  })
}

function namesIn({ fs }: GdalFiles, folder: string): string[] {
  try {
    return fs.readDir(folder)
  } catch {
    return []
  }
}
