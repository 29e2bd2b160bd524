import type { Figures } from '../../api/staff/boards'

/** 93.3%, or a dash where nothing can be counted. */
export function percent(share: number | null | undefined): string {
  return share === null || share === undefined ? '—' : `${share}%`
}

/** 文字 3 · 图解 1 */
export function forms(figures: Figures): string {
  return figures.forms.map((each) => `${each.formName} ${each.count}`).join(' · ') || '—'
}

/** This month and the one with which the year begins, as 2026-01. */
export function thisYear(today: string): { from: string; to: string } {
  return { from: `${today.slice(0, 4)}-01`, to: today.slice(0, 7) }
}
