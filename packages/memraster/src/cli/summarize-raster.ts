import type { BandReport, RasterReport } from './raster-report.ts'
import { countOf, layOutTable } from './table.ts'
import type { Terminal } from './terminal.ts'

const FEW_BANDS = 12

/** The lines that tell a person what is in a raster. */
export function summarizeRaster(report: RasterReport, allBands: boolean, terminal: Terminal): string[] {
  const { bold, dim } = terminal
  const shown = allBands ? report.bands : report.bands.slice(0, FEW_BANDS)
  const [header = '', ...rows] = layOutTable(bandTable(shown))
  const hidden = report.bands.length - shown.length
  return [
    `${bold(report.name)}  ${report.driver}, ${formatBytes(report.bytes)}`,
    ...facts(report).map(([label, value]) => `  ${dim(label.padEnd(11))} ${value}`),
    ...(rows.length > 0 ? ['', `  ${dim(header)}`] : []),
    ...rows.map((row) => `  ${row}`),
    ...(hidden > 0 ? [`  ${dim(`and ${hidden} more; --bands shows all`)}`] : []),
    ...tagLines(report, terminal),
  ]
}

function facts(report: RasterReport): (readonly [label: string, value: string])[] {
  const { bounds, crs, transform } = report
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = transform
  const isRotated = b !== 0 || d !== 0
  const isPlaced = crs !== null || transform.join() !== '1,0,0,0,1,0'
  const lines: (readonly [string, string])[] = [
    ['Size', sizeOf(report)],
    ...(report.count > 0 ? [['Layout', layoutOf(report)] as const] : []),
  ]
  if (crs) {
    const code = crs.epsg === null ? '' : `EPSG:${crs.epsg}  `
    lines.push(['CRS', `${code}${crs.name}${crs.units && ` (${crs.units})`}`])
  } else {
    lines.push(['CRS', 'none'])
  }
  if (isPlaced) {
    lines.push([
      'Transform',
      isRotated
        ? `rotated: ${transform.map(formatNumber).join(', ')}`
        : `origin ${formatNumber(c)}, ${formatNumber(f)}; pixel ${formatNumber(a)}, ${formatNumber(e)}`,
    ])
    const { left, bottom, right, top } = bounds
    lines.push([
      'Bounds',
      `left ${formatNumber(left)}, bottom ${formatNumber(bottom)}, right ${formatNumber(right)}, top ${formatNumber(top)}`,
    ])
  }
  if (report.lnglat)
    lines.push([
      'Centre',
      `${formatAngle(report.lnglat[0], 'E', 'W')}, ${formatAngle(report.lnglat[1], 'N', 'S')}`,
    ])
  lines.push(['Nodata', report.nodata === null ? 'none' : String(report.nodata)])
  if (report.gcps > 0) lines.push(['GCPs', String(report.gcps)])
  if (report.hasRpcs) lines.push(['RPCs', 'yes'])
  if (report.files.length > 1) lines.push(['Sidecars', report.files.slice(1).join(', ')])
  for (const name of report.subdatasets) lines.push(['Subdataset', name])
  return lines
}

function sizeOf({ width, height, count, dtypes }: RasterReport): string {
  if (count === 0) return 'no bands of its own'
  return `${width} x ${height} pixels, ${countOf(count, 'band')} of ${[...new Set(dtypes)].join(', ')}`
}

function layoutOf({
  isTiled,
  blockShape: [rows, columns],
  interleaving,
  compression,
  photometric,
  count,
}: RasterReport): string {
  const parts = [
    isTiled ? `tiles of ${columns} x ${rows}` : `strips of ${countOf(rows, 'row')}`,
    compression ?? 'uncompressed',
    ...(photometric ? [photometric] : []),
    ...(interleaving && count > 1 ? [`${interleaving} interleaved`] : []),
  ]
  return parts.join(', ')
}

/** A column for each fact that at least one band has. */
function bandTable(bands: readonly BandReport[]): string[][] {
  const columns: [header: string, cell: (band: BandReport) => string | number | undefined | null][] = [
    ['Band', (band) => band.band],
    ['Dtype', (band) => band.dtype],
    ['Colour', (band) => band.colorinterp],
    ['Nodata', (band) => band.nodata],
    ['Mask', (band) => band.mask.join('+')],
    ['Overviews', (band) => band.overviews.join(' ')],
    ['Scale', (band) => (band.scale === 1 ? undefined : band.scale)],
    ['Offset', (band) => (band.offset === 0 ? undefined : band.offset)],
    ['Unit', (band) => band.unit && oneLine(band.unit)],
    ['Min', (band) => band.stats && formatNumber(band.stats.min)],
    ['Max', (band) => band.stats && formatNumber(band.stats.max)],
    ['Mean', (band) => band.stats && formatNumber(band.stats.mean)],
    ['Std', (band) => band.stats && formatNumber(band.stats.std)],
    ['Valid', (band) => band.stats && `${formatNumber(band.stats.validPercent)} %`],
    ['Checksum', (band) => band.checksum],
    ['Description', (band) => band.description && oneLine(band.description)],
  ]
  const used = columns.filter(([, cell]) => bands.some((band) => (cell(band) ?? '') !== ''))
  return [
    used.map(([header]) => header),
    ...bands.map((band) => used.map(([, cell]) => String(cell(band) ?? '-') || '-')),
  ]
}

function tagLines({ tags, bands }: RasterReport, { bold, dim }: Terminal): string[] {
  // The layout above says what the domain IMAGE_STRUCTURE does.
  const domains = Object.entries(tags).filter(([domain]) => domain !== 'IMAGE_STRUCTURE')
  const groups = [
    ...domains.map(([domain, items]) => [domain === '' ? 'Tags' : `Tags of ${domain}`, items] as const),
    ...bands.map(({ band, tags }) => [`Tags of band ${band}`, tags] as const),
  ].filter(([, items]) => Object.keys(items).length > 0)
  return groups.flatMap(([title, items]) => {
    const width = Math.max(...Object.keys(items).map((key) => key.length))
    return [
      '',
      bold(title),
      ...Object.entries(items).map(([key, value]) => `  ${dim(key.padEnd(width))}  ${oneLine(value)}`),
    ]
  })
}

/** Cuts and cleans text of others, so that it neither floods nor steers the terminal. */
function oneLine(text: string): string {
  const line = text
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/\p{Cc}/gu, '')
  return line.length > 160 ? `${line.slice(0, 157)}...` : line
}

/** Up to ten significant digits, without trailing zeros. */
function formatNumber(value: number): string {
  return String(Number(value.toPrecision(10)))
}

/** In the largest unit that leaves a number from 1 on. */
function formatBytes(bytes: number): string {
  const units = ['bytes', 'kB', 'MB', 'GB']
  const power = bytes < 1000 ? 0 : Math.min(3, Math.floor(Math.log10(bytes) / 3))
  return `${power === 0 ? bytes : (bytes / 1000 ** power).toPrecision(3)} ${units[power]}`
}

function formatAngle(degrees: number, positive: string, negative: string): string {
  return `${Math.abs(degrees).toFixed(4)}° ${degrees < 0 ? negative : positive}`
}
