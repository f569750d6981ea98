import { equal } from '../suite/assertions.ts'
import type { ConformanceCase } from '../suite/conformance-case.ts'
import { checkChanged } from './check-changed.ts'

/** Nodata values, to the last digit. */
export const nodata: readonly ConformanceCase[] = [
  {
    id: 'metadata.nodata',
    title: 'nodata is set, and removed',
    rasterio: 'test_nodata: update_nodatavals_none',
    async run(context) {
      await checkChanged(
        context,
        (dataset) => {
          dataset.nodata = 7
        },
        (dataset, when) => equal(dataset.nodatavals, [7, 7], `nodata ${when}`),
      )
      await checkChanged(
        context,
        (dataset) => {
          dataset.nodata = null
        },
        (dataset, when) => equal(dataset.nodatavals, [undefined, undefined], `nodata ${when}`),
        { nodata: 7 },
      )
    },
  },
  ...(
    [
      ['nan', NaN],
      ['inf', Infinity],
      ['minus-inf', -Infinity],
      ['lowest', -3.4028234663852886e38],
      ['fraction', -9999.25],
    ] as const
  ).map(
    ([name, nodata]): ConformanceCase => ({
      id: `metadata.nodata.${name}`,
      title: `nodata ${nodata} of floats`,
      ...((name === 'nan' || name === 'inf') && { rasterio: `test_nodata: set_mem_${name}_nodata` }),
      run: (context) =>
        checkChanged(
          context,
          (dataset) => {
            dataset.nodata = nodata
          },
          (dataset, when) => equal(dataset.nodatavals, [nodata, nodata], `nodata ${when}`),
          { dtype: 'float32' },
        ),
    }),
  ),
  ...(
    [
      ['int64', -9007199254740993n],
      ['uint64', 18446744073709551615n],
    ] as const
  ).map(
    ([dtype, nodata]): ConformanceCase => ({
      id: `metadata.nodata.${dtype}`,
      title: `nodata ${nodata} of ${dtype}, to the last digit`,
      run: (context) =>
        checkChanged(
          context,
          (dataset) => {
            dataset.nodata = nodata
          },
          (dataset, when) => equal(dataset.nodatavals, [nodata, nodata], `nodata ${when}`),
          { dtype },
        ),
    }),
  ),
]
