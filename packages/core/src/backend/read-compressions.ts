/** The compressions of TIFF that GDAL's libtiff reads, and GDAL does not write: no creation option names them. */
export const READ_COMPRESSIONS: readonly string[] = Object.freeze([
  'NEXT',
  'THUNDERSCAN',
  'PIXARLOG',
  'SGILOG',
  'SGILOG24',
])
