import type { Backend, BackendDataset } from '@memraster/core/backend'

/** A backend with one fault, and the case that has to catch it. */
export interface Mutant {
  readonly fault: string
  readonly caughtBy: string
  create(): { readonly backend: Backend; readonly countResources?: () => number }
}

export type Change = (dataset: BackendDataset) => Partial<BackendDataset>

/** A backend with datasets that do otherwise. */
export function withDatasets(base: Backend, change: Change): Backend {
  const altered = async (opening: Promise<BackendDataset>): Promise<BackendDataset> => {
    const dataset = await opening
    const { buildOverviews } = dataset
    const bound: BackendDataset = {
      info: dataset.info,
      read: (request, out) => dataset.read(request, out),
      write: async (request, data) => dataset.write?.(request, data),
      update: async (metadata) => dataset.update?.(metadata),
      ...(buildOverviews && { buildOverviews: (request) => buildOverviews.call(dataset, request) }),
      close: (request) => dataset.close(request),
      discard: () => dataset.discard(),
    }
    return { ...bound, ...change(bound) }
  }
  return {
    ...base,
    open: (...args) => altered(base.open(...args)),
    create: (...args) => altered(base.create(...args)),
  }
}
