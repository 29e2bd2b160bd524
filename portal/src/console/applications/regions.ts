/** A rectangle on a page, in shares of it, from its upper left corner. */
export interface Box {
  x: number
  y: number
  width: number
  height: number
}

const LEAST = 0.005
const rounded = (share: number) => Math.round(share * 10_000) / 10_000
const within = (share: number) => Math.min(1, Math.max(0, share))

/** The rectangle between two points, cut at the page's edges; nothing if it is too small to have been meant. */
export function boxBetween(from: { x: number; y: number }, to: { x: number; y: number }): Box | undefined {
  const [left, right] = [within(Math.min(from.x, to.x)), within(Math.max(from.x, to.x))]
  const [top, bottom] = [within(Math.min(from.y, to.y)), within(Math.max(from.y, to.y))]
  if (right - left < LEAST || bottom - top < LEAST) return undefined
  const [x, y] = [rounded(left), rounded(top)]
  return { x, y, width: rounded(Math.min(right, 1) - x), height: rounded(Math.min(bottom, 1) - y) }
}

/** How a rectangle lies over the picture of its page. */
export const styleOf = (box: Box) => ({ left: `${box.x * 100}%`, top: `${box.y * 100}%`, width: `${box.width * 100}%`, height: `${box.height * 100}%` })

/** Four numbers in percent, as somebody types them who does not draw. */
export function boxOf(percent: { x: number | string; y: number | string; width: number | string; height: number | string }): Box | undefined {
  const share = (value: number | string) => (value === '' ? Number.NaN : Number(value) / 100)
  const [x, y, width, height] = [share(percent.x), share(percent.y), share(percent.width), share(percent.height)]
  if (![x, y, width, height].every(Number.isFinite) || x < 0 || y < 0 || x + width > 1 || y + height > 1) return undefined
  return boxBetween({ x, y }, { x: x + width, y: y + height })
}
