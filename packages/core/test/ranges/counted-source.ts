import type { RangeSource } from '../../src/ranges/own-source.ts'

/** A source in memory that tells what it was asked for, and answers when it is let. */
export class CountedSource implements RangeSource {
  readonly size: number
  /** The ranges that were read, as in `0-99`, both ends included. */
  readonly reads: string[] = []
  /** Those whose signal aborted. */
  readonly aborted: string[] = []
  /** Whether reads wait for {@link answer}. */
  isHeld = false
  open = 0
  mostOpen = 0
  readonly #content: Uint8Array
  #waiting: (() => void)[] = []

  constructor(content: Uint8Array) {
    this.#content = content
    this.size = content.length
  }

  /** Lets the reads that wait go on, and all later ones. */
  answer(): void {
    this.isHeld = false
    for (const go of this.#waiting) go()
    this.#waiting = []
  }

  async read(offset: number, length: number, { signal }: { signal: AbortSignal }): Promise<Uint8Array> {
    const name = `${offset}-${offset + length - 1}`
    this.reads.push(name)
    signal.addEventListener('abort', () => this.aborted.push(name))
    this.open++
    this.mostOpen = Math.max(this.mostOpen, this.open)
    if (this.isHeld) await new Promise<void>((resolve) => this.#waiting.push(resolve))
    else await Promise.resolve()
    this.open--
    return this.#content.slice(offset, offset + length)
  }
}
