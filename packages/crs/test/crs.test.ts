import { isRasterError } from '@memraster/ground'
import { describe, expect, it } from 'vitest'
import { CRS, isCRS } from '../src/index.ts'

const WGS84 =
  'GEOGCS["WGS 84",DATUM["WGS_1984",SPHEROID["WGS 84",6378137,298.257223563]],PRIMEM["Greenwich",0],UNIT["degree",0.0174532925199433]]'

function utm(name: string, meridian = -75): string {
  return `PROJCS["${name}",${WGS84},PROJECTION["Transverse_Mercator"],PARAMETER["latitude_of_origin",0],PARAMETER["central_meridian",${meridian}],PARAMETER["scale_factor",0.9996],PARAMETER["false_easting",500000],PARAMETER["false_northing",0],UNIT["metre",1]]`
}

describe('CRS', () => {
  it('is made from an EPSG code', () => {
    const crs = CRS.fromEpsg(32618)
    expect(crs.name).toBe('WGS 84 / UTM zone 18N')
    expect(crs.toEpsg()).toBe(32618)
    expect(crs.kind).toBe('projected')
    expect(crs.isProjected).toBe(true)
    expect(crs.isGeographic).toBe(false)
    expect(crs.units).toBe('metre')
    expect(crs.unitsFactor).toEqual(['metre', 1])
    expect(String(crs)).toBe('EPSG:32618')
    expect(JSON.stringify({ crs })).toBe('{"crs":"EPSG:32618"}')
  })

  it.each([
    4326,
    'EPSG:4326',
    'epsg:4326',
    'urn:ogc:def:crs:EPSG::4326',
    'http://www.opengis.net/def/crs/EPSG/0/4326',
    'WGS84',
    CRS.fromEpsg(4326),
    CRS.fromEpsg(4326).toWkt(),
  ])('takes %s for EPSG:4326', (input) => {
    expect(CRS.fromUserInput(input).toEpsg()).toBe(4326)
  })

  it('knows the longitude-first systems of OGC, which have no EPSG code', () => {
    expect(CRS.fromUserInput('OGC:CRS84').toEpsg()).toBeUndefined()
    const crs = CRS.fromUserInput('urn:ogc:def:crs:OGC:1.3:CRS84')
    expect(crs.toEpsg()).toBeUndefined()
    expect(crs.isGeographic).toBe(true)
    // rasterio.CRS.from_user_input('urn:ogc:def:crs:OGC:1.3:CRS84').to_wkt()
    expect(crs.toWkt()).toBe(
      'GEOGCS["WGS 84 (CRS84)",DATUM["WGS_1984",SPHEROID["WGS 84",6378137,298.257223563,AUTHORITY["EPSG","7030"]],AUTHORITY["EPSG","6326"]],PRIMEM["Greenwich",0,AUTHORITY["EPSG","8901"]],UNIT["degree",0.0174532925199433,AUTHORITY["EPSG","9122"]],AXIS["Longitude",EAST],AXIS["Latitude",NORTH],AUTHORITY["OGC","CRS84"]]',
    )
  })

  it('joins a horizontal and a vertical code', () => {
    const crs = CRS.fromUserInput('EPSG:4326+5773')
    expect(crs.kind).toBe('compound')
    expect(crs.isGeographic).toBe(true)
    expect(crs.name).toBe('WGS 84 + EGM96 height')
  })

  it.each([
    'foo',
    '',
    'EPSG:999999',
    'EPSG:',
    0,
    -1,
    4326.5,
    Number.NaN,
    'PROJCS["x"]',
    'FOO["x"]',
    'GEOGCS["x"',
    'EPSG:4326 '.repeat(50),
  ])('refuses %j', (input) => {
    try {
      CRS.fromUserInput(input)
    } catch (error) {
      expect(isRasterError(error, 'CRS')).toBe(true)
      return
    }
    expect.unreachable()
  })

  it('finds the EPSG code of a system that carries none, by its parts', () => {
    expect(CRS.fromWkt(WGS84).toEpsg()).toBe(4326)
    expect(CRS.fromWkt(utm('WGS 84 / UTM zone 18N')).toEpsg()).toBe(32618)
    expect(CRS.fromWkt(utm('foo')).toEpsg()).toBe(32618)
    expect(CRS.fromWkt(utm('foo', -74)).toEpsg()).toBeUndefined()
  })

  it('compares what systems say, not how they are called', () => {
    expect(CRS.fromWkt(utm('foo')).equals('EPSG:32618')).toBe(true)
    expect(CRS.fromWkt(utm('foo')).equals(32619)).toBe(false)
    // rasterio.CRS.from_epsg(4326) == rasterio.CRS.from_user_input('OGC:CRS84')
    expect(CRS.fromEpsg(4326).equals('OGC:CRS84')).toBe(false)
    expect(CRS.fromEpsg(4326).equals(WGS84)).toBe(true)
    expect(CRS.fromEpsg(4326).equals(4269)).toBe(false)
  })

  it('refuses versions of well-known text that it does not write', () => {
    expect(() => CRS.fromEpsg(4326).toWkt({ version: 'WKT1_ESRI' as 'WKT1_GDAL' })).toThrow('WKT1_ESRI')
  })

  it('says WKT 2 of 2015 in that of 2019', () => {
    const text =
      'GEODCRS["WGS 84",DATUM["World Geodetic System 1984",ELLIPSOID["WGS 84",6378137,298.257223563,LENGTHUNIT["metre",1]]],PRIMEM["Greenwich",0,ANGLEUNIT["degree",0.0174532925199433]],CS[ellipsoidal,2],AXIS["geodetic latitude (Lat)",north,ORDER[1],ANGLEUNIT["degree",0.0174532925199433]],AXIS["geodetic longitude (Lon)",east,ORDER[2],ANGLEUNIT["degree",0.0174532925199433]],SCOPE["Horizontal component of 3D system."],AREA["World."],BBOX[-90,-180,90,180],ID["EPSG",4326]]'
    const crs = CRS.fromWkt(text)
    expect(crs.toEpsg()).toBe(4326)
    // What GDAL makes of this text without its scope and area.
    expect(crs.toWkt({ version: 'WKT2_2019' })).toBe(
      text.replace('GEODCRS', 'GEOGCRS').replace(/,SCOPE.*,ID/, ',ID'),
    )
  })

  it('keeps a system that is derived from a geographic one apart from it', () => {
    const json = {
      type: 'DerivedGeographicCRS',
      name: 'moved pole',
      base_crs: CRS.fromEpsg(4326).toProjJson(),
      conversion: {
        name: 'pole',
        method: { name: 'PROJ ob_tran o_proj=longlat' },
        parameters: [{ name: 'o_lat_p', value: 39.25, unit: 'degree' }],
      },
      coordinate_system: CRS.fromEpsg(4326).toProjJson().coordinate_system,
    }
    const crs = CRS.fromUserInput(json)
    expect(crs.isGeographic).toBe(true)
    expect(crs.toEpsg()).toBeUndefined()
    expect(crs.equals(4326)).toBe(false)
    expect(CRS.fromDefinition(crs.definition).equals(crs)).toBe(true)
  })

  it('is recognised across copies of the package', () => {
    expect(isCRS(CRS.fromEpsg(4326))).toBe(true)
    expect(isCRS({})).toBe(false)
    expect(isCRS('EPSG:4326')).toBe(false)
  })
})
