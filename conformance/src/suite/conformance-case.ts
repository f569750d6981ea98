import type { CaseContext } from './case-context.ts'

/** One thing that every backend does alike. */
export interface ConformanceCase {
  /** Stable, such as `read.window.fractional`: what known failures and reports refer to. */
  readonly id: string
  /** The behaviour that is checked, in a few words. */
  readonly title: string
  /** The test of rasterio's own suite that it is the counterpart of. */
  readonly rasterio?: string
  /**
   * Throws if the backend deviates. States its needs by `context.needs`; if one is missing, the
   * body has to fail with the error that says so.
   */
  run(context: CaseContext): Promise<void>
}
