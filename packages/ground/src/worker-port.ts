/** One side of a line between threads, the same for workers of the web and of Node. */
export interface WorkerPort<Out, In> {
  post(message: Out, transfer: readonly ArrayBuffer[]): void
  onMessage(listener: (message: In) => void): void
}

interface MessageTarget {
  postMessage(message: unknown, transfer: ArrayBuffer[]): void
}

interface WebTarget extends MessageTarget {
  addEventListener(type: 'message', listener: (event: { data: unknown }) => void): void
}

interface NodeTarget extends MessageTarget {
  on(event: 'message', listener: (message: unknown) => void): unknown
}

/** The line over something that speaks the web's events or Node's. */
export function portOver<Out, In>(target: WebTarget | NodeTarget): WorkerPort<Out, In> {
  return {
    post: (message, transfer) => target.postMessage(message, [...transfer]),
    onMessage(listener) {
      if ('on' in target) target.on('message', (message) => listener(message as In))
      else target.addEventListener('message', ({ data }) => listener(data as In))
    },
  }
}
