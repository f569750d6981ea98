import type { Dataset } from '../dataset/dataset.ts'
import { RasterError } from '../raster-error.ts'

/** The datasets that were opened from a file and are not closed yet. */
export class OpenedDatasets {
  readonly #opened = new Set<Promise<Dataset>>()

  /**
   * Opens one more.
   *
   * @param open Is given what it must call once the dataset has closed.
   * @param onEnd Called when it has, or could not be opened.
   */
  async open(open: (onClosed: () => void) => Promise<Dataset>, onEnd: () => void): Promise<Dataset> {
    const forget = (): void => {
      this.#opened.delete(opening)
      onEnd()
    }
    const opening = open(forget)
    this.#opened.add(opening)
    opening.catch(forget)
    return await opening
  }

  /**
   * Closes all, those too that are being opened.
   *
   * @throws {RasterError} What closing one threw, after all others were closed.
   */
  async closeAll(): Promise<void> {
    const closing = [...this.#opened].map(async (opening) => {
      // Whoever opened it has been told why that failed.
      const dataset = await opening.catch(() => undefined)
      await dataset?.close()
    })
    const results = await Promise.allSettled(closing)
    const reasons = results.flatMap((result) =>
      result.status === 'rejected' ? [result.reason as unknown] : [],
    )
    if (reasons.length === 1) throw reasons[0]
    if (reasons.length > 1) {
      const messages = reasons.map((reason) => (reason instanceof Error ? reason.message : String(reason)))
      throw new RasterError('IO', `${reasons.length} datasets could not be closed: ${messages.join(' ')}`, {
        cause: new AggregateError(reasons),
      })
    }
  }
}
