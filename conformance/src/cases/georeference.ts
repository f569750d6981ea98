import type { GroundControlPoint, RPC } from '@memraster/core'
import { equal, near } from '../suite/assertions.ts'
import type { ConformanceCase } from '../suite/conformance-case.ts'
import { checkChanged } from './check-changed.ts'

const COEFFICIENTS = Array.from({ length: 20 }, (_, i) => (i % 2 === 0 ? 1 : -1) * 0.001 * (i + 1))
const RPCS: RPC = {
  heightOff: 100,
  heightScale: 500,
  latOff: 37.5,
  latScale: 0.07,
  lineDenCoeff: [1, ...COEFFICIENTS.slice(1)],
  lineNumCoeff: COEFFICIENTS,
  lineOff: 2000.5,
  lineScale: 2001,
  longOff: -122.25,
  longScale: 0.09,
  sampDenCoeff: [1, ...COEFFICIENTS.slice(0, 19)],
  sampNumCoeff: COEFFICIENTS.slice().reverse(),
  sampOff: 3000,
  sampScale: 3001.5,
  errBias: 1.25,
  errRand: 0.5,
}
const POINTS: readonly GroundControlPoint[] = [
  { row: 0, col: 0, x: -75.5, y: 40.25, z: 1.5 },
  { row: 6.5, col: 0, x: -75.25, y: 39, z: 0 },
  { row: 0, col: 8.5, x: -74, y: 40, z: 0 },
]

/** Georeferencing: CRS, transform, ground control points and rational polynomials, written and read back. */
export const georeference: readonly ConformanceCase[] = [
  {
    id: 'metadata.georeference',
    title: 'the CRS and the transform',
    run: (context) =>
      checkChanged(
        context,
        (dataset) => {
          dataset.crs = 'EPSG:4326'
          dataset.transform = [0.5, 0, 10, 0, -0.25, 50]
        },
        (dataset, when) => {
          equal(dataset.crs?.toEpsg(), 4326, `The CRS ${when}`)
          equal(dataset.transform.coefficients, [0.5, 0, 10, 0, -0.25, 50], `The transform ${when}`)
          equal(dataset.bounds, { left: 10, bottom: 48.25, right: 14.5, top: 50 }, `The bounds ${when}`)
        },
      ),
  },
  {
    id: 'metadata.georeference.rotated',
    title: 'a rotated transform, and bounds that hold its corners',
    run: (context) =>
      checkChanged(
        context,
        (dataset) => {
          dataset.transform = [10, 3, 1000, 4, -9, 2000]
        },
        (dataset, when) => {
          equal(dataset.transform.coefficients, [10, 3, 1000, 4, -9, 2000], `The transform ${when}`)
          equal(dataset.bounds, { left: 1000, bottom: 1937, right: 1111, top: 2036 }, `The bounds ${when}`)
        },
      ),
  },
  {
    id: 'metadata.georeference.none',
    title: 'a raster without CRS and transform has none, and the identity',
    run: (context) =>
      checkChanged(
        context,
        () => {},
        (dataset, when) => {
          equal(dataset.crs, undefined, `The CRS ${when}`)
          equal(dataset.transform.coefficients, [1, 0, 0, 0, 1, 0], `The transform ${when}`)
        },
        { crs: null, transform: null },
      ),
  },
  {
    id: 'metadata.gcps',
    title: 'ground control points and their CRS',
    rasterio: 'test_gcps: write_read',
    async run(context) {
      context.needs.feature('gcps.write')
      await checkChanged(
        context,
        (dataset) => {
          dataset.gcps = { points: POINTS, crs: 'EPSG:4326' }
        },
        (dataset, when) => {
          const { points, crs } = dataset.gcps
          const places = (list: readonly GroundControlPoint[]) =>
            list.map(({ row, col, x, y, z }) => [row, col, x, y, z])
          equal(places(points), places(POINTS), `The points ${when}`)
          equal(crs?.toEpsg(), 4326, `Their CRS ${when}`)
        },
        { crs: null, transform: null },
      )
    },
  },
  ...(['setter', 'profile'] as const).map(
    (way): ConformanceCase => ({
      id: `metadata.rpcs.${way}`,
      title: `rational polynomial coefficients, by the ${way}`,
      rasterio: way === 'setter' ? 'test_rpcs: write_read' : 'test_memoryfile: write_rpcs_to_memfile',
      async run(context) {
        context.needs.feature('rpcs.write')
        await checkChanged(
          context,
          (dataset) => {
            if (way === 'setter') dataset.rpcs = RPCS
          },
          ({ rpcs }, when) => {
            for (const [name, expected] of Object.entries(RPCS)) {
              const found = rpcs?.[name as keyof RPC]
              const values = [found].flat()
              for (const [i, value] of [expected].flat().entries()) {
                near(values[i] as number, value as number, `${name} ${when}, number ${i},`)
              }
            }
          },
          { crs: null, transform: null, ...(way === 'profile' && { rpcs: RPCS }) },
        )
      },
    }),
  ),
]
