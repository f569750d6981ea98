/** What a dataset needs to be changed, loaded when one is opened for that. */

export * from '../rewrite/rewritten-raster.ts'
export * from '../write/metadata-changes.ts'
export * from '../write/staged-changes.ts'
export * from '../write/write-dataset-mask.ts'
export * from '../write/write-pixels.ts'
export * from './build-overviews.ts'
