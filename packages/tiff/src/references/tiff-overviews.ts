import type { MemoryDirectory } from '@memraster/core/backend'
import { decodeEntities } from '@memraster/core/internal/late'
import { isRasterError } from '@memraster/ground'
import type { Ifd } from '../container/ifd.ts'
import { parseFirstDirectory, parseTiff } from '../container/parse-tiff.ts'
import { Tag } from '../container/tag.ts'
import { parseXml } from '../xml/parse-xml.ts'
import { childrenNamed, xmlValue } from '../xml/xml-values.ts'
import { gridFileOf } from './crs-files.ts'
import { namesOverviewFile, overviewFile } from './overview-file.ts'
import { outsideReference } from './reference.ts'

/**
 * The files that the metadata of a TIFF say its overviews are in: GDAL opens whatever the item says, also the text of a
 * virtual raster or an address, as soon as overviews are counted.
 *
 * @param hasPages Whether another directory than the first may be opened; those of overviews and masks do not count.
 * @throws {RasterError} `UNSUPPORTED` if one is not a file of the directory, and for a CRS that names a file.
 */
export function tiffOverviewFiles(
  directory: MemoryDirectory,
  filename: string,
  bytes: Uint8Array,
  hasPages: boolean,
): string[] {
  return directoriesOf(bytes, hasPages).flatMap((ifd) => {
    // A citation may be the definition of a system, in Esri's words.
    const grid = gridFileOf(ifd.ascii(Tag.GeoAsciiParams) ?? '')
    if (grid !== undefined) throw outsideReference(filename, grid)
    const xml = ifd.ascii(Tag.GdalMetadata)
    // Without this name, which nothing can stand for, no item is in a domain.
    if (xml === undefined || !/domain/i.test(xml)) return []
    const root = parseXml(xml, 'GDALMetadata')
    // GDAL's parser has other limits, and no item may be seen there alone.
    if (root === undefined && parseXml(xml) === undefined && /overview/i.test(decodeEntities(xml)))
      throw outsideReference(filename, 'metadata that are not well-formed XML')
    const items = root === undefined ? [] : childrenNamed(root, 'Item')
    return items.flatMap((item) => {
      const key = xmlValue(item, 'name') ?? ''
      if (!namesOverviewFile(xmlValue(item, 'domain') ?? '', key)) return []
      const text = decodeEntities(item.text)
      const file = /^overview_file$/i.test(key) ? overviewFile(text, directory) : undefined
      if (file === undefined) throw outsideReference(filename, text || key)
      return [file]
    })
  })
}

/** None of a file that cannot be read, which GDAL reports. */
function directoriesOf(bytes: Uint8Array, hasPages: boolean): readonly Ifd[] {
  try {
    return hasPages ? parseTiff(bytes).allDirectories : [parseFirstDirectory(bytes)]
  } catch (error) {
    if (isRasterError(error)) return []
    throw error
  }
}
