import type { TagDomains, Tags } from '@memraster/core/backend'
import { atOnce, type Steps } from '@memraster/ground'

/** Tags between two steps: a millisecond's worth. */
const PART = 2048

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
    atOnce(this.merging(domains))
    return this
  }

  /** {@link TagCollector.merge} in steps. */
  *merging(domains: TagDomains): Steps<void> {
    let count = 0
    for (const [domain, tags] of Object.entries(domains)) {
      for (const key of Object.keys(tags)) {
        this.set(domain, key, tags[key] as string)
        if (++count % PART === 0) yield
      }
    }
  }

  /** The collected tags, as plain data. */
  toDomains(): TagDomains {
    return atOnce(this.listing())
  }

  /** {@link TagCollector.toDomains} in steps. */
  *listing(): Steps<TagDomains> {
    const domains: [string, Tags][] = []
    for (const { name, tags } of this.#domains.values()) domains.push([name, yield* plainTags(tags.values())])
    return Object.fromEntries(domains)
  }
}

function* plainTags(entries: Iterable<readonly [string, string]>): Steps<Tags> {
  const tags: Record<string, string> = {}
  let count = 0
  for (const [key, value] of entries) {
    if (key === '__proto__') Object.defineProperty(tags, key, { value, ...PLAIN })
    else tags[key] = value
    if (++count % PART === 0) yield
  }
  return tags
}

const PLAIN = { writable: true, enumerable: true, configurable: true }

/** All of these tags; of a repeated key the last counts, as a PAM sidecar's does in GDAL. */
export function mergeTagDomains(...list: readonly TagDomains[]): TagDomains {
  return atOnce(mergingTagDomains(...list))
}

/** {@link mergeTagDomains} in steps. */
export function* mergingTagDomains(...list: readonly TagDomains[]): Steps<TagDomains> {
  const collector = new TagCollector()
  for (const domains of list) yield* collector.merging(domains)
  return yield* collector.listing()
}
