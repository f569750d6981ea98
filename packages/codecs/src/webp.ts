export { readWebpHeader } from './webp/webp-header.ts'
