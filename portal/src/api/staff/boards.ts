import { address, api, call, type Query } from '../client'
import type { Duty } from './interpretations'
import type { AllowedAct, HistoryLine, Person } from './shared'

/** What is counted of an office, a month, or both. */
export interface Figures {
  opened: number
  onTime: number
  late: number
  metLate: number
  overdue: number
  open: number
  ended: number
  supervised: number
  unanswered: number
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

/** 督办: what the openness office demands and the office answers. */
export interface Supervision {
  id: string
  version: number
  state: string
  stateName: string
  office: string
  text: string
  replyUntil: string
  replyLate: boolean
  issuedBy: Person
  issuedAt: string
  reason?: string | null
  expectedOn?: string | null
  answeredBy?: Person | null
  answeredAt?: string | null
  allowedActs: AllowedAct[]
}

export interface DutySupervisions {
  issuable: boolean
  items: Supervision[]
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

export const supervisions = {
  of: (duty: string, signal?: AbortSignal) => api.get<DutySupervisions>(`/interpretation-duties/${encodeURIComponent(duty)}/supervisions`, {}, signal),
  issue: (duty: string, demanded: unknown, idempotencyKey: string) => api.post<DutySupervisions>(`/interpretation-duties/${encodeURIComponent(duty)}/supervisions`, demanded, { idempotencyKey }),
  act: async (one: Supervision, act: string, input: unknown) => (await call<DutySupervisions>('POST', `/interpretation-supervisions/${one.id}/acts/${act}`, { body: input ?? {}, ifMatch: `"${one.version}"` })).data,
}
