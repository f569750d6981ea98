import { NATIVE_LITTLE_ENDIAN } from '../bytes/byte-order.ts'

/** A kernel of WebAssembly, ready to be called: its functions work on its memory and nothing else. */
export interface Kernel<Functions> {
  readonly functions: Functions
  /** All of its memory, which never grows. */
  readonly bytes: Uint8Array<ArrayBuffer>
}

/** Bytes of the memory that all kernels share, for one block after the other. */
export const SHARED_SIZE: number = 1 << 22

/** Bytes by which memory is counted. */
const PAGE = 1 << 16

/** The most bytes that a kernel gets; blocks that need more are done without. */
const LARGEST = 2 ** 30

/** The largest memory that is kept for the next long block. */
const MOST_SPARE = 2 ** 25

let sharedMemory: WebAssembly.Memory | undefined

function memoryOf(size: number): WebAssembly.Memory {
  const pages = Math.ceil(size / PAGE)
  return new WebAssembly.Memory({ initial: pages, maximum: pages })
}

/** A kernel that is loaded when it is first wanted, from a module whose default is its code. */
export class LazyKernel<Functions> {
  readonly #import: () => Promise<{ readonly default: WebAssembly.Module | Uint8Array<ArrayBuffer> }>
  #module: WebAssembly.Module | undefined
  #shared: Kernel<Functions> | undefined
  #spare: Kernel<Functions> | undefined
  #loading: Promise<void> | undefined

  constructor(load: () => Promise<{ readonly default: WebAssembly.Module | Uint8Array<ArrayBuffer> }>) {
    this.#import = load
  }

  /**
   * Loads it, if the runtime can compile it. Content policies may forbid that, and old browsers know no vectors: then
   * there is none, and the plain way does the same.
   */
  load(): Promise<void> | undefined {
    if (this.#shared !== undefined) return undefined
    this.#loading ??= this.#compile().catch(() => {})
    return this.#loading
  }

  /** The kernel whose memory the next call uses again; undefined if it is not loaded. */
  get shared(): Kernel<Functions> | undefined {
    return this.#shared
  }

  /**
   * A kernel that nobody else uses until it is given back, with at least `size` bytes of memory of any content;
   * undefined if it is not loaded, or cannot have so much.
   */
  borrow(size: number): Kernel<Functions> | undefined {
    const spare = this.#spare
    if (spare === undefined || spare.bytes.length < size) return this.#create(size)
    this.#spare = undefined
    return spare
  }

  /** Takes back what was borrowed, and is not used any more. Memories are few: each takes gigabytes of addresses. */
  giveBack(kernel: Kernel<Functions>): void {
    if (kernel.bytes.length <= MOST_SPARE) this.#spare = kernel
  }

  #create(size: number): Kernel<Functions> | undefined {
    if (this.#module === undefined || size > LARGEST) return undefined
    try {
      return this.#createIn(memoryOf(size))
    } catch {
      // There is no memory, or no address, left for it.
      return undefined
    }
  }

  #createIn(memory: WebAssembly.Memory): Kernel<Functions> {
    const { exports } = new WebAssembly.Instance(this.#module as WebAssembly.Module, { env: { memory } })
    return { functions: exports as Functions, bytes: new Uint8Array(memory.buffer) }
  }

  async #compile(): Promise<void> {
    // Its numbers are little-endian, and those of typed arrays the machine's.
    if (!NATIVE_LITTLE_ENDIAN) return
    const { default: source } = await this.#import()
    this.#module = source instanceof Uint8Array ? await WebAssembly.compile(source) : source
    sharedMemory ??= memoryOf(SHARED_SIZE)
    this.#shared = this.#createIn(sharedMemory)
  }
}
