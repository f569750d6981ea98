/** What the header of a WebP picture says. */

export { readWebpHeader } from './webp/webp-header.ts'
