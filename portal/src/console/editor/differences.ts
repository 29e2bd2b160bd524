export interface Piece {
  text: string
  changed: boolean
}

export interface Difference {
  name: string
  mine: Piece[]
  theirs: Piece[]
}

/** The fields in which two versions differ, with the differing lines marked. */
export function differences(mine: Record<string, unknown>, theirs: Record<string, unknown>, names: Record<string, string>): Difference[] {
  return Object.entries(names).flatMap(([field, name]) => {
    const a = plain(mine[field])
    const b = plain(theirs[field])
    return a === b ? [] : [{ name, mine: pieces(a, b), theirs: pieces(b, a) }]
  })
}

function pieces(text: string, other: string): Piece[] {
  const known = new Set(lines(other))
  return lines(text).map((line) => ({ text: `${line}\n`, changed: !known.has(line) }))
}

function lines(text: string): string[] {
  return text.split('\n')
}

function plain(value: unknown): string {
  if (value === null || value === undefined || value === '') return '（空）'
  if (typeof value === 'boolean') return value ? '是' : '否'
  if (Array.isArray(value)) return value.map((each) => (typeof each === 'object' ? JSON.stringify(each) : String(each))).join('、') || '（空）'
  if (typeof value === 'object') return JSON.stringify(value)
  return String(value).replace(/<\/(p|h\d|li|tr|td|th)>/g, '\n').replace(/<[^>]+>/g, '').replace(/&nbsp;/g, ' ').replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&').trim() || '（空）'
}
