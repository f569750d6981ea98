import type { ProgressOptions } from './gdal-binding.ts'

/** The progress of a GDAL operation, reported in ascending order, with 1 at the end. */
export class Progress {
  readonly #onProgress: ((fraction: number) => void) | undefined
  #last = 0
  #failure: { readonly error: unknown } | undefined

  constructor(onProgress: ((fraction: number) => void) | undefined) {
    this.#onProgress = onProgress
  }

  /** The options for the binding. */
  get options(): ProgressOptions | undefined {
    return this.#onProgress && { progress_cb: (fraction) => this.#tell(fraction) }
  }

  /** To be called when the operation is done. Throws what the function has thrown. */
  finish(): void {
    this.#tell(1)
    if (this.#failure) throw this.#failure.error
  }

  #tell(fraction: number): void {
    if (fraction <= this.#last || this.#failure) return
    this.#last = fraction
    try {
      this.#onProgress?.(fraction)
    } catch (error) {
      // The binding would end the process.
      this.#failure = { error }
    }
  }
}
