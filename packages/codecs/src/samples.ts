/** Samples of any number of bits, packed and unpacked. */

export { asBytes, asLongs, asWords, type WholeLongs, wholeLongs } from './bytes/element-views.ts'
export { packSamples } from './samples/pack-samples.ts'
export { dtypeOfSamples, type SampleLayout } from './samples/sample-layout.ts'
export { unpackSamples } from './samples/unpack-samples.ts'
