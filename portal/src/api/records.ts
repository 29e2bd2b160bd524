import { address, api, call, type Answer, type Query } from './client'
import type { AllowedAct, HistoryLine, Person } from './staff/shared'
import type { Paged } from './lists'

export type FieldType = 'TEXT' | 'LONG_TEXT' | 'DATE' | 'NUMBER' | 'CHOICE' | 'NAME' | 'CREDIT_CODE' | 'DOCUMENT'

export interface RecordField {
  code: string
  name: string
  type: FieldType
  required: boolean
  choices: string[]
  help?: string | null
  shown: boolean
}

/** A class of structured records with its fields. */
export interface RecordClass {
  code: string
  name: string
  basis: string
  fields: RecordField[]
}

export interface PublicRecordLine {
  id: string
  classCode: string
  className: string
  title: string
  dated: string
  publishedAt: string
}

export interface PublicRecord extends PublicRecordLine {
  basis: string
  entryCode: string
  entryTitle: string
  fields: { code: string; name: string; value: string; documentId?: string | null }[]
}

export interface RecordLine {
  id: string
  version: number
  classCode: string
  entryTitle: string
  state: string
  stateName: string
  title: string
  dated: string
  draftedByName: string
  updatedAt: string
}

export interface RecordView {
  id: string
  version: number
  classCode: string
  entryId: string
  entryPath: string
  state: string
  stateName: string
  title: string
  dated: string
  values: Record<string, string>
  draftedBy: Person
  approvedBy?: string | null
  publishedAt?: string | null
  withdrawalReason?: string | null
  editable: boolean
  allowedActs: AllowedAct[]
  history: HistoryLine[]
}

export interface RecordInput {
  classCode: string
  entryId?: string | null
  values: Record<string, string>
}

export interface ImportReport {
  dryRun: boolean
  written: boolean
  rows: number
  created: number
  updated: number
  unchanged: number
  problems: { row: number; column?: string | null; columnName?: string | null; code: string; message: string }[]
}

export interface BulkOutcome {
  done: number
  refused: { id: string; title: string; message: string }[]
}

export const records = {
  classes: async (signal?: AbortSignal) => (await api.get<{ items: RecordClass[] }>('/records/classes', {}, signal)).items,
  list: (query: Query, signal?: AbortSignal) => api.get<Paged<PublicRecordLine>>('/records', query, signal),
  get: (id: string, signal?: AbortSignal) => api.get<PublicRecord>(`/records/${encodeURIComponent(id)}`, {}, signal),
  exported: (query: Query) => address('/records/export.xlsx', query),
}

const DESK = '/records/desk'
export const recordDesk = {
  list: (query: Query, signal?: AbortSignal) => api.get<Paged<RecordLine>>(DESK, query, signal),
  get: (id: string, signal?: AbortSignal): Promise<Answer<RecordView>> => call('GET', `${DESK}/${id}`, { signal }),
  create: (input: RecordInput, idempotencyKey: string): Promise<Answer<RecordView>> => call('POST', DESK, { body: input, idempotencyKey }),
  save: (id: string, input: RecordInput, ifMatch: string): Promise<Answer<RecordView>> => call('PUT', `${DESK}/${id}`, { body: input, ifMatch }),
  act: (id: string, act: string, input: unknown, ifMatch?: string | null): Promise<Answer<RecordView>> => call('POST', `${DESK}/${id}/acts/${act}`, { body: input ?? {}, ifMatch }),
  actAll: (act: string, ids: string[], reason?: string) => api.post<BulkOutcome>(`${DESK}/acts/${act}`, { ids, reason: reason ?? null }),
  import: async (classCode: string, file: File, dryRun: boolean) => {
    const form = new FormData()
    form.append('file', file)
    form.append('classCode', classCode)
    form.append('dryRun', String(dryRun))
    return (await call<ImportReport>('POST', `${DESK}/imports`, { form })).data
  },
  template: (classCode: string, kind: 'xlsx' | 'csv') => `/records/classes/${classCode}/template.${kind}`,
}
