import type { DType } from '@memraster/core'
import { equal, rejects } from '../suite/assertions.ts'
import type { ConformanceCase } from '../suite/conformance-case.ts'
import { checkChanged } from './check-changed.ts'

/** The least and the greatest value of each dtype, and values that are not among its own. */
const RANGES: readonly (readonly [DType, readonly (number | bigint)[], readonly (number | bigint)[]])[] = [
  ['uint8', [0, 255], [-1, 256, 0.5, NaN, Infinity]],
  ['int8', [-128, 127], [-129, 128, -0.5, NaN]],
  ['uint16', [0, 65535], [-1, 65536, 1.5, NaN]],
  ['int16', [-32768, 32767], [-32769, 32768, NaN]],
  ['uint32', [0, 4294967295], [-1, 4294967296, NaN]],
  ['int32', [-2147483648, 2147483647], [-2147483649, 2147483648, NaN]],
  [
    'int64',
    [-9223372036854775808n, 9223372036854775807n],
    [-9223372036854775809n, 9223372036854775808n, NaN],
  ],
  ['uint64', [0n, 9223372036854775808n], [-1n, 18446744073709551616n, NaN]],
  ['float32', [-3.4028234663852886e38, 0.5, NaN, -Infinity], [1e39, -1e39]],
  ['float64', [-1.7976931348623157e308, 5e-324, NaN, Infinity], []],
]

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
  ...RANGES.map(
    ([dtype, allowed, refused]): ConformanceCase => ({
      id: `metadata.nodata.range.${dtype}`,
      title: `nodata of a new raster of ${dtype} is one of its values`,
      rasterio: 'test_write: guard_nodata',
      async run(context) {
        for (const nodata of refused) {
          const file = context.file()
          await rejects(() => context.create({ dtype, nodata }, file), 'NODATA', `nodata ${nodata}`)
          equal(file.length, 0, 'The length of the file after that')
        }
        for (const nodata of allowed) {
          const memfile = context.file()
          await (await context.create({ dtype, nodata }, memfile)).close()
          const dataset = await memfile.open()
          equal(Number(dataset.nodata), Number(nodata), `nodata ${nodata}`)
          const { data, mask } = await dataset.read({ indexes: 1, masked: true })
          equal(Number(data[0]), Number(nodata), 'A pixel that was not written')
          equal(mask?.[0], 1, 'Whether it is masked')
        }
      },
    }),
  ),
]
