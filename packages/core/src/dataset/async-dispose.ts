/**
 * Lets `await using` close what `prototype`'s class makes, also where `Symbol.asyncDispose` is missing: there under the
 * key that compilers of `await using` look for instead.
 */
export function defineAsyncDispose(prototype: { close(): Promise<void> }): void {
  const key = (Symbol.asyncDispose as symbol | undefined) ?? Symbol.for('Symbol.asyncDispose')
  Object.defineProperty(prototype, key, {
    configurable: true,
    writable: true,
    value(this: { close(): Promise<void> }): Promise<void> {
      return this.close()
    },
  })
}
