import type { Socket } from 'node:net'

/** Bytes of the number that a frame begins with: the length of its head. */
const PREFIX_SIZE = 4

/** A message, and the bytes that go with it. */
interface Frame<Message> {
  readonly message: Message
  readonly attachments: readonly Uint8Array[]
}

/** The listeners of a {@link FramedSocket}. */
export interface FrameListener<In> {
  onFrame(frame: Frame<In>): void
  /**
   * Memory for the only attachment of a message, which is not copied then; undefined for new memory.
   *
   * @param size Its bytes.
   */
  placeFor?(message: In, size: number): Uint8Array | undefined
}

/**
 * Sends and receives messages over a socket between two processes. A frame is the length of its head; the head, which
 * is the message and the sizes of its attachments, as V8 serializes them; and the attachments themselves, which are
 * neither serialized nor copied by the sender.
 */
export class FramedSocket<Out, In> {
  readonly #socket: Socket
  readonly #listener: FrameListener<In>
  readonly #serialize: (value: unknown) => Buffer
  readonly #filling: Iterator<Uint8Array, never, undefined>
  #target: Uint8Array
  /** Of the target, which has none once it is transferred away. */
  #size: number
  #filled = 0

  constructor(socket: Socket, listener: FrameListener<In>) {
    const { deserialize, serialize } = process.getBuiltinModule('node:v8')
    this.#socket = socket
    this.#listener = listener
    this.#serialize = serialize
    this.#filling = this.#receiveFrames(deserialize)
    this.#target = this.#filling.next().value
    this.#size = this.#target.length
    socket.on('data', (chunk: Buffer) => this.#take(chunk))
  }

  /** The attachments must not change before the other side has answered. */
  send(message: Out, attachments: readonly Uint8Array[] = []): void {
    const head = this.#serialize([message, attachments.map(({ byteLength }) => byteLength)])
    const prefix = Buffer.alloc(PREFIX_SIZE)
    prefix.writeUInt32LE(head.length)
    this.#socket.cork()
    this.#socket.write(prefix)
    this.#socket.write(head)
    for (const bytes of attachments) if (bytes.byteLength > 0) this.#socket.write(bytes)
    this.#socket.uncork()
  }

  #take(chunk: Uint8Array): void {
    for (let at = 0; at < chunk.length; ) {
      const part = chunk.subarray(at, at + this.#size - this.#filled)
      if (this.#target.length === this.#size) this.#target.set(part, this.#filled)
      at += part.length
      this.#filled += part.length
      if (this.#filled < this.#size) return
      this.#target = this.#filling.next().value
      this.#size = this.#target.length
      this.#filled = 0
    }
  }

  /** Gives the memory to be filled next; it is full when the next is asked for. */
  *#receiveFrames(deserialize: (bytes: Uint8Array) => unknown): Generator<Uint8Array, never, undefined> {
    for (;;) {
      const prefix = Buffer.alloc(PREFIX_SIZE)
      yield prefix
      const head = new Uint8Array(prefix.readUInt32LE())
      yield head
      const [message, sizes] = deserialize(head) as [In, number[]]
      const attachments: Uint8Array[] = []
      for (const size of sizes) {
        const place = sizes.length === 1 ? this.#listener.placeFor?.(message, size) : undefined
        const bytes = place?.byteLength === size ? place : new Uint8Array(size)
        attachments.push(bytes)
        if (size > 0) yield bytes
      }
      this.#listener.onFrame({ message, attachments })
    }
  }
}
