import { requireText } from '@memraster/ground'
import type { BandInfo, DatasetInfo } from '../backend/dataset-info.ts'
import type { Tags } from '../metadata/tags.ts'
import { checkBand } from './band-indexes.ts'

/** The tags of one domain of a band, or of the dataset for band 0. */
export function tagsOf(info: DatasetInfo, bidx: number, domain: string): Tags {
  requireText('The domain of tags', domain)
  if (bidx !== 0) checkBand(bidx, info.bands.length)
  const domains = bidx === 0 ? info.tags : (info.bands[bidx - 1] as BandInfo).tags
  return Object.hasOwn(domains, domain) ? (domains[domain] as Tags) : {}
}
