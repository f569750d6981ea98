// What of a sequential JPEG picture takes time, as the files of src/jpeg have it: see packages/codecs/README.md.

export { joinRows } from './colors'
export { beginScan, decodeUnits } from './scan'
