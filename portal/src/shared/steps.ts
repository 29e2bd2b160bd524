/** A line that goes on at one height until it jumps: what held from a day on. */
export interface Step {
  from: string
  until?: string | null
  amount: number
}

export interface Series {
  name: string
  steps: Step[]
}

export interface Plot {
  paths: { name: string; d: string; endX: number; endY: number }[]
  years: { x: number; text: string }[]
  heights: { y: number; text: string }[]
}

const DAY = 86_400_000
const time = (day: string) => Date.parse(`${day}T00:00:00Z`)

/** Lays series out in a box: days to the right, amounts upwards, from a round number below the least to one above the greatest. */
export function plot(series: readonly Series[], until: string, box: { left: number; right: number; top: number; bottom: number }): Plot {
  const steps = series.flatMap((each) => each.steps)
  if (steps.length === 0) return { paths: [], years: [], heights: [] }
  const first = Math.min(...steps.map((step) => time(step.from)))
  const last = Math.max(time(until), ...steps.map((step) => time(step.from) + 180 * DAY))
  const lines = roundLines(Math.min(...steps.map((step) => step.amount)), Math.max(...steps.map((step) => step.amount)))
  const low = lines[0]!
  const high = lines[lines.length - 1]!
  const x = (moment: number) => box.left + ((moment - first) / Math.max(DAY, last - first)) * (box.right - box.left)
  const y = (amount: number) => box.bottom - ((amount - low) / (high - low)) * (box.bottom - box.top)
  const rounded = (value: number) => Math.round(value * 10) / 10

  const paths = series.map((each) => {
    const ordered = [...each.steps].sort((a, b) => a.from.localeCompare(b.from))
    let d = ''
    let endX = box.left
    let endY = box.bottom
    let reached = ''
    for (const step of ordered) {
      const end = step.until ? Math.min(time(step.until), last) : last
      d += reached === step.from ? `V${rounded(y(step.amount))}` : `M${rounded(x(time(step.from)))} ${rounded(y(step.amount))}`
      d += `H${rounded(x(end))}`
      reached = step.until ?? ''
      endX = rounded(x(end))
      endY = rounded(y(step.amount))
    }
    return { name: each.name, d, endX, endY }
  })
  return { paths: apart(paths), years: years(first, last, x), heights: lines.map((amount) => ({ y: rounded(y(amount)), text: String(amount) })) }
}

/** Four to six round numbers that hold all amounts. */
export function roundLines(least: number, greatest: number): number[] {
  const span = Math.max(greatest - least, greatest * 0.1, 1)
  const rough = span / 4
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = [1, 2, 5, 10].map((times) => times * power).find((each) => each >= rough)!
  const low = Math.max(0, Math.floor((least - span * 0.1) / step) * step)
  const lines = [low]
  while (lines[lines.length - 1]! < greatest) lines.push(Math.round((lines[lines.length - 1]! + step) * 100) / 100)
  return lines
}

function years(first: number, last: number, x: (moment: number) => number): Plot['years'] {
  const marks: Plot['years'] = []
  const from = new Date(first).getUTCFullYear()
  const to = new Date(last).getUTCFullYear()
  const every = Math.max(1, Math.ceil((to - from) / 8))
  for (let year = from + 1; year <= to; year += every) marks.push({ x: Math.round(x(Date.UTC(year, 0, 1))), text: String(year) })
  return marks
}

/** Names at the ends of lines that would cover each other move down a little. */
function apart<T extends { endY: number }>(paths: T[]): T[] {
  const placed: number[] = []
  return [...paths]
    .sort((a, b) => a.endY - b.endY)
    .map((path) => {
      const before = placed[placed.length - 1]
      const endY = before === undefined ? path.endY : Math.max(path.endY, before + 16)
      placed.push(endY)
      return { ...path, endY }
    })
}
