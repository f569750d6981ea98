import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** Bytes none of whose ranges is like another. */
export function madeBytes(length: number): ReturnType<typeof Uint8Array.from> {
  return Uint8Array.from({ length }, (_, i) => (i * 31 + (i >> 8) * 7 + (i >> 16)) & 255)
}

/** A request as it came: the range is that of its header, both ends included. */
export interface Asked {
  readonly method: string
  readonly path: string
  readonly first: number | undefined
  readonly last: number | undefined
  readonly headers: IncomingMessage['headers']
}

/** Answers a request in its own way; `undefined` leaves it to the honest server. */
export type Answer = (asked: Asked, response: ServerResponse) => unknown

/** A server of one file on a real socket, that knows ranges, counts what it is asked for, and can misbehave. */
export class RangeServer {
  content: Uint8Array
  /** Sent with each answer. */
  headers: Record<string, string> = {
    etag: '"v1"',
    'last-modified': 'Tue, 01 Sep 2026 10:00:00 GMT',
    // So that no test waits for idle connections.
    connection: 'close',
  }
  readonly asked: Asked[] = []
  /** Answers to the next requests, one each. */
  readonly next: Answer[] = []
  /** The answer to all others. */
  always: Answer | undefined
  /** Bytes of bodies that were sent, or given to be sent. */
  sent = 0
  /** Requests that are under way, and the most that were at once. */
  open = 0
  mostOpen = 0
  /** Requests that the client ended. */
  cancelled = 0
  readonly #server: Server

  private constructor(content: Uint8Array) {
    this.content = content
    this.#server = createServer((request, response) => this.#answer(request, response))
  }

  static async start(content: Uint8Array): Promise<RangeServer> {
    const server = new RangeServer(content)
    await new Promise<void>((resolve) => server.#server.listen(0, '127.0.0.1', resolve))
    return server
  }

  get url(): URL {
    return new URL(`http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/a.tif`)
  }

  /** The ranges that were asked for, as in `0-99`. */
  get ranges(): string[] {
    return this.asked.map(({ first, last }) => `${first}-${last}`)
  }

  /** Answers as a sound server does; with a part of the bytes if there is a range. */
  honest({ first, last, method }: Asked, response: ServerResponse): void {
    const { length } = this.content
    if (first === undefined || last === undefined) {
      response.writeHead(200, { ...this.headers, 'content-length': length })
      this.end(response, method === 'HEAD' ? new Uint8Array(0) : this.content)
    } else if (first >= length) {
      response.writeHead(416, { ...this.headers, 'content-range': `bytes */${length}` })
      response.end()
    } else {
      const body = this.content.subarray(first, last + 1)
      const range = `bytes ${first}-${first + body.length - 1}/${length}`
      response.writeHead(206, { ...this.headers, 'content-range': range, 'content-length': body.length })
      this.end(response, body)
    }
  }

  /** Ends an answer with these bytes, and counts them. */
  end(response: ServerResponse, body: Uint8Array): void {
    this.sent += body.length
    response.end(body)
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections()
    await new Promise<void>((resolve) => this.#server.close(() => resolve()))
  }

  #answer(request: IncomingMessage, response: ServerResponse): void {
    const range = /^bytes=(\d+)-(\d+)$/.exec(request.headers.range ?? '')
    const asked: Asked = {
      method: request.method ?? '',
      path: request.url ?? '',
      first: range ? Number(range[1]) : undefined,
      last: range ? Number(range[2]) : undefined,
      headers: request.headers,
    }
    this.asked.push(asked)
    this.open++
    this.mostOpen = Math.max(this.mostOpen, this.open)
    response.on('close', () => {
      this.open--
      if (!response.writableFinished) this.cancelled++
    })
    const answer = this.next.shift() ?? this.always ?? ((one, to) => this.honest(one, to))
    answer(asked, response)
  }
}
