import { RasterError } from '@memraster/ground'

/** GDAL's names for the values of the Compression tag (259), the value that is written first. */
const NAMES: readonly (readonly [tag: number, name: string])[] = [
  [1, 'NONE'],
  [2, 'CCITTRLE'],
  [3, 'CCITTFAX3'],
  [4, 'CCITTFAX4'],
  [5, 'LZW'],
  [6, 'OJPEG'],
  [7, 'JPEG'],
  [8, 'DEFLATE'],
  [32946, 'DEFLATE'],
  [32766, 'NEXT'],
  [32771, 'CCITTRLEW'],
  [32773, 'PACKBITS'],
  [32809, 'THUNDERSCAN'],
  [32908, 'PIXARFILM'],
  [32909, 'PIXARLOG'],
  [34661, 'JBIG'],
  [34676, 'SGILOG'],
  [34677, 'SGILOG24'],
  [34712, 'JP2000'],
  [34887, 'LERC'],
  [34925, 'LZMA'],
  [50000, 'ZSTD'],
  [50001, 'WEBP'],
  [50002, 'JXL'],
  [52546, 'JXL'],
]

/** GDAL's name for a value of the Compression tag (259), or `undefined` if GDAL has none. */
export function compressionName(tag: number): string | undefined {
  return NAMES.find((entry) => entry[0] === tag)?.[1]
}

/**
 * The value of the Compression tag (259) that stands for GDAL's `name`, in any case.
 *
 * `LERC_DEFLATE` and `LERC_ZSTD` share the tag of `LERC`: LercParameters tells which one it is (tag 50674).
 *
 * @throws {RasterError} `UNSUPPORTED` if there is no such name.
 */
export function compressionTag(name: string): number {
  const wanted = name.toUpperCase()
  const base = wanted === 'LERC_DEFLATE' || wanted === 'LERC_ZSTD' ? 'LERC' : wanted
  const entry = NAMES.find((candidate) => candidate[1] === base)
  if (entry !== undefined) return entry[0]
  const known = [...new Set(NAMES.map((candidate) => candidate[1]))].join(', ')
  throw new RasterError(
    'UNSUPPORTED',
    `There is no compression ${JSON.stringify(name)}; GeoTIFF knows ${known}.`,
    {
      feature: name,
      subject: 'compress',
    },
  )
}
