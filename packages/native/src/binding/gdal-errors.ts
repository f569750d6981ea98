import { isRasterError, RasterError, type RasterErrorCode } from '@memraster/core/backend'

/**
 * What GDAL said in opening a file as a `RasterError`, with GDAL's words as its cause.
 *
 * @param subject What is being opened, as messages name it.
 */
export function openingError(cause: unknown, subject: string): RasterError {
  if (isRasterError(cause)) return cause
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
  return classify(words, `${subject} cannot be opened: ${words}`, cause)
}

/** What GDAL said in an operation on an open raster as a `RasterError`, with GDAL's words as its cause. */
export function operationError(cause: unknown, task: string): RasterError {
  if (isRasterError(cause)) return cause
  const words = wordsOf(cause)
  return classify(words, `GDAL failed in ${task}: ${words || 'it does not say why'}`, cause)
}

function classify(words: string, message: string, cause: unknown): RasterError {
  const codec = /missing codec (?:for )?([\w-]+)|([\w-]+) compression (?:support )?is not configured/i.exec(
    words,
  )
  if (codec)
    return new RasterError('UNSUPPORTED', message, { cause, feature: codec[1] ?? codec[2] ?? 'codec' })
  return new RasterError(codeOf(words), message, { cause })
}

function codeOf(words: string): RasterErrorCode {
  if (
    /out of memory|cannot allocate|can't allocate|memory allocation|too (large|big) (an? )?(allocation|block|image)/i.test(
      words,
    )
  )
    return 'LIMIT'
  if (/not supported|unsupported|does not support|not implemented|unhandled/i.test(words))
    return 'UNSUPPORTED'
  return 'CORRUPT'
}

/** Without the directory in which GDAL sees the files. */
function wordsOf(cause: unknown): string {
  return (cause instanceof Error ? cause.message : String(cause))
    .replaceAll(/\/vsimem\/memraster-\d+\//g, '')
    .trim()
}
