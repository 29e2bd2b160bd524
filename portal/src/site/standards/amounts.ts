/** 1,245 or 1,245.50 */
export function money(amount: number): string {
  return amount.toLocaleString('zh-CN', { minimumFractionDigits: Number.isInteger(amount) ? 0 : 2, maximumFractionDigits: 2 })
}

/** 提高 5.5%, 降低 2%, 不变; nothing where there is nothing to compare with. */
export function changeText(percent: number | null | undefined): string {
  if (percent === null || percent === undefined) return ''
  if (percent === 0) return '不变'
  return `${percent > 0 ? '提高' : '降低'} ${Math.abs(percent)}%`
}
