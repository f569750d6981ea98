/**
 * Lays out cells in columns that are as wide as their widest cell; numbers are right-aligned.
 *
 * @returns A line for each row, without spaces at its end.
 */
export function layOutTable(rows: readonly (readonly string[])[]): string[] {
  const columns = Math.max(0, ...rows.map((row) => row.length))
  const places = Array.from({ length: columns }, (_, column) => {
    const cells = rows.map((row) => row[column] ?? '')
    const width = Math.max(...cells.map((cell) => cell.length))
    const isNumeric = cells.slice(1).every((cell) => /^(-?[\d.,]+(e[+-]?\d+)?|nan|-?inf|-|)$/i.test(cell))
    return (cell: string) => (isNumeric ? cell.padStart(width) : cell.padEnd(width))
  })
  return rows.map((row) =>
    places
      .map((place, column) => place(row[column] ?? ''))
      .join('  ')
      .trimEnd(),
  )
}

/** A number with its noun: `1 band`, `3 bands`. */
export function countOf(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
