import type { TagDomains } from '@memraster/core/backend'

/**
 * Collects tags by domain, whatever the names: `__proto__` is a key like any other. As in GDAL, names that differ only
 * in case are the same: a domain keeps its first spelling, a key its last.
 */
export class TagCollector {
  /** By the domain's name in lower case, and the key in lower case. */
  readonly #domains = new Map<
    string,
    { readonly name: string; readonly tags: Map<string, [string, string]> }
  >()

  set(domain: string, key: string, value: string): void {
    const folded = domain.toLowerCase()
    let found = this.#domains.get(folded)
    if (found === undefined) {
      found = { name: domain, tags: new Map() }
      this.#domains.set(folded, found)
    }
    found.tags.set(key.toLowerCase(), [key, value])
  }

  /** Sets all of `domains`. */
  merge(domains: TagDomains): this {
    for (const [domain, tags] of Object.entries(domains)) {
      for (const [key, value] of Object.entries(tags)) this.set(domain, key, value)
    }
    return this
  }

  /** The collected tags, as plain data. */
  toDomains(): TagDomains {
    return Object.fromEntries(
      [...this.#domains.values()].map(({ name, tags }) => [name, Object.fromEntries(tags.values())]),
    )
  }
}

/** All of these tags; of a repeated key the last counts, as a PAM sidecar's does in GDAL. */
export function mergeTagDomains(...list: readonly TagDomains[]): TagDomains {
  const collector = new TagCollector()
  for (const domains of list) collector.merge(domains)
  return collector.toDomains()
}
