import { nextSlice, processors, startTimer } from '@memraster/ground'
import { CrewMember, type WorkerPlace } from './crew-member.ts'
import { startBlockWorker } from './start-block-worker.ts'
import { configuredWorkers, type WorkerOptions } from './worker-options.ts'

/** Workers, unless more are configured: each takes about 20 MB in Node. */
const MOST_WORKERS = 7

/** Jobs that one worker has at a time: the next one is there when one is done. */
const JOBS_EACH = 2

/** Decoded bytes from which workers are started: this thread decodes less in the 80 ms that it takes. */
const LEAST_STARTING = 16 << 20

/** Milliseconds without a job after which workers end. */
const IDLE = 20_000

/** A place for a job, in a worker or in this thread, where there is one: what is done here keeps it from all else. */
interface JobPlace {
  readonly worker: WorkerPlace | undefined
  leave(): void
}

/**
 * The workers of this process or page, one fewer than there are processors: this thread works as well. They start when
 * they are first called, do not keep the process running, and end when there is nothing to do for a while. If one ends
 * by itself, or cannot start, all work is done here.
 */
class BlockCrew {
  #members: readonly CrewMember[] = []
  /** With which they were last started. */
  #options: WorkerOptions = {}
  #cannotWork = false
  #isHereTaken = false
  readonly #waiting: { readonly size: number; readonly resolve: (place: JobPlace) => void }[] = []
  #dismissed = (): void => {}

  /** Jobs that can be under way at a time. */
  get capacity(): number {
    return this.#members.length * JOBS_EACH + 1
  }

  /**
   * Calls the workers for blocks of `size` decoded bytes: starts them, if they do not run and there is much to do.
   *
   * @returns Whether any run.
   */
  call(size: number): boolean {
    const options = configuredWorkers()
    if (!this.#areFor(options) && !this.#members.some(({ jobs }) => jobs > 0)) this.#dismiss()
    if (this.#members.length === 0 && size >= LEAST_STARTING) this.#start(options)
    if (this.#members.length > 0) this.#stayForNow()
    return this.#members.length > 0
  }

  #start(options: WorkerOptions): void {
    if (this.#cannotWork && this.#areFor(options)) return
    this.#options = options
    const { count = Math.min(MOST_WORKERS, processors() - 1) } = options
    const members: CrewMember[] = []
    while (members.length < count) {
      const worker = startBlockWorker()
      if (worker === undefined) break
      const member = new CrewMember(
        worker,
        () => this.#serve(),
        () => this.#giveUp(),
      )
      members.push(member)
    }
    this.#members = members
    this.#cannotWork = members.length === 0
  }

  #areFor({ count, create }: WorkerOptions): boolean {
    return count === this.#options.count && create === this.#options.create
  }

  /** A place for a job with `size` bytes of memory, once there is one: in a worker, or in this thread. */
  take(size: number): Promise<JobPlace> {
    return new Promise((resolve) => {
      this.#waiting.push({ size, resolve })
      this.#serve()
    })
  }

  /** Gives the places that are free to those that wait. */
  #serve(): void {
    for (let next = this.#waiting[0]; next !== undefined; next = this.#waiting[0]) {
      const place = this.#placeInWorker(next.size) ?? this.#placeHere()
      if (place === undefined) return
      this.#waiting.shift()
      next.resolve(place)
    }
  }

  #placeInWorker(size: number): JobPlace | undefined {
    let member: CrewMember | undefined
    for (const each of this.#members) {
      if (each.isReady && each.jobs < (member?.jobs ?? JOBS_EACH)) member = each
    }
    const place = member?.place(size)
    if (place === undefined) return undefined
    this.#stayForNow()
    const leave = (): void => {
      place.leave()
      this.#serve()
    }
    return { worker: place, leave }
  }

  #placeHere(): JobPlace | undefined {
    if (this.#isHereTaken) return undefined
    this.#isHereTaken = true
    const free = (): void => {
      this.#isHereTaken = false
      this.#serve()
    }
    // Workers that are done are heard before the next job here.
    return { worker: undefined, leave: () => void nextSlice().then(free) }
  }

  #stayForNow(): void {
    this.#dismissed()
    this.#dismissed = startTimer(IDLE, () => {
      if (this.#members.some(({ jobs }) => jobs > 0)) this.#stayForNow()
      else this.#dismiss()
    })
  }

  #dismiss(): void {
    const members = this.#members
    this.#members = []
    for (const member of members) member.end()
  }

  #giveUp(): void {
    this.#cannotWork = true
    this.#dismissed()
    this.#dismiss()
  }
}

/** The one crew: several would only compete for the same processors. */
export const blockCrew: BlockCrew = new BlockCrew()
