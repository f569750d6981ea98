import { bindBackend } from '../../src/backend.ts'
import { createDataset } from '../../src/dataset/create-dataset.ts'
import * as core from '../../src/index.ts'
import { arrayBackend, arrayInfo } from '../dataset/array-backend.ts'
import { storedZip } from '../zip/zip-archives/stored-zip.ts'

const BAND = new Uint8Array(63)
const PIXELS = new Uint8Array(126)
const overviews = [{ width: 5, height: 4, blockShape: [4, 5] as const }]
const info = arrayInfo('uint8', 2, { overviews, maskOverviews: overviews, colormap: { 0: [1, 2, 3, 255] } })
const levels = [BAND, new Uint8Array(20)]
const arrays = arrayBackend({ info, pixels: [levels, levels] })
const { signal } = new AbortController()
const onProgress = (): void => {}

/** A backend over arrays that also builds overviews. */
const backend = {
  ...arrays,
  create: async (...request: Parameters<typeof arrays.create>) => ({
    ...(await arrays.create(...request)),
    buildOverviews: async () => info,
  }),
}
const bound = bindBackend(backend)

/** All that a program may call, with the entry points bound to a backend. */
export const EXPORTS: Readonly<Record<string, unknown>> = { ...core, ...bound, bindBackend }

const window = { colOff: 1, rowOff: 1, width: 2, height: 2 }
const place = { window, signal, onProgress }
const transform = core.Affine.fromOrigin(0, 0, 1, 1)
const crs = core.CRS.fromEpsg(32618)
const points = [
  { row: 0, col: 0, x: 1, y: 2, z: 3 },
  { row: 0, col: 9, x: 2, y: 2, z: 3 },
]
const twenty = Array.from({ length: 20 }, () => 1)
const rpc: core.RPC = {
  ...{ heightOff: 1, heightScale: 1, latOff: 1, latScale: 1, longOff: 1, longScale: 1 },
  ...{ lineOff: 1, lineScale: 1, sampOff: 1, sampScale: 1, errBias: 1, errRand: 1 },
  ...{ lineDenCoeff: twenty, lineNumCoeff: twenty, sampDenCoeff: twenty, sampNumCoeff: twenty },
}
const band = { signal, onProgress }
const read = { ...place, masked: true, boundless: true, fillValue: 0, resampling: 'nearest' }

/** What is called with arguments: each member of {@link EXPORTS}, and arguments that it takes. */
export const VALID_CALLS: Readonly<Record<string, readonly unknown[]>> = {
  isDType: ['uint8'],
  isRasterError: [new Error('a'), 'IO'],
  dataWindow: [{ data: BAND, shape: [7, 9], stride: [9, 1], dtype: 'uint8', mask: BAND }, 0],
  open: [PIXELS, { driver: 'GTiff', limits: { maxBytes: 1e6, maxPixels: 1e6 }, openOptions: {}, signal }],
  bindBackend: [backend],

  'new RasterError': ['UNSUPPORTED', 'No.', { cause: 1, feature: 'a', subject: 'b' }],

  'CRS.fromEpsg': [4326],
  'CRS.fromWkt': [crs.toWkt()],
  'CRS.fromProjJson': [crs.toProjJson()],
  'CRS.fromProjString': ['+proj=longlat'],
  'CRS.fromUserInput': [{ proj: 'utm', zone: 33, datum: 'WGS84' }],
  'CRS.fromDefinition': [crs.definition],
  'CRS#toWkt': [{ version: 'WKT2_2019' }],
  'CRS#equals': [4326],

  'new Affine': [1, 0, 0, 0, -1, 0],
  'Affine.from': [{ a: 1, b: 0, c: 0, d: 0, e: -1, f: 0 }],
  'Affine.fromGdal': [0, 1, 0, 0, 0, -1],
  'Affine.translation': [1, 2],
  'Affine.scale': [1, 2],
  'Affine.rotation': [30, [1, 2]],
  'Affine.shear': [1, 2],
  'Affine.fromOrigin': [0, 0, 1, 1],
  'Affine.fromBounds': [0, 0, 1, 1, 10, 10],
  'Affine#multiply': [transform],
  'Affine#apply': [1, 2],
  'Affine#equals': [transform],
  'Affine#almostEquals': [transform, 1],

  'new Window': [1, 2, 3, 4],
  'Window.from': [window],
  'Window.fromSlices': [[0, 1], [0, null], { height: 7, width: 9, boundless: false }],
  'Window#crop': [7, 9],
  'Window#intersection': [window, window],
  'Window#intersects': [window, window],
  'Window#union': [window, window],
  'Window#subdivide': [1, 1],
  'Window#roundToFullBlocks': [[[2, 2]]],
  'Window#equals': [window],

  'new MemoryDirectory': ['a'],
  'MemoryDirectory#has': ['a.tif'],
  'MemoryDirectory#find': ['A.tif'],
  'MemoryDirectory#get': ['a.tif'],
  'MemoryDirectory#set': ['b.tif', BAND],
  'MemoryDirectory#delete': ['a.tif'],
  'MemoryDirectory#buffer': ['a.tif'],
  'MemoryDirectory#share': ['b.tif', BAND],
  'MemoryDirectory#claim': ['a.tif'],
  'MemoryDirectory#requireUnclaimed': ['a.tif'],

  'new MemoryFile': [PIXELS, { filename: 'a.tif', ext: '.tif', directory: new core.MemoryDirectory() }],
  'MemoryFile.from': [PIXELS, { filename: 'a.tif', dirname: 'a', ext: '.tif', copy: true }],
  'MemoryFile#read': [1],
  'MemoryFile#seek': [1, 0],
  'MemoryFile#write': [BAND],
  'MemoryFile#truncate': [0],
  'MemoryFile#blob': ['image/tiff'],
  'MemoryFile#file': ['a.tif'],
  'MemoryFile#open': [
    {
      ...{ driver: 'GTiff', width: 9, height: 7, count: 2, dtype: 'uint8', mode: 'w', crs, nodata: 0 },
      ...{ transform, rpcs: rpc, compress: 'deflate', tiled: true, limits: { maxBytes: 1e6 } },
    },
  ],

  'new ZipMemoryFile': [storedZip({ a: '' }), { limits: { maxBytes: 1e6 } }],
  'ZipMemoryFile.from': [storedZip({ a: '' }), { limits: { maxBytes: 1e6 } }],
  'ZipMemoryFile#open': ['a.tif', { driver: 'GTiff', limits: {}, openOptions: {}, signal }],

  'Dataset#nodata=': [1],
  'Dataset#crs=': ['EPSG:4326'],
  'Dataset#transform=': [transform],
  'Dataset#descriptions=': [['a', null]],
  'Dataset#units=': [['a', null]],
  'Dataset#scales=': [[1, 2]],
  'Dataset#offsets=': [[1, 2]],
  'Dataset#colorinterp=': [['red', 'gray']],
  'Dataset#gcps=': [{ points, crs }],
  'Dataset#rpcs=': [rpc],
  'Dataset#read': [{ ...read, indexes: [1, 2], outShape: [2, 2], outDtype: 'uint8', interleave: 'band' }],
  'Dataset#readMasks': [{ ...place, indexes: 1, boundless: true, outShape: [2, 2] }],
  'Dataset#datasetMask': [{ ...place, boundless: true, outShape: [2, 2] }],
  'Dataset#sample': [[[500005, 4599995]], { indexes: 1, masked: true, signal }],
  'Dataset#blocks': [1, { signal }],
  'Dataset#blockWindows': [1],
  'Dataset#blockWindow': [1, 0, 0],
  'Dataset#stats': [1, band],
  'Dataset#histogram': [1, { bins: 4, range: [0, 1], signal }],
  'Dataset#checksum': [1, { window, signal }],
  'Dataset#overviews': [1],
  'Dataset#openOverview': [0],
  'Dataset#tags': [0, ''],
  'Dataset#tagNamespaces': [0],
  'Dataset#colormap': [1],
  'Dataset#window': [{ left: 500010, bottom: 4599980, right: 500020, top: 4599990 }],
  'Dataset#windowTransform': [window],
  'Dataset#windowBounds': [window],
  'Dataset#xy': [1, 1, 'ul'],
  'Dataset#index': [500005, 4599995, Math.round],
  'Dataset#write': [
    { data: PIXELS, shape: [2, 7, 9], stride: [63, 9, 1] },
    { indexes: [1, 2], ...band },
  ],
  'Dataset#writeMask': [{ data: BAND.subarray(0, 4) }, place],
  'Dataset#writeColormap': [1, { 1: [1, 2, 3] }],
  'Dataset#updateTags': [
    { A: 1, B: null },
    { bidx: 1, ns: 'C' },
  ],
  'Dataset#setBandDescription': [1, 'a'],
  'Dataset#setBandUnit': [1, 'a'],
  'Dataset#buildOverviews': [[2], { resampling: 'nearest', ...band }],
  'Dataset#updateStats': [1, band],
  'Dataset#close': [band],
}

/** The members that take nothing. */
export const TAKES_NOTHING: readonly string[] = [
  ...['CRS#toEpsg', 'CRS#toProjJson', 'CRS#toString', 'CRS#toJSON'],
  ...['Affine.identity', 'Affine#toGdal', 'Affine#inverse', 'Affine#toJSON', 'Affine#toString'],
  ...['Window#roundLengths', 'Window#roundShape', 'Window#roundOffsets', 'Window#toRanges'],
  ...['Window#toSlices', 'Window#toJSON', 'Window#toString', 'MemoryDirectory#clear'],
  ...['exists', 'tell', 'getbuffer', 'bytes', 'arrayBuffer', 'stream', 'writable', 'close'].map(
    (name) => `MemoryFile#${name}`,
  ),
  ...['ZipMemoryFile#namelist', 'ZipMemoryFile#close', 'Dataset#lnglat', 'Dataset#discard'],
  // These are not made by programs.
  ...['new CRS', 'new Dataset'],
]

/** Calls a member on an object of its own. */
export async function call(member: string, args: readonly unknown[]): Promise<unknown> {
  const [, made, owner = '', kind, name = ''] = /^(new )?(\w+)(?:([.#])(\w+=?))?$/.exec(member) ?? []
  const value = EXPORTS[owner] as never
  if (made) return new (value as new (...args: readonly unknown[]) => unknown)(...args)
  if (!kind) return (value as (...args: readonly unknown[]) => unknown)(...args)
  const target = (kind === '.' ? value : await RECEIVERS[owner]?.()) as Record<string, unknown>
  if (name.endsWith('=')) target[name.slice(0, -1)] = args[0]
  else return drained((target[name] as (...args: readonly unknown[]) => unknown)(...args))
  return undefined
}

const RECEIVERS: Readonly<Record<string, () => unknown>> = {
  CRS: () => crs,
  Affine: () => transform,
  Window: () => new core.Window(0, 0, 3, 3),
  MemoryDirectory: () => {
    const directory = new core.MemoryDirectory()
    directory.set('a.tif', new Uint8Array(3))
    return directory
  },
  MemoryFile: () => new bound.MemoryFile(),
  ZipMemoryFile: () => new bound.ZipMemoryFile(storedZip({ 'a.tif': 'a' })),
  Dataset: () => {
    const directory = new core.MemoryDirectory()
    const source = { backend, directory, filename: 'a.tif', name: '/vsimem/a/a.tif' }
    return createDataset(source, { driver: 'GTiff', width: 9, height: 7, count: 2, dtype: 'uint8' })
  },
}

/** The first of what is iterated, which is when many calls look at their arguments; else the result itself. */
async function drained(result: unknown): Promise<unknown> {
  const value = await result
  if (typeof value === 'object' && value !== null && 'next' in value)
    return await (value as Iterator<unknown>).next()
  return value
}
