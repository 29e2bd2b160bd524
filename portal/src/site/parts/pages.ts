/** The page numbers to offer: first, last and those around the current one; 0 stands for a gap. */
export function pageNumbers(current: number, last: number): number[] {
  const wanted = new Set([1, last, current - 1, current, current + 1].filter((page) => page >= 1 && page <= last))
  if (current <= 3) for (let page = 1; page <= Math.min(4, last); page++) wanted.add(page)
  if (current >= last - 2) for (let page = Math.max(1, last - 3); page <= last; page++) wanted.add(page)
  const pages: number[] = []
  for (const page of [...wanted].sort((a, b) => a - b)) {
    const before = pages.at(-1) ?? 0
    if (page - before === 2) pages.push(page - 1)
    else if (page - before > 2) pages.push(0)
    pages.push(page)
  }
  return pages
}

/** The page in an address, counted from 1 there and from 0 in the API; anything else is the first. */
export function pageOf(asked: unknown): number {
  const page = Number(asked)
  return Number.isInteger(page) && page > 1 ? page - 1 : 0
}
