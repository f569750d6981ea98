import { describe, expect, it, test } from 'vitest'
import { publicMembers } from './public-members.ts'
import { call, EXPORTS, TAKES_NOTHING, VALID_CALLS } from './valid-calls.ts'

/** The error of a caller's own getters and proxies. */
const OWN = new Error('own')

function fail(): never {
  throw OWN
}

const sparse: number[] = []
sparse[1] = 1

/** Values of types that hardly anything takes. */
const WRONG: Readonly<Record<string, unknown>> = {
  null: null,
  'a bigint': 1n,
  NaN: Number.NaN,
  'a text': 'wrong',
  'a symbol': Symbol('wrong'),
  'a function': () => 1,
  'an object': { constructor: 1 },
  'an object without a prototype': Object.create(null),
  'a sparse list': sparse,
  'a list of symbols': [Symbol('wrong'), Symbol('wrong')],
  'a list of bigints': [1n, 2n],
  'a list of nothing': [null, undefined],
  'a date': new Date(0),
  'a Proxy that throws': new Proxy({}, { get: fail, has: fail, ownKeys: fail, getPrototypeOf: fail }),
}

/** The arguments with something else instead of one of them, of an entry of one, or of an option. */
function* variants(args: readonly unknown[], wrong: unknown): Generator<readonly unknown[]> {
  for (const [i, arg] of args.entries()) {
    yield args.with(i, wrong)
    if (Array.isArray(arg)) for (const j of arg.keys()) yield args.with(i, arg.with(j, wrong))
    if (!isPlain(arg)) continue
    for (const key of Object.keys(arg)) yield args.with(i, { ...arg, [key]: wrong })
  }
}

/** The arguments with a getter that throws instead of an option. */
function* withGetters(args: readonly unknown[]): Generator<readonly unknown[]> {
  for (const [i, arg] of args.entries()) {
    if (!isPlain(arg)) continue
    for (const key of Object.keys(arg))
      yield args.with(i, Object.defineProperty({ ...arg }, key, { get: fail, enumerable: true }))
  }
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype
}

/** Passes something wrong: it may be taken, or refused in words of ours, which are sentences, unlike the engine's. */
async function isRefusedWell(member: string, args: readonly unknown[]): Promise<void> {
  try {
    await call(member, args)
  } catch (error) {
    if (error === OWN) return
    const { name, message, cause } = error as Error
    expect(['RasterError', 'TypeError', 'RangeError'], message).toContain(name)
    expect(message).toMatch(/[.…]$/)
    expect(message).not.toMatch(/The backend failed/)
    expect(cause).not.toBe(OWN)
  }
}

test('every public member is tried, or takes nothing', () => {
  const known = [...Object.keys(VALID_CALLS), ...TAKES_NOTHING]
  expect(new Set(publicMembers(EXPORTS))).toEqual(new Set(known))
})

describe.each(Object.entries(VALID_CALLS))('%s', (member, args) => {
  it('takes what it should', async () => {
    await call(member, args)
  })

  it.each(Object.entries(WRONG))('refuses %s in words of ours', async (_, wrong) => {
    for (const variant of variants(args, wrong)) await isRefusedWell(member, variant)
  })

  it("passes on the error of a caller's getter", async () => {
    for (const variant of withGetters(args)) await isRefusedWell(member, variant)
  })
})
