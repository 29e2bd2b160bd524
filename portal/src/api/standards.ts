import { api, call, type Answer } from './client'
import type { Paged } from './lists'
import type { AllowedAct } from './staff/shared'

/** The document that decided an amount, as far as readers may know it. */
export interface DecidedBy {
  id: string
  open: boolean
  title?: string | null
  documentNumber?: string | null
  validity?: string | null
  validityName?: string | null
  remark?: string | null
}

export interface StandardEntry {
  id: string
  district: string
  amount: number
  effectiveFrom: string
  effectiveUntil?: string | null
  decidedBy: DecidedBy
  yearBefore?: number | null
  changePercent?: number | null
}

export interface StandardRow {
  code: string
  group: string
  name: string
  title: string
  unit: string
  note?: string | null
  amounts: StandardEntry[]
}

export interface StandardTable {
  asOf: string
  yearBefore: string
  districts: { code: string; name: string }[]
  rows: StandardRow[]
}

export interface PastAmount {
  id: string
  amount: number
  effectiveFrom: string
  effectiveUntil?: string | null
  decidedBy: DecidedBy
  changePercent?: number | null
  setAt: string
  corrects?: string | null
  reason?: string | null
  supersededAt?: string | null
}

export interface StandardSeries {
  code: string
  name: string
  amounts: PastAmount[]
}

export interface StandardHistory {
  code: string
  title: string
  unit: string
  districts: StandardSeries[]
}

export interface DocumentAmount {
  category: string
  title: string
  unit: string
  district: string
  amount: number
  effectiveFrom: string
  effectiveUntil?: string | null
  current: boolean
}

export interface District {
  code: string
  name: string
  position: number
  inUse: boolean
  version: number
}

export interface Category {
  code: string
  group: string
  name: string
  unit: string
  note?: string | null
  position: number
  inUse: boolean
  version: number
}

export interface SheetCell {
  district: string
  category: string
  amount: string
  corrects?: string | null
}

export interface SheetInput {
  documentId: string
  effectiveFrom: string
  effectiveUntil?: string | null
  note?: string | null
  reason?: string | null
  cells: SheetCell[]
}

export interface CheckedCell {
  cell: number
  district: string
  districtName: string
  category: string
  categoryTitle: string
  unit: string
  amount: number
  before?: number | null
  closesOn?: string | null
  corrects?: string | null
}

export interface CellProblem {
  cell: number
  code: string
  field?: string | null
  message: string
}

export interface StandardSheet {
  id: string
  version: number
  state: string
  stateName: string
  document: { id: string; title?: string | null; documentNumber?: string | null }
  effectiveFrom: string
  effectiveUntil?: string | null
  note?: string | null
  reason?: string | null
  cells: number
  lines: CheckedCell[]
  problems: CellProblem[]
  proposedBy: { name: string; office: string }
  proposedAt: string
  decidedBy?: { name: string; office: string } | null
  decidedAt?: string | null
  remark?: string | null
  allowedActs: AllowedAct[]
}

const PATH = '/assistance-standards'

export const standards = {
  on: (asOf?: string, signal?: AbortSignal) => api.get<StandardTable>(PATH, { asOf }, signal),
  history: (category: string, signal?: AbortSignal) => api.get<StandardHistory>(`${PATH}/history`, { category }, signal),
  ofDocument: (id: string, signal?: AbortSignal) => api.get<DocumentAmount[]>(`${PATH}/by-document/${encodeURIComponent(id)}`, {}, signal),
  csv: (asOf?: string) => `/api/v1${PATH}/export.csv${asOf ? `?asOf=${asOf}` : ''}`,
  districts: () => api.get<District[]>(`${PATH}/districts`),
  categories: () => api.get<Category[]>(`${PATH}/categories`),
  keepDistrict: (one: District) => call<District>('PUT', `${PATH}/districts/${one.code}`, { body: { name: one.name, position: one.position, inUse: one.inUse }, ifMatch: one.version ? `"${one.version}"` : null }),
  keepCategory: (one: Category) =>
    call<Category>('PUT', `${PATH}/categories/${one.code}`, { body: { group: one.group, name: one.name, unit: one.unit, note: one.note || null, position: one.position, inUse: one.inUse }, ifMatch: one.version ? `"${one.version}"` : null }),
  check: (input: SheetInput) => api.post<{ lines: CheckedCell[]; problems: CellProblem[] }>(`${PATH}/checks`, input),
  readCsv: (csv: string) => api.post<SheetCell[]>(`${PATH}/csv`, { csv }),
  propose: (input: SheetInput, idempotencyKey: string): Promise<Answer<StandardSheet>> => call<StandardSheet>('POST', `${PATH}/sheets`, { body: input, idempotencyKey }),
  sheets: (query: { state?: string; page?: number; size?: number }, signal?: AbortSignal) => api.get<Paged<StandardSheet>>(`${PATH}/sheets`, query, signal),
  sheet: (id: string, signal?: AbortSignal): Promise<Answer<StandardSheet>> => call<StandardSheet>('GET', `${PATH}/sheets/${encodeURIComponent(id)}`, { signal }),
  act: (id: string, act: string, input: unknown, ifMatch?: string | null): Promise<Answer<StandardSheet>> => call<StandardSheet>('POST', `${PATH}/sheets/${encodeURIComponent(id)}/acts/${act}`, { body: input ?? {}, ifMatch }),
}
