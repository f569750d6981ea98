import { errorFromPlain, RemoteCalls } from '@memraster/core/internal/late'
import { RasterError } from '@memraster/ground'
import { FramedSocket } from './framed-socket.ts'
import type { FromProcess, Operation, Results, ToProcess } from './messages.ts'
import { type RunningProcess, startProcess } from './start-process.ts'

/** What a call of {@link GdalProcess} takes beside its operation. */
export interface ProcessCall {
  /** Bytes that go with it, which must not change before it is answered. */
  readonly attachments?: readonly Uint8Array[]
  readonly signal?: AbortSignal | undefined
  readonly onBegun?: () => void
  readonly onProgress?: ((fraction: number) => void) | undefined
  /** Memory for the bytes of the answer, if it is of that size. */
  readonly place?: Uint8Array | undefined
}

/** An operation's result, and the bytes that go with it. */
interface Answer<M extends keyof Results> {
  readonly result: Results[M]
  readonly attachments: readonly Uint8Array[]
}

/** GDAL in a process of its own. */
export class GdalProcess {
  readonly #socket: FramedSocket<ToProcess, FromProcess>
  readonly #calls: RemoteCalls<ProcessCall>
  /** Calls that were aborted, as the process knows. */
  readonly #heard = new Set<number>()

  constructor({ child, line }: RunningProcess = startProcess()) {
    this.#calls = new RemoteCalls({
      abort: (call) => this.#socket.send({ kind: 'abort', call }),
      isStuckIn: (call) => !this.#heard.has(call),
      hold(waiting) {
        for (const each of [child, line]) {
          if (waiting) each.ref()
          else each.unref()
        }
      },
      terminate: () => void child.kill('SIGKILL'),
    })
    this.#socket = new FramedSocket(line, {
      onFrame: ({ message, attachments }) => this.#receive(message, attachments),
      placeFor: (message, size) => {
        const place = this.#calls.listenersOf(message.call)?.place
        return message.kind === 'result' && place?.byteLength === size ? place : undefined
      },
    })
    child.on('error', (cause) => this.#calls.end(lossError(`could not be started: ${cause.message}`, cause)))
    child.on('exit', (code, signal) =>
      this.#calls.end(lossError(signal === null ? `ended with exit code ${code}` : `ended by ${signal}`)),
    )
  }

  /** The error that ended the process; undefined while it works. */
  get death(): RasterError | undefined {
    return this.#calls.death
  }

  /** Whether it was ended for a call that did not come back, and not by what it was doing. */
  get wasStuck(): boolean {
    return this.#calls.wasStuck
  }

  async call<O extends Operation>(operation: O, options: ProcessCall = {}): Promise<Answer<O['method']>> {
    const { attachments, signal, onProgress } = options
    const post = (call: number): void => {
      const message = { kind: 'call', call, operation, wantsProgress: onProgress !== undefined } as const
      this.#socket.send(message, attachments)
    }
    const leaves = operation.method === 'read'
    return await this.#calls.call(post, { signal, leaves, listeners: options })
  }

  #receive(message: FromProcess, attachments: readonly Uint8Array[]): void {
    const { call } = message
    switch (message.kind) {
      case 'begun':
        this.#calls.listenersOf(call)?.onBegun?.()
        return
      case 'heard':
        this.#heard.add(call)
        return
      case 'progress':
        this.#calls.listenersOf(call)?.onProgress?.(message.fraction)
        return
      case 'result':
        this.#heard.delete(call)
        this.#calls.resolve(call, { result: message.result, attachments })
        return
      case 'error':
        this.#heard.delete(call)
        this.#calls.reject(call, errorFromPlain(message.error))
    }
  }
}

function lossError(how: string, cause?: unknown): RasterError {
  return new RasterError(
    'IO',
    `GDAL broke down: its process ${how}. Rasters that were open in it are lost; open them again. A file that breaks GDAL down each time may be read by the pure backend.`,
    { cause },
  )
}
