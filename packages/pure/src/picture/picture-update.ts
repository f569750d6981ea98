import {
  applyChange,
  type BackendDataset,
  type BandInfo,
  type CloseRequest,
  type DatasetInfo,
  type MemoryDirectory,
  type MetadataChange,
  type ReadRequest,
  type TagDomains,
} from '@memraster/core/backend'
import {
  decodeText,
  inSlices,
  nextSlice,
  type RasterArray,
  RasterError,
  sliceIsOver,
  throwIfAborted,
} from '@memraster/ground'
import { childrenNamed, pamName, parsingXml, xmlValue } from '@memraster/tiff/metadata'
import { encodePam, type KeptElements } from './encode-pam.ts'

/** A picture file whose metadata change: they go into its PAM sidecar, and the file stays as it is. */
export class PictureUpdate implements BackendDataset {
  readonly info: DatasetInfo
  readonly #picture: BackendDataset
  readonly #files: MemoryDirectory
  readonly #filename: string
  readonly #own: DatasetInfo
  #facts: DatasetInfo

  /** @param own The facts without those of the PAM sidecar. */
  constructor(picture: BackendDataset, own: DatasetInfo, files: MemoryDirectory, filename: string) {
    this.info = picture.info
    this.#facts = picture.info
    this.#picture = picture
    this.#own = own
    this.#files = files
    this.#filename = filename
  }

  read(request: ReadRequest, out: RasterArray): Promise<void> {
    return this.#picture.read(request, out)
  }

  async update(change: MetadataChange): Promise<void> {
    const setsNodata = Object.values(change.bands ?? {}).some(({ nodata }) => nodata !== undefined)
    if (setsNodata && this.info.driver === 'PNG') {
      throw new RasterError('UNSUPPORTED', 'PNG has a place of its own for nodata values.', {
        feature: 'nodata',
      })
    }
    this.#facts = applyChange(this.#facts, change)
  }

  async close(request: CloseRequest): Promise<void> {
    const name = pamName(this.#filename)
    const old = this.#files.get(name)
    if (this.#facts !== this.info) {
      const kept = await keptElements(old && decodeText(old))
      // Megabytes of metadata take a tenth of a second to parse, and as long again to write.
      while (sliceIsOver()) await nextSlice()
      const pam = encodePam(differences(this.#own, this.#facts), false, kept)
      throwIfAborted(request.signal)
      this.#files.delete(name)
      if (pam !== undefined) this.#files.set(name, new TextEncoder().encode(pam))
    }
    await this.#picture.close(request)
  }

  discard(): Promise<void> {
    return this.#picture.discard()
  }
}

/** The facts that a sidecar states over those of the file itself. */
function differences(own: DatasetInfo, facts: DatasetInfo): DatasetInfo {
  const { crs, transform, gcps, gcpsCrs, rpcs, tags, bands } = facts
  return {
    ...facts,
    crs: crs && own.crs?.equals(crs) ? undefined : crs,
    transform: String(transform) === String(own.transform) ? undefined : transform,
    gcps: gcps === own.gcps ? [] : gcps,
    gcpsCrs,
    rpcs,
    tags: otherTags(own.tags, tags),
    bands: bands.map((band, index): BandInfo => {
      const { nodata, description, unit, tags: ownTags } = own.bands[index] as BandInfo
      return {
        ...band,
        nodata: Object.is(band.nodata, nodata) ? undefined : band.nodata,
        description: band.description === description ? undefined : band.description,
        unit: band.unit === unit ? undefined : band.unit,
        tags: otherTags(ownTags, band.tags),
      }
    }),
  }
}

function otherTags(own: TagDomains, tags: TagDomains): TagDomains {
  return Object.fromEntries(
    Object.entries(tags).map(([domain, items]) => [
      domain,
      Object.fromEntries(Object.entries(items).filter(([key, value]) => own[domain]?.[key] !== value)),
    ]),
  )
}

/** The elements, in lower case, that {@link encodePam} writes anew. */
const DATASET_FACTS: ReadonlySet<string> = new Set([
  'srs',
  'geotransform',
  'gcplist',
  'metadata',
  'pamrasterband',
])
const BAND_FACTS: ReadonlySet<string> = new Set([
  'description',
  'nodatavalue',
  'unittype',
  'offset',
  'scale',
  'metadata',
])

async function keptElements(xml: string | undefined): Promise<KeptElements> {
  const root = xml === undefined ? undefined : await inSlices(parsingXml(xml))
  const bands = new Map<number, string[]>()
  for (const band of root === undefined ? [] : childrenNamed(root, 'PAMRasterBand')) {
    const kept = band.children.filter(({ name }) => !BAND_FACTS.has(name.toLowerCase()))
    bands.set(
      Number.parseInt(xmlValue(band, 'band') ?? '', 10),
      kept.map(({ source }) => source),
    )
  }
  const dataset = (root?.children ?? []).filter(({ name }) => !DATASET_FACTS.has(name.toLowerCase()))
  return { dataset: dataset.map(({ source }) => source), bands }
}
