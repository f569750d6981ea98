/**
 * Writes src/capabilities.generated.ts: what the drivers of gdal3.js say of themselves, tried out. A driver
 * counts as able to create a dtype when a small raster of it was written and could be opened again.
 *
 *   npx tsc -p tsconfig.json; node scripts/make-capabilities.mjs
 */
import { writeFileSync } from 'node:fs'
import { READ_COMPRESSIONS } from '@memraster/core/internal'
import { CRS } from '@memraster/crs'
import { DTYPES as ALL_DTYPES, sampleSize } from '@memraster/ground'
import { FETCHING_DRIVERS } from '@memraster/tiff/references'
import { GdalEngine } from '../dist/engine/gdal-engine.js'
import { gdalDataType } from '../dist/gdal/data-types.js'
import { loadGdal } from '../dist/gdal/load-gdal.js'

const SIDE = 32
const CRS_TEXT = CRS.fromEpsg(4326).toWkt()
const DTYPES = ALL_DTYPES.filter((dtype) => gdalDataType(dtype) !== undefined)
/** Formats that change pixels by their nature. */
const LOSSY = ['JPEG', 'WEBP', 'GRIB', 'HF2', 'XPM', 'CALS', 'ZMap', 'SIGDEM']
let gdal = await loadGdal({})
let engine = new GdalEngine(gdal)

const drivers = {}
for (const driver of listDrivers()) {
  const { name, description, opens, creates, copies, extensions, options, openOptions } = driver
  const read = opens && name !== 'MEM'
  const how = await findWay(driver, creates ? ['direct', 'copy'] : copies ? ['copy'] : [])
  drivers[name] = {
    description,
    read,
    create: how ? how.create : false,
    extensions,
    ...(how && { dtypes: how.dtypes, creationOptions: options }),
    ...(read && Object.keys(openOptions).length > 0 && { openOptions }),
    ...(how && options.compress?.values && compressions(name, options.compress.values)),
  }
  console.log(name, read ? 'read' : '', how ? `${how.create} ${how.dtypes.join(' ')}` : '')
}
const sorted = Object.fromEntries(Object.entries(drivers).sort(([a], [b]) => (a < b ? -1 : 1)))
writeFileSync(
  new URL('../src/capabilities.generated.ts', import.meta.url),
  `// Made by scripts/make-capabilities.mjs from gdal3.js 2.8.1. Do not edit.
import type { DriverCapability } from '@memraster/core/backend'

/** The raster drivers of GDAL's WebAssembly. */
export const WASM_DRIVERS: Readonly<Record<string, DriverCapability>> = ${JSON.stringify(sorted, null, 1)}
`,
)
console.log(Object.keys(sorted).length, 'drivers')
process.exit(0)

function listDrivers() {
  const { module } = gdal
  return gdal.run(({ arena }) => {
    const list = []
    for (let i = 0; i < module._GDALGetDriverCount(); i++) {
      const driver = module._GDALGetDriver(i)
      const item = (key) => gdal.text(module._GDALGetMetadataItem(driver, arena.text(key), 0))
      const name = gdal.text(module._GDALGetDriverShortName(driver))
      if (item('DCAP_RASTER') !== 'YES' || FETCHING_DRIVERS.includes(name)) continue
      list.push({
        name,
        description: gdal.text(module._GDALGetDriverLongName(driver)),
        opens: item('DCAP_OPEN') === 'YES',
        creates: item('DCAP_CREATE') === 'YES',
        copies: item('DCAP_CREATECOPY') === 'YES',
        extensions: [
          ...new Set(`${item('DMD_EXTENSION')} ${item('DMD_EXTENSIONS')}`.split(/[ /]+/).filter(Boolean)),
        ],
        options: parseOptions(item('DMD_CREATIONOPTIONLIST')),
        openOptions: parseOptions(item('DMD_OPENOPTIONLIST')),
      })
    }
    return list
  })
}

/** The first way in which a driver writes any dtype. */
async function findWay({ name, extensions }, ways) {
  if (name === 'MEM' || name === 'VRT') return undefined
  for (const create of ways) {
    const able = []
    // Not those that the driver names: the names that GTiff gives leave out 64-bit integers.
    for (const dtype of DTYPES) {
      if (await canCreate(name, extensions[0], dtype, create)) able.push(dtype)
      if (!engine.death) continue
      console.log('  broke down:', engine.death.message)
      gdal = await loadGdal({})
      engine = new GdalEngine(gdal)
    }
    if (able.length > 0) return { create, dtypes: able }
  }
  return undefined
}

async function canCreate(driver, extension, dtype, how) {
  for (const count of [1, 3, 2]) {
    try {
      const filename = `a.${extension ?? 'bin'}`
      const profile = {
        driver,
        width: SIDE,
        height: SIDE,
        count,
        dtype,
        options: {},
        gcps: [],
        crs: CRS_TEXT,
        gcpsCrs: undefined,
        nodata: undefined,
        rpcs: undefined,
        transform: [0.1, 0, 10, 0, -0.1, 50],
      }
      const { id } = await engine.create({ filename, profile, how })
      const window = { colOff: 0, rowOff: 0, width: SIDE, height: SIDE }
      const bytes = new Uint8Array(SIDE * SIDE * sampleSize(dtype) * count)
      for (let i = 0; i < bytes.length; i += sampleSize(dtype)) bytes[i] = (i * 7) % 100
      const bands = Array.from({ length: count }, (_, i) => i + 1)
      await engine.write({ id, target: 'bands', bands, window, bytes })
      const { written } = await engine.close(id, undefined, () => {})
      const files = written.map(({ name, bytes: b }) => ({ name, bytes: b.slice() }))
      const opened = await engine.open({
        files,
        filename,
        mode: 'r',
        drivers: undefined,
        options: {},
        crsIsKnown: false,
      })
      const { info } = opened
      const shape = [SIDE, SIDE]
      let equal = info.width === SIDE && info.height === SIDE && info.bands.length >= count
      if (equal && !LOSSY.includes(driver)) {
        const read = {
          id: opened.id,
          source: 'bands',
          bands,
          level: 0,
          window,
          shape,
          resampling: 'nearest',
          dtype,
          interleave: 'band',
        }
        await engine.read(read, undefined, (part) => (equal = Buffer.compare(part.bytes, bytes) === 0))
        if (!equal) console.log(' ', driver, how, dtype, count, 'other pixels')
      }
      await engine.discard(opened.id)
      if (equal && info.bands.every((band) => band.dtype === dtype)) return true
      console.log(' ', driver, how, dtype, 'came back as', info.width, info.height, info.bands[0].dtype)
    } catch (error) {
      if (engine.death) return false
      console.log(' ', driver, how, dtype, count, error.message.slice(0, 120))
    }
  }
  return false
}

function parseOptions(xml) {
  const options = {}
  for (const [, attributes, body = ''] of xml.matchAll(/<Option\b([^>]*?)(?:\/>|>([\s\S]*?)<\/Option>)/g)) {
    const attribute = (key) => new RegExp(`\\b${key}=(['"])(.*?)\\1`).exec(attributes)?.[2]
    const name = attribute('name')?.toLowerCase()
    if (!name) continue
    const values = [...body.matchAll(/<Value\b[^>]*>(.*?)<\/Value>/g)].map(([, value]) => value.toUpperCase())
    const type = (attribute('type') ?? 'string').toLowerCase()
    const kind = type.startsWith('bool')
      ? 'boolean'
      : /^(unsigned )?int/.test(type)
        ? 'integer'
        : /^(float|double|real)/.test(type)
          ? 'number'
          : 'string'
    const [min, max] = [attribute('min'), attribute('max')].map((text) =>
      text === undefined ? undefined : Number(text),
    )
    options[name] = {
      type: kind,
      ...(values.length > 0 && { values: [...new Set(values)] }),
      ...(Number.isFinite(min) && { min }),
      ...(Number.isFinite(max) && { max }),
    }
  }
  return options
}

function compressions(name, values) {
  // Other formats have compressions that they only read.
  if (name === 'GTiff') return { compressions: { read: [...values, ...READ_COMPRESSIONS], write: values } }
  return name === 'COG' ? { compressions: { read: values, write: values } } : {}
}
