/** Prints what a raster is, a line for each fact. */
export function printFacts(dataset, bytes) {
  const { bounds, crs, res } = dataset
  const epsg = crs?.toEpsg()
  const facts = {
    File: `${dataset.files[0]}, ${dataset.driver}, ${bytes < 1e5 ? `${bytes} bytes` : `${(bytes / 1e6).toFixed(2)} MB`}`,
    Size: `${dataset.width} x ${dataset.height} pixels, ${dataset.count} ${dataset.count === 1 ? 'band' : 'bands'} of ${[...new Set(dataset.dtypes)].join(', ')}`,
    Blocks: `${dataset.blockShapes[0].toReversed().join(' x ')}, ${dataset.compression ?? 'uncompressed'}`,
    CRS: crs ? `${crs.name}${epsg ? ` (EPSG:${epsg})` : ''}` : 'none',
    Pixel: res.map((size) => Number(size.toPrecision(9))).join(' x '),
    Bounds: Object.values(bounds)
      .map((value) => Number(value.toPrecision(10)))
      .join(', '),
    Nodata: String(dataset.nodata ?? 'none'),
    Overviews: dataset.overviews(1).join(', ') || 'none',
  }
  for (const [label, value] of Object.entries(facts)) console.log(`${label.padEnd(10)} ${value}`)
}

/**
 * Prints a table with a row for each step and a column of times for each backend.
 *
 * @returns {boolean} Whether all backends gave the same results, and every copy the same pixels.
 */
export function printStories(stories) {
  const [first] = stories
  const rows = first.steps.map(({ name, result }, i) => {
    const isSame = stories.every((story) => story.steps[i].result === result || name.startsWith('write'))
    const times = stories.map((story) => formatTime(story.steps[i].time))
    return {
      cells: [
        name,
        isSame ? result : `DIFFERENT: ${stories.map((story) => story.steps[i].result).join(' / ')}`,
        ...times,
      ],
      isSame,
    }
  })
  const table = [
    ['Step', 'Result', ...stories.map(({ backend }) => backend)],
    ...rows.map(({ cells }) => cells),
  ]
  const widths = table[0].map((_, column) => Math.max(...table.map((cells) => cells[column].length)))
  console.log()
  for (const [i, cells] of table.entries()) {
    console.log(
      cells
        .map((cell, column) => (column < 2 ? cell.padEnd(widths[column]) : cell.padStart(widths[column] + 2)))
        .join('  ')
        .trimEnd(),
    )
    if (i === 0)
      console.log('-'.repeat(widths.reduce((sum, width) => sum + width + 2, 2 * stories.length - 2)))
  }
  return rows.every(({ isSame, cells }) => isSame && cells[1] !== 'DIFFERENT')
}

function formatTime(milliseconds) {
  if (milliseconds === undefined) return ''
  return `${milliseconds.toFixed(milliseconds < 10 ? 2 : 0)} ms`
}
