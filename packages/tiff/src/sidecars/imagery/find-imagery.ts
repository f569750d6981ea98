import type { TagDomains, Tags } from '@memraster/core/backend'
import { parseNumber } from '@memraster/core/internal'
import { parseXml } from '../../xml/parse-xml.ts'
import { childNamed } from '../../xml/xml-values.ts'
import { baseName, type SiblingNames } from '../sibling-names.ts'
import { parseGeoEyeMetadata } from './geoeye-metadata.ts'
import { parseImdText } from './imd-file.ts'
import { parseKeywordList } from './keyword-list.ts'
import { parseRpbText, parseRpcText, rpcFromRpbList } from './rpc-files.ts'
import { xmlList } from './xml-list.ts'

/** The metadata in the files that a provider of satellite images delivers with an image. */
export interface Imagery {
  /** The domains `IMD`, `IMAGERY` and `RPC`, and METADATATYPE, which names the provider. */
  readonly tags: TagDomains
  /** The names of the files, in GDAL's order. */
  readonly files: readonly string[]
}

/** One provider's files. */
interface Found {
  readonly type: string
  readonly files: readonly (string | undefined)[]
  readonly imd?: Tags | undefined
  readonly rpc?: Tags | undefined
  readonly imagery?: ImageryKeys
}

/** The IMD keys for GDAL's domain IMAGERY: the first existing one counts. */
interface ImageryKeys {
  readonly satellite: readonly string[]
  readonly clouds: readonly string[]
  /** Maps the file's values to the domain's. */
  readonly cloudCover: (text: string) => string
  readonly time: readonly string[]
  /** The form of times: year, month, day, hour, minute, and second if it has one. */
  readonly timeForm: RegExp
}

const WITH_SECONDS = /^(\d+)-(\d+)-(\d+)T(\d+):(\d+):(\d+)/
const OF_MINUTES = /^(\d+)-(\d+)-(\d+) (\d+):(\d+)/

/**
 * The metadata of a satellite image in files beside it, as GDAL finds it: of DigitalGlobe (`.IMD`, `.RPB`, `.XML`),
 * OrbView (`.PVL` with `_rpc.txt`), GeoEye (`_metadata.txt`, `_rpc.txt`) and EROS (`.rpc`); the first of these counts.
 */
export function findImagery(filename: string, names: SiblingNames): Imagery | undefined {
  const found =
    digitalGlobe(filename, names) ??
    orbView(filename, names) ??
    geoEye(filename, names) ??
    eros(filename, names)
  if (found === undefined) return undefined
  const { type, files, imd, rpc, imagery } = found
  const summary = imd && imagery ? summaryOf(imd, imagery) : {}
  return {
    tags: {
      '': { METADATATYPE: type },
      ...(imd && { IMD: imd }),
      ...(rpc && { RPC: rpc }),
      ...(Object.keys(summary).length > 0 && { IMAGERY: summary }),
    },
    files: files.filter((file) => file !== undefined),
  }
}

function digitalGlobe(filename: string, names: SiblingNames): Found | undefined {
  const base = baseName(filename)
  const [imd, rpb, xml] = ['IMD', 'RPB', 'XML'].map((ending) => names.find(`${base}.${ending}`))
  const text = xml === undefined ? '' : names.text(xml)
  const isIsd = text.slice(0, 1024).includes('<isd>')
  if (imd === undefined && rpb === undefined && !isIsd) return undefined
  const isd = isIsd ? parseXml(text, 'isd') : undefined
  const part = (name: string): Tags | undefined => {
    const element = isd && childNamed(isd, name)
    return element && xmlList(element)
  }
  const rpbPart = part('RPB')
  return {
    type: 'DG',
    files: [imd, rpb, xml],
    imd: (imd === undefined ? undefined : parseImdText(names.text(imd))) ?? part('IMD'),
    rpc:
      (rpb === undefined ? undefined : parseRpbText(names.text(rpb))) ?? (rpbPart && rpcFromRpbList(rpbPart)),
    imagery: {
      satellite: ['IMAGE.SATID', 'IMAGE_1.SATID'],
      clouds: ['IMAGE.CLOUDCOVER', 'IMAGE_1.cloudCover'],
      cloudCover: (text) =>
        parseNumber(text) < 0 ? UNKNOWN_CLOUDS : String(Math.trunc(parseNumber(text) * 100)),
      time: ['IMAGE.FIRSTLINETIME', 'IMAGE_1.firstLineTime'],
      timeForm: WITH_SECONDS,
    },
  }
}

const UNKNOWN_CLOUDS = '999'

function rpcText(filename: string, names: SiblingNames): string | undefined {
  return names.find(`${baseName(filename)}_rpc.txt`)
}

function orbView(filename: string, names: SiblingNames): Found | undefined {
  const imd = names.find(`${baseName(filename)}.PVL`)
  const rpc = rpcText(filename, names)
  if (imd === undefined || rpc === undefined) return undefined
  return {
    type: 'OV',
    files: [imd, rpc],
    imd: parseKeywordList(names.text(imd)),
    rpc: parseRpcText(names.text(rpc)),
    imagery: {
      satellite: ['sensorInfo.satelliteName'],
      clouds: ['productInfo.productCloudCoverPercentage'],
      cloudCover: (text) => text,
      time: ['inputImageInfo.firstLineAcquisitionDateTime'],
      timeForm: WITH_SECONDS,
    },
  }
}

function geoEye(filename: string, names: SiblingNames): Found | undefined {
  const base = baseName(filename)
  const cut = base.toLowerCase().search(/_rgb_/) >= 0 ? /_rgb_/i : /_pan_/i
  const imd = names.find(`${base.split(cut)[0]}_metadata.txt`)
  const rpc = rpcText(filename, names)
  if (imd === undefined && rpc === undefined) return undefined
  return {
    type: 'GE',
    files: [imd, rpc],
    imd: imd === undefined ? undefined : parseGeoEyeMetadata(names.text(imd)),
    rpc: rpc === undefined ? undefined : parseRpcText(names.text(rpc)),
    imagery: {
      satellite: ['Source Image Metadata.Sensor'],
      clouds: ['Source Image Metadata.Percent Cloud Cover'],
      cloudCover: (text) => text,
      time: ['Source Image Metadata.Acquisition Date/Time'],
      timeForm: OF_MINUTES,
    },
  }
}

function eros(filename: string, names: SiblingNames): Found | undefined {
  const rpc = names.find(`${baseName(filename)}.rpc`)
  return rpc === undefined ? undefined : { type: 'EROS', files: [rpc], rpc: parseRpcText(names.text(rpc)) }
}

function summaryOf(imd: Tags, { satellite, clouds, cloudCover, time, timeForm }: ImageryKeys): Tags {
  const folded = new Map(Object.entries(imd).map(([key, value]) => [key.toLowerCase(), value]))
  const first = (keys: readonly string[]): string | undefined =>
    keys.map((key) => folded.get(key.toLowerCase())).find((value) => value !== undefined)
  const [id, cover, when] = [first(satellite), first(clouds), first(time)]
  return {
    ...(id !== undefined && { SATELLITEID: withoutQuotes(id) }),
    ...(cover !== undefined && { CLOUDCOVER: cloudCover(cover) }),
    ...(when !== undefined && { ACQUISITIONDATETIME: timeOf(when, timeForm) }),
  }
}

function withoutQuotes(text: string): string {
  return text.replace(/^"|"$/g, '').replace(/^'|'$/g, '')
}

/** A time without its fraction of a second; the beginning of 1970, as in GDAL, if it has another form. */
function timeOf(text: string, form: RegExp): string {
  const parts = form.exec(text)?.slice(1) ?? ['1970', '1', '1', '0', '0']
  const [year, month, day, hour, minute, second = '00'] = parts.map((part) => part.padStart(2, '0'))
  return `${year}-${month}-${day} ${hour}:${minute}:${second}`
}
