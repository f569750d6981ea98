/** What the files of a raster refer to, for backends over GDAL, which follows references anywhere. */

export * from './references/lone-drivers.ts'
export * from './references/vet-change.ts'
export * from './references/vet-files.ts'
