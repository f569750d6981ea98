// Written by fixtures/make_golden.py with rasterio; not to be edited.
import type * as golden from './golden-reads.ts'

export const POINTS: readonly (readonly [x: number, y: number])[] = [
[500045, 4599975],
[500000, 4600000],
[499999, 4600000],
[500089.9, 4599930.1],
[0, 0]
]
export const BAND_FACTS: readonly golden.BandFacts[] = [
{"source": "bytes", "checksums": [663, 633, 758], "windowChecksum": 114, "stats": [[0.0, 255.0, 126.55555555555556, 74.31246296332456], [1.0, 253.0, 127.7936507936508, 73.65862027380068], [3.0, 255.0, 129.03174603174602, 73.60080405314083]], "samples": ["dqja", "ADJk", "AAAA", "Nmia", "AAAA"]},
{"source": "bytes-nodata", "checksums": [663, 633, 758], "windowChecksum": 114, "stats": [[6.0, 255.0, 128.59677419354838, 73.13629778783105], [1.0, 253.0, 127.7936507936508, 73.65862027380068], [3.0, 255.0, 129.03174603174602, 73.60080405314083]], "samples": ["dqja", "ADJk", "AAAA", "Nmia", "AAAA"]},
{"source": "shorts", "checksums": [83, 134], "windowChecksum": 113, "stats": [[-300.0, 465.0, 79.66666666666669, 222.93738888997368], [-297.0, 459.0, 83.3809523809524, 220.975860821402]], "samples": ["NgDMAA==", "1P5q/w==", "AAAAAA==", "dv8MAA==", "AAAAAA=="]},
{"source": "float-nan", "checksums": [227], "windowChecksum": 46, "stats": [[-20.5, 43.25, 11.024193548387096, 18.705199686648037]], "samples": ["AAAQQQ==", "AACkwQ==", "AAAAAA==", "AADgwA==", "AAAAAA=="]},
{"source": "double-nodata", "checksums": [227], "windowChecksum": 46, "stats": [[-19.0, 43.25, 11.540983606557374, 18.413632040804917]], "samples": ["AAAAAAAAIkA=", "AAAAAACANMA=", "AAAAAACANMA=", "AAAAAAAAHMA=", "AAAAAACANMA="]},
{"source": "unsigned-short", "checksums": [663], "windowChecksum": 114, "stats": [[0.0, 255.0, 126.55555555555556, 74.31246296332456]], "samples": ["dgA=", "AAA=", "AAA=", "NgA=", "AAA="]}
]
