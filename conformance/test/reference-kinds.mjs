/** Files that refer to files elsewhere, in every way that GDAL knows: each of KINDS with each of TARGETS. */

/** Width and height of the files that are referred to. */
export const SIDE = 64
/** Width and height of the files that refer to them. */
const WHOLE = 128
/** The value of their pixels, which no other file has. */
export const CANARY = 177

const bytesOf = (text) => new TextEncoder().encode(text)
const escaped = (text) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
const asEntities = (text, digits = 0) =>
  [...text].map((letter) => `&#${`${letter.codePointAt(0)}`.padStart(digits, '0')};`).join('')
const cdata = (text) => `<![CDATA[${text}]]>`

/** A gray TIFF of bytes in one strip, with a text as GDAL_METADATA; `size` is that of its numbers, in bytes. */
export function grayTiff(side, { value = 0, metadata, size = 1 } = {}) {
  const text = metadata === undefined ? [] : [...bytesOf(`${metadata}\0`)]
  const fields = [
    [256, 4, side],
    [257, 4, side],
    [258, 3, 8],
    [259, 3, 1],
    [262, 3, 1],
    [273, 4, 8],
    [277, 3, 1],
    [278, 4, side],
    [279, 4, side * side],
  ]
  const directory = 8 + side * side
  const at = directory + 2 + (fields.length + (metadata === undefined ? 0 : 1)) * 12 + 4
  const bytes = new Uint8Array(at + text.length * size)
  const view = new DataView(bytes.buffer)
  bytes.set(bytesOf('II*\0'))
  view.setUint32(4, directory, true)
  bytes.fill(value, 8, directory)
  if (metadata !== undefined) fields.push([42112, size === 1 ? 2 : 3, at, text.length])
  view.setUint16(directory, fields.length, true)
  for (const [i, [tag, type, number, count = 1]] of fields.entries()) {
    const entry = directory + 2 + i * 12
    view.setUint16(entry, tag, true)
    view.setUint16(entry + 2, type, true)
    view.setUint32(entry + 4, count, true)
    view.setUint32(entry + 8, number, true)
  }
  for (const [i, letter] of text.entries()) {
    if (size === 1) view.setUint8(at + i, letter)
    else view.setUint16(at + i * size, letter, true)
  }
  return bytes
}

const band = (content, attributes = '') =>
  `<VRTRasterBand dataType="Byte" band="1"${attributes}>${content}</VRTRasterBand>`
const dataset = (content, { side = WHOLE, attributes = '' } = {}) =>
  `<VRTDataset rasterXSize="${side}" rasterYSize="${side}"${attributes}>${content}</VRTDataset>`
const name = (text, attributes = '') => `<SourceFilename${attributes}>${text}</SourceFilename>`
const rest =
  '<SourceProperties RasterXSize="64" RasterYSize="64" DataType="Byte" BlockXSize="64" BlockYSize="64"/><SourceBand>1</SourceBand>'
const source = (content, kind = 'SimpleSource') => `<${kind}>${content}${rest}</${kind}>`
const srs = (text) => dataset(`<SRS>${text}</SRS><GeoTransform>1,1,0,1,0,-1</GeoTransform>${band('')}`)
const raw = '<ImageOffset>8</ImageOffset><PixelOffset>1</PixelOffset><LineOffset>64</LineOffset>'
const warp = (of) =>
  dataset(
    `${band('', ' subClass="VRTWarpedRasterBand"')}<BlockXSize>64</BlockXSize><BlockYSize>64</BlockYSize><GDALWarpOptions><SourceDataset>${escaped(of)}</SourceDataset><Transformer><GenImgProjTransformer><SrcGeoTransform>0,1,0,0,0,1</SrcGeoTransform><SrcInvGeoTransform>0,1,0,0,0,1</SrcInvGeoTransform><DstGeoTransform>0,1,0,0,0,1</DstGeoTransform><DstInvGeoTransform>0,1,0,0,0,1</DstInvGeoTransform></GenImgProjTransformer></Transformer><BandList><BandMapping src="1" dst="1"/></BandList></GDALWarpOptions>`,
    { side: SIDE, attributes: ' subClass="VRTWarpedDataset"' },
  )
const pansharpened = (of) =>
  dataset(
    `<PansharpeningOptions><PanchroBand>${name(escaped(of))}<SourceBand>1</SourceBand></PanchroBand><SpectralBand dstBand="1">${name(escaped(of))}<SourceBand>1</SourceBand></SpectralBand></PansharpeningOptions>`,
    { side: SIDE, attributes: ' subClass="VRTPansharpenedDataset"' },
  )
const processed = (of) =>
  dataset(
    `<Input>${name(escaped(of))}</Input><ProcessingSteps><Step><Algorithm>BandAffineCombination</Algorithm><Argument name="coefficients_1">0,1</Argument></Step></ProcessingSteps>`,
    { side: SIDE, attributes: ' subClass="VRTProcessedDataset"' },
  )
const utf16 = (text) =>
  Uint8Array.from([0xff, 0xfe, ...[...text].flatMap((letter) => [letter.charCodeAt(0), 0])])
const mrf = (parts) =>
  `<MRF_META>${parts.start ?? ''}<Raster><Size x="64" y="64" c="1"/><PageSize x="64" y="64" c="1"/><Compression>NONE</Compression>${parts.raster ?? ''}</Raster></MRF_META>`
const pam = (text, { key = 'OVERVIEW_FILE', domain = 'OVERVIEWS', format = '' } = {}) =>
  `<PAMDataset><Metadata domain="${domain}"${format}><MDI key="${key}">${text}</MDI></Metadata></PAMDataset>`
const metadata = (text, { key = 'OVERVIEW_FILE', domain = 'OVERVIEWS' } = {}) =>
  `<GDALMetadata><Item name="${key}" domain="${domain}">${text}</Item></GDALMetadata>`
const besidesTiff = (suffix, text) => ({ 'a.tif': grayTiff(WHOLE), [`a.tif${suffix}`]: bytesOf(text) })
const pamBeside = (text) => besidesTiff('.aux.xml', text)
const vrt = (text) => ({ 'a.vrt': bytesOf(text) })
const tiff = (metadata, size = 1) => ({ 'a.tif': grayTiff(WHOLE, { metadata, size }) })
const ascii = (system) => ({
  'a.asc': bytesOf('ncols 2\nnrows 2\nxllcorner 1\nyllcorner 1\ncellsize 1\n1 2\n3 4\n'),
  'a.prj': bytesOf(system),
})
const plain = (target) => dataset(band(source(name(escaped(target)))))

/** The files of each kind of reference to a target; the first of them is opened. */
export const KINDS = {
  'VRT, element': (to) => vrt(plain(to)),
  'VRT, relative element': (to) => vrt(dataset(band(source(name(escaped(to), ' relativeToVRT="1"'))))),
  'VRT, shared element': (to) => vrt(dataset(band(source(name(escaped(to), ' shared="1"'))))),
  'VRT, attribute': (to) =>
    vrt(dataset(band(`<SimpleSource SourceFilename="${escaped(to)}">${rest}</SimpleSource>`))),
  'VRT, CDATA': (to) => vrt(dataset(band(source(name(cdata(to)))))),
  'VRT, entities': (to) => vrt(dataset(band(source(name(asEntities(to)))))),
  'VRT, names in capitals': (to) =>
    vrt(dataset(band(source(`<SOURCEFILENAME>${escaped(to)}</SOURCEFILENAME>`)))),
  'VRT, after others': (to) => vrt(dataset(band(source(name('gone.tif')) + source(name(escaped(to)))))),
  'VRT, after a comment and a document type': (to) =>
    vrt(`<?xml version="1.0"?><!-- > --><!DOCTYPE a [<!ENTITY b "c">]>${plain(to)}`),
  'VRT, comment within the name': (to) => vrt(dataset(band(source(name(`<!-- x -->${escaped(to)}`))))),
  'VRT, ComplexSource': (to) => vrt(dataset(band(source(name(escaped(to)), 'ComplexSource')))),
  'VRT, AveragedSource': (to) => vrt(dataset(band(source(name(escaped(to)), 'AveragedSource')))),
  'VRT, KernelFilteredSource': (to) =>
    vrt(
      dataset(
        band(
          source(
            `${name(escaped(to))}<Kernel normalized="1"><Size>3</Size><Coefs>1 1 1 1 1 1 1 1 1</Coefs></Kernel>`,
            'KernelFilteredSource',
          ),
        ),
      ),
    ),
  'VRT, overview': (to) =>
    vrt(dataset(band(`<Overview>${name(escaped(to))}<SourceBand>1</SourceBand></Overview>`))),
  'VRT, mask': (to) => vrt(dataset(`${band('')}<MaskBand>${band(source(name(escaped(to))))}</MaskBand>`)),
  'VRT, raw band': (to) =>
    vrt(
      dataset(band(`${name(escaped(to), ' relativeToVRT="0"')}${raw}`, ' subClass="VRTRawRasterBand"'), {
        side: SIDE,
      }),
    ),
  'VRT, raw band by attribute': (to) =>
    vrt(dataset(band(raw, ` subClass="VRTRawRasterBand" SourceFilename="${escaped(to)}"`), { side: SIDE })),
  'VRT, derived band': (to) =>
    vrt(
      dataset(
        band(
          `<PixelFunctionType>sum</PixelFunctionType>${source(name(escaped(to)))}`,
          ' subClass="VRTDerivedRasterBand"',
        ),
      ),
    ),
  'VRT, warped': (to) => vrt(warp(to)),
  'VRT, pansharpened': (to) => vrt(pansharpened(to)),
  'VRT, processed': (to) => vrt(processed(to)),
  'VRT, UTF-16': (to) => ({ 'a.vrt': utf16(plain(to)) }),
  'VRT, text before it': (to) => vrt(`\ufeff  ${plain(to)}`),
  'VRT, nested': (to) => ({ ...vrt(plain('b.vrt')), 'b.vrt': bytesOf(plain(to)) }),
  'VRT, of an MRF': (to) => ({
    ...vrt(plain('b.mrf')),
    'b.mrf': bytesOf(mrf({ raster: `<DataFile>${escaped(to)}</DataFile>` })),
  }),
  'VRT, overview file': (to) => vrt(dataset(`${pam(escaped(to)).slice(12, -13)}${band('')}`)),
  'VRT, grids of a CRS': (to) => vrt(srs(escaped(`+proj=longlat +ellps=intl +nadgrids=${to} +no_defs`))),
  'VRT, definition of a CRS': (to) => vrt(srs(escaped(`+init=${to}:1`))),
  'VRT, CRS elsewhere': (to) => vrt(srs(escaped(to))),
  'PAM, overview file': (to) => pamBeside(pam(escaped(to))),
  'PAM, CDATA': (to) => pamBeside(pam(cdata(to))),
  'PAM, entities': (to) => pamBeside(pam(asEntities(to), { domain: asEntities('OVERVIEWS') })),
  'PAM, other case': (to) => pamBeside(pam(escaped(to), { domain: 'Overviews', key: 'overview_file' })),
  'PAM, value in the key': (to) => pamBeside(pam('x', { key: escaped(`OVERVIEW_FILE=${to}`) })),
  'PAM, a text': (to) =>
    pamBeside(
      `<PAMDataset><Metadata domain="OVERVIEWS" format="json">${escaped(`OVERVIEW_FILE=${to}`)}</Metadata></PAMDataset>`,
    ),
  'PAM, grids of a CRS': (to) => ({
    'a.png': onePixelPng(),
    'a.png.aux.xml': bytesOf(
      `<PAMDataset><SRS>${escaped(`+proj=longlat +ellps=intl +nadgrids=${to}`)}</SRS><GeoTransform>1,1,0,1,0,-1</GeoTransform></PAMDataset>`,
    ),
  }),
  'TIFF, overview file': (to) => tiff(metadata(escaped(to))),
  'TIFF, overview file beside it': (to) => tiff(metadata(escaped(`:::BASE:::${to}`))),
  'TIFF, entities': (to) => tiff(metadata(asEntities(to), { domain: asEntities('OVERVIEWS') })),
  'TIFF, entities of many digits': (to) =>
    tiff(metadata(asEntities(to, 12), { domain: asEntities('OVERVIEWS', 12) })),
  'TIFF, other case': (to) => tiff(metadata(escaped(to), { domain: 'overviews', key: 'Overview_File' })),
  'TIFF, value in the name': (to) => tiff(metadata('x', { key: escaped(`OVERVIEW_FILE=${to}`) })),
  'TIFF, metadata of 16-bit letters': (to) => tiff(metadata(escaped(to)), 2),
  'TIFF, .ovr that is a VRT': (to) =>
    besidesTiff('.ovr', dataset(band(source(name(escaped(to)))), { side: SIDE })),
  'TIFF, .OVR that is a VRT': (to) =>
    besidesTiff('.OVR', dataset(band(source(name(escaped(to)))), { side: SIDE })),
  'TIFF, .msk that is a VRT': (to) => besidesTiff('.msk', plain(to)),
  'TIFF, .aux that is a VRT': (to) =>
    besidesTiff(
      '.aux',
      `EHFA_HEADER_TAG                 ${dataset(`<Metadata domain="HFA"><MDI key="HFA_DEPENDENT_FILE">a.tif</MDI></Metadata>${band(`${source(name(escaped(to)))}<Overview>${name(escaped(to))}<SourceBand>1</SourceBand></Overview>`)}`)}`,
    ),
  'TIFF, .ovr that is an MRF': (to) =>
    besidesTiff('.ovr', mrf({ raster: `<DataFile>${escaped(to)}</DataFile>` })),
  'MRF, data': (to) => ({ 'a.mrf': bytesOf(mrf({ raster: `<DataFile>${escaped(to)}</DataFile>` })) }),
  'MRF, index': (to) => ({ 'a.mrf': bytesOf(mrf({ raster: `<IndexFile>${escaped(to)}</IndexFile>` })) }),
  'MRF, source': (to) => ({
    'a.mrf': bytesOf(mrf({ start: `<CachedSource><Source>${escaped(to)}</Source></CachedSource>` })),
  }),
  'GTI, index': (to) => ({
    'a.gti': bytesOf(
      `<GDALTileIndexDataset><IndexDataset>${escaped(to)}</IndexDataset></GDALTileIndexDataset>`,
    ),
  }),
  WMS: (to) => ({
    'a.xml': bytesOf(
      `<GDAL_WMS><Service name="TMS"><ServerUrl>${escaped(to)}</ServerUrl></Service><DataWindow><SizeX>256</SizeX><SizeY>256</SizeY></DataWindow></GDAL_WMS>`,
    ),
  }),
  WMTS: (to) => ({
    'a.xml': bytesOf(`<GDAL_WMTS><GetCapabilitiesUrl>${escaped(to)}</GetCapabilitiesUrl></GDAL_WMTS>`),
  }),
  WCS: (to) => ({
    'a.xml': bytesOf(
      `<WCS_GDAL><ServiceURL>${escaped(to)}</ServiceURL><CoverageName>a</CoverageName></WCS_GDAL>`,
    ),
  }),
  ERS: (to) => ({
    'a.ers': bytesOf(
      `DatasetHeader Begin\nDataFile = "${to}"\nRasterInfo Begin\nCellType = Unsigned8BitInteger\nNrOfLines = 64\nNrOfCellsPerLine = 64\nNrOfBands = 1\nRasterInfo End\nDatasetHeader End\n`,
    ),
  }),
  MAP: (to) => ({
    'a.map': bytesOf(`OziExplorer Map Data File Version 2.2\nA map\n${to}\n1 ,Map Code,\nWGS 84,\n`),
  }),
  EIR: (to) => ({
    'a.hdr': bytesOf(
      `IMAGINE_RAW_FILE\nPIXEL_FILES ${to}\nWIDTH 64\nHEIGHT 64\nNUM_LAYERS 1\nDATA_TYPE U8\nFORMAT BIL\n`,
    ),
  }),
  PDS: (to) => ({
    'a.lbl': bytesOf(
      `PDS_VERSION_ID = PDS3\nRECORD_TYPE = FIXED_LENGTH\nRECORD_BYTES = 64\n^IMAGE = "${to}"\nOBJECT = IMAGE\nLINES = 64\nLINE_SAMPLES = 64\nSAMPLE_BITS = 8\nSAMPLE_TYPE = UNSIGNED_INTEGER\nEND_OBJECT = IMAGE\nEND\n`,
    ),
  }),
  'AAIGrid, grids of a CRS': (to) => ascii(gridsWkt(to)),
  'AAIGrid, grids on two lines': (to) => ascii(gridsWkt(to).replace('4_', '4\n_')),
  'AAIGrid, definition of a CRS': (to) =>
    ascii(gridsWkt('null').replace(/]$/, `,EXTENSION["PROJ4","+init=${to}:1"]]`)),
  'ENVI, grids of a CRS': (to) => ({
    'a.img': new Uint8Array(SIDE * SIDE),
    'a.hdr': bytesOf(
      `ENVI\nsamples = 64\nlines = 64\nbands = 1\nheader offset = 0\ndata type = 1\ninterleave = bsq\nbyte order = 0\nmap info = {Geographic Lat/Lon, 1, 1, 1, 1, 1, 1}\ncoordinate system string = {${gridsWkt(to)}}\n`,
    ),
  }),
}

function gridsWkt(grids) {
  return `GEOGCS["a",DATUM["b",SPHEROID["c",6378388,297],EXTENSION["PROJ4_GRIDS","${grids}"]],PRIMEM["Greenwich",0],UNIT["degree",0.0174532925199433]]`
}

function onePixelPng() {
  const text = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg=='
  return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))
}

/** What a trick refers to: files of `room`, which is also where the process works, and a server. */
export const TARGETS = {
  'a path': ({ room }) => `${room}/canary.tif`,
  'a path of raw bytes': ({ room }) => `${room}/canary.bin`,
  'a path upwards': ({ room }) => `../../../../../..${room}/canary.tif`,
  'a name in the working directory': () => 'canary.tif',
  'a subdataset': ({ room }) => `GTIFF_DIR:1:${room}/canary.tif`,
  'a derived dataset': ({ room }) => `DERIVED_SUBDATASET:AMPLITUDE:${room}/canary.tif`,
  'a VRT of options': ({ room }) => `vrt://${room}/canary.tif?bands=1`,
  'a VRT as text': ({ room }) => dataset(band(source(name(`${room}/canary.tif`))), { side: SIDE }),
  'an MRF as text': ({ room }) =>
    mrf({ raster: `<DataFile>${room}/canary.bin</DataFile><IndexFile>(0,4096,0)</IndexFile>` }),
  'a part of a file': ({ room }) => `/vsisubfile/0_9000,${room}/canary.tif`,
  'an address of curl': ({ port }) => `/vsicurl/http://127.0.0.1:${port}/canary.tif`,
  'an address': ({ port }) => `http://127.0.0.1:${port}/canary.tif`,
}
