const SIGNATURES: readonly (readonly [name: string, offset: number, signature: string])[] = [
  ['PNG', 0, '\x89PNG\r\n\x1a\n'],
  ['JPEG', 0, '\xff\xd8\xff'],
  ['ZIP', 0, 'PK\x03\x04'],
  ['ZIP', 0, 'PK\x05\x06'],
  ['gzip', 0, '\x1f\x8b'],
  ['HDF5 or netCDF-4', 0, '\x89HDF\r\n\x1a\n'],
  ['HDF4', 0, '\x0e\x03\x13\x01'],
  ['netCDF', 0, 'CDF'],
  ['GIF', 0, 'GIF8'],
  ['WebP', 8, 'WEBP'],
  ['JPEG 2000', 0, '\x00\x00\x00\x0cjP  \r\n\x87\n'],
  ['JPEG 2000', 0, '\xff\x4f\xff\x51'],
  ['JPEG XL', 0, '\x00\x00\x00\x0cJXL \r\n\x87\n'],
  ['JPEG XL', 0, '\xff\x0a'],
  ['GRIB', 0, 'GRIB'],
  ['PDF', 0, '%PDF-'],
  ['NITF', 0, 'NITF'],
  ['BMP', 0, 'BM'],
  ['Zstandard', 0, '\x28\xb5\x2f\xfd'],
  ['SQLite or GeoPackage', 0, 'SQLite format 3\x00'],
  ['Erdas Imagine', 0, 'EHFA_HEADER_TAG'],
  ['camera raw', 0, 'II\x55\x00'],
  ['camera raw', 0, 'IIR'],
]

const MORE_FORMATS = '; the backends over GDAL (@memraster/native, @memraster/wasm) read more formats'

/** Advice about formats that the pure backend reads, or that are not rasters; GDAL reads the others. */
const ADVICE: Readonly<Record<string, string | undefined>> = {
  PNG: '',
  JPEG: '',
  ZIP: '; ZipMemoryFile opens its members',
  gzip: '; decompress it first',
  Zstandard: '; decompress it first',
}

/**
 * The apparent format of bytes that are not TIFF, for a message, with advice: `'a PNG file'`, `'text'`, `'a ZIP file;
 * ZipMemoryFile opens its members'`.
 */
export function describeForeignFormat(bytes: Uint8Array): string {
  if (bytes.length === 0) return 'an empty file'
  const head = String.fromCharCode(...bytes.subarray(0, 64))
  for (const [name, offset, signature] of SIGNATURES) {
    if (head.startsWith(signature, offset))
      return `${articleOf(name)} ${name} file${ADVICE[name] ?? MORE_FORMATS}`
  }
  const text = head.replace(/^\xef\xbb\xbf/, '').trimStart()
  if (text.startsWith('<VRTDataset')) return 'a GDAL VRT file'
  if (/^<(!doctype html|html)/i.test(text)) return 'an HTML page'
  if (text.startsWith('<')) return 'XML text'
  if (/^[[{]/.test(text)) return 'JSON text'
  if (!hasControlCharacter(head)) return 'text'
  return `an unknown format (it starts with ${hex(bytes.subarray(0, 4))})`
}

/** As names are spoken: an HDF5 file, an NITF file. */
function articleOf(name: string): 'a' | 'an' {
  return /^(HDF|NITF|SQL|Erdas)/.test(name) ? 'an' : 'a'
}

function hasControlCharacter(head: string): boolean {
  for (let i = 0; i < head.length; i++) {
    const code = head.charCodeAt(i)
    if (code === 0x7f || (code < 0x20 && !(code >= 9 && code <= 13))) return true
  }
  return false
}

function hex(bytes: Uint8Array): string {
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join(' ')
}
