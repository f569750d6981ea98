const OWN_BYTES = 'reads the file that it is given and no other'
const OWN_NAME =
  'reads files beside its own that have its name and another extension; none is named in the bytes'

/**
 * The drivers that GDAL may try on a file if the caller names none, and why: the file's name decides which files they
 * read, never its bytes. All others, known or not, have to be named. Sidecars that any driver reads (`.aux.xml`,
 * `.ovr`, `.msk`, `.aux`) are vetted separately.
 *
 * Source: the files that each driver opens (`VSIFOpenL`, `GDALOpen`), and the definitions of systems that it looks up
 * (`SetFromUserInput` without its limitations reads files and addresses), in frmts/* of GDAL 3.6, 3.8 and 3.12.
 */
export const LONE_DRIVERS: Readonly<Record<string, string>> = {
  GTiff: 'reads other files by OVERVIEW_FILE of its metadata, which is vetted; and sidecars by its own name',
  HFA: 'reads other files by three nodes (ExternalRasterDMS, DependentFile, RRDNamesList); files with them are refused',
  AAIGrid: OWN_NAME,
  GRASSASCIIGrid: OWN_BYTES,
  ISG: OWN_BYTES,
  DTED: OWN_BYTES,
  PNG: OWN_BYTES,
  JPEG: 'opens what is embedded in a picture by the name of a subdataset, which is not opened unless named',
  JDEM: OWN_BYTES,
  GIF: OWN_BYTES,
  BIGGIF: OWN_BYTES,
  XPM: OWN_BYTES,
  BMP: OWN_BYTES,
  PCRaster: OWN_BYTES,
  SGI: OWN_BYTES,
  SRTMHGT: 'unpacks its own file, if that is a ZIP',
  Terragen: OWN_BYTES,
  JP2OpenJPEG: 'looks up the system in its GMLJP2 box by codes of EPSG and OGC only',
  GRIB: OWN_BYTES,
  GSAG: OWN_BYTES,
  GSBG: OWN_BYTES,
  GS7BG: OWN_BYTES,
  WEBP: OWN_BYTES,
  PNM: OWN_BYTES,
  BT: OWN_NAME,
  LCP: OWN_NAME,
  GTX: OWN_BYTES,
  LOSLAS: OWN_NAME,
  NTv2: OWN_BYTES,
  CTable2: OWN_BYTES,
  KRO: OWN_BYTES,
  BYN: OWN_BYTES,
  USGSDEM: OWN_BYTES,
  GXF: OWN_BYTES,
  NWT_GRD: OWN_BYTES,
  NWT_GRC: OWN_BYTES,
  BLX: OWN_BYTES,
  ZMap: OWN_BYTES,
  NGSGEOID: OWN_BYTES,
  IRIS: OWN_BYTES,
  SIGDEM: OWN_NAME,
  HEIF: OWN_BYTES,
  AVIF: OWN_BYTES,
  JPEGXL: OWN_BYTES,
  TGA: OWN_BYTES,
  HF2: 'unpacks its own file, if that is compressed',
  XYZ: 'unpacks its own file, if that is compressed',
  ENVI: OWN_NAME,
  EHdr: OWN_NAME,
}

/**
 * Drivers whose files say what to fetch from the network or a database. They are of no use for bytes in memory, and are
 * taken out of GDAL if that is possible.
 */
export const FETCHING_DRIVERS: readonly string[] = [
  'DAAS',
  'EEDA',
  'EEDAI',
  'GDALG',
  'GeoRaster',
  'HTTP',
  'NGW',
  'OGCAPI',
  'PLMOSAIC',
  'PLSCENES',
  'PostGISRaster',
  'STACIT',
  'STACTA',
  'TileDB',
  'WCS',
  'WMS',
  'WMTS',
]

/** Whether a driver may be tried on a file without being named. */
export function isLone(driver: string): boolean {
  return Object.hasOwn(LONE_DRIVERS, driver)
}
