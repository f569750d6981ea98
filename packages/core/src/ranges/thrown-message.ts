import { abridged, shown } from '@memraster/ground'

/**
 * The words of whatever a source threw, of any type, and of its cause, where runtimes hide the reason of a failed
 * request.
 */
export function thrownMessage(thrown: unknown): string {
  try {
    if (!(thrown instanceof Error)) return shown(thrown)
    const { message, cause } = thrown
    return cause instanceof Error ? `${abridged(message)} (${abridged(cause.message)})` : String(message)
  } catch {
    return 'something that cannot be shown'
  }
}
