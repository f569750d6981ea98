import { type BlockJob, type JobAnswer, READY } from './block-jobs.ts'
import type { StartedWorker } from './start-block-worker.ts'

/** A place for a job in a worker. */
export interface WorkerPlace {
  /** Memory of at least the size that was asked for, of any content; it goes away with the job. */
  readonly memory: ArrayBuffer
  /** Undefined if the worker ends before it answers. */
  perform(job: BlockJob): Promise<JobAnswer | undefined>
  /** Gives up the place, and the memory of the answer. */
  leave(): void
}

/** A worker, and what it is doing. */
export class CrewMember {
  readonly #worker: StartedWorker
  readonly #waiting = new Map<number, (answer: JobAnswer | undefined) => void>()
  /** Memory of former jobs, for the next ones. */
  readonly #spare: ArrayBuffer[] = []
  #state: 'starts' | 'works' | 'ended' = 'starts'
  #jobs = 0
  #lastJob = 0

  /**
   * @param onReady Called when jobs can be taken.
   * @param onFailure Called if the worker cannot start, or ends without being told to.
   */
  constructor(worker: StartedWorker, onReady: () => void, onFailure: () => void) {
    this.#worker = worker
    worker.hold(false)
    worker.onMessage((message) => {
      // It may be told to end while it starts.
      if (this.#state === 'ended') return
      if (message !== READY) return this.#settle(message.job, message)
      this.#state = 'works'
      // Bun forgets what it was told before.
      worker.hold(false)
      onReady()
    })
    worker.onEnd(() => {
      if (this.#state === 'ended') return
      this.end()
      onFailure()
    })
  }

  get isReady(): boolean {
    return this.#state === 'works'
  }

  /** Places that are taken. */
  get jobs(): number {
    return this.#jobs
  }

  /** A place with memory of at least `size` bytes. */
  place(size: number): WorkerPlace {
    const spare = this.#spare.pop()
    let memory = spare !== undefined && spare.byteLength >= size ? spare : new ArrayBuffer(size)
    this.#jobs++
    return {
      memory,
      perform: async (job) => {
        const answer = await this.#perform(job)
        if (answer !== undefined) memory = answer.memory
        return answer
      },
      leave: () => {
        this.#jobs--
        // What a worker took with it has no length.
        if (this.#state === 'works' && memory.byteLength > 0) this.#spare.push(memory)
      },
    }
  }

  /** Ends the worker; what it was doing has no answer. */
  end(): void {
    this.#state = 'ended'
    this.#spare.length = 0
    this.#worker.terminate()
    for (const job of [...this.#waiting.keys()]) this.#settle(job, undefined)
  }

  #perform(job: BlockJob): Promise<JobAnswer | undefined> {
    if (this.#state !== 'works') return Promise.resolve(undefined)
    const number = ++this.#lastJob
    return new Promise((resolve) => {
      this.#waiting.set(number, resolve)
      this.#worker.hold(true)
      try {
        this.#worker.post({ ...job, job: number }, [job.memory])
      } catch {
        this.#settle(number, undefined)
      }
    })
  }

  #settle(job: number, answer: JobAnswer | undefined): void {
    this.#waiting.get(job)?.(answer)
    this.#waiting.delete(job)
    if (this.#waiting.size === 0) this.#worker.hold(false)
  }
}
