import { shown } from './shown.ts'

// Arguments of wrong types, which programs without TypeScript pass, are refused before anything is done with them.

/** @throws {TypeError} Naming `what`, if `value` is no object. */
export function requireObject(what: string, value: unknown): asserts value is object {
  if (typeof value !== 'object' || value === null) throw wrongType(what, 'an object', value)
}

/** @throws {TypeError} Naming `what`, if `value` is no text. */
export function requireText(what: string, value: unknown): asserts value is string {
  if (typeof value !== 'string') throw wrongType(what, 'a text', value)
}

/** @throws {TypeError} Naming `what`, if `value` is no number. */
export function requireNumber(what: string, value: unknown): asserts value is number {
  if (typeof value !== 'number') throw wrongType(what, 'a number', value)
}

/** @throws {TypeError} Naming `what`, if `value` is no function. */
export function requireFunction(what: string, value: unknown): void {
  if (typeof value !== 'function') throw wrongType(what, 'a function', value)
}

/** @throws {TypeError} Naming `what`, if `value` is no list of numbers. */
export function requireNumbers(what: string, value: unknown): asserts value is readonly number[] {
  // A hole of the list is undefined here, unlike in `every`.
  if (!Array.isArray(value) || Array.from(value as unknown[]).some((each) => typeof each !== 'number'))
    throw wrongType(what, 'a list of numbers', value)
}

/** The error for a value that is not what is expected. */
export function wrongType(what: string, expected: string, value: unknown): TypeError {
  return new TypeError(`${what} must be ${expected}, not ${shown(value)}.`)
}

/** Whether `value` is a list or another object that `for await` takes. */
export function isIterable(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  return Symbol.iterator in value || Symbol.asyncIterator in value
}

/** @throws {TypeError} Naming `what`, if `value` is not a finite number. */
export function requireFinite(what: string, value: unknown): void {
  if (typeof value === 'number' && Number.isFinite(value)) return
  throw new TypeError(`${what} must be a finite number, not ${shown(value)}.`)
}
