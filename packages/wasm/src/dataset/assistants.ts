import type { Engine, OpenCommand } from '../engine/engine.ts'
import { type AbandonedRaster, abandoned } from './abandoned.ts'

/** Gives the engines that may help with a read of `bytes` bytes. */
export type FindAssistants = (bytes: number) => readonly Engine[]

/** A raster in engines beside its own, which share its long reads. It is opened in each when that is first needed. */
export class Assistants {
  readonly #find: FindAssistants
  readonly #command: OpenCommand
  readonly #opened = new Map<Engine, Promise<AbandonedRaster | undefined>>()
  #isOver = false

  constructor(find: FindAssistants, command: OpenCommand) {
    this.#find = find
    this.#command = command
  }

  /**
   * The raster in each engine that helps with a read of `bytes` bytes; undefined where it does not open.
   *
   * @param owner Whose end ends these, too.
   */
  for(
    bytes: number,
    owner: object,
    signal: AbortSignal | undefined,
  ): readonly Promise<AbandonedRaster | undefined>[] {
    for (const engine of this.#opened.keys()) if (engine.death) this.#opened.delete(engine)
    return this.#find(bytes).map((engine) => {
      const opening = this.#opened.get(engine) ?? this.#open(engine, owner, signal)
      this.#opened.set(engine, opening)
      return opening
    })
  }

  /** Ends the raster in all of them. */
  discard(): void {
    this.#isOver = true
    for (const opening of this.#opened.values()) void opening.then((opened) => opened && discard(opened))
    this.#opened.clear()
  }

  async #open(
    engine: Engine,
    owner: object,
    signal: AbortSignal | undefined,
  ): Promise<AbandonedRaster | undefined> {
    try {
      const { id } = await engine.open(this.#command, signal)
      const opened = { engine, id }
      if (!this.#isOver) abandoned.register(owner, opened, owner)
      return opened
    } catch {
      // The raster's own engine does without.
      return undefined
    }
  }
}

/** An engine that has ended holds nothing any more; one that ends meanwhile reports that to its users. */
function discard({ engine, id }: AbandonedRaster): void {
  if (!engine.death) engine.discard(id).catch(() => {})
}
