import type { MemoryDirectory } from '@memraster/core/backend'
import { decodeEntities, isVrt } from '@memraster/core/internal'
import { decodeText, RasterError } from '@memraster/ground'

/** Drivers that fetch from the network whatever a file tells them to: opened only if they are named. */
const NETWORK_DRIVERS: ReadonlySet<string> = new Set([
  'DAAS',
  'EEDA',
  'EEDAI',
  'HTTP',
  'NGW',
  'OGCAPI',
  'PLMOSAIC',
  'STACIT',
  'STACTA',
  'WCS',
  'WMS',
  'WMTS',
])

/** @throws {RasterError} `UNSUPPORTED` for a driver that fetches from the network. */
export function requireNoNetwork(driver: string): void {
  if (!NETWORK_DRIVERS.has(driver)) return
  throw new RasterError(
    'UNSUPPORTED',
    `${driver} files make GDAL fetch from the network; name the driver to allow that.`,
    {
      feature: driver,
    },
  )
}

/**
 * Refuses GDAL's virtual rasters that refer to anything but files beside them: bytes may come from strangers, and GDAL
 * would read any file of the machine, or of the network, for them.
 *
 * @throws {RasterError} `UNSUPPORTED`, naming what the file refers to.
 */
export function requireOwnReferences(directory: MemoryDirectory): void {
  for (const name of directory.names) {
    const bytes = directory.get(name)
    if (!bytes || !isVrt(bytes)) continue
    for (const reference of references(decodeText(bytes))) {
      // A missing file of the same directory is reported when it is read.
      const isBeside = /^[\w. -]+$/.test(reference) && reference !== '..'
      if (!directory.has(reference) && !isBeside) throw outsideReference(name, reference)
    }
  }
}

/** @throws {RasterError} `UNSUPPORTED` if one of the files that GDAL reads is not in the directory `path`. */
export function requireOwnFiles(name: string, files: readonly string[], path: string): void {
  const outside = files.find((file) => !file.startsWith(`${path}/`) || file.includes('/', path.length + 1))
  if (outside !== undefined) throw outsideReference(name, outside)
}

/** The text of the elements and attributes that name files, and of options that do. */
function references(xml: string): string[] {
  const elements = xml.matchAll(
    /<(?!VRTDataset\b)\w*(?:Filename|Dataset)\b[^>]*>\s*(?:<!\[CDATA\[([\s\S]*?)\]\]>)?([^<]*)</gi,
  )
  // GDAL takes an attribute for an element of its name.
  const attributes = xml.matchAll(/\w*(?:Filename|Dataset)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gi)
  const options = xml.matchAll(/<\w+\s[^>]*"[^"]*(?:FILE|FILENAME|DATASET)"[^>]*>([^<]*)</gi)
  return [...elements, ...attributes, ...options]
    .map(([, ...texts]) => decodeEntities(texts.join('').trim()))
    .filter((text) => text !== '')
}

function outsideReference(name: string, reference: string): RasterError {
  return new RasterError(
    'UNSUPPORTED',
    `${name} refers to ${reference}, which is not beside it; put that file into its directory, or name the driver to allow it.`,
    { feature: 'files elsewhere', subject: reference },
  )
}
