import { MemoryDirectory } from '@memraster/core/backend'
import { atOnce } from '@memraster/ground'
import { describe, expect, it } from 'vitest'
import { parseRpcTags, rpcTags } from '../../src/georeference/rpc.ts'
import { parsingPam, requireReadablePam } from '../../src/sidecars/pam.ts'

// A sidecar in GDAL's form (gdal/frmts, data/gdalvrt.xsd), with what the fixtures do not have.
const xml = `<PAMDataset>
  <Metadata domain="xml:ESRI" format="xml">
    <GeodataXform><a>1</a></GeodataXform>
  </Metadata>
  <PAMRasterBand band="2">
    <NoDataValue le_hex_equiv="9A9999999999B93F">1.00000000000000E-01</NoDataValue>
    <ColorInterp>Palette</ColorInterp>
    <ColorTable>
      <Entry c1="1" c2="2" c3="3" c4="4"/>
      <Entry c1="255" c2="0" c3="0"/>
    </ColorTable>
    <Histograms><HistItem><HistCounts>1|2|3</HistCounts></HistItem></Histograms>
  </PAMRasterBand>
  <PAMRasterBand band="1"><NoDataValue>-9999</NoDataValue></PAMRasterBand>
  <PAMRasterBand band="0"><NoDataValue>1</NoDataValue></PAMRasterBand>
</PAMDataset>`

describe('parsingPam', () => {
  const pam = atOnce(parsingPam(xml))

  it('reads bands by their number', () => {
    expect([...(pam?.bands.keys() ?? [])]).toEqual([2, 1])
    expect(pam?.bands.get(1)?.nodata).toBe('-9999')
  })

  it('takes nodata from its eight bytes', () => {
    // 0x3FB999999999999A is the double nearest to 0.1.
    expect(pam?.bands.get(2)?.nodata).toBe('0.1')
  })

  it('reads colours, opaque by default', () => {
    expect(pam?.bands.get(2)?.colormap).toEqual({ 0: [1, 2, 3, 4], 1: [255, 0, 0, 255] })
    expect(pam?.bands.get(2)?.colorInterpretation).toBe('palette')
  })

  it("writes documents in domains of XML as GDAL's parser does", () => {
    expect(pam?.tags).toEqual({
      'xml:ESRI': { 'xml:ESRI': '<GeodataXform>\n  <a>1</a>\n</GeodataXform>\n' },
    })
  })
})

it('a domain of JSON has its text under its own name', () => {
  const pam = atOnce(parsingPam('<a><Metadata domain="json:A" format="JSON">{"a": "b=c"}</Metadata></a>'))
  expect(pam?.tags).toEqual({ 'json:A': { 'json:A': '{"a": "b=c"}' } })
})

it('a file is not changed if its sidecar is not understood', async () => {
  const require = async (text: string | undefined): Promise<void> => {
    const files = new MemoryDirectory()
    if (text !== undefined) files.set('a.tif.aux.xml', new TextEncoder().encode(text))
    await requireReadablePam(files, 'a.tif')
  }
  for (const text of [undefined, '', '<PAMDataset/>']) await require(text)
  for (const text of ['x', '<PAMDataset>', '<?xml version="1.0"?>']) {
    await expect(require(text)).rejects.toThrow(
      expect.objectContaining({ code: 'CORRUPT', subject: 'a.tif.aux.xml' }),
    )
  }
})

describe('coefficients in the domain RPC', () => {
  it('are read from what GDAL writes', () => {
    const list = Array.from({ length: 20 }, (_, i) => i - 3)
    const rpc = {
      ...{
        errBias: 1.5,
        errRand: 0.25,
        lineOff: 12,
        sampOff: 16,
        latOff: 45.125,
        longOff: -75,
        heightOff: 100.5,
      },
      ...{ lineScale: 24, sampScale: 32, latScale: 0.5, longScale: 0.25, heightScale: 500 },
      ...{ lineNumCoeff: list, lineDenCoeff: list, sampNumCoeff: list, sampDenCoeff: list },
    }
    expect(parseRpcTags(rpcTags(rpc))).toEqual(rpc)
    expect(parseRpcTags({ LINE_OFF: '12' })).toBeUndefined()
  })
})
