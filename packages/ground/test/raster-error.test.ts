import { expect, test } from 'vitest'
import { abortedError, throwIfAborted } from '../src/abort.ts'
import { isRasterError, RasterError } from '../src/raster-error.ts'

test('an error has a code, and the details that were given', () => {
  const cause = new Error('disk')
  const error = new RasterError('UNSUPPORTED', 'No LERC.', { feature: 'LERC', subject: 'a.tif', cause })
  expect(error).toBeInstanceOf(Error)
  expect(error).toMatchObject({ name: 'RasterError', code: 'UNSUPPORTED', message: 'No LERC.' })
  expect(error).toMatchObject({ feature: 'LERC', subject: 'a.tif', cause })
  const plain = new RasterError('IO', 'No.')
  expect([plain.feature, plain.subject, 'cause' in plain]).toEqual([undefined, undefined, false])
})

test('a message has two thousand characters at most', () => {
  expect(new RasterError('IO', 'x'.repeat(2000)).message).toBe('x'.repeat(2000))
  expect(new RasterError('IO', 'x'.repeat(2001)).message).toBe(`${'x'.repeat(2000)}…`)
})

test('errors are known by their codes, across copies of the package', () => {
  const error = new RasterError('IO', 'No.')
  const foreign = { [Symbol.for('memraster.RasterError')]: true, code: 'IO' }
  for (const known of [error, foreign]) {
    expect(isRasterError(known)).toBe(true)
    expect(isRasterError(known, 'IO')).toBe(true)
    expect(isRasterError(known, 'CRS', 'IO')).toBe(true)
    expect(isRasterError(known, 'CRS')).toBe(false)
  }
  const throwing = new Proxy(error, {
    has: () => {
      throw new Error('hands off')
    },
  })
  for (const other of [new Error('IO'), { code: 'IO' }, null, undefined, 'IO', throwing]) {
    expect(isRasterError(other)).toBe(false)
  }
})

test('an aborted signal is ABORTED, with its reason', () => {
  expect(() => throwIfAborted(undefined)).not.toThrow()
  expect(() => throwIfAborted(new AbortController().signal)).not.toThrow()
  const aborted = AbortSignal.abort('enough')
  const error = expect.objectContaining({ code: 'ABORTED', cause: 'enough' })
  expect(() => throwIfAborted(aborted, 'reading a.tif')).toThrow(error)
  expect(() => throwIfAborted(aborted, 'reading a.tif')).toThrow('Aborted reading a.tif.')
  expect(() => throwIfAborted(aborted)).toThrow('Aborted the operation.')
  expect(abortedError('enough')).toMatchObject({ code: 'ABORTED', message: 'Aborted the operation.' })
})
