import type { TiffPage } from '../container/classify-directories.ts'
import { Tag } from '../container/tag.ts'

/** The names that open pages, and the domain `SUBDATASETS` that lists them; a single page has none. */
export interface Subdatasets {
  readonly names: readonly string[]
  readonly tags: { readonly SUBDATASETS?: Readonly<Record<string, string>> }
}

/** The pages of a file as GDAL's GTiff driver names and describes them. */
export function describePages(pages: readonly TiffPage[], filename: string): Subdatasets {
  if (pages.length < 2) return { names: [], tags: {} }
  const name = ({ number }: TiffPage): string => `GTIFF_DIR:${number}:${filename}`
  const tags = pages.flatMap((page) => [
    [`SUBDATASET_${page.number}_NAME`, name(page)],
    [`SUBDATASET_${page.number}_DESC`, descriptionOf(page)],
  ])
  return { names: pages.map(name), tags: { SUBDATASETS: Object.fromEntries(tags) } }
}

function descriptionOf({ number, ifd }: TiffPage): string {
  const [width = 0, height = 0] = [Tag.ImageWidth, Tag.ImageLength].map((tag) => ifd.number(tag))
  return `Page ${number} (${width}P x ${height}L x ${ifd.number(Tag.SamplesPerPixel) ?? 1}B)`
}
