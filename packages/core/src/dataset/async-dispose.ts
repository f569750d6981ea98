/**
 * Lets `await using` close instances of `prototype`'s class, even if `Symbol.asyncDispose` is missing: then under the
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
