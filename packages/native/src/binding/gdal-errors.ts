import { isUnknownToGdal, readGdalWords } from '@memraster/core/internal/late'
import { isRasterError, RasterError, type RasterErrorCode } from '@memraster/ground'

/**
 * GDAL's error on opening a file as a `RasterError`, with GDAL's words as its cause.
 *
 * @param subject What is being opened, as messages name it.
 */
export function openingError(cause: unknown, subject: string): RasterError {
  if (isRasterError(cause)) return cause
  if (isProgramFault(cause)) {
    return new RasterError('IO', `${subject} cannot be opened: ${String(cause)}`, { cause, subject })
  }
  const words = wordsOf(cause)
  if (isUnknownToGdal(words)) {
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
 * An abort by `signal` is rethrown unchanged: core reports it.
 *
 * @param code If GDAL's words imply none: `CORRUPT` for reads, `IO` for what GDAL writes, `PROFILE` for
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
    // Errors that are not GDAL's are faults here, which core reports.
    if (isRasterError(cause) || signal?.aborted || isProgramFault(cause)) throw cause
    const words = wordsOf(cause)
    throw classify(words, `GDAL failed in ${task}: ${words || 'it does not say why'}`, cause, code)
  }
}

function isProgramFault(cause: unknown): boolean {
  return cause instanceof TypeError || cause instanceof RangeError || cause instanceof ReferenceError
}

function classify(words: string, message: string, cause: unknown, fallback: RasterErrorCode): RasterError {
  const { code = fallback, feature } = readGdalWords(words)
  return code === 'UNSUPPORTED'
    ? new RasterError(code, message, { cause, feature: feature ?? 'other' })
    : new RasterError(code, message, { cause })
}

/** Without the directory in which GDAL sees the files. */
function wordsOf(cause: unknown): string {
  return (cause instanceof Error ? cause.message : String(cause))
    .replaceAll(/\/vsimem\/memraster-[0-9a-f-]{36}\//g, '')
    .trim()
}
