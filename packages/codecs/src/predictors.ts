export { applyPredictor } from './predictors/apply-predictor.ts'
export { NATIVE_LITTLE_ENDIAN } from './predictors/predictor-layout.ts'
export { undoPredictor } from './predictors/undo-predictor.ts'
