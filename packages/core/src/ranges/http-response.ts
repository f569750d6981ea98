import { RasterError } from '@memraster/ground'
import { changedError } from './opened-source.ts'

/** The state of a file on a server, as far as its answers tell it. */
export interface FileState {
  /** In bytes; undefined if an answer does not tell it. */
  readonly size: number | undefined
  readonly etag: string | undefined
  readonly lastModified: string | undefined
}

/** The part of a file that is in an answer: first and last byte, and the file's size if it is told. */
export interface ContentRange {
  readonly first: number
  readonly last: number
  readonly size: number | undefined
}

/**
 * The range of a 206 (RFC 9110, section 14.4); undefined if it has none, or none that can be understood: of another
 * unit, backwards, beyond its own file's end, or with numbers that are not exact.
 */
export function contentRangeOf(response: Response): ContentRange | undefined {
  const parts = /^\s*bytes\s+(\d+)-(\d+)\/(\d+|\*)\s*$/i.exec(response.headers.get('content-range') ?? '')
  if (parts === null) return undefined
  const [first, last] = [Number(parts[1]), Number(parts[2])]
  const size = parts[3] === '*' ? undefined : Number(parts[3])
  const isSound = first <= last && last < (size ?? Infinity) && Number.isSafeInteger(size ?? last)
  return isSound ? { first, last, size } : undefined
}

/**
 * Whether an answer is a part of the file: a 206, or a 200 that says so all the same, as some servers send it. A 200
 * otherwise is all of it.
 */
export function isPart(response: Response): boolean {
  return response.status === 206 || (response.status === 200 && response.headers.has('content-range'))
}

/** Whether a 416 says that the file is empty: no range of it can be asked for. */
export function isOfEmptyFile(response: Response): boolean {
  return /^\s*bytes\s+\*\/0+\s*$/i.test(response.headers.get('content-range') ?? '')
}

/** Whether a body is compressed on its way: its lengths and ranges are then not the file's. */
function isCoded(response: Response): boolean {
  const coding = response.headers.get('content-encoding')
  return coding !== null && !/^(\s*identity\s*,?)*$/i.test(coding)
}

/** Content-Length in bytes, of a body that comes as it is. */
export function lengthOf(response: Response): number | undefined {
  const text = response.headers.get('content-length')
  if (text === null || !/^\d+$/.test(text) || isCoded(response)) return undefined
  return Number(text)
}

/** What an answer tells of the state of the file. */
export function stateOf(response: Response, size: number | undefined): FileState {
  return {
    size,
    etag: response.headers.get('etag') ?? undefined,
    lastModified: response.headers.get('last-modified') ?? undefined,
  }
}

/**
 * Compares size, ETag and Last-Modified with those of the first answer, each if both answers have it: servers that
 * share a file may not tell the same.
 *
 * ETags are compared without their mark of weakness: proxies add it. Equal weak ETags only promise the same meaning,
 * not the same bytes, but there is nothing stronger; others mean a change, as with strong ones.
 *
 * @throws {RasterError} `IO` if one differs.
 */
export function requireSameState(name: string, known: FileState, now: FileState): void {
  const differs = <T>(a: T | undefined, b: T | undefined): boolean =>
    a !== undefined && b !== undefined && a !== b
  if (differs(known.size, now.size)) {
    throw changedError(name, `it has ${now.size} bytes, where it had ${known.size}`)
  }
  if (differs(opaqueTag(known.etag), opaqueTag(now.etag))) {
    throw changedError(name, `its ETag is ${now.etag}, where it was ${known.etag}`)
  }
  if (differs(known.lastModified, now.lastModified)) {
    throw changedError(name, `it was last modified ${now.lastModified}, not ${known.lastModified}`)
  }
}

/** Milliseconds that a server asks to wait for, by a number of seconds or a date. */
export function retryAfter(response: Response): number | undefined {
  const text = response.headers.get('retry-after')
  if (text === null) return undefined
  const wait = /^\d+$/.test(text) ? Number(text) * 1000 : Date.parse(text) - Date.now()
  return Number.isNaN(wait) ? undefined : Math.max(0, wait)
}

/** An address without what may be secret in it: a signature in its query, a password. */
export function nameOf(url: string): string {
  const { protocol, host, pathname } = new URL(url)
  if (protocol === 'data:') return 'the data: URL'
  return host === '' ? `${protocol}${pathname}` : `${protocol}//${host}${pathname}`
}

/** @throws {RasterError} `IO` for a range of a body that is compressed, since it is a range of the compressed bytes. */
export function requirePlain(name: string, response: Response): void {
  if (!isCoded(response)) return
  const coding = response.headers.get('content-encoding')
  throw new RasterError(
    'IO',
    `The server of ${name} compresses what it sends (Content-Encoding: ${coding}), so that its ranges are not those of the file. Turn that off for this file, or fetch all of it and open the bytes.`,
  )
}

function opaqueTag(etag: string | undefined): string | undefined {
  return etag?.replace(/^W\//, '')
}
