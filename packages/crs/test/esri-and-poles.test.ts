import { describe, expect, it } from 'vitest'
import { CRS } from '../src/index.ts'

const GCS =
  'GEOGCS["WGS 84",DATUM["WGS_1984",SPHEROID["WGS 84",6378137,298.257223563]],PRIMEM["Greenwich",0],UNIT["degree",0.0174532925199433]]'
const ESRI_GCS =
  'GEOGCS["GCS_WGS_1984",DATUM["D_WGS_1984",SPHEROID["WGS_1984",6378137.0,298.257223563]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]]'

function projected(
  method: string,
  parameters: Readonly<Record<string, number>>,
  { name = 'x', gcs = GCS, unit = 'UNIT["metre",1]' } = {},
): string {
  const texts = Object.entries(parameters).map(([key, value]) => `PARAMETER["${key}",${value}]`)
  return `PROJCS["${name}",${gcs},PROJECTION["${method}"],${texts.join()},${unit}]`
}

const ESRI = { gcs: ESRI_GCS, unit: 'UNIT["Meter",1.0]' }
const FALSE = { false_easting: 0, false_northing: 0 }
const UTM_33 = {
  False_Easting: 500000,
  False_Northing: 0,
  Central_Meridian: 15,
  Scale_Factor: 0.9996,
  Latitude_Of_Origin: 0,
}

/** Method, parameters that are left, directions and code: what rasterio 1.3.5 says of them (`CRS.from_wkt`). */
const AXISLESS = [
  ['Polar_Stereographic', { latitude_of_origin: 70, central_meridian: -45, scale_factor: 1, ...FALSE }, 3413],
  ['Polar_Stereographic', { latitude_of_origin: -71, central_meridian: 0, ...FALSE }, 3031],
  ['Polar_Stereographic', { latitude_of_origin: 90, central_meridian: 7, ...FALSE }, undefined],
  ['Lambert_Azimuthal_Equal_Area', { latitude_of_center: 90, longitude_of_center: 0, ...FALSE }, 6931],
  ['Lambert_Azimuthal_Equal_Area', { latitude_of_center: -90, longitude_of_center: 0, ...FALSE }, 6932],
] as const

describe('projections whose text gives no axes', () => {
  it.each(AXISLESS)('%s %o: both axes point away from the pole', (method, parameters, code) => {
    const crs = CRS.fromWkt(projected(method, parameters))
    const away = (Object.values(parameters)[0] ?? 0) > 0 ? 'SOUTH' : 'NORTH'
    expect(crs.toWkt()).toContain(`AXIS["Easting",${away}],AXIS["Northing",${away}]`)
    expect(crs.toWkt()).not.toContain('scale_factor')
    expect(crs.toEpsg()).toBe(code)
  })

  it('a stereographic one at a pole is polar, and keeps its scale', () => {
    const parameters = { latitude_of_origin: -90, central_meridian: 10, scale_factor: 0.97, ...FALSE }
    const wkt = CRS.fromWkt(projected('Stereographic', parameters)).toWkt()
    expect(wkt).toContain('PROJECTION["Polar_Stereographic"],PARAMETER["latitude_of_origin",-90]')
    expect(wkt).toContain('PARAMETER["scale_factor",0.97]')
    expect(wkt).toContain('AXIS["Easting",NORTH],AXIS["Northing",NORTH]')
  })

  it('elsewhere they point east and north, but for a Mercator that is oriented south', () => {
    const parameters = { latitude_of_origin: 45, central_meridian: 17, scale_factor: 1, ...FALSE }
    const axesOf = (method: string) =>
      CRS.fromWkt(projected(method, parameters))
        .toWkt()
        .match(/AXIS.*/)?.[0]
    expect(axesOf('Stereographic')).toBe('AXIS["Easting",EAST],AXIS["Northing",NORTH]]')
    expect(axesOf('Transverse_Mercator_South_Orientated')).toBe(
      'AXIS["Easting",WEST],AXIS["Northing",SOUTH]]',
    )
  })
})

describe("Esri's dialect", () => {
  it.each([
    ['Stereographic_South_Pole', -71, 0, 3031],
    ['Stereographic_North_Pole', 70, -45, 3413],
    ['Stereographic_North_Pole', 71, 0, 3995],
  ] as const)('%s with the parallel %d is of EPSG', (method, parallel, meridian, code) => {
    const parameters = { ...FALSE, Central_Meridian: meridian, Standard_Parallel_1: parallel }
    expect(CRS.fromWkt(projected(method, parameters, ESRI)).toEpsg()).toBe(code)
  })

  it('names zones of UTM and the Mercator of web maps in its own way', () => {
    const utm = projected('Transverse_Mercator', UTM_33, { ...ESRI, name: 'WGS_1984_UTM_Zone_33N' })
    expect(CRS.fromWkt(utm).name).toBe('WGS 84 / UTM zone 33N')
    const web = projected(
      'Mercator_Auxiliary_Sphere',
      { ...FALSE, Central_Meridian: 0, Standard_Parallel_1: 0, Auxiliary_Sphere_Type: 0 },
      { ...ESRI, name: 'WGS_1984_Web_Mercator_Auxiliary_Sphere' },
    )
    expect([CRS.fromWkt(web).name, CRS.fromWkt(web).toEpsg()]).toEqual(['WGS 84 / Pseudo-Mercator', 3857])
  })

  it('appends heights without a compound system around both', () => {
    const utm = projected('Transverse_Mercator', UTM_33, { ...ESRI, name: 'WGS_1984_UTM_Zone_33N' })
    const heights =
      'VERTCS["NAVD_1988",VDATUM["North_American_Vertical_Datum_1988"],PARAMETER["Vertical_Shift",0.0],PARAMETER["Direction",1.0],UNIT["Foot_US",0.3048006096012192]]'
    const crs = CRS.fromWkt(`${utm}, ${heights}`)
    expect(crs.name).toBe('WGS 84 / UTM zone 33N + NAVD88 height')
    expect(crs.toWkt()).toContain(
      'VERT_CS["NAVD88 height",VERT_DATUM["North American Vertical Datum 1988",2005],UNIT["US survey foot",0.304800609601219,AUTHORITY["EPSG","9003"]],AXIS["Gravity-related height",UP]]]',
    )
  })

  it('gives a Cassini a scale, which is 1, and a Winkel Tripel a parallel', () => {
    const cassini = { ...FALSE, Central_Meridian: 103, Scale_Factor: 1, Latitude_Of_Origin: 1.3 }
    expect(CRS.fromWkt(projected('Cassini', cassini, ESRI)).toWkt()).toContain(
      'PROJECTION["Cassini_Soldner"],PARAMETER["latitude_of_origin",1.3],PARAMETER["central_meridian",103],PARAMETER["false_easting",0],PARAMETER["false_northing",0],UNIT',
    )
    const winkel = { ...FALSE, Central_Meridian: 0, Standard_Parallel_1: 50.4 }
    expect(CRS.fromWkt(projected('Winkel_Tripel', winkel, ESRI)).toWkt()).toContain(
      'PROJECTION["Winkel_Tripel"],PARAMETER["central_meridian",0],PARAMETER["standard_parallel_1",50.4],PARAMETER["false_easting",0]',
    )
  })
})

/** Ellipsoid, central meridian, northing and the code that rasterio 1.3.5 gives (`CRS.to_epsg`). */
const UNNAMED = [
  ['GRS80', '6378137,298.257222101', -33, 10000000, 32000],
  ['WGS 84', '6378137,298.257223563', -33, 10000000, 32725],
  ['GRS80', '6378137,298.257222101', 3, 0, 25831],
  ['WGS 84', '6378137,298.257223563', 3, 0, 32631],
  ['International 1924', '6378388,297', 3, 0, 23031],
] as const

describe('a projected system whose datum has no name', () => {
  it.each(UNNAMED)(
    'on %s (%s) at %d, %d has a code by its ellipsoid',
    (name, figure, meridian, northing, code) => {
      const gcs = `GEOGCS["x",DATUM["unknown",SPHEROID["${name}",${figure}]],PRIMEM["Greenwich",0],UNIT["degree",0.0174532925199433]]`
      const parameters = {
        latitude_of_origin: 0,
        central_meridian: meridian,
        scale_factor: 0.9996,
        false_easting: 500000,
        false_northing: northing,
      }
      expect(CRS.fromWkt(projected('Transverse_Mercator', parameters, { gcs })).toEpsg()).toBe(code)
    },
  )
})

it("Esri's heights within a system are passed over", () => {
  const heights = 'VERTCS["NAVD_1988",VDATUM["x"],PARAMETER["Direction",1.0],UNIT["Centimeter",0.01]]'
  const unit = `UNIT["Meter",1.0],${heights}`
  const plain = CRS.fromWkt(projected('Transverse_Mercator', UTM_33, ESRI)).toWkt()
  expect(CRS.fromWkt(projected('Transverse_Mercator', UTM_33, { ...ESRI, unit })).toWkt()).toBe(plain)
})
