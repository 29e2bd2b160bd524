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

/** Districts with the same amount from the same day on are told together; all of them as 各区县. */
export function gathered<T extends { district: string; amount: number; effectiveFrom: string }>(entries: readonly T[], districts: readonly { code: string; name: string }[]): { names: string; entry: T }[] {
  const groups = new Map<string, { names: string[]; entry: T }>()
  for (const district of districts) {
    const entry = entries.find((each) => each.district === district.code)
    if (!entry) continue
    const key = `${entry.amount} ${entry.effectiveFrom}`
    const group = groups.get(key) ?? { names: [], entry }
    group.names.push(district.name)
    groups.set(key, group)
  }
  return [...groups.values()].map(({ names, entry }) => ({ names: names.length > 1 && names.length === districts.length ? '全市各区县' : names.join('、'), entry }))
}
