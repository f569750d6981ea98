import { RasterError, shown } from '@memraster/ground'
import type { DatasetInfo } from '../backend/dataset-info.ts'
import type { BandChange, MetadataChange } from '../backend/metadata-change.ts'
import type { TagDomains, Tags } from '../metadata/tags.ts'
import { tagsOf } from '../operation/tags-of.ts'
import { requireHeldTag } from './held-texts.ts'

/** Tags to set; values become texts, null removes a tag, undefined leaves it. */
export type TagUpdates = Readonly<Record<string, string | number | bigint | boolean | null | undefined>>

/** The updates of one domain by name in lower case: names are case-insensitive, as in GDAL. */
type DomainUpdates = Map<string, readonly [name: string, value: string | null]>

/** Updates of tags, kept until the facts are asked for: each costs its own size, however many tags there are. */
export class StagedTags {
  /** By band, 0 for the dataset, and domain. */
  readonly #updates = new Map<number, Map<string, DomainUpdates>>()

  get isEmpty(): boolean {
    return this.#updates.size === 0
  }

  /**
   * Sets the tags of one domain of a band, or of the dataset for band 0, keeping the others.
   *
   * @throws {RasterError} `UNSUPPORTED` for tags that files do not hold as they are; nothing is changed then.
   */
  update(updates: TagUpdates, bidx: number, domain: string): void {
    const held = heldUpdates(updates, bidx, domain)
    const domains = this.#updates.get(bidx) ?? new Map<string, DomainUpdates>()
    const known = domains.get(domain)
    if (known) for (const [key, update] of held) known.set(key, update)
    else domains.set(domain, held)
    this.#updates.set(bidx, domains)
  }

  /** Ends the staging: returns what the updates make of the tags of `info`. */
  take(info: DatasetInfo): MetadataChange {
    let tags: TagDomains | undefined
    const bands: Record<number, BandChange> = {}
    for (const [bidx, domains] of this.#updates) {
      const changed = Object.fromEntries(
        [...domains].map(([domain, updates]) => [domain, updatedTags(tagsOf(info, bidx, domain), updates)]),
      )
      if (bidx === 0) tags = changed
      else bands[bidx] = { tags: changed }
    }
    this.#updates.clear()
    return { ...(tags && { tags }), bands }
  }
}

function heldUpdates(updates: TagUpdates, bidx: number, domain: string): DomainUpdates {
  const held: DomainUpdates = new Map()
  const given = new Set<string>()
  for (const [name, value] of Object.entries(updates)) {
    const key = name.toLowerCase()
    if (given.has(key)) {
      throw new RasterError(
        'UNSUPPORTED',
        `The tag ${shown(name)} is given twice, in capital and in small letters; names of tags do not differ in case.`,
        { feature: 'tags' },
      )
    }
    given.add(key)
    if (value === undefined) continue
    if (value === null) {
      held.set(key, [name, null])
      continue
    }
    if (!['string', 'number', 'bigint', 'boolean'].includes(typeof value)) {
      throw new TypeError(
        `The tag ${shown(name)} is ${shown(value)}; give a text, a number, a boolean, or null to remove it.`,
      )
    }
    held.set(key, [name, heldValue(domain, name, String(value), bidx)])
  }
  return held
}

/** The value of a tag as files hold it. */
function heldValue(domain: string, name: string, value: string, bidx: number): string {
  requireHeldTag(domain, name, value)
  if (name !== 'AREA_OR_POINT' || domain !== '' || bidx !== 0) return value
  const held = ['Area', 'Point'].find((word) => word.toLowerCase() === value.toLowerCase())
  if (held !== undefined) return held
  throw new RasterError('UNSUPPORTED', `AREA_OR_POINT is ${shown(value)}; it is 'Area' or 'Point'.`, {
    feature: 'tags',
  })
}

function updatedTags(tags: Tags, updates: DomainUpdates): Tags {
  const updated = new Map(Object.entries(tags).map((tag) => [tag[0].toLowerCase(), tag] as const))
  for (const [key, [name, value]] of updates) {
    if (value === null) updated.delete(key)
    else updated.set(key, [name, value])
  }
  return Object.fromEntries(updated.values())
}
