import type { BandInfo, ReadRequest } from '@memraster/core/backend'
import { partOf, runConcurrently } from '@memraster/core/internal'
import { isComplex, nextSlice, type RasterArray, sliceIsOver } from '@memraster/ground'
import { type GdalType, gdalTypeOf, hasInt8 } from '../binding/gdal-types.ts'
import type { Handle, HandlePool } from '../handles/handle-pool.ts'
import { planRead, type ReadTask } from './plan-read.ts'
import { Scratch } from './read-apart.ts'
import { isDirect, readDirect, readDirectHere, takesSamples } from './read-direct.ts'
import { readRaw } from './read-raw.ts'
import { readResampledMask } from './read-resampled-mask.ts'
import { type ReadSource, readResult } from './read-task.ts'
import { translateWindow } from './translate-window.ts'
import { keepBlocks, workOf } from './work-of.ts'

/** Work that takes less time than it takes another thread to begin with it. */
const LITTLE = 1 << 17

/** Work of about two milliseconds, the most that this thread does at a time. */
const BEARABLE = 5 << 17

/** Milliseconds of such work after which the event loop gets a turn. */
const SLICE = 4

/**
 * Fills `out` as `request` says, off this thread, in as many parallel tasks as the pool allows. A read of few pixels is
 * done here, or its last part is, while other threads do the others.
 */
export async function readInto(source: ReadSource, request: ReadRequest, out: RasterArray): Promise<void> {
  const reading = new Reading(source, request, out)
  // All tasks have ended before the caller gets its array back, even failed ones.
  await reading.pool.during(() =>
    reading.isQuick
      ? readHere(reading, request)
      : runConcurrently(reading.tasks.length, request, reading.run, reading.pool.limit),
  )
}

/**
 * Does what little there is to do on this thread. Of more, other threads do most; the blocks of one dataset of the pool
 * are decoded here, so that they wait for no other thread.
 */
async function readHere(reading: Reading, request: ReadRequest): Promise<void> {
  const { tasks, pool } = reading
  while (sliceIsOver(SLICE)) await nextSlice()
  if (reading.workOf(tasks) <= (tasks.length === 1 ? BEARABLE : LITTLE)) {
    for (const task of tasks) reading.runHere(task)
    request.onProgress?.(1)
    return
  }
  const indexes = tasks.map((_, index) => index)
  const [mine, others] = [indexes.filter(reading.isOwn), indexes.filter((index) => !reading.isOwn(index))]
  const theirs = runConcurrently(
    others.length,
    partOf(request, 0, others.length / tasks.length),
    (position) => reading.run(others[position] as number),
    pool.limit,
  )
  const own = runConcurrently(
    mine.length,
    partOf(request, others.length / tasks.length, 1),
    (position) => reading.runOwn(mine[position] as number),
    1,
  )
  for (const result of await Promise.allSettled([theirs, own])) {
    if (result.status === 'rejected') throw result.reason
  }
}

/** A read under way. */
class Reading {
  readonly tasks: readonly ReadTask[]
  readonly pool: HandlePool
  /** Whether some of it may be done on this thread. */
  readonly isQuick: boolean
  readonly #source: ReadSource
  readonly #request: ReadRequest
  readonly #out: RasterArray
  readonly #length: number
  readonly #type: GdalType | undefined
  readonly #isPlain: boolean
  readonly #scratch: Scratch | undefined

  constructor(source: ReadSource, request: ReadRequest, out: RasterArray) {
    const { info, pool, plainPool } = source
    this.#source = source
    this.#request = request
    this.#out = out
    this.#length = out.length
    const isPlain = plainPool !== undefined && takesSamples(info, request)
    this.tasks = planRead(info, request, isPlain && !request.borrowed)
    this.#type = fillableType(source, request)
    const areDirect = this.#type !== undefined && this.tasks.every((task) => isDirect(info, request, task))
    this.#isPlain = areDirect && isPlain
    this.pool = this.#isPlain && plainPool ? plainPool : pool
    this.isQuick = source.isQuick === true && areDirect && out.buffer instanceof ArrayBuffer
    this.#scratch = request.borrowed ? new Scratch(request, this.tasks) : undefined
  }

  /** What there is to do for some tasks on this thread; Infinity if a dataset is in use. */
  workOf(tasks: readonly ReadTask[]): number {
    let work = 0
    for (const task of tasks) {
      const handle = this.#idleHandle(task)
      work += handle ? workOf(this.#source.info, this.#request, task, handle, this.#isPlain) : Infinity
      if (work > BEARABLE) break
    }
    return work
  }

  /** Does a task on this thread; its dataset must not be in use. */
  runHere(task: ReadTask): void {
    this.#source.requireBytes?.()
    const handle = this.#idleHandle(task) as Handle
    const [info, request, out, type] = [this.#source.info, this.#request, this.#out, this.#type as GdalType]
    readDirectHere({ info, request, task, out, type }, handle)
    this.#finish(task, handle)
  }

  /**
   * Whether a task is of the dataset that this thread reads from, or copies into memory that only this thread may write
   * to: another one's result would have to be copied as well.
   */
  readonly isOwn = (index: number): boolean => {
    const { place } = this.tasks[index] as ReadTask
    if (this.#isPlain && this.#scratch) return true
    return place !== undefined && place % this.pool.limit === 0
  }

  /** Does a task on this thread, if it can be done in a moment. */
  async runOwn(index: number): Promise<void> {
    while (sliceIsOver(SLICE)) await nextSlice()
    const task = this.tasks[index] as ReadTask
    // Memory that the caller has taken away meanwhile is left alone; core tells him.
    if (this.#out.length !== this.#length) return
    if (this.workOf([task]) <= BEARABLE) this.runHere(task)
    else await this.run(index)
  }

  /** The dataset that has the blocks of a task, or any if they are not kept. */
  #idleHandle({ place }: ReadTask): Handle | undefined {
    return this.pool.idleHandle(this.#isPlain ? 0 : (place ?? 0))
  }

  /** Does a task on another thread. */
  readonly run = (index: number): Promise<void> => {
    const task = this.tasks[index] as ReadTask
    const work = (handle: Handle): Promise<void> =>
      this.#scratch
        ? this.#scratch.fill(task, this.#out, (request, part, out) => this.#read(handle, request, part, out))
        : this.#read(handle, this.#request, task, this.#out)
    return this.pool.use(
      async (handle) => {
        this.#source.requireBytes?.()
        await work(handle)
        this.#finish(task, handle)
      },
      this.#isPlain ? undefined : task.place,
    )
  }

  async #read(handle: Handle, request: ReadRequest, task: ReadTask, out: RasterArray): Promise<void> {
    const [source, type] = [this.#source, this.#type]
    if (!type) await readRaw(source, handle, request, task, out)
    else if (isDirect(source.info, request, task)) {
      const areKept = this.isQuick && !this.#isPlain && takesSamples(source.info, request)
      await readDirect({ info: source.info, request, task, out, type }, handle, areKept)
    } else if (request.source === 'mask' && request.resampling !== 'nearest')
      await readResampledMask(source, handle, request, task, out, type)
    else await readResampled(source, handle, request, task, out, type)
  }

  #finish(task: ReadTask, handle: Handle): void {
    if (this.#isPlain || !this.pool.isReadOnly) return
    if (task.isWholeBlocks) handle.dropBlocks()
    else if (this.isQuick) keepBlocks(this.#source.info, this.#request, task, handle)
  }
}

/**
 * GDAL's type of an array that it can fill itself; undefined for complex and signed 8-bit samples and half floats,
 * which the binding has no arrays for.
 */
function fillableType({ gdal, info }: ReadSource, request: ReadRequest): GdalType | undefined {
  const { dtype } = request
  if (request.source === 'mask') return 'Byte'
  const own = (info.bands[(request.bands[0] as number) - 1] as BandInfo).dtype
  if (own === 'int8' && dtype === 'int8' && !hasInt8(gdal.version)) return 'Byte'
  if (isComplex(dtype) || dtype === 'int8' || own === 'int8') return undefined
  if (dtype === 'float16') return own === 'float16' ? 'Float32' : undefined
  return gdalTypeOf(dtype, false)
}

/** Resamples a window with GDAL in memory, and reads it from there into `out`. */
async function readResampled(
  source: ReadSource,
  handle: Handle,
  request: ReadRequest,
  task: ReadTask,
  out: RasterArray,
  type: GdalType,
): Promise<void> {
  const resampled = await translateWindow(source, handle, request, task, { format: 'MEM', type, path: '' })
  await readResult(resampled, task.bands, request, task, out, type)
}
