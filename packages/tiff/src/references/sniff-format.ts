import { decodeText } from '@memraster/ground'

/** The bytes that GDAL looks at. */
const HEAD = 1024

/**
 * First bytes that only one driver takes, whichever driver GDAL asks before: what another file refers to has to begin
 * so.
 */
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
  ['JP2OpenJPEG', '\0\0\0\x0cjP  \r\n\x87\n'],
  ['JP2OpenJPEG', '\xff\x4f\xff\x51'],
  ['HFA', 'EHFA_HEADER_TAG'],
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

/** The driver that takes a file by its first bytes, if these are unmistakable; `VRT` as GDAL finds it. */
export function sniffFormat(bytes: Uint8Array): string | undefined {
  const head = headOf(bytes)
  // GDAL asks this driver before most others, and it looks for its name anywhere in the text.
  if (head.split('\0', 1)[0]?.includes('<VRTDataset')) return 'VRT'
  return SIGNATURES.find(([, signature, offset = 0]) => head.startsWith(signature, offset))?.[0]
}

/** The drivers that read a file that may refer to others, by its first bytes; none for other files. */
export function referringDrivers(bytes: Uint8Array): readonly string[] {
  const head = headOf(bytes)
  const found =
    REFERRING.find(([, signature]) => head.startsWith(signature)) ??
    REFERRING_TEXTS.find(([, text]) => head.includes(text))
  return found?.[0] ?? []
}

function headOf(bytes: Uint8Array): string {
  return decodeText(bytes.subarray(0, HEAD), 'latin1')
}
