/** The header of a WebP picture. */

export * from './webp/webp-header.ts'
