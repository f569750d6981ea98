import type { Tags } from '@memraster/core/backend'
import { TagCollector } from '../../metadata/tag-domains.ts'

/**
 * The domain `IMD` of GeoEye's `NAME_metadata.txt`: lines `key: value`, indented by three spaces for each level, in
 * sections, each after a line of `===`.
 */
export function parseGeoEyeMetadata(text: string): Tags {
  const tags = new TagCollector()
  const levels: string[] = []
  let section = ''
  let begins = false
  for (const line of text.split(/\r\n|\r|\n/)) {
    if (line.startsWith('===')) begins = true
    if (line.startsWith('===') || line.startsWith('---') || line === '') continue
    const spaces = Math.min(/^ */.exec(line)?.[0].length ?? 0, 11)
    if (spaces % 3 !== 0) continue
    const level = spaces / 3
    const [, key, value = ''] = /^([^:=]*?)[ \t]*[:=][ \t]*(.*)$/.exec(line.slice(spaces)) ?? []
    const name = key || line.slice(spaces)
    if (value !== '' && key !== undefined) {
      tags.set('', [...(section ? [section] : []), ...levels.slice(0, level), key].join('.'), value)
    }
    if (begins) section = name
    else if (level < 3) levels[level] = name
    begins = false
  }
  return tags.toDomains()[''] ?? {}
}
