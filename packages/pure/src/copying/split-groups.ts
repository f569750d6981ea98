/**
 * Splits groups of pixels into bands. A group has as many pixels as samples of one band fill four bytes, so that it
 * takes one group of four bytes for each of its bands, before and after.
 *
 * @param source The pixels, in groups of four bytes; little-endian, as all here.
 * @param from Of the first pixel, in groups.
 * @param to The group of `target` from which `starts` counts to the start of each band.
 */
export type SplitGroups = (
  source: Uint32Array,
  from: number,
  target: Uint32Array,
  to: number,
  starts: readonly number[],
  groups: number,
) => void

/** The loop for samples of `size` bytes, `bands` to a pixel; undefined if there is none. */
export function splitGroupsOf(size: number, bands: number): SplitGroups | undefined {
  if (size === 1) return BYTE_LOOPS[bands - 2]
  if (size === 2) return WORD_LOOPS[bands - 2]
  return undefined
}

// Each loop costs a load and a store for four bytes.

const BYTE_LOOPS: readonly SplitGroups[] = [
  (source, from, target, to, [a = 0, b = 0], groups) =>
    splitBytePairs(source, from, target, to + a, to + b, groups),
  (source, from, target, to, [a = 0, b = 0, c = 0], groups) =>
    splitByteTriples(source, from, target, to + a, to + b, to + c, groups),
  (source, from, target, to, [a = 0, b = 0, c = 0, d = 0], groups) =>
    splitByteQuadruples(source, from, target, to + a, to + b, to + c, to + d, groups),
]

const WORD_LOOPS: readonly SplitGroups[] = [
  (source, from, target, to, [a = 0, b = 0], groups) =>
    splitWordPairs(source, from, target, to + a, to + b, groups),
  (source, from, target, to, [a = 0, b = 0, c = 0], groups) =>
    splitWordTriples(source, from, target, to + a, to + b, to + c, groups),
  (source, from, target, to, [a = 0, b = 0, c = 0, d = 0], groups) =>
    splitWordQuadruples(source, from, target, to + a, to + b, to + c, to + d, groups),
]

/** Four pixels of two bytes a step. */
function splitBytePairs(
  source: Uint32Array,
  from: number,
  target: Uint32Array,
  a: number,
  b: number,
  groups: number,
): void {
  for (let i = 0; i < groups; i++, from += 2) {
    const x = source[from]!
    const y = source[from + 1]!
    target[a + i] = (x & 0xff) | ((x >>> 8) & 0xff00) | ((y & 0xff) << 16) | ((y & 0xff0000) << 8)
    target[b + i] = ((x >>> 8) & 0xff) | ((x >>> 16) & 0xff00) | ((y & 0xff00) << 8) | (y & 0xff000000)
  }
}

/** Four pixels of three bytes a step. */
function splitByteTriples(
  source: Uint32Array,
  from: number,
  target: Uint32Array,
  a: number,
  b: number,
  c: number,
  groups: number,
): void {
  for (let i = 0; i < groups; i++, from += 3) {
    const x = source[from]!
    const y = source[from + 1]!
    const z = source[from + 2]!
    target[a + i] = (x & 0xff) | ((x >>> 24) << 8) | (y & 0xff0000) | ((z & 0xff00) << 16)
    target[b + i] = ((x >>> 8) & 0xff) | ((y & 0xff) << 8) | ((y >>> 8) & 0xff0000) | ((z & 0xff0000) << 8)
    target[c + i] = ((x >>> 16) & 0xff) | (y & 0xff00) | ((z & 0xff) << 16) | (z & 0xff000000)
  }
}

/** Four pixels of four bytes a step. */
function splitByteQuadruples(
  source: Uint32Array,
  from: number,
  target: Uint32Array,
  a: number,
  b: number,
  c: number,
  d: number,
  groups: number,
): void {
  for (let i = 0; i < groups; i++, from += 4) {
    const w = source[from]!
    const x = source[from + 1]!
    const y = source[from + 2]!
    const z = source[from + 3]!
    target[a + i] = (w & 0xff) | ((x & 0xff) << 8) | ((y & 0xff) << 16) | (z << 24)
    target[b + i] = ((w >>> 8) & 0xff) | (x & 0xff00) | ((y & 0xff00) << 8) | ((z & 0xff00) << 16)
    target[c + i] = ((w >>> 16) & 0xff) | ((x >>> 8) & 0xff00) | (y & 0xff0000) | ((z & 0xff0000) << 8)
    target[d + i] = (w >>> 24) | ((x >>> 16) & 0xff00) | ((y >>> 8) & 0xff0000) | (z & 0xff000000)
  }
}

/** Two pixels of two words a step. */
function splitWordPairs(
  source: Uint32Array,
  from: number,
  target: Uint32Array,
  a: number,
  b: number,
  groups: number,
): void {
  for (let i = 0; i < groups; i++, from += 2) {
    const x = source[from]!
    const y = source[from + 1]!
    target[a + i] = (x & 0xffff) | (y << 16)
    target[b + i] = (x >>> 16) | (y & 0xffff0000)
  }
}

/** Two pixels of three words a step. */
function splitWordTriples(
  source: Uint32Array,
  from: number,
  target: Uint32Array,
  a: number,
  b: number,
  c: number,
  groups: number,
): void {
  for (let i = 0; i < groups; i++, from += 3) {
    const x = source[from]!
    const y = source[from + 1]!
    const z = source[from + 2]!
    target[a + i] = (x & 0xffff) | (y & 0xffff0000)
    target[b + i] = (x >>> 16) | (z << 16)
    target[c + i] = (y & 0xffff) | (z & 0xffff0000)
  }
}

/** Two pixels of four words a step. */
function splitWordQuadruples(
  source: Uint32Array,
  from: number,
  target: Uint32Array,
  a: number,
  b: number,
  c: number,
  d: number,
  groups: number,
): void {
  for (let i = 0; i < groups; i++, from += 4) {
    const w = source[from]!
    const x = source[from + 1]!
    const y = source[from + 2]!
    const z = source[from + 3]!
    target[a + i] = (w & 0xffff) | (y << 16)
    target[b + i] = (w >>> 16) | (y & 0xffff0000)
    target[c + i] = (x & 0xffff) | (z << 16)
    target[d + i] = (x >>> 16) | (z & 0xffff0000)
  }
}
