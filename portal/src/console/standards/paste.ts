/** A block of cells as spreadsheets put it on the clipboard: rows by line, cells by tab, quoted where a cell has a line of its own. */
export function cellsOf(text: string): string[][] {
  const rows: string[][] = [[]]
  let cell = ''
  let quoted = false
  for (let at = 0; at < text.length; at++) {
    const char = text[at]!
    if (quoted) {
      if (char !== '"') cell += char
      else if (text[at + 1] === '"') cell += text[++at]
      else quoted = false
    } else if (char === '"' && cell === '') quoted = true
    else if (char === '\t' || char === '\n') {
      rows[rows.length - 1]!.push(cell.trim())
      cell = ''
      if (char === '\n') rows.push([])
    } else if (char !== '\r') cell += char
  }
  rows[rows.length - 1]!.push(cell.trim())
  while (rows.length > 1 && rows[rows.length - 1]!.every((each) => each === '')) rows.pop()
  return rows
}

export interface Names {
  code: string
  names: string[]
}

/** What a paste puts where, and what of it found no place. */
export interface Placed {
  values: { row: string; column: string; value: string }[]
  unknown: string[]
}

/**
 * Places a pasted block. With names in its first row or column it goes by the names, in whatever order they stand; a bare block goes
 * to the right and down from the cell in which it was pasted.
 */
export function place(block: readonly string[][], rows: readonly Names[], columns: readonly Names[], at: { row: number; column: number }): Placed {
  const find = (list: readonly Names[], text: string | undefined) => list.find((each) => text !== undefined && each.names.includes(text))
  const headed = (block[0] ?? []).filter((text) => find(columns, text)).length
  const named = block.filter((line) => find(rows, line[0])).length
  const values: Placed['values'] = []
  const unknown: string[] = []
  const top = headed > 0 ? 1 : 0
  const left = named > 0 ? 1 : 0
  block.slice(top).forEach((line, down) => {
    const row = left ? find(rows, line[0]) : rows[at.row + down]
    if (!row) {
      if (line.some((text) => text !== '')) unknown.push(left ? line[0]! : `第 ${top + down + 1} 行`)
      return
    }
    line.slice(left).forEach((value, right) => {
      if (value === '') return
      const heading = block[0]?.[left + right]
      const column = top ? find(columns, heading) : columns[at.column + right]
      if (column) values.push({ row: row.code, column: column.code, value })
      else unknown.push(top ? `${heading}` : `第 ${left + right + 1} 列`)
    })
  })
  return { values, unknown: [...new Set(unknown)] }
}
