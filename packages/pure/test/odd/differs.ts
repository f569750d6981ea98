/** Cases that are seen otherwise than by rasterio, and why. */
const DIFFERENCES: readonly (readonly [pattern: RegExp, reason: string])[] = [
  [
    /^beside-.*-(missing|of-doubles|two-values)-sub$/,
    'GDAL counts a page in a SubIFD under the number of the first one',
  ],
  [
    /^strip-8-whole$|deflate_(rows-smaller|length-shorter)$/,
    'libdeflate gives up strips of more rows than are asked for',
  ],
  [/^strip-7-short$/, 'a JPEG strip of fewer rows than the image has is refused'],
  [/nan-text-nodata|software-binary|resolution-text/, 'metadata of other types are left out'],
  [/^cmyk-(bits|orientation)$/, 'CMYK of fewer bits is not converted, and is not turned over'],
  [/offsets-signed$/, 'GDAL takes signed offsets for 0 where there are many'],
  [/^tile-zstd_counts/, 'blocks that are cut off are refused'],
  [/^(tall|wide)-strip_(offsets|tables)-fewer$/, 'an image without any offsets is refused'],
  [/^(tall|wide)-strip_(planes-other|depth-zero)$/, 'the block shape is that of an image in its usual form'],
  [/^beside-overview-signed-/, 'an overview of signed bytes is one, as in newer versions of GDAL'],
  [
    /^side-(ovr|msk|msk-ovr)-(words|samples|larger|bits)$/,
    'overviews of other kinds are left out, masks of one bit are 255',
  ],
]

/** Why a case is not compared. */
export function differs(name: string): string | undefined {
  return DIFFERENCES.find(([pattern]) => pattern.test(name))?.[1]
}
