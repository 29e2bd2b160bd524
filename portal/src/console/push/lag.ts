/** How long something has been on its way, in words. */
export function lag(seconds: number | null | undefined): string {
  if (seconds === null || seconds === undefined) return '没有积压'
  if (seconds < 60) return '不到 1 分钟'
  if (seconds < 3600) return `${Math.floor(seconds / 60)} 分钟`
  if (seconds < 86400) return `${Math.floor(seconds / 3600)} 小时`
  return `${Math.floor(seconds / 86400)} 天`
}
