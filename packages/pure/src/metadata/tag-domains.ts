import type { TagDomains } from '@memraster/core/backend'

/** Collects tags by domain, whatever the names: `__proto__` is a key like any other. */
export class TagCollector {
  readonly #domains = new Map<string, Map<string, string>>()

  set(domain: string, key: string, value: string): void {
    let tags = this.#domains.get(domain)
    if (tags === undefined) {
      tags = new Map()
      this.#domains.set(domain, tags)
    }
    tags.set(key, value)
  }

  /** Sets all of `domains`. */
  merge(domains: TagDomains): this {
    for (const [domain, tags] of Object.entries(domains)) {
      for (const [key, value] of Object.entries(tags)) this.set(domain, key, value)
    }
    return this
  }

  /** What was collected, as plain data. */
  toDomains(): TagDomains {
    return Object.fromEntries([...this.#domains].map(([domain, tags]) => [domain, Object.fromEntries(tags)]))
  }
}

/** All of these tags; of a key that stands in several, the last counts, as a PAM sidecar's does in GDAL. */
export function mergeTagDomains(...list: readonly TagDomains[]): TagDomains {
  const collector = new TagCollector()
  for (const domains of list) collector.merge(domains)
  return collector.toDomains()
}
