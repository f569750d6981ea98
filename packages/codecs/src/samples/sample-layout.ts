import { type DType, RasterError } from '@memraster/ground'

/** The layout of a decoded block's samples. */
export interface SampleLayout {
  readonly bitsPerSample: number
  /** SampleFormat (tag 339): 1 unsigned, 2 signed, 3 float, 4 undefined, 5 complex integer, 6 complex float. */
  readonly sampleFormat: number
  /** The byte order of the samples. */
  readonly littleEndian: boolean
  /** Columns of the block, in pixels. */
  readonly width: number
  /** Rows of the block. */
  readonly height: number
  /** Samples of one pixel inside the block: 1 when each band has blocks of its own. */
  readonly samplesPerPixel: number
}

/**
 * The data type in which GDAL shows samples of a bit depth and a SampleFormat (tag 339).
 *
 * Depths between the machine's widths go into the next wider unsigned type, and so do signed ones: GDAL does not
 * extend their sign. Floats of 16 and 24 bits become `float32`, complex integers of 32 bits a part `complex64`.
 *
 * @throws {RasterError} `UNSUPPORTED` for a combination that GDAL refuses.
 */
export function dtypeOfSamples(layout: Pick<SampleLayout, 'bitsPerSample' | 'sampleFormat'>): DType {
  const { bitsPerSample: bits, sampleFormat: format } = layout
  const whole = bits === 8 || bits === 16 || bits === 32 || bits === 64 || bits === 128
  if (
    Number.isInteger(bits) &&
    bits >= 1 &&
    format >= 1 &&
    format <= 6 &&
    (whole || bits === 1 || format <= 3)
  ) {
    if (format === 3) {
      if (bits === 16 || bits === 24 || bits === 32) return 'float32'
      if (bits === 64) return 'float64'
    } else if (bits <= 8) return format === 2 ? 'int8' : 'uint8'
    else if (bits <= 16) return format === 2 && bits === 16 ? 'int16' : 'uint16'
    else if (bits <= 32) {
      if (bits === 32 && format === 5) return 'complex_int16'
      return format === 2 && bits === 32 ? 'int32' : 'uint32'
    } else if (bits === 64) {
      if (format >= 5) return 'complex64'
      return format === 2 ? 'int64' : 'uint64'
    } else if (bits === 128 && format === 6) return 'complex128'
  }
  throw new RasterError(
    'UNSUPPORTED',
    `Samples of ${bits} bits with SampleFormat ${format} are not supported; integers of 1 to 32 and 64 bits, floats of 16, 24, 32 and 64 bits and complex numbers of 32, 64 and 128 bits are.`,
    { feature: `${bits}-bit samples of SampleFormat ${format}` },
  )
}

/** Bytes of one row of a block; each row starts at a whole byte. */
export function rowBytes(layout: Pick<SampleLayout, 'bitsPerSample' | 'width' | 'samplesPerPixel'>): number {
  return Math.ceil((layout.width * layout.samplesPerPixel * layout.bitsPerSample) / 8)
}
