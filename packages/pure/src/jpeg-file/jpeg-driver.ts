import type { Driver } from '../driver/driver.ts'

/** JPEG, read and written. */
export const jpegDriver: Driver = {
  name: 'JPEG',
  recognizes: (bytes) => bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff,
  async open(files, filename, request) {
    const { openJpeg } = await import('./open-jpeg.ts')
    return openJpeg(files, filename, request)
  },
  async create(files, filename, profile) {
    const { createJpeg } = await import('./create-jpeg.ts')
    return createJpeg(files, filename, profile)
  },
}
