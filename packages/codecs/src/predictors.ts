/** The predictors of TIFF, to be put on and taken off. */

export { NATIVE_LITTLE_ENDIAN } from './bytes/byte-order.ts'
export { applyPredictor } from './predictors/apply-predictor.ts'
export { loadPredictorKernel } from './predictors/predictor-kernel.ts'
export { undoPredictor } from './predictors/undo-predictor.ts'
