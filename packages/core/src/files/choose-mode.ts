import { abridged, RasterError, shown } from '@memraster/ground'
import type { CreateOptions } from '../dataset/create-dataset.ts'
import type { OpenOptions } from '../dataset/open-dataset.ts'

/** The state of a file that is to be opened. */
export interface FileState {
  /** For messages. */
  readonly name: string
  /** In bytes. */
  readonly length: number
  /** Whether its bytes may change. */
  readonly owned: boolean
  /** Whether it was filled from a source, even an empty one. */
  readonly filled: boolean
}

const READING_KEYS: ReadonlySet<string> = new Set([
  'mode',
  'driver',
  'limits',
  'subdataset',
  'openOptions',
  'signal',
] satisfies (keyof OpenOptions)[])
const MODES = ['r', 'r+', 'w', 'w+'] as const

/**
 * The mode in which a file opens: the requested one, else `r` for a file with bytes and `w+` for an empty one, unless
 * that was filled from an empty source and is opened without a profile.
 *
 * @throws {TypeError} For an unknown mode.
 * @throws {RasterError} `READ_ONLY` to change borrowed bytes; `NOT_RASTER` to read an empty file; `PROFILE` for a
 *   profile if a file with bytes is to be read.
 */
export function chooseMode(options: OpenOptions | CreateOptions, file: FileState): 'r' | 'r+' | 'w' | 'w+' {
  const { name, length, owned, filled } = file
  const profileKeys = Object.entries(options)
    .filter(([key, value]) => value !== undefined && !READING_KEYS.has(key))
    .map(([key]) => key)
  const isNew = length === 0 && (!filled || profileKeys.length > 0)
  const mode = options.mode ?? (isNew ? 'w+' : 'r')
  if (!MODES.includes(mode)) {
    throw new TypeError(`mode must be one of ${MODES.join(', ')}, not ${shown(mode)}.`)
  }
  if (mode !== 'r' && !owned) {
    throw new RasterError(
      'READ_ONLY',
      `${name} cannot be opened with mode '${mode}': it was made from bytes that belong to the caller and are never changed. Use \`MemoryFile.from(bytes, { copy: true })\` for a file that can be written.`,
    )
  }
  if (mode === 'w' || mode === 'w+') return mode
  if (length === 0) {
    throw new RasterError(
      'NOT_RASTER',
      `${name} is empty, so that there is nothing to open with mode '${mode}'; write bytes to it, or give a profile to create a raster.`,
    )
  }
  if (profileKeys.length > 0) {
    const advice = owned
      ? "Open it with mode 'w' or 'w+' to replace it, or truncate(0) it first"
      : 'Create that in a `new MemoryFile()`'
    throw new RasterError(
      'PROFILE',
      `${name} has ${length} bytes, which are read as they are; ${abridged(profileKeys.join(', '))} would describe a new raster. ${advice}.`,
      profileKeys[0] === undefined ? {} : { subject: profileKeys[0] },
    )
  }
  return mode
}
