import type { RGBA } from '@memraster/core/backend'

/** Looks up the colours of a palette, and the entry that is nearest to a colour; transparent entries do not count. */
export class PaletteMatcher {
  /** The result for pixels without a colour: the nodata value, or else the first transparent entry. */
  readonly nodata: number | undefined
  readonly #colors: RGBA[]
  readonly #found = new Map<number, number>()

  /** @param nodata An entry that counts as transparent. */
  constructor(palette: readonly RGBA[], nodata: number | undefined) {
    this.#colors = [...palette]
    const transparent = palette.findIndex(([, , , alpha]) => alpha === 0)
    this.nodata = nodata ?? (transparent < 0 ? undefined : transparent)
    const entry = nodata === undefined ? undefined : palette[Math.trunc(nodata)]
    if (entry && nodata !== undefined && nodata >= 0) {
      this.#colors[Math.trunc(nodata)] = [entry[0], entry[1], entry[2], 0]
    }
  }

  /** The colour of a pixel's value; undefined if it is transparent or has none. */
  opaqueColor(value: number): RGBA | undefined {
    const color = this.#colors[Math.trunc(value)]
    return color === undefined || color[3] === 0 ? undefined : color
  }

  /** The first entry nearest to a colour; 0 if all are transparent. */
  nearest(red: number, green: number, blue: number): number {
    const key = (red << 16) | (green << 8) | blue
    let best = this.#found.get(key)
    if (best !== undefined) return best
    best = 0
    let least = Infinity
    this.#colors.forEach(([r, g, b, alpha], index) => {
      const distance = (red - r) ** 2 + (green - g) ** 2 + (blue - b) ** 2
      if (alpha === 0 || distance >= least) return
      least = distance
      best = index
    })
    this.#found.set(key, best)
    return best
  }
}
