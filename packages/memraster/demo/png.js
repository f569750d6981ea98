import { crc32, deflateSync } from 'node:zlib'

const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)

/**
 * The bytes of a PNG (the W3C's specification, third edition): 8 bits of red, green, blue and alpha.
 *
 * @param {{ width: number, height: number, rgba: Uint8Array }} picture
 */
export function encodePng({ width, height, rgba }) {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 6, 0, 0, 0], 8)
  const stride = 4 * width
  const rows = Buffer.alloc(height * (stride + 1))
  for (let row = 0; row < height; row++) {
    // Filter 2: each byte as its difference from the one above.
    rows[row * (stride + 1)] = 2
    for (let i = 0; i < stride; i++) {
      const above = row === 0 ? 0 : rgba[(row - 1) * stride + i]
      rows[row * (stride + 1) + 1 + i] = rgba[row * stride + i] - above
    }
  }
  const chunks = [chunk('IHDR', header), chunk('IDAT', deflateSync(rows)), chunk('IEND', Buffer.alloc(0))]
  return Buffer.concat([SIGNATURE, ...chunks])
}

function chunk(type, data) {
  const bytes = Buffer.alloc(data.length + 12)
  bytes.writeUInt32BE(data.length, 0)
  bytes.write(type, 4, 'latin1')
  bytes.set(data, 8)
  bytes.writeUInt32BE(crc32(bytes.subarray(4, -4)), bytes.length - 4)
  return bytes
}
