import { isRasterError, RasterError, type RasterErrorCode } from '@memraster/ground'

/**
 * What GDAL said in opening a file as a `RasterError`, with GDAL's words as its cause.
 *
 * @param subject What is being opened, as messages name it.
 */
export function openingError(cause: unknown, subject: string): RasterError {
  if (isRasterError(cause)) return cause
  if (isProgramFault(cause)) {
    return new RasterError('IO', `${subject} cannot be opened: ${String(cause)}`, { cause, subject })
  }
  const words = wordsOf(cause)
  if (
    words === '' ||
    /not recognized as|not supported as a raster|no such file|does not exist/i.test(words)
  ) {
    return new RasterError(
      'NOT_RASTER',
      `${subject} is in no raster format that GDAL knows here: ${words || 'no driver takes it'}`,
      {
        cause,
        subject,
      },
    )
  }
  return classify(words, `${subject} cannot be opened: ${words}`, cause, 'CORRUPT')
}

/**
 * Runs an operation on an open raster, so that what GDAL says becomes a `RasterError` with GDAL's words as its cause.
 * What `signal` aborts is thrown as it is: core says that.
 *
 * @param code Where GDAL's words say nothing better: `CORRUPT` for reads, `IO` for what GDAL writes, `PROFILE` for
 *   what it does not begin.
 */
export async function runGdal<T>(
  task: string,
  code: 'CORRUPT' | 'IO' | 'PROFILE',
  signal: AbortSignal | undefined,
  operation: () => Promise<T>,
): Promise<T> {
  try {
    return await operation()
  } catch (cause) {
    // What is no word of GDAL's is a fault here, which core says.
    if (isRasterError(cause) || signal?.aborted || isProgramFault(cause)) throw cause
    const words = wordsOf(cause)
    throw classify(words, `GDAL failed in ${task}: ${words || 'it does not say why'}`, cause, code)
  }
}

function isProgramFault(cause: unknown): boolean {
  return cause instanceof TypeError || cause instanceof RangeError || cause instanceof ReferenceError
}

function classify(words: string, message: string, cause: unknown, fallback: RasterErrorCode): RasterError {
  const codec = /missing codec (?:for )?([\w-]+)|([\w-]+) compression (?:support )?is not configured/i.exec(
    words,
  )
  if (codec)
    return new RasterError('UNSUPPORTED', message, { cause, feature: codec[1] ?? codec[2] ?? 'codec' })
  return new RasterError(codeOf(words) ?? fallback, message, { cause })
}

function codeOf(words: string): RasterErrorCode | undefined {
  if (
    /out of memory|cannot allocate|can't allocate|memory allocation|too (large|big) (an? )?(allocation|block|image)/i.test(
      words,
    )
  )
    return 'LIMIT'
  if (
    /not supported|unsupported|does not support|doesn't support|not implemented|unhandled|only supported (?:with|for)/i.test(
      words,
    )
  )
    return 'UNSUPPORTED'
  // The source of a VRT.
  if (/no such file|does not exist/i.test(words)) return 'IO'
  if (/not recognized as/i.test(words)) return 'NOT_RASTER'
  // A subdataset of a TIFF file.
  return /requested directory \d+ not found/i.test(words) ? 'IO' : undefined
}

/** Without the directory in which GDAL sees the files. */
function wordsOf(cause: unknown): string {
  return (cause instanceof Error ? cause.message : String(cause))
    .replaceAll(/\/vsimem\/memraster-\d+\//g, '')
    .trim()
}
