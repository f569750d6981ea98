import { decodeText } from '@memraster/ground'

/** The bytes that GDAL looks at. */
const HEAD = 1024

/** First bytes that make a driver take a file, as GDAL looks at them. */
const SIGNATURES: readonly (readonly [driver: string, signature: string, offset?: number])[] = [
  ['GTiff', 'II*\0'],
  ['GTiff', 'II+\0'],
  ['GTiff', 'MM\0*'],
  ['GTiff', 'MM\0+'],
  ['PNG', '\x89PNG\r\n\x1a\n'],
  ['JPEG', '\xff\xd8\xff'],
  ['GIF', 'GIF87a'],
  ['GIF', 'GIF89a'],
  ['WEBP', 'WEBPVP8', 8],
  ['JP2OpenJPEG', 'jP  ', 4],
  ['JP2OpenJPEG', '\xff\x4f'],
]

/** The first bytes of files that may refer to others, and the drivers that read them if they are named. */
const REFERRING: readonly (readonly [drivers: readonly string[], signature: string])[] = [
  [['netCDF', 'HDF5'], '\x89HDF\r\n\x1a\n'],
  [['netCDF'], 'CDF\x01'],
  [['netCDF'], 'CDF\x02'],
  [['netCDF'], 'CDF\x05'],
  [['HDF4'], '\x0e\x03\x13\x01'],
  [['NITF'], 'NITF0'],
  [['NITF'], 'NSIF0'],
  [['PDF'], '%PDF-'],
  [['GPKG', 'MBTiles', 'Rasterlite'], 'SQLite format 3\0'],
  [['PCIDSK'], 'PCIDSK'],
  [['FITS'], 'SIMPLE  ='],
  [['ERS'], 'DatasetHeader Begin'],
  [['MAP'], 'OziExplorer Map Data File'],
  [['VICAR'], 'LBLSIZE='],
]

/** The same, for texts that GDAL looks for anywhere among the first bytes. */
const REFERRING_TEXTS: readonly (readonly [drivers: readonly string[], text: string])[] = [
  [['MRF'], '<MRF_META'],
  [['GTI'], '<GDALTileIndexDataset'],
  [['WMS'], '<GDAL_WMS'],
  [['WMTS'], '<GDAL_WMTS'],
  [['WCS'], '<WCS_GDAL'],
  [['PDS4'], '<Product_Observational'],
  [['PDS'], 'PDS_VERSION_ID'],
  [['ISIS3'], 'Object = IsisCube'],
  [['DIMAP'], '<Dimap_Document'],
]

/** Binary files have a NUL before that; text in which drivers look for words ends at it. */
const MOST_TEXT = 64

/** The driver that takes a file by its first bytes, if these are unmistakable; `VRT` as GDAL finds it. */
export function sniffFormat(bytes: Uint8Array): string | undefined {
  const head = headOf(bytes)
  // GDAL asks this driver before most others, and it looks for its name anywhere in the text.
  if (textOf(head).includes('<VRTDataset')) return 'VRT'
  if (beginsAsImagine(bytes)) return 'HFA'
  return SIGNATURES.find(([, signature, offset = 0]) => head.startsWith(signature, offset))?.[0]
}

/**
 * The same for a file that GDAL opens for another one, with any of its drivers: undefined also if words in its first bytes
 * might make one take it that follows references.
 */
export function sniffPart(bytes: Uint8Array): string | undefined {
  const format = sniffFormat(bytes)
  return format === 'VRT' || textOf(headOf(bytes)).length < MOST_TEXT ? format : undefined
}

/** Whether GDAL takes a file for one of Erdas Imagine, in capital letters or not. */
export function beginsAsImagine(bytes: Uint8Array): boolean {
  return /^ehfa_header_tag/i.test(headOf(bytes))
}

/** The drivers that read a file that may refer to others, by its first bytes; none for other files. */
export function referringDrivers(bytes: Uint8Array): readonly string[] {
  const head = headOf(bytes)
  const found =
    REFERRING.find(([, signature]) => head.startsWith(signature)) ??
    REFERRING_TEXTS.find(([, text]) => head.includes(text))
  return found?.[0] ?? []
}

function textOf(head: string): string {
  return head.split('\0', 1)[0] ?? ''
}

function headOf(bytes: Uint8Array): string {
  return decodeText(bytes.subarray(0, HEAD), 'latin1')
}
