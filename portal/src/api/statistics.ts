import { api } from './client'

/** The cases alike in one respect. */
export interface StatisticsLine {
  value?: string | null
  name: string
  received: number
  closed: number
  open: number
  closedOnTime: number
  closedLate: number
  openLate: number
  meanDays?: number | null
  medianDays?: number | null
  longestDays?: number | null
  percentOnTime?: number | null
}

/** 依申请公开统计. */
export interface Statistics {
  from: string
  to: string
  together: StatisticsLine
  tables: { dimension: string; name: string; lines: StatisticsLine[] }[]
}

export const statistics = {
  of: (from: string, to: string, signal?: AbortSignal) => api.get<Statistics>('/application-statistics', { from, to }, signal),
  sheet: (from: string, to: string) => `/application-statistics/sheet.xlsx?from=${from}&to=${to}`,
}
