import { isUnknownToGdal, readGdalWords } from '@memraster/core/internal/late'
import { RasterError, type RasterErrorCode } from '@memraster/ground'

/** A report of GDAL's: CPLErr's class (2 warning, 3 failure, 4 fatal), its number and its words. */
export interface GdalMessage {
  readonly level: number
  readonly number: number
  readonly text: string
}

/** From which {@link GdalMessage.level} on an operation has failed. */
export const FAILURE = 3

/** The error for a file that GDAL did not open. */
export function openingError(
  messages: readonly GdalMessage[],
  subject: string,
  otherwise: RasterErrorCode,
): RasterError {
  const words = wordsOf(messages)
  if (isUnknownToGdal(words)) {
    return new RasterError(
      'NOT_RASTER',
      `${subject} is in no raster format that GDAL knows here${words ? `: ${words}` : ''}`,
      { subject },
    )
  }
  return operationError(messages, `opening ${subject}`, otherwise)
}

/** The error for an operation that failed. */
export function operationError(
  messages: readonly GdalMessage[],
  task: string,
  otherwise: RasterErrorCode = 'CORRUPT',
): RasterError {
  const words = wordsOf(messages)
  const { code = otherwise, feature } = readGdalWords(words)
  if (feature !== undefined) {
    return new RasterError(
      'UNSUPPORTED',
      `GDAL's WebAssembly was built without ${feature} in TIFF, which ${task} needs; the native backend has most codecs, and so has the pure backend.`,
      { feature },
    )
  }
  const hint =
    code === 'LIMIT' ? '. The memory of the WebAssembly ends at 2 GB; work on smaller windows.' : ''
  const message = `GDAL failed in ${task}: ${words || 'it does not say why'}${hint}`
  return code === 'UNSUPPORTED'
    ? new RasterError(code, message, { feature: 'other' })
    : new RasterError(code, message)
}

/** An error that ended the WebAssembly for good. */
export function fatalError(cause: unknown, messages: readonly GdalMessage[]): RasterError {
  const words = wordsOf(messages)
  const outOfMemory = /out of memory|cannot (re)?allocate|bad_alloc|OOM/i.test(`${words} ${String(cause)}`)
  const reason = words || (cause instanceof Error ? cause.message : String(cause))
  return new RasterError(
    outOfMemory ? 'LIMIT' : 'IO',
    `GDAL's WebAssembly broke down and was given up: ${reason}. Rasters that were open in it are lost; open them again.`,
    { cause },
  )
}

/** The error for all other rasters after one that ended the WebAssembly: they did not ask for too much themselves. */
export function lossError(failure: RasterError): RasterError {
  return failure.code === 'LIMIT' ? new RasterError('IO', failure.message, { cause: failure }) : failure
}

function wordsOf(messages: readonly GdalMessage[]): string {
  const failures = messages.filter(({ level }) => level >= FAILURE)
  const texts = (failures.length > 0 ? failures : messages).map(({ text }) => text.trim())
  // The first words say what went wrong; a broken file can repeat them for each of its blocks.
  return [...new Set(texts)].slice(0, 3).join('; ').slice(0, 600)
}
