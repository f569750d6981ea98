import { ensure, equal, rejects } from '../suite/assertions.ts'
import type { CaseContext } from '../suite/case-context.ts'
import type { ConformanceCase } from '../suite/conformance-case.ts'
import { sourcePixels } from '../suite/formula-pixels.ts'
import { type Entry, littleEndianTiff } from '../suite/hand-made-tiff.ts'

const encode = (text: string) => new TextEncoder().encode(text)

/** A pixel with a text in GDAL's tag 42112. */
function withMetadata(xml: string): Uint8Array<ArrayBuffer> {
  const text = encode(`${xml}\0`)
  const entries: readonly Entry[] = [
    [256, 3, 1, 1],
    [257, 3, 1, 1],
    [258, 3, 1, 8],
    [259, 3, 1, 1],
    [262, 3, 1, 1],
    [273, 4, 1, 200],
    [277, 3, 1, 1],
    [278, 3, 1, 1],
    [279, 4, 1, 1],
    [42112, 2, text.length, 204],
  ]
  const bytes = littleEndianTiff(entries, 204 + text.length)
  bytes.set(text, 204)
  return bytes
}

const nested = (depth: number) => `${'<a>'.repeat(depth)}${'</a>'.repeat(depth)}`

/** Texts that no backend understands. */
const UNREAD: Readonly<Record<string, (name: string, content: string) => string>> = {
  'an element that does not end': (name, content) => `<${name}>${content}`,
  'elements a thousand deep': (name, content) => `<${name}>${content}${nested(1000)}</${name}>`,
  'no XML': () => 'TAGS=none',
}

async function open(context: CaseContext, filename: string, bytes: Uint8Array, sidecar?: string) {
  const memfile = await context.fileFrom(bytes, { copy: true, filename })
  if (sidecar !== undefined) memfile.directory.set(`${filename}.aux.xml`, encode(sidecar))
  return memfile
}

/** Metadata of strangers. */
export const hostileMetadata: readonly ConformanceCase[] = [
  {
    id: 'hostile.metadata.overview-file',
    title: 'a tag by which GDAL would take another file for the overviews is refused, or held and read again',
    async run(context) {
      const ns = 'OVERVIEWS'
      const tags = { OVERVIEW_FILE: '/other.tif' }
      const writing = context.written({}, sourcePixels({ dtype: 'uint8', count: 1 }), (dataset) => {
        dataset.updateTags(tags, { ns })
      })
      const refusal = await writing.then(
        () => undefined,
        (error: unknown) => error,
      )
      if (refusal !== undefined)
        await rejects(() => Promise.reject(refusal), 'UNSUPPORTED', 'Writing the tag')
      else equal((await (await writing).open()).tags(0, ns), tags, 'The tags')
    },
  },
  {
    id: 'hostile.metadata.unread-tag',
    title: 'a TIFF whose metadata are not understood is read, and not changed, as they would be lost',
    async run(context) {
      context.needs.reads('GTiff')
      for (const [what, write] of Object.entries(UNREAD)) {
        const bytes = withMetadata(write('GDALMetadata', '<Item name="A">b</Item>'))
        const memfile = await open(context, 'a.tif', bytes)
        equal((await (await memfile.open()).read()).data, [0], `The pixel beside ${what}`)
        context.needs.feature('update')
        await rejects(() => memfile.open({ mode: 'r+' }), 'CORRUPT', `Changing ${what}`)
        equal(memfile.bytes(), bytes, 'The bytes')
      }
    },
  },
  {
    id: 'hostile.metadata.unread-sidecar',
    title: 'a picture whose sidecar is not understood is read, and not changed, as it would be lost',
    async run(context) {
      context.needs.reads('PNG')
      const png = await context.fixture('pictures/gray.png')
      for (const [what, write] of Object.entries(UNREAD)) {
        const sidecar = write('PAMDataset', '<Metadata><MDI key="A">b</MDI></Metadata>')
        const memfile = await open(context, 'a.png', png, sidecar)
        await (await memfile.open()).read()
        context.needs.feature('update')
        await rejects(() => memfile.open({ mode: 'r+' }), 'CORRUPT', `Changing ${what}`)
        equal(memfile.directory.get('a.png.aux.xml'), encode(sidecar), 'The sidecar')
      }
    },
  },
  {
    id: 'hostile.metadata.unreal-numbers',
    title: 'a picture whose sidecar has numbers that are not finite is opened with the rest of what it says',
    async run(context) {
      context.needs.reads('PNG')
      const png = await context.fixture('pictures/gray.png')
      const place = '<GeoTransform>inf,1,0,nan,0,-1</GeoTransform>'
      const points = '<GCPList><GCP Id="1" Pixel="nan" Line="inf" X="-inf" Y="1e400"/></GCPList>'
      const tags = '<Metadata><MDI key="A">b: inf, "nan": nan</MDI></Metadata>'
      const range =
        '<HistMin>-inf</HistMin><HistMax>inf</HistMax><BucketCount>1</BucketCount><HistCounts>1</HistCounts>'
      const band = `<NoDataValue>nan</NoDataValue><Scale>inf</Scale><Offset>-inf</Offset><UnitType>m</UnitType><Histograms><HistItem>${range}</HistItem></Histograms>`
      for (const georeference of [place, points]) {
        const xml = `<PAMDataset>${georeference}${tags}<PAMRasterBand band="1">${band}</PAMRasterBand></PAMDataset>`
        const dataset = await (await open(context, 'a.png', png, xml)).open()
        equal(dataset.tags().A, 'b: inf, "nan": nan', 'The tag')
        equal(dataset.units, ['m'], 'The unit')
        equal(dataset.transform.coefficients, [1, 0, 0, 0, 1, 0], 'The transform')
        await dataset.read()
      }
    },
  },
  {
    id: 'hostile.metadata.many',
    title: 'hundreds of thousands of tags are all read, and stay when one is added',
    async run(context) {
      context.needs.reads('GTiff')
      const count = 120_000
      const items = Array.from({ length: count }, (_, i) => `<Item name="K${i}">v</Item>`)
      const memfile = await open(
        context,
        'a.tif',
        withMetadata(`<GDALMetadata>${items.join('')}</GDALMetadata>`),
      )
      const size = (dataset: { tags(): object }) =>
        Object.keys(dataset.tags()).filter((key) => key !== 'AREA_OR_POINT').length
      equal(size(await memfile.open()), count, 'The number of tags')
      context.needs.feature('update')
      const dataset = await memfile.open({ mode: 'r+' })
      dataset.updateTags({ MORE: 'w' })
      await dataset.close()
      const again = await memfile.open()
      equal(size(again), count + 1, 'The number of tags with one more')
      ensure(again.tags()[`K${count - 1}`] === 'v', 'The last tag is not what it was.')
    },
  },
]
