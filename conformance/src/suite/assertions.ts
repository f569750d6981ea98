import { isRasterError, type RasterErrorCode } from '@memraster/core'

/** The error of a case whose backend deviates. */
export class ConformanceError extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'ConformanceError'
  }
}

/** @throws {ConformanceError} Unless the condition holds. */
export function ensure(condition: unknown, message: string): asserts condition {
  if (!condition) throw new ConformanceError(message)
}

/** @throws {ConformanceError} Unless both are alike: arrays element by element, objects field by field, NaN with NaN. */
export function equal(found: unknown, expected: unknown, what: string): void {
  const difference = findDifference(found, expected, what)
  if (difference !== undefined) throw new ConformanceError(difference)
}

/** @throws {ConformanceError} Unless the numbers are alike but for rounding. */
export function near(found: number, expected: number, what: string, tolerance = 1e-9): void {
  const scale = Math.max(1, Math.abs(expected))
  if (Math.abs(found - expected) <= tolerance * scale || Object.is(found, expected)) return
  throw new ConformanceError(`${what} is ${found}; expected about ${expected}.`)
}

/**
 * Of floats that GDAL computes: it takes doubles for floats before 3.7. Integers are the same in all its versions.
 *
 * @throws {ConformanceError} Unless all numbers are alike within a millionth.
 */
export function nearAll(found: ArrayLike<unknown>, expected: ArrayLike<unknown>, what: string): void {
  equal(found.length, expected.length, `${what}, their number`)
  for (let i = 0; i < expected.length; i++) {
    near(Number(found[i]), Number(expected[i]), `${what}, element ${i}`, 1e-6)
  }
}

/** The expected refusal of an operation. */
export interface Refusal {
  readonly feature?: string
  readonly subject?: string
  /** Words that the message has to contain. */
  readonly message?: RegExp
}

/** @throws {ConformanceError} Unless the operation throws a `RasterError` with one of the codes. */
export async function rejects(
  operation: () => unknown,
  codes: RasterErrorCode | readonly RasterErrorCode[],
  what: string,
  refusal: Refusal = {},
): Promise<void> {
  const wanted: readonly RasterErrorCode[] = typeof codes === 'string' ? [codes] : codes
  const error = await thrownBy(operation, `${what}; expected the error ${wanted.join(' or ')}`)
  ensure(
    isRasterError(error, ...wanted),
    `${what} threw ${describeError(error)}; expected a RasterError with code ${wanted.join(' or ')}.`,
  )
  const { feature, subject, message } = refusal
  if (feature !== undefined) equal(error.feature, feature, `The feature of the error of: ${what}`)
  if (subject !== undefined) equal(error.subject, subject, `The subject of the error of: ${what}`)
  if (message !== undefined)
    ensure(message.test(error.message), `${what}: ${show(error.message)} does not name ${message}.`)
}

/** @throws {ConformanceError} Unless the operation throws an error of that class's name. */
export async function rejectsAs(operation: () => unknown, name: string, what: string): Promise<void> {
  const error = await thrownBy(operation, `${what}; expected a ${name}`)
  ensure(
    error instanceof Error && error.name === name,
    `${what} threw ${describeError(error)}; expected a ${name}.`,
  )
}

async function thrownBy(operation: () => unknown, what: string): Promise<unknown> {
  try {
    await operation()
  } catch (error) {
    return error
  }
  throw new ConformanceError(`Nothing was thrown by: ${what}.`)
}

/** An error in a line: its class, its code and its message. */
export function describeError(error: unknown): string {
  if (isRasterError(error)) return `RasterError ${error.code}: ${error.message}`
  return error instanceof Error ? `${error.name}: ${error.message}` : show(error)
}

function findDifference(found: unknown, expected: unknown, what: string): string | undefined {
  if (Object.is(found, expected) || (found === 0 && expected === 0)) return undefined
  if (ArrayBuffer.isView(expected) || Array.isArray(expected)) {
    if (!(ArrayBuffer.isView(found) || Array.isArray(found))) return otherwise(found, expected, what)
    return elementsDiffer(found as ArrayLike<unknown>, expected as ArrayLike<unknown>, what)
  }
  if (typeof expected === 'object' && expected !== null && typeof found === 'object' && found !== null) {
    const keys = new Set([...Object.keys(expected), ...Object.keys(found)])
    for (const key of keys) {
      const of = (value: object): unknown => (value as Record<string, unknown>)[key]
      const difference = findDifference(of(found), of(expected), `${what}, ${key}`)
      if (difference !== undefined) return difference
    }
    return undefined
  }
  return otherwise(found, expected, what)
}

function elementsDiffer(
  found: ArrayLike<unknown>,
  expected: ArrayLike<unknown>,
  what: string,
): string | undefined {
  if (found.length !== expected.length) {
    return `${what} has ${found.length} elements, ${show(found)}; expected ${expected.length}, ${show(expected)}.`
  }
  let first: string | undefined
  let count = 0
  for (let i = 0; i < expected.length; i++) {
    const difference = findDifference(found[i], expected[i], `${what}, element ${i}`)
    if (difference === undefined) continue
    first ??= difference
    count++
  }
  return count > 1 ? `${first} ${count} of ${expected.length} elements differ.` : first
}

function otherwise(found: unknown, expected: unknown, what: string): string {
  return `${what} is ${show(found)}; expected ${show(expected)}.`
}

/** A value in a line. */
export function show(value: unknown): string {
  const text = ArrayBuffer.isView(value)
    ? `[${Array.prototype.join.call(value, ', ')}]`
    : (JSON.stringify(value, (_, item: unknown) => (typeof item === 'bigint' ? `${item}n` : item)) ??
      String(value))
  return text.length > 200 ? `${text.slice(0, 200)}...` : text
}

/** Names in the order of their characters, for comparisons of what has no order. */
export function inOrder(names: readonly string[]): string[] {
  return [...names].sort((a, b) => (a < b ? -1 : 1))
}
