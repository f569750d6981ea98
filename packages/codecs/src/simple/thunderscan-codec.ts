import type { BlockCodec } from '../block/block-codec.ts'
import { requireSamples } from '../block/block-codec.ts'
import { checkExpansion, shortBlock } from '../block/corrupt-block.ts'

const NAME = 'THUNDERSCAN'

/** The difference from the pixel before; undefined for no pixel. */
const OF_TWO_BITS = [0, 1, undefined, -1] as const
const OF_THREE_BITS = [0, 1, 2, 3, undefined, -3, -2, -1] as const

/** Compression `THUNDERSCAN`, of gray in 4 bits, which is only read: runs and differences from the pixel before. */
export const thunderscanCodec: BlockCodec = {
  name: NAME,
  predicts: false,
  honoursFillOrder: false,
  decode(encoded, size, context) {
    requireSamples(NAME, context, 4)
    const { width, height } = context
    checkExpansion(NAME, encoded.length, size, encoded.length * 32)
    const rowBytes = Math.ceil(width / 2)
    const out = new Uint8Array(size)
    let at = 0
    for (let row = 0; row < height; row++) {
      let x = 0
      let last = 0
      const put = (value: number): void => {
        last = value & 15
        if (x < width) out[row * rowBytes + (x >> 1)]! |= (x & 1) === 0 ? last << 4 : last
        x++
      }
      const add = (difference: number | undefined): void => {
        if (difference !== undefined) put(last + difference)
      }
      while (x < width) {
        if (at >= encoded.length) throw shortBlock(NAME, row * rowBytes, size)
        const code = encoded[at++] as number
        const kind = code >> 6
        if (kind === 0) for (let k = code; k > 0; k--) put(last)
        else if (kind === 1) for (const shift of [4, 2, 0]) add(OF_TWO_BITS[(code >> shift) & 3])
        else if (kind === 2) for (const shift of [3, 0]) add(OF_THREE_BITS[(code >> shift) & 7])
        else put(code)
      }
    }
    return out
  },
}
