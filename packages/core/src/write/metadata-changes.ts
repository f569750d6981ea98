import { applyChange, MergedChange } from '../backend/apply-change.ts'
import type { DatasetInfo } from '../backend/dataset-info.ts'
import type { MetadataChange } from '../backend/metadata-change.ts'
import { checkBand } from '../operation/band-indexes.ts'
import { StagedTags, type TagUpdates } from './staged-tags.ts'

/** The facts of a raster that is changed, and the changes that its backend does not know yet. */
export class MetadataChanges {
  /** The facts, without the staged changes. */
  #info: DatasetInfo
  #staged = new MergedChange()
  readonly #stagedTags = new StagedTags()
  #pending = new MergedChange()

  constructor(info: DatasetInfo) {
    this.#info = info
  }

  /** The facts, with all changes so far. */
  get info(): DatasetInfo {
    this.#settle()
    return this.#info
  }

  /** Replaces the facts after an operation that changed them. */
  set info(info: DatasetInfo) {
    this.#info = info
  }

  /** Whether the changes that the backend does not know affect masks, resampled pixels or unwritten pixels. */
  get affectsPixels(): boolean {
    this.#settle()
    return this.#pending.affectsPixels
  }

  /** Adds a change that is made of the facts with all others. */
  add(changeOf: (info: DatasetInfo) => MetadataChange): void {
    // The facts first: the getter applies what is staged.
    const change = changeOf(this.info)
    this.#staged.add(change)
  }

  /** As {@link add}, for one band: `changeOf` is given facts that may lack staged changes. */
  addOfBand(changeOf: (info: DatasetInfo) => MetadataChange): void {
    this.#staged.add(changeOf(this.#info))
  }

  /** As {@link add}, for tags of a domain of a band, or of the dataset for band 0. */
  addTags(updates: TagUpdates, bidx: number, domain: string): void {
    if (bidx !== 0) checkBand(bidx, this.#info.bands.length)
    this.#stagedTags.update(updates, bidx, domain)
  }

  /**
   * Hands all that the backend does not know to `pass`, if there is any; it stays pending if that fails.
   */
  async flush(pass: (change: MetadataChange) => Promise<void>): Promise<void> {
    this.#settle()
    const flushed = this.#pending
    if (flushed.isEmpty) return
    this.#pending = new MergedChange()
    try {
      await pass(flushed.change)
    } catch (error) {
      flushed.add(this.#pending.change)
      this.#pending = flushed
      throw error
    }
  }

  /** Applies the staged changes to the facts in one go: each by itself would cost a copy of all bands. */
  #settle(): void {
    if (this.#staged.isEmpty && this.#stagedTags.isEmpty) return
    this.#staged.add(this.#stagedTags.take(this.#info))
    const { change } = this.#staged
    this.#staged = new MergedChange()
    this.#pending.add(change)
    this.#info = applyChange(this.#info, change)
  }
}
