import { RasterError } from '@memraster/core/backend'

/** How a picture is encoded. */
export interface JpegEncoding {
  readonly width: number
  readonly height: number
  readonly components: 1 | 3
  /** 1 to 100. */
  readonly quality: number
  readonly progressive: boolean
}

/** One encoder of libjpeg-turbo. */
interface TurboEncoder {
  setQuality(quality: number): void
  setProgressive(progressive: boolean): void
  /** By TurboJPEG's numbers. */
  setSubSampling(subsampling: number): void
  /** Room for the samples, those of a pixel together: a view on the module's memory. */
  getDecodedBuffer(frame: {
    readonly width: number
    readonly height: number
    readonly bitsPerSample: number
    readonly componentCount: number
    readonly isSigned: boolean
  }): Uint8Array
  encode(): void
  getEncodedBuffer(): Uint8Array
  delete(): void
}

/** Starts the module. */
export type CreateTurboEncoder = (options: {
  printErr(text: string): void
  print(text: string): void
}) => Promise<{ readonly JPEGEncoder: new () => TurboEncoder }>

/** TJSAMP_420: chroma at half the width and height, as GDAL writes it. */
const HALF_CHROMA = 2
/** TJSAMP_GRAY. */
const NO_CHROMA = 3

/** Bytes that headers and tables take at the most, in one scan and in several. */
const BASELINE_HEAD = 1024
const PROGRESSIVE_HEAD = 4096
/** The frame's bits are told in one byte. */
const MOST_BYTES_PER_SAMPLE = 31

/**
 * Encodes samples with libjpeg-turbo: in WebAssembly, or in plain JavaScript where a runtime cannot load that.
 *
 * @param fillRow Puts the samples of a row, those of a pixel together, into the array that it is given.
 * @throws {RasterError} `UNSUPPORTED` where the runtime can load none, `LIMIT` where the picture does not fit.
 */
export async function encodeJpeg(
  encoding: JpegEncoding,
  fillRow: (row: number, samples: Uint8Array) => void,
): Promise<Uint8Array> {
  const { width, height, components, quality } = encoding
  const frame = chooseFrame(encoding)
  // A module of its own: what its memory has grown to goes with it.
  const { JPEGEncoder } = await startModule()
  const encoder = new JPEGEncoder()
  try {
    encoder.setQuality(quality)
    encoder.setProgressive(frame.progressive)
    encoder.setSubSampling(components === 1 ? NO_CHROMA : HALF_CHROMA)
    const samples = encoder.getDecodedBuffer({
      width: frame.width,
      height: frame.height,
      bitsPerSample: frame.bytesPerSample * 8,
      componentCount: components,
      isSigned: false,
    })
    const rowSize = frame.width * components
    for (let row = 0; row < height; row++) {
      const start = row * rowSize
      fillRow(row, samples.subarray(start, start + width * components))
      for (let i = start + width * components; i < start + rowSize; i++) samples[i] = samples[i - components]!
    }
    for (let row = height; row < frame.height; row++) {
      samples.copyWithin(row * rowSize, (height - 1) * rowSize, height * rowSize)
    }
    encoder.encode()
    const encoded = new Uint8Array(encoder.getEncodedBuffer())
    return frame.isPadded ? withSize(encoded, width, height) : encoded
  } catch (cause) {
    throw new RasterError('LIMIT', `libjpeg-turbo cannot encode a picture of ${width} by ${height} pixels.`, {
      cause,
    })
  } finally {
    encoder.delete()
  }
}

/** The frame that is given to the encoder. */
interface Frame {
  readonly width: number
  readonly height: number
  readonly progressive: boolean
  /** What is said of the samples, so that there is room; they have one byte. */
  readonly bytesPerSample: number
  /** Whether the picture's last column and row are repeated to fill the frame, which decodes to the same pixels. */
  readonly isPadded: boolean
}

/**
 * A frame in which the encoded picture fits: the encoder reserves as many bytes as it is told the samples take, and
 * writes beyond them where the picture takes more. Pictures of a few pixels are padded to whole units, in one scan.
 */
function chooseFrame({ width, height, components, progressive }: JpegEncoding): Frame {
  const unit = components === 1 ? 8 : 16
  const padded = { width: Math.ceil(width / unit) * unit, height: Math.ceil(height / unit) * unit }
  // TJBUFSIZE of libjpeg-turbo: two bytes for each sample of brightness and, at half resolution, one for chroma.
  const pixels = padded.width * padded.height * (components === 1 ? 2 : 3)
  const needed = pixels + (progressive ? PROGRESSIVE_HEAD : BASELINE_HEAD)
  const bytesPerSample = Math.ceil(needed / (width * height * components))
  if (bytesPerSample <= MOST_BYTES_PER_SAMPLE) {
    return { width, height, progressive, bytesPerSample, isPadded: false }
  }
  return { ...padded, progressive: false, bytesPerSample: MOST_BYTES_PER_SAMPLE, isPadded: true }
}

/** Puts the picture's size into its frame header (ITU-T T.81 section B.2.2). */
function withSize(encoded: Uint8Array, width: number, height: number): Uint8Array {
  const view = new DataView(encoded.buffer, encoded.byteOffset, encoded.byteLength)
  let at = 2
  while (view.getUint16(at) !== START_OF_FRAME) at += 2 + view.getUint16(at + 2)
  view.setUint16(at + 5, height)
  view.setUint16(at + 7, width)
  return encoded
}

/** Baseline, Huffman-coded. */
const START_OF_FRAME = 0xffc0

async function startModule(): ReturnType<CreateTurboEncoder> {
  const quiet = { print() {}, printErr() {} }
  try {
    return await (await import('@cornerstonejs/codec-libjpeg-turbo-8bit/wasmjs')).default(quiet)
  } catch {
    try {
      return await (await import('@cornerstonejs/codec-libjpeg-turbo-8bit')).default(quiet)
    } catch (cause) {
      throw new RasterError(
        'UNSUPPORTED',
        'The JPEG encoder cannot be loaded here; write a PNG or a GTiff.',
        {
          feature: 'JPEG',
          cause,
        },
      )
    }
  }
}
