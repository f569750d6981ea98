import type { MemoryDirectory } from '@memraster/core/backend'
import { RasterError, shown } from '@memraster/ground'

/** What makes a name more than one of a file: folders, connections such as `NETCDF:"a.nc":x`, XML, options. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: a name has none.
const MORE_THAN_A_NAME = /[/\\:"<>|?*\0-\x1f]/

/**
 * The plain name of the file of `directory` that a text in another of its files refers to; undefined if it refers to
 * anything else. There need not be a file of this name.
 */
export function plainName(text: string, directory: MemoryDirectory): string | undefined {
  const own = `/vsimem/${directory.name}/`
  const trimmed = text.trim()
  const name = trimmed.startsWith(own) ? trimmed.slice(own.length) : trimmed.replace(/^(?:\.\/)+/, '')
  return name === '' || name === '.' || name === '..' || MORE_THAN_A_NAME.test(name) ? undefined : name
}

/** The error for a file that refers to a file which is not beside it. */
export function outsideReference(filename: string, reference: string, driver?: string): RasterError {
  const naming = driver === undefined ? '' : `, or open with { driver: '${driver}' } if you trust it`
  return new RasterError(
    'UNSUPPORTED',
    `${filename} refers to ${shown(reference)}, which is no file of its directory; put the file there under a plain name${naming}.`,
    { feature: 'files elsewhere', subject: reference },
  )
}
