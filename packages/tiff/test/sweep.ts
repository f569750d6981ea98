/** Whether tests by volume try all that they can, as in CI and with MEMRASTER_SWEEP=1. */
export const isSweep = process.env.CI === 'true' || process.env.MEMRASTER_SWEEP === '1'

/** Every `step`th item, from the first on; all items in a sweep. */
export function sampleOf<T>(items: readonly T[], step: number): readonly T[] {
  return isSweep ? items : items.filter((_, index) => index % step === 0)
}
