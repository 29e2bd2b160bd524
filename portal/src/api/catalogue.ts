import { address, api, call, type Answer, type Query } from './client'
import type { HistoryLine } from './staff/shared'
import type { Paged } from './lists'

/** Something published under an entry. */
export interface ContentLine {
  entryId: string
  kind: 'DOCUMENT' | 'RECORD'
  id: string
  title: string
  publishedAt: string
  href: string
}

export interface CatalogueNode {
  code: string
  title: string
  contents: string
  count: number
  newestAt?: string | null
  newest: ContentLine[]
  children: CatalogueNode[]
}

export interface CatalogueSection {
  section: 'GUIDE' | 'RULES' | 'CONTENT' | 'REPORT' | 'APPLICATION'
  name: string
  entries: CatalogueNode[]
}

export interface CatalogueEntryPage {
  code: string
  title: string
  path: string[]
  contents: string
  legalBasis: string
  timeLimit: string
  office: string
  channels: string[]
  audience: string
  frequency: string
  retiredReason?: string | null
  children: CatalogueNode[]
  content: Paged<ContentLine>
}

/** What the openness office lays down for an entry. */
export interface EntryInput {
  code?: string | null
  parentId?: string | null
  section?: string | null
  title: string
  contents: string
  legalBasis: string
  timeLimit: string
  office: string
  channels: string[]
  audience: string
  audienceGroups?: string | null
  disclosureMode?: string | null
  frequency: string
  yearlyBy?: string | null
  inspectionRule: string
  recordClass?: string | null
}

export interface CatalogueEntry extends EntryInput {
  id: string
  version: number
  code: string
  position: number
  sectionName: string
  path: string
  depth: number
  leaf: boolean
  audienceName: string
  disclosureModeName: string
  frequencyName: string
  inspectionRuleName: string
  retiredAt?: string | null
  retirementReason?: string | null
}

export type Freshness = 'CURRENT' | 'DUE_SOON' | 'STALE' | 'EMPTY'

export interface Standing {
  id: string
  code: string
  title: string
  path: string
  office: string
  frequencyName: string
  inspectionRuleName: string
  published: number
  newestOn?: string | null
  state: Freshness
  stateName: string
  since: string
  dueOn?: string | null
  remainingWorkingDays?: number | null
  remindedAt?: string | null
}

export interface StateCount {
  value: Freshness
  name: string
  count: number
}

export interface Indicator {
  code: string
  name: string
  source: string
  found: number
  failsFrom: number
  failed: boolean
}

export interface Board {
  items: Standing[]
  total: number
  states: StateCount[]
  offices: { office: string; states: StateCount[] }[]
  indicators: Indicator[]
  unassigned: number
}

export interface Unassigned {
  classes: { name: string; count: number }[]
  documents: Paged<{ id: string; title: string; catalogueClass?: string | null; documentNumber?: string | null; publishedAt: string }>
}

export const catalogue = {
  tree: (signal?: AbortSignal) => api.get<{ sections: CatalogueSection[] }>('/catalogue', {}, signal),
  entry: (code: string, query: Query, signal?: AbortSignal) => api.get<CatalogueEntryPage>(`/catalogue/entries/${encodeURIComponent(code)}`, query, signal),
  spreadsheet: '/api/v1/catalogue/standard.xlsx',
  page: '/api/v1/catalogue/standard.html',
}

const ENTRIES = '/catalogue-entries'
export const catalogueEntries = {
  all: async (signal?: AbortSignal) => (await api.get<{ items: CatalogueEntry[] }>(ENTRIES, {}, signal)).items,
  get: (id: string): Promise<Answer<CatalogueEntry>> => call('GET', `${ENTRIES}/${id}`),
  history: async (id: string) => (await api.get<{ items: HistoryLine[] }>(`${ENTRIES}/${id}/history`)).items,
  add: (input: EntryInput, idempotencyKey: string): Promise<Answer<CatalogueEntry>> => call('POST', ENTRIES, { body: input, idempotencyKey }),
  save: (id: string, input: EntryInput, ifMatch: string): Promise<Answer<CatalogueEntry>> => call('PUT', `${ENTRIES}/${id}`, { body: input, ifMatch }),
  remove: (id: string, ifMatch: string) => call<void>('DELETE', `${ENTRIES}/${id}`, { ifMatch }),
  act: (id: string, act: 'move' | 'retire' | 'restore' | 'assign', input: object): Promise<Answer<CatalogueEntry>> => call('POST', `${ENTRIES}/${id}/acts/${act}`, { body: input }),
  board: (query: Query, signal?: AbortSignal) => api.get<Board>(`${ENTRIES}/board`, query, signal),
  boardFile: (query: Query) => address(`${ENTRIES}/board.xlsx`, query).slice('/api/v1'.length),
  unassigned: (query: Query, signal?: AbortSignal) => api.get<Unassigned>(`${ENTRIES}/unassigned`, query, signal),
}
