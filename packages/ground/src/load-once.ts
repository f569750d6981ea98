/**
 * A function that loads a module when it is first called: its promise until the module is there, then the module
 * itself, so that who calls again need not wait. A load that fails is tried again.
 *
 * @example
 * const loadColors = loadOnce(() => import('./colors.ts'))
 * const { convert } = await loadColors()
 */
export function loadOnce<T extends object>(load: () => Promise<T>): () => T | Promise<T> {
  let found: T | Promise<T> | undefined
  return () => {
    found ??= load().then(
      (loaded) => {
        found = loaded
        return loaded
      },
      (error: unknown) => {
        found = undefined
        throw error
      },
    )
    return found
  }
}
