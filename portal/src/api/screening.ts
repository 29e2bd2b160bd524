import { api, call, type Answer } from './client'
import type { Paged } from './lists'
import type { Person } from './staff/shared'

/** Something found in a draft that stands in the way of publication until somebody decides about it. */
export interface Finding {
  id: string
  kind: string
  kindName: string
  source: string
  attachmentId?: string | null
  fileName?: string | null
  place?: string | null
  hidden: boolean
  start: number
  length: number
  excerpt: string
  context: string
  redactable: boolean
  clearance?: { reason: string; by: Person; at: string } | null
}

/** A word of the list in the text: help with proofreading. */
export interface WordHint {
  word: string
  category: string
  categoryName: string
  replacement?: string | null
  note?: string | null
  start: number
  context: string
}

/** An attachment under an electronic seal: nothing in it can be changed here. */
export interface SealedFile {
  attachmentId: string
  fileName: string
  advice: string
}

export interface Findings {
  open: number
  findings: Finding[]
  sealed: SealedFile[]
  hints: WordHint[]
}

/** A word of the proofreading list. */
export interface Term {
  id: string
  version: number
  word: string
  category: string
  categoryName: string
  replacement?: string | null
  note?: string | null
  changedBy: string
  changedAt: string
}

export interface TermInput {
  word: string
  category: string
  replacement?: string | null
  note?: string | null
}

export const CATEGORIES: Record<string, string> = { TYPO: '易错词', FORBIDDEN: '禁用词', OUTDATED: '过时用语' }

const at = (draftId: string) => `/drafts/${encodeURIComponent(draftId)}/findings`

export const findings = {
  of: (draftId: string, signal?: AbortSignal) => api.get<Findings>(at(draftId), {}, signal),
  clear: (draftId: string, id: string, reason: string) => api.post<Findings>(`${at(draftId)}/${id}/clearance`, { reason }),
  reopen: async (draftId: string, id: string) => (await call<Findings>('DELETE', `${at(draftId)}/${id}/clearance`)).data,
  redact: (draftId: string, ids: string[], etag?: string | null) => api.post<Findings>(`${at(draftId)}/redactions`, { findings: ids }, { ifMatch: etag }),
}

export const terms = {
  list: (query: { q?: string; category?: string; page: number; size: number; sort?: string }, signal?: AbortSignal) => api.get<Paged<Term>>('/screening/terms', query, signal),
  add: (input: TermInput) => api.post<Term>('/screening/terms', input, { idempotencyKey: crypto.randomUUID() }),
  change: (term: Term, input: TermInput): Promise<Answer<Term>> => call<Term>('PUT', `/screening/terms/${term.id}`, { body: input, ifMatch: `"${term.version}"` }),
  remove: (term: Term) => call('DELETE', `/screening/terms/${term.id}`, { ifMatch: `"${term.version}"` }),
}
