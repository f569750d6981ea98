import type { Report, Row } from './report.ts'
import { formatTime } from './table.ts'

/** Ratios beyond this one have the longest bar. */
const LONGEST = 8

const STYLE = `
body { font: 14px system-ui, sans-serif; margin: 2rem auto; max-width: 60rem; padding: 0 1rem; color: #222 }
h2 { font-size: 1rem; margin: 2rem 0 .5rem } p { color: #666 }
.case { display: grid; grid-template-columns: 16rem 1fr; gap: 0 1rem; padding: .4rem 0; border-top: 1px solid #eee }
.bar { display: flex; align-items: center; gap: .5rem; height: 1.1rem; font-size: 12px }
.bar b { font-weight: normal; width: 5.5rem; text-align: right; color: #666 }
.bar i { display: block; height: .7rem; border-radius: 2px; background: #c9ced6 }
.bar.ours i { background: #2f6fde } .bar.first i { background: #8a929e }
@media (prefers-color-scheme: dark) { body { background: #16181c; color: #ddd } .case { border-color: #2a2d33 } }`

/** A page that shows a report as bars; it needs nothing but itself. */
export function formatChart(report: Report): string {
  const { about, contenders, rows } = report
  const groups = [...new Set(rows.map(({ group }) => group))].map((group) => {
    const cases = rows.filter((row) => row.group === group).map((row) => formatCase(row, contenders))
    return `<h2>${escaped(group)}</h2>${cases.join('')}`
  })
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>memraster: benchmark</title><style>${STYLE}</style>
<h1>Times relative to ${escaped(contenders[0] ?? '')}</h1>
<p>Shorter is faster; bars end at ${LONGEST} times. Node ${escaped(about.node)}, ${escaped(about.processor)};
${about.side} x ${about.side} pixels, medians of ${about.rounds} rounds. ${escaped(about.versions.join('; '))}.</p>
${groups.join('\n')}
<script type="application/json" id="report">${JSON.stringify(report).replaceAll('<', '\\u003c')}</script></html>
`
}

function formatCase({ name, figures }: Row, contenders: readonly string[]): string {
  const bars = contenders.flatMap((contender, i) => {
    const figure = figures[contender]
    if (figure?.ratio === undefined) return []
    const width = (Math.min(figure.ratio, LONGEST) / LONGEST) * 100
    const kind = i === 0 ? 'first' : ['native', 'pure', 'wasm'].includes(contender) ? 'ours' : ''
    const text = i === 0 ? formatTime(figure.time) : figure.ratio.toFixed(2)
    const bar = `<i style="width:calc(${width.toFixed(1)}% - 9rem)"></i>`
    return [`<div class="bar ${kind}"><b>${escaped(contender)}</b>${bar}${text}</div>`]
  })
  return `<div class="case"><div>${escaped(name)}</div><div>${bars.join('')}</div></div>`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
