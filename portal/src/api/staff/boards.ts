import { address, api, type Query } from '../client'
import type { Duty } from './interpretations'
import type { HistoryLine } from './shared'

/** What is counted of an office, a month, or both. */
export interface Figures {
  opened: number
  onTime: number
  late: number
  metLate: number
  overdue: number
  open: number
  ended: number
  onTimePercent?: number | null
  needed: number
  interpreted: number
  coveragePercent?: number | null
  forms: { form: string; formName: string; count: number }[]
}

export interface BoardLine {
  office?: string | null
  officeName?: string | null
  month?: string | null
  figures: Figures
}

export interface Board {
  from: string
  to: string
  total: Figures
  byOffice: BoardLine[]
  byMonth: BoardLine[]
  lines: BoardLine[]
}

export interface DutyPage extends Duty {
  history: HistoryLine[]
}

const file = (path: string, query: Query) => address(path, query).replace('/api/v1', '')

export const boards = {
  get: (query: Query, signal?: AbortSignal) => api.get<Board>('/interpretation-boards', query, signal),
  file: (format: string, query: Query) => file(`/interpretation-boards/export.${format}`, query),
}

export const dutyPages = {
  get: (id: string, signal?: AbortSignal) => api.get<DutyPage>(`/interpretation-duties/${encodeURIComponent(id)}`, {}, signal),
  file: (format: string, query: Query) => file(`/interpretation-duties/export.${format}`, query),
}
