/** The counts are spread over 256 maps: one of millions of values would hold the event loop when it grows. */
const LAST_MAP = 255

/**
 * The most frequent of some values, in time that grows with their number: among those that are equally frequent, the one
 * that came to that number first. NaN is equal to nothing.
 */
export class ValueTally {
  readonly #counts: (Map<number, number> | undefined)[] = []
  readonly #value = new Float32Array(1)
  readonly #bits = new Uint32Array(this.#value.buffer)
  #mode: number
  #most = 0

  /** @param none Stands for no values. */
  constructor(none: number) {
    this.#mode = none
  }

  /** The value that is most frequent so far. */
  get mode(): number {
    return this.#mode
  }

  /**
   * Counts the values of a run, but for those whose mask is 0. One look-up and one store in a map each.
   *
   * @param mask Undefined if all are valid.
   */
  count(values: Float32Array, mask: Uint8Array | undefined, start: number, count: number): void {
    for (let i = start; i < start + count; i++) {
      if (mask?.[i] === 0) continue
      const value = values[i] as number
      const met = Number.isNaN(value) ? 1 : this.#meet(value)
      if (met <= this.#most) continue
      this.#mode = value
      this.#most = met
    }
  }

  #meet(value: number): number {
    this.#value[0] = value
    const bits = this.#bits[0] as number
    // Zeros of both signs, which are equal, are in the same map: the sign is in none of these bytes.
    const which = (bits ^ (bits >>> 8) ^ (bits >>> 16)) & LAST_MAP
    const counts = this.#counts[which] ?? new Map<number, number>()
    this.#counts[which] = counts
    const met = (counts.get(value) ?? 0) + 1
    counts.set(value, met)
    return met
  }
}
