import { RasterError } from '@memraster/ground'
import type { Dataset } from '../dataset/dataset.ts'

/** A dataset, or the promise of one that is being opened; weak if the dataset may be garbage-collected unclosed. */
interface Opened {
  dataset: Promise<Dataset> | WeakRef<Dataset>
}

/**
 * The datasets that were opened from a file and are not closed yet. Readers may be forgotten by their owner; writers
 * are held, since their data is in the file only once they are closed.
 */
export class OpenedDatasets {
  readonly #opened = new Set<Opened>()
  readonly #abandoned = new FinalizationRegistry<Opened>((entry) => this.#opened.delete(entry))

  /**
   * Opens one more.
   *
   * @param open Receives a function to call once the dataset has closed.
   * @param onEnd Called when it has, or could not be opened.
   */
  async open(open: (onClosed: () => void) => Promise<Dataset>, onEnd: () => void): Promise<Dataset> {
    const forget = (): void => {
      this.#opened.delete(entry)
      onEnd()
    }
    const opening = open(forget)
    const entry: Opened = { dataset: opening }
    this.#opened.add(entry)
    try {
      const dataset = await opening
      if (dataset.mode === 'r') {
        entry.dataset = new WeakRef(dataset)
        this.#abandoned.register(dataset, entry)
      }
      return dataset
    } catch (error) {
      forget()
      throw error
    }
  }

  /**
   * Closes all, including those still being opened.
   *
   * @throws {RasterError} The error of closing one, after all others were closed.
   */
  async closeAll(): Promise<void> {
    const closing = [...this.#opened].map(async ({ dataset }) => {
      // The caller who opened it got the error.
      const opened = dataset instanceof Promise ? await dataset.catch(() => undefined) : dataset.deref()
      await opened?.close()
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
