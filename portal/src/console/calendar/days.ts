import type { NamedDay } from '../../api/deadlines'

export function dayLines(days: readonly NamedDay[]): string {
  return [...days].sort((a, b) => a.date.localeCompare(b.date)).map((day) => `${day.date} ${day.name}`).join('\n')
}

/** One day a line: date and name. Every line that cannot be read is named. */
export function parseDays(text: string, year: number): { days: NamedDay[]; errors: string[] } {
  const days: NamedDay[] = []
  const errors: string[] = []
  text.split('\n').forEach((line, index) => {
    if (!line.trim()) return
    const found = /^\s*(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?\s*(.*?)\s*$/.exec(line)
    const date = found ? `${found[1]}-${found[2]!.padStart(2, '0')}-${found[3]!.padStart(2, '0')}` : ''
    const exists = date !== '' && !Number.isNaN(Date.parse(date)) && new Date(date).toISOString().startsWith(date)
    if (!exists) errors.push(`第 ${index + 1} 行看不懂：${line.trim()}`)
    else if (Number(found![1]) !== year) errors.push(`第 ${index + 1} 行不是 ${year} 年的日子：${line.trim()}`)
    else if (!found![4]) errors.push(`第 ${index + 1} 行没有节名：${line.trim()}`)
    else if (days.some((day) => day.date === date)) errors.push(`第 ${index + 1} 行重复：${line.trim()}`)
    else days.push({ date, name: found![4] })
  })
  return { days, errors }
}
