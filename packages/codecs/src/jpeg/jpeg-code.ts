/** A Huffman code that fits what it is to encode. */
export interface HuffmanCode {
  /** The content of its DHT segment behind the table's number: codes of each length, and the symbols. */
  readonly definition: Uint8Array
  /** By symbol. */
  readonly codes: Uint16Array
  readonly lengths: Uint8Array
}

const LONGEST = 16

/**
 * The code that libjpeg makes of how often each of 256 symbols comes (ITU-T T.81 annex K.2): of symbols that come as
 * often the greater one goes first, and codes of more than 16 bits are shortened by the standard's figure K.3.
 */
export function fittingCode(counts: Uint32Array): HuffmanCode {
  const sizes = codeSizes(counts)
  const ofSize = new Array<number>(Math.max(LONGEST + 1, ...sizes) + 2).fill(0)
  for (const size of sizes) if (size > 0) ofSize[size] = (ofSize[size] ?? 0) + 1
  shorten(ofSize)
  const symbols: number[] = []
  for (let size = 1; size < ofSize.length; size++) {
    for (let symbol = 0; symbol < 256; symbol++) if (sizes[symbol] === size) symbols.push(symbol)
  }
  const codes = new Uint16Array(256)
  const lengths = new Uint8Array(256)
  let code = 0
  let next = 0
  for (let length = 1; length <= LONGEST; length++, code <<= 1) {
    for (let k = 0; k < (ofSize[length] as number); k++, next++) {
      const symbol = symbols[next] as number
      codes[symbol] = code++
      lengths[symbol] = length
    }
  }
  return { definition: Uint8Array.of(...ofSize.slice(1, LONGEST + 1), ...symbols), codes, lengths }
}

/** Huffman's lengths of the codes, with one for a symbol 256, which takes the code of ones alone. */
function codeSizes(counts: Uint32Array): Uint8Array {
  const frequencies = Float64Array.from({ length: 257 }, (_, symbol) => counts[symbol] ?? 1)
  const sizes = new Uint8Array(257)
  /** Symbols of a subtree, in the order in which they came together. */
  const trees = new Map<number, number[]>()
  for (let symbol = 0; symbol <= 256; symbol++) if (frequencies[symbol] !== 0) trees.set(symbol, [symbol])
  while (trees.size > 1) {
    const first = leastOf(trees, frequencies, -1)
    const second = leastOf(trees, frequencies, first)
    const joined = [...(trees.get(first) ?? []), ...(trees.get(second) ?? [])]
    for (const symbol of joined) sizes[symbol]!++
    frequencies[first]! += frequencies[second]!
    trees.delete(second)
    trees.set(first, joined)
  }
  return sizes
}

/** The tree that comes least often, of several the one of the greatest symbol, but for `except`. */
function leastOf(trees: ReadonlyMap<number, unknown>, frequencies: Float64Array, except: number): number {
  let least = -1
  for (const tree of trees.keys()) {
    if (tree === except) continue
    const difference = least < 0 ? -1 : frequencies[tree]! - frequencies[least]!
    if (difference < 0 || (difference === 0 && tree > least)) least = tree
  }
  return least
}

/** Makes codes of at most 16 bits (ITU-T T.81 figure K.3), and takes away the one of ones alone. */
function shorten(ofSize: number[]): void {
  const at = (size: number): number => ofSize[size] as number
  for (let size = ofSize.length - 1; size > LONGEST; size--) {
    while (at(size) > 0) {
      let shorter = size - 2
      while (at(shorter) === 0) shorter--
      ofSize[size]! -= 2
      ofSize[size - 1]! += 1
      ofSize[shorter + 1]! += 2
      ofSize[shorter]! -= 1
    }
  }
  let longest = LONGEST
  while (at(longest) === 0) longest--
  ofSize[longest]! -= 1
}
