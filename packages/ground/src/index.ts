export * from './dtype.ts'
export * from './raster-error.ts'
export * from './shown.ts'
export * from './time-slice.ts'
