/** A number from 0 to 1 for each place of a grid: the same at every call, and like nothing at its neighbours. */
export function hash(column, row, seed) {
  let h = Math.imul(column, 374761393) ^ Math.imul(row, 668265263) ^ Math.imul(seed, 2147483647)
  h = Math.imul(h ^ (h >>> 13), 1274126177)
  h = Math.imul(h ^ (h >>> 16), 2246822519)
  return ((h ^ (h >>> 15)) >>> 0) / 4294967295
}

/** Noise without edges: hashes of whole places, blended smoothly in between. */
export function smoothNoise(x, y, seed) {
  const column = Math.floor(x)
  const row = Math.floor(y)
  const u = blend(x - column)
  const v = blend(y - row)
  const top = mix(hash(column, row, seed), hash(column + 1, row, seed), u)
  const bottom = mix(hash(column, row + 1, seed), hash(column + 1, row + 1, seed), u)
  return mix(top, bottom, v)
}

/** Noise in several octaves, each of half the size and strength of the one before, as terrain is. */
export function fractalNoise(x, y, seed, octaves) {
  let sum = 0
  let weight = 0.5
  for (let octave = 0; octave < octaves; octave++) {
    // Each octave is turned, so that the grids below do not show.
    sum += weight * smoothNoise(x, y, seed + octave)
    ;[x, y] = [1.6 * x - 1.2 * y + 17, 1.2 * x + 1.6 * y + 31]
    weight /= 2
  }
  return sum / (1 - 2 * weight)
}

/** From `from` to `to` as `share` goes from 0 to 1. */
export function mix(from, to, share) {
  return from + (to - from) * share
}

/** 0 below `low`, 1 above `high`, and a smooth step in between. */
export function step(low, high, value) {
  return blend(Math.min(1, Math.max(0, (value - low) / (high - low))))
}

function blend(t) {
  return t * t * (3 - 2 * t)
}
