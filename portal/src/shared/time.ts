/** Times as a Chinese reader expects them, always of Asia/Shanghai whatever the browser's zone. */
const ZONE = 'Asia/Shanghai'
const DATE_ONLY = /^\d{4}-\d{2}-\d{2}$/

const parts = new Intl.DateTimeFormat('zh-CN-u-ca-gregory', {
  timeZone: ZONE, year: 'numeric', month: 'numeric', day: 'numeric', hour: '2-digit', minute: '2-digit', hourCycle: 'h23', weekday: 'short',
})

function read(text: string): Record<string, string> {
  const instant = new Date(DATE_ONLY.test(text) ? `${text}T12:00:00+08:00` : text)
  if (Number.isNaN(instant.getTime())) return {}
  return Object.fromEntries(parts.formatToParts(instant).map((part) => [part.type, part.value]))
}

/** 2026年5月15日 */
export function day(text: string | null | undefined): string {
  if (!text) return ''
  const at = read(text)
  return at.year ? `${at.year}年${at.month}月${at.day}日` : text
}

/** 2026年5月15日 09:30 */
export function moment(text: string | null | undefined): string {
  if (!text) return ''
  if (DATE_ONLY.test(text)) return day(text)
  const at = read(text)
  return at.year ? `${at.year}年${at.month}月${at.day}日 ${at.hour}:${at.minute}` : text
}

/** 09:30 */
export function clock(instant: Date): string {
  const at = read(instant.toISOString())
  return `${at.hour}:${at.minute}`
}

/** 2026-05-15: short, for dense tables. */
export function isoDay(text: string | null | undefined): string {
  if (!text) return ''
  const at = read(text)
  return at.year ? `${at.year}-${at.month!.padStart(2, '0')}-${at.day!.padStart(2, '0')}` : text
}

/** 2026-05-15 09:30 */
export function isoMoment(text: string | null | undefined): string {
  if (!text) return ''
  const at = read(text)
  return at.year ? `${isoDay(text)} ${at.hour}:${at.minute}` : text
}

/** 星期五 */
export function weekday(text: string): string {
  return (read(text).weekday ?? '').replace('周', '星期')
}

/** Today in Shanghai as 2026-05-15. */
export function today(now = new Date()): string {
  return isoDay(now.toISOString())
}

/** A deadline ends at 24:00 of its last day: the API gives the instant, people want the day. */
export function lastDayOf(endsAt: string): string {
  if (DATE_ONLY.test(endsAt)) return day(endsAt)
  const instant = new Date(endsAt)
  return day(new Date(instant.getTime() - 1).toISOString())
}

/** 还剩 3 个工作日 · 今天到期 · 已逾期 2 个工作日 */
export function remaining(workingDays: number | null | undefined): string {
  if (workingDays === null || workingDays === undefined) return ''
  if (workingDays > 0) return `还剩 ${workingDays} 个工作日`
  if (workingDays === 0) return '今天到期'
  return `已逾期 ${-workingDays} 个工作日`
}
