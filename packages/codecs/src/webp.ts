/** The header of a WebP picture. */

export { readWebpHeader } from './webp/webp-header.ts'
