import { api, call, type Answer, type Query } from './client'
import type { Lamp, Person } from './staff/shared'
import type { Paged } from './lists'
import type { EditionEntry } from './editions'

/** A document to go to in the console. */
export interface LifeLink {
  id: string
  title: string
  indexNumber?: string | null
}

export interface LifeRelation {
  type: string
  typeName: string
  direction: string
  document: LifeLink
  effectiveOn?: string | null
  decidesValidity: boolean
}

export interface Urgency {
  reason: string
  by: Person
  at: string
  outcome: string
  outcomeName: string
  decidedBy?: Person | null
  decidedAt?: string | null
  remark?: string | null
  dueAt: string
  remainingWorkingDays: number
  lamp: Lamp
  lampName: string
}

export interface WithholdingDecision {
  outcomeName: string
  groundName: string
  otherLaw?: string | null
  reason: string
  by: Person
  at: string
  reexamineOn?: string | null
}

/** What an edition changes, in words for readers. */
export interface RevisionContent {
  nature: string
  changeNote: string
  changedOn: string
}

/** What became of a document beyond its text. */
export interface Life {
  documentId: string
  edition: number
  editions: EditionEntry[]
  openEdition?: LifeLink | null
  revision?: { of: LifeLink; nature: string; natureName: string; changeNote: string; changedOn: string } | null
  relations: LifeRelation[]
  urgency?: Urgency | null
  withdrawal?: { typeName: string; reason: string; at: string; successor?: LifeLink | null } | null
  withholdings: WithholdingDecision[]
}

export interface DeadlineEntry {
  id: string
  title: string
  stateName: string
  office?: string | null
  startedOn: string
  startName: string
  dueOn: string
  dueAt: string
  provisional: boolean
  remainingWorkingDays: number
  lamp: Lamp
  lampName: string
}

export interface OfficeCount {
  office: string
  normal: number
  dueSoon: number
  overdue: number
}

export interface LapsingEntry {
  id: string
  title: string
  documentNumber?: string | null
  indexNumber: string
  office?: string | null
  lapsesOn: string
  remainingDays: number
  warning: string
  warningName: string
  validityName: string
  editionId?: string | null
}

export interface UrgentEntry {
  id: string
  title: string
  office?: string | null
  indexNumber: string
  reason: string
  byName: string
  publishedAt: string
  outcome: string
  outcomeName: string
  decidedByName?: string | null
  remark?: string | null
  dueAt: string
  remainingWorkingDays: number
  lamp: Lamp
  lampName: string
}

export interface ClosedEntry {
  id: string
  title: string
  office?: string | null
  groundName: string
  otherLaw?: string | null
  reason: string
  decidedByName: string
  decidedAt: string
  reexamineOn: string
  examinations: number
  lamp: Lamp
  lampName: string
}

export interface TermView {
  code: string
  name: string
  amount: number
  unitName: string
  basis: string
  version: number
}

export const disclosure = {
  life: (id: string, signal?: AbortSignal) => api.get<Life>(`/drafts/${encodeURIComponent(id)}/life`, {}, signal),
  describe: (id: string, revision: RevisionContent, ifMatch: string): Promise<Answer<unknown>> =>
    call('PUT', `/drafts/${encodeURIComponent(id)}/revision`, { body: revision, ifMatch }),
  deadlines: (query: Query, signal?: AbortSignal) => api.get<Paged<DeadlineEntry>>('/disclosure/deadlines', query, signal),
  offices: (signal?: AbortSignal) => api.get<OfficeCount[]>('/disclosure/deadlines/offices', {}, signal),
  sheet: '/disclosure/deadlines/sheet',
  lapses: (query: Query, signal?: AbortSignal) => api.get<Paged<LapsingEntry>>('/disclosure/lapses', query, signal),
  urgent: (query: Query, signal?: AbortSignal) => api.get<Paged<UrgentEntry>>('/disclosure/urgent', query, signal),
  withheld: (query: Query, signal?: AbortSignal) => api.get<Paged<ClosedEntry>>('/disclosure/withheld', query, signal),
  terms: (signal?: AbortSignal) => api.get<TermView[]>('/disclosure/terms', {}, signal),
  changeTerm: (term: TermView, amount: number, basis: string) => call<TermView>('PUT', `/disclosure/terms/${term.code}`, { body: { amount, basis }, ifMatch: `"${term.version}"` }),
}
