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

/**
 * Encodes samples with libjpeg-turbo: in WebAssembly, or in plain JavaScript where a runtime cannot load that.
 *
 * @param fill Puts the samples, those of a pixel together, into the array that it is given.
 * @throws {RasterError} `UNSUPPORTED` where the runtime can load none, `LIMIT` where the picture does not fit.
 */
export async function encodeJpeg(
  { width, height, components, quality, progressive }: JpegEncoding,
  fill: (samples: Uint8Array) => void,
): Promise<Uint8Array> {
  // A module of its own: what its memory has grown to goes with it.
  const { JPEGEncoder } = await startModule()
  const encoder = new JPEGEncoder()
  try {
    encoder.setQuality(quality)
    encoder.setProgressive(progressive)
    encoder.setSubSampling(components === 1 ? NO_CHROMA : HALF_CHROMA)
    const frame = { width, height, bitsPerSample: 8, componentCount: components, isSigned: false }
    fill(encoder.getDecodedBuffer(frame))
    encoder.encode()
    return new Uint8Array(encoder.getEncodedBuffer())
  } catch (cause) {
    throw new RasterError('LIMIT', `libjpeg-turbo cannot encode a picture of ${width} by ${height} pixels.`, {
      cause,
    })
  } finally {
    encoder.delete()
  }
}

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
