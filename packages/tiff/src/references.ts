/** What the files of a raster refer to, for backends over GDAL, which follows references anywhere. */

export { FETCHING_DRIVERS, LONE_DRIVERS } from './references/lone-drivers.ts'
export { vetChange, vetCrs } from './references/vet-change.ts'
export { type VettedFiles, vetFiles } from './references/vet-files.ts'
