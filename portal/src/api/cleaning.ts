import { api, call, type Answer, type Query } from './client'
import type { Paged } from './lists'
import type { AllowedAct, HistoryLine, Lamp, Person } from './staff/shared'

export type Outcome = 'KEEP' | 'AMEND' | 'REPEAL' | 'LAPSE'
export const OUTCOMES: Record<Outcome, string> = { KEEP: '继续有效', AMEND: '拟修改', REPEAL: '废止', LAPSE: '宣布失效' }

/** 清理工作. */
export interface Campaign {
  id: string
  version: number
  title: string
  ground: string
  endsOn: string
  state: string
  stateName: string
  openedBy: Person
  openedAt: string
  total: number
  proposed: number
  opined: number
  decided: number
  offices: { office: string; total: number; proposed: number; opined: number; decided: number }[]
  outcomes: { outcome: Outcome; outcomeName: string; count: number }[]
  remainingWorkingDays?: number | null
  lamp: Lamp
  lampName: string
  result?: {
    title: string
    documentNumber?: string | null
    preface: string
    effectiveOn: string
    preparedBy: Person
    checkedBy?: Person | null
    checkRemark?: string | null
    documentId?: string | null
    indexNumber?: string | null
    publishedAt?: string | null
  } | null
  editable: boolean
  allowedActs: AllowedAct[]
  history: HistoryLine[]
}

export interface CampaignPlan {
  title: string
  ground: string
  endsOn: string
}

export interface Candidate {
  documentId: string
  title: string
  indexNumber: string
  documentNumber?: string | null
  kindName: string
  issuingBody: string
  office?: string | null
  writtenOn?: string | null
  publishedAt: string
  validityName: string
  selected: boolean
}

export interface Judgement {
  outcome: Outcome
  outcomeName: string
  reason?: string | null
  by: Person
  at: string
}

export interface CampaignItem {
  id: string
  documentId: string
  title: string
  indexNumber: string
  documentNumber?: string | null
  kindName: string
  issuingBody: string
  writtenOn?: string | null
  validityName: string
  office?: string | null
  state: string
  stateName: string
  proposal?: Judgement | null
  opinion?: Judgement | null
  decision?: Judgement | null
  allowedActs: { act: string; name: string }[]
}

export interface Judged {
  done: string[]
  refused: { itemId: string; code: string; message: string }[]
  preview: boolean
}

export interface AmendmentTask {
  documentId: string
  title: string
  indexNumber: string
  office?: string | null
  reason?: string | null
  campaignTitle: string
  since: string
  doneById?: string | null
  doneByTitle?: string | null
}

/** A published result, for the public. */
export interface CleanUp {
  id: string
  title: string
  ground: string
  documentId: string
  documentTitle: string
  indexNumber: string
  documentNumber?: string | null
  publishedAt: string
  effectiveOn: string
  kept: number
  amended: number
  repealed: number
  lapsed: number
}

export interface CleanedDocument {
  documentId?: string | null
  title: string
  documentNumber?: string | null
  kindName: string
  writtenOn?: string | null
  outcome: Outcome
  outcomeName: string
  validityName: string
}

const BASE = '/clean-up-campaigns'

export const campaigns = {
  list: (query: Query, signal?: AbortSignal) => api.get<Paged<Campaign>>(BASE, query, signal),
  get: (id: string, signal?: AbortSignal): Promise<Answer<Campaign>> => call<Campaign>('GET', `${BASE}/${encodeURIComponent(id)}`, { signal }),
  open: (plan: CampaignPlan, idempotencyKey: string) => api.post<Campaign>(BASE, plan, { idempotencyKey }),
  save: (id: string, plan: CampaignPlan, ifMatch: string | null) => call<Campaign>('PUT', `${BASE}/${id}`, { body: plan, ifMatch }),
  act: (id: string, act: string, input: unknown, ifMatch?: string | null): Promise<Answer<Campaign>> => call<Campaign>('POST', `${BASE}/${id}/acts/${act}`, { body: input ?? {}, ifMatch }),
  candidates: (id: string, query: Query, signal?: AbortSignal) => api.get<Paged<Candidate>>(`${BASE}/${id}/candidates`, query, signal),
  select: (id: string, selection: object) => api.post<{ added: number }>(`${BASE}/${id}/items`, selection),
  items: (id: string, query: Query, signal?: AbortSignal) => api.get<Paged<CampaignItem>>(`${BASE}/${id}/items`, query, signal),
  itemIds: (id: string, query: Query) => api.get<string[]>(`${BASE}/${id}/items/ids`, query),
  judge: (id: string, act: string, input: object) => api.post<Judged>(`${BASE}/${id}/items/acts/${act}`, input),
  result: (id: string, signal?: AbortSignal) => api.get<{ title: string; summary: string; body: string }>(`${BASE}/${id}/result`, {}, signal),
  sheet: (id: string, kind: 'xlsx' | 'csv') => `${BASE}/${id}/sheet.${kind}`,
  amendments: (query: Query, signal?: AbortSignal) => api.get<Paged<AmendmentTask>>(`${BASE}/amendments`, query, signal),
}

export const cleanUps = {
  list: (query: Query, signal?: AbortSignal) => api.get<Paged<CleanUp>>('/clean-ups', query, signal),
  get: (id: string, signal?: AbortSignal) => api.get<CleanUp>(`/clean-ups/${encodeURIComponent(id)}`, {}, signal),
  documents: (id: string, query: Query, signal?: AbortSignal) => api.get<Paged<CleanedDocument>>(`/clean-ups/${encodeURIComponent(id)}/documents`, query, signal),
}
