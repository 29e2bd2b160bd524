import { api, call, type Answer } from '../client'
import type { Paged } from '../lists'
import { page, type AllowedAct } from './shared'

export interface RetentionClass {
  code: string
  name: string
  months: number
  leastMonths: number
  basis: string
  reason: string
  changedBy?: string | null
  changedAt?: string | null
}

export interface RetentionGround {
  ground: string
  name: string
}

/** A case towards the end of its time; restricted ones come without what was asked for. */
export interface Standing {
  caseId: string
  registrationNumber: string
  description?: string | null
  office?: string | null
  stateName: string
  resultName?: string | null
  closedOn?: string | null
  className: string
  keptUntil?: string | null
  contestableUntil?: string | null
  heldUntil?: string | null
  heldReason?: string | null
  heldBy?: string | null
  anonymisedOn?: string | null
  /** Reviews and suits that were registered after the case was anonymised, and are still to go. */
  lateProceedings: number
  grounds: RetentionGround[]
}

export interface AnonymisationPreview {
  standing: Standing
  goes: { place: string; name: string; count: number }[]
  stays: string[]
  keptDescription?: string | null
}

export interface BatchCounts {
  all: number
  pending: number
  anonymised: number
  skipped: number
  left: number
}

export interface BatchLine {
  id: string
  number: string
  state: string
  stateName: string
  proposedBy: string
  proposedAt: string
  judgedBy?: string | null
  runsAt?: string | null
  counts: BatchCounts
}

export interface Batch extends BatchLine {
  version: number
  judgedAt?: string | null
  judgedReason?: string | null
  finishedAt?: string | null
  mayDescribe: boolean
  allowedActs: AllowedAct[]
  history: { at: string; by: string; actName: string; reason?: string | null }[]
}

export interface BatchItem {
  caseId: string
  registrationNumber: string
  description: string
  outcome: string
  outcomeName: string
  grounds: RetentionGround[]
  settledAt?: string | null
}

const BASE = '/retention'
const BATCHES = `${BASE}/batches`
type Asked = Record<string, string | number | undefined>

export const retention = {
  classes: () => api.get<RetentionClass[]>(`${BASE}/classes`),
  setPeriod: async (code: string, input: unknown) => (await call<RetentionClass[]>('PUT', `${BASE}/classes/${code}`, { body: input })).data,
  schedule: page<Standing>(`${BASE}/schedule`).list,
  sheet: (asked: Asked) => `${BASE}/schedule/sheet.xlsx?${new URLSearchParams(Object.entries(asked).filter(([, value]) => value !== undefined && value !== '').map(([name, value]) => [name, String(value)]))}`,
  preview: (caseId: string, signal?: AbortSignal) => api.get<AnonymisationPreview>(`${BASE}/cases/${caseId}`, {}, signal),
  hold: async (caseId: string, act: string, input: unknown) => (await call<AnonymisationPreview>('POST', `${BASE}/cases/${caseId}/acts/${act}`, { body: input })).data,
  batches: page<BatchLine>(BATCHES).list,
  propose: (caseIds: string[], idempotencyKey: string): Promise<Answer<Batch>> => call<Batch>('POST', BATCHES, { body: { caseIds }, idempotencyKey }),
  batch: (id: string, signal?: AbortSignal): Promise<Answer<Batch>> => call<Batch>('GET', `${BATCHES}/${id}`, { signal }),
  items: (id: string, asked: Asked, signal?: AbortSignal) => api.get<Paged<BatchItem>>(`${BATCHES}/${id}/cases`, asked, signal),
  describe: (id: string, caseId: string, description: string) => call<BatchItem>('PUT', `${BATCHES}/${id}/cases/${caseId}/description`, { body: { description } }),
  take: (id: string, act: string, input: unknown, ifMatch?: string | null): Promise<Answer<Batch>> => call<Batch>('POST', `${BATCHES}/${id}/acts/${act}`, { body: input ?? {}, ifMatch }),
}
