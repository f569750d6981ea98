import type { Driver } from '../driver/driver.ts'

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]

/** PNG, read and written. */
export const pngDriver: Driver = {
  name: 'PNG',
  recognizes: (bytes) => SIGNATURE.every((byte, i) => bytes[i] === byte),
  async open(files, filename, request) {
    const { openPng } = await import('./open-png.ts')
    return openPng(files, filename, request)
  },
  async create(files, filename, profile) {
    const { createPng } = await import('./create-png.ts')
    return createPng(files, filename, profile)
  },
}
