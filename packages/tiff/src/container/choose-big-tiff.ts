/** The values of GDAL's creation option BIGTIFF. */
export type BigTiffOption = 'YES' | 'NO' | 'IF_NEEDED' | 'IF_SAFER'

/**
 * Whether a new file is a BigTIFF, by GDAL's rules for sizes known beforehand: `IF_NEEDED` over 4.2 GB of
 * uncompressed blocks, `IF_SAFER` over 2 GB whatever the compression.
 *
 * @param uncompressedBytes Bytes of all samples, with those of overviews and masks that follow.
 */
export function choosesBigTiff(
  option: BigTiffOption,
  uncompressedBytes: number,
  compressed: boolean,
): boolean {
  switch (option) {
    case 'YES':
      return true
    case 'NO':
      return false
    case 'IF_NEEDED':
      return !compressed && uncompressedBytes > 4_200_000_000
    case 'IF_SAFER':
      return uncompressedBytes > 2_000_000_000
  }
}

/** Whether a file of this many bytes, head and encoded blocks, has offsets that only BigTIFF can hold. */
export function needsBigTiff(fileBytes: number): boolean {
  return fileBytes > 0xffffffff
}
