// The kernels of compressions and predictors that are small: see packages/codecs/README.md.

export {
  applyDifferences,
  applyFloatPrediction,
  swapBytes,
  undoDifferences,
  undoFloatPrediction,
} from './differences'
export { decodeLzw } from './lzw'
export { dropFourth } from './pixels'
