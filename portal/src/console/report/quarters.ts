/** The running quarter, the seven before it, and the years that they belong to. */
export function quarters(day: string): { name: string; from: string; to: string }[] {
  const year = Number(day.slice(0, 4))
  const running = Math.floor((Number(day.slice(5, 7)) - 1) / 3)
  const ends = ['03-31', '06-30', '09-30', '12-31']
  const list = Array.from({ length: 8 }, (_, back) => {
    const at = year * 4 + running - back
    const [of, quarter] = [Math.floor(at / 4), at % 4]
    return { name: `${of} 年第${'一二三四'[quarter]}季度`, from: `${of}-${String(quarter * 3 + 1).padStart(2, '0')}-01`, to: `${of}-${ends[quarter]}` }
  })
  return [...list, ...[year, year - 1].map((of) => ({ name: `${of} 年全年`, from: `${of}-01-01`, to: `${of}-12-31` }))]
}
