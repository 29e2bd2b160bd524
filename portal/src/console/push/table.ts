/** A code table as people type it: one entry a line, 代码表 in the form “本平台的 = 文件库的”. */
export function written(table: Record<string, string>): string {
  return Object.entries(table).map(([ours, theirs]) => `${ours} = ${theirs}`).join('\n')
}

export function read(text: string): Record<string, string> {
  const table: Record<string, string> = {}
  for (const line of text.split('\n')) {
    const at = line.indexOf('=')
    const ours = line.slice(0, Math.max(at, 0)).trim()
    if (ours) table[ours] = line.slice(at + 1).trim()
  }
  return table
}
