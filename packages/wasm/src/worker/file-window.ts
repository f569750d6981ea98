/** Bytes of the window, which is as much of a file as is handed over at a time. */
const WINDOW_SIZE = 2 ** 20

/** The smallest request in bytes: directories are read in pieces of a few bytes. */
const SMALLEST_PIECE = 2 ** 16

/** Bytes asked for when a block is read: asking again takes longer than copying what may not be needed. */
const BLOCK_PIECE = 2 ** 19

const WAITING = 0
const FILLED = 1

/** A piece of a file that a worker asks for. */
export interface PieceRequest {
  readonly file: number
  readonly position: number
  readonly length: number
}

/**
 * Bytes of the window's header: whether it is filled, with how many bytes, the last call given up, and the call in
 * turn.
 */
const HEADER_SIZE = 16

/** Memory that both threads have: a header, and the window. */
export type SharedWindow = SharedArrayBuffer

/** Undefined if threads share no memory, as in pages that are not isolated from others. */
export function createWindow(): SharedWindow | undefined {
  return typeof SharedArrayBuffer === 'function'
    ? new SharedArrayBuffer(HEADER_SIZE + WINDOW_SIZE)
    : undefined
}

/** Puts the requested piece into the window, and lets the worker go on. */
export function fillWindow(
  window: SharedWindow,
  bytes: Uint8Array | undefined,
  { position, length }: PieceRequest,
): void {
  const state = stateOf(window)
  const piece = bytes?.subarray(position, position + Math.min(length, WINDOW_SIZE)) ?? new Uint8Array(0)
  new Uint8Array(window, HEADER_SIZE).set(piece)
  state[1] = piece.length
  Atomics.store(state, 0, FILLED)
  Atomics.notify(state, 0)
}

/** Lets a worker that is too busy to hear of it see that a call is to end. */
export function giveUp(window: SharedWindow, call: number): void {
  Atomics.store(stateOf(window), 2, call)
}

/** The call that GDAL works on; 0 if none. */
export function callInTurn(window: SharedWindow): number {
  return Atomics.load(stateOf(window), 3)
}

function stateOf(window: SharedWindow): Int32Array {
  return new Int32Array(window, 0, 4)
}

/**
 * Reads files that stay in the memory of another thread, a piece at a time, through a window that both
 * have; waits for each.
 */
export class FileWindow {
  readonly #state: Int32Array
  readonly #bytes: Uint8Array
  readonly #ask: (request: PieceRequest) => void
  #held: PieceRequest = { file: -1, position: 0, length: 0 }

  /** @param ask Has the other thread call {@link fillWindow}. */
  constructor(window: SharedWindow, ask: (request: PieceRequest) => void) {
    this.#state = stateOf(window)
    this.#bytes = new Uint8Array(window, HEADER_SIZE)
    this.#ask = ask
  }

  /** Whether a call is to end: see {@link giveUp}. */
  isGivenUp(call: number): boolean {
    return Atomics.load(this.#state, 2) === call
  }

  /** Sets the call that GDAL works on, see {@link callInTurn}. */
  takeTurn(call: number): void {
    Atomics.store(this.#state, 3, call)
  }

  /** Copies bytes of a file from `position` on into `target`; fewer only at the end of the file. */
  read(file: number, position: number, target: Uint8Array): number {
    let done = 0
    while (done < target.length) {
      const piece = this.#pieceAt(file, position + done, target.length - done)
      if (piece.length === 0) break
      target.set(piece, done)
      done += piece.length
    }
    return done
  }

  /** The bytes that the window holds from `position` on, at most `wanted`. */
  #pieceAt(file: number, position: number, wanted: number): Uint8Array {
    const isHeld = (): boolean =>
      this.#held.file === file &&
      position >= this.#held.position &&
      position < this.#held.position + this.#held.length
    if (!isHeld()) this.#fetch(file, position, wanted)
    const start = position - this.#held.position
    return this.#bytes.subarray(start, Math.min(start + wanted, this.#held.length))
  }

  #fetch(file: number, position: number, wanted: number): void {
    const { file: lastFile, position: last, length: lastLength } = this.#held
    const isNext = file === lastFile && position === last + lastLength
    const least = wanted > SMALLEST_PIECE ? BLOCK_PIECE : SMALLEST_PIECE
    const length = isNext ? WINDOW_SIZE : Math.min(WINDOW_SIZE, Math.max(wanted, least))
    Atomics.store(this.#state, 0, WAITING)
    this.#ask({ file, position, length })
    Atomics.wait(this.#state, 0, WAITING)
    this.#held = { file, position, length: this.#state[1] as number }
  }
}
