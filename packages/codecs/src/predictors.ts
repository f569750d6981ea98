/** The predictors of TIFF, to be put on and taken off. */

export * from './bytes/byte-order.ts'
export * from './predictors/apply-predictor.ts'
export * from './predictors/predictor-kernel.ts'
export * from './predictors/undo-predictor.ts'
