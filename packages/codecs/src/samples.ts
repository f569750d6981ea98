/** Samples of any number of bits, packed and unpacked. */

export * from './bytes/element-views.ts'
export * from './samples/pack-samples.ts'
export * from './samples/sample-layout.ts'
export * from './samples/unpack-samples.ts'
