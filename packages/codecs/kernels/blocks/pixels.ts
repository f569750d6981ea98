// Pixels of four samples, of which one is left out.

/** The first three of each four bytes, at `to` on, which may be `from`. */
export function dropFourth(from: usize, pixels: usize, to: usize): void {
  let k: usize = 0
  for (; k + 16 <= pixels; k += 16, from += 64, to += 48) {
    const w = v128.load(from)
    const x = v128.load(from, 16)
    const y = v128.load(from, 32)
    const z = v128.load(from, 48)
    v128.store(to, i8x16.shuffle(w, x, 0, 1, 2, 4, 5, 6, 8, 9, 10, 12, 13, 14, 16, 17, 18, 20))
    v128.store(to, i8x16.shuffle(x, y, 5, 6, 8, 9, 10, 12, 13, 14, 16, 17, 18, 20, 21, 22, 24, 25), 16)
    v128.store(to, i8x16.shuffle(y, z, 10, 12, 13, 14, 16, 17, 18, 20, 21, 22, 24, 25, 26, 28, 29, 30), 32)
  }
  for (; k < pixels; k++, from += 4, to += 3) {
    const pixel = load<u32>(from)
    store<u16>(to, <u16>pixel)
    store<u8>(to, <u8>(pixel >>> 16), 2)
  }
}
