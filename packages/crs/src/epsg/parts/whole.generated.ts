// Made by scripts/make-epsg-table.py, which explains the format. EPSG v10.076, GDAL 3.6.2.
import type { EpsgPart } from '../epsg-part.ts'
import * as epsg2000 from './epsg-2000.generated.ts'
import * as epsg2128 from './epsg-2128.generated.ts'
import * as epsg2263 from './epsg-2263.generated.ts'
import * as epsg2392 from './epsg-2392.generated.ts'
import * as epsg2520 from './epsg-2520.generated.ts'
import * as epsg2648 from './epsg-2648.generated.ts'
import * as epsg2776 from './epsg-2776.generated.ts'
import * as epsg2904 from './epsg-2904.generated.ts'
import * as epsg3033 from './epsg-3033.generated.ts'
import * as epsg3161 from './epsg-3161.generated.ts'
import * as epsg3289 from './epsg-3289.generated.ts'
import * as epsg3417 from './epsg-3417.generated.ts'
import * as epsg3545 from './epsg-3545.generated.ts'
import * as epsg3673 from './epsg-3673.generated.ts'
import * as epsg3802 from './epsg-3802.generated.ts'
import * as epsg4026 from './epsg-4026.generated.ts'
import * as epsg4194 from './epsg-4194.generated.ts'
import * as epsg4328 from './epsg-4328.generated.ts'
import * as epsg4480 from './epsg-4480.generated.ts'
import * as epsg4626 from './epsg-4626.generated.ts'
import * as epsg4758 from './epsg-4758.generated.ts'
import * as epsg4916 from './epsg-4916.generated.ts'
import * as epsg5169 from './epsg-5169.generated.ts'
import * as epsg5382 from './epsg-5382.generated.ts'
import * as epsg5634 from './epsg-5634.generated.ts'
import * as epsg5785 from './epsg-5785.generated.ts'
import * as epsg6052 from './epsg-6052.generated.ts'
import * as epsg6201 from './epsg-6201.generated.ts'
import * as epsg6416 from './epsg-6416.generated.ts'
import * as epsg6544 from './epsg-6544.generated.ts'
import * as epsg6674 from './epsg-6674.generated.ts'
import * as epsg6870 from './epsg-6870.generated.ts'
import * as epsg7262 from './epsg-7262.generated.ts'
import * as epsg7413 from './epsg-7413.generated.ts'
import * as epsg7643 from './epsg-7643.generated.ts'
import * as epsg7901 from './epsg-7901.generated.ts'
import * as epsg8137 from './epsg-8137.generated.ts'
import * as epsg8342 from './epsg-8342.generated.ts'
import * as epsg8741 from './epsg-8741.generated.ts'
import * as epsg8936 from './epsg-8936.generated.ts'
import * as epsg9248 from './epsg-9248.generated.ts'
import * as epsg9505 from './epsg-9505.generated.ts'
import * as epsg9843 from './epsg-9843.generated.ts'
import * as epsg20071 from './epsg-20071.generated.ts'
import * as epsg21100 from './epsg-21100.generated.ts'
import * as epsg21419 from './epsg-21419.generated.ts'
import * as epsg22338 from './epsg-22338.generated.ts'
import * as epsg23841 from './epsg-23841.generated.ts'
import * as epsg26701 from './epsg-26701.generated.ts'
import * as epsg26860 from './epsg-26860.generated.ts'
import * as epsg27215 from './epsg-27215.generated.ts'
import * as epsg28492 from './epsg-28492.generated.ts'
import * as epsg31291 from './epsg-31291.generated.ts'
import * as epsg32081 from './epsg-32081.generated.ts'
import * as epsg32243 from './epsg-32243.generated.ts'
import * as epsg32451 from './epsg-32451.generated.ts'
import * as epsg32658 from './epsg-32658.generated.ts'

/** All parts, in the order of their codes. */
export const WHOLE: readonly EpsgPart[] = [
  epsg2000,
  epsg2128,
  epsg2263,
  epsg2392,
  epsg2520,
  epsg2648,
  epsg2776,
  epsg2904,
  epsg3033,
  epsg3161,
  epsg3289,
  epsg3417,
  epsg3545,
  epsg3673,
  epsg3802,
  epsg4026,
  epsg4194,
  epsg4328,
  epsg4480,
  epsg4626,
  epsg4758,
  epsg4916,
  epsg5169,
  epsg5382,
  epsg5634,
  epsg5785,
  epsg6052,
  epsg6201,
  epsg6416,
  epsg6544,
  epsg6674,
  epsg6870,
  epsg7262,
  epsg7413,
  epsg7643,
  epsg7901,
  epsg8137,
  epsg8342,
  epsg8741,
  epsg8936,
  epsg9248,
  epsg9505,
  epsg9843,
  epsg20071,
  epsg21100,
  epsg21419,
  epsg22338,
  epsg23841,
  epsg26701,
  epsg26860,
  epsg27215,
  epsg28492,
  epsg31291,
  epsg32081,
  epsg32243,
  epsg32451,
  epsg32658,
]
