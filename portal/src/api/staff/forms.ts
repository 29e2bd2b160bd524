import { type Answer, api, call } from '../client'
import type { FileEntry, FormSheet, OccasionItem, OccasionPlan, Presentation } from '../forms'
import { type AllowedAct, type HistoryLine, matter, page, type Person, writable } from './shared'

export interface FormRule {
  form: string
  name: string
  hint: string
  needs: string[]
}

export interface Attendee {
  name: string
  contact: string
  email?: string | null
  needs?: string | null
}

/** Mails about one change: taken by the server, tried again, given up, and to whom there is no way. */
export interface MailCounts {
  sent: number
  waiting: number
  failed: number
  unreachable: number
}

export interface SignUpLine {
  id: string
  number: string
  state: string
  attendee?: Attendee | null
  signedUpAt: string
  mailState?: string | null
  mailStateName?: string | null
}

export interface OccasionContent extends OccasionPlan {
  documentId: string
}

export interface OccasionPage {
  id: string
  version: number
  documentId: string
  documentTitle: string
  plan: OccasionPlan
  formName: string
  state: string
  stateName: string
  plannedBy: Person
  attendance?: number | null
  record?: string | null
  materialId?: string | null
  notices: { at: string; act: string; reason: string; wasAt: string; wasPlace: string; mails: MailCounts }[]
  taken: number
  waiting: number
  mailConfigured: boolean
  placesTold: MailCounts
  editable: boolean
  allowedActs: AllowedAct[]
  history: HistoryLine[]
}

export interface Gap {
  documentId: string
  documentTitle?: string | null
  indexNumber?: string | null
  office?: string | null
  publishedAt?: string | null
  required: number
  missing: number
  published: { form: string; name: string }[]
  underWay: { form: string; name: string }[]
}

const MATERIALS = '/interpretation-materials'
const EVENTS = '/interpretation-events'

/** Each change of a draft's form answers with the draft's new version as its tag. */
export const materialForms = {
  rules: () => api.get<{ items: FormRule[]; linkHosts: string[] }>(`${MATERIALS}/forms`),
  presentation: (id: string, signal?: AbortSignal) => call<Presentation>('GET', `${MATERIALS}/${id}/presentation`, { signal }),
  keep: (id: string, sheet: FormSheet, ifMatch: string | null): Promise<Answer<Presentation>> => call('PUT', `${MATERIALS}/${id}/form`, { body: sheet, ifMatch }),
  add: (id: string, role: string, file: File): Promise<Answer<FileEntry>> => {
    const form = new FormData()
    form.append('file', file)
    return call('POST', `${MATERIALS}/${id}/files`, { form, query: { role } })
  },
  describe: (id: string, file: string, textInstead: string): Promise<Answer<FileEntry[]>> => call('PUT', `${MATERIALS}/${id}/files/${file}`, { body: { textInstead } }),
  arrange: (id: string, files: string[]): Promise<Answer<FileEntry[]>> => call('PUT', `${MATERIALS}/${id}/files/order`, { body: { files } }),
  remove: (id: string, file: string): Promise<Answer<FileEntry[]>> => call('DELETE', `${MATERIALS}/${id}/files/${file}`),
}

export const staffOccasions = {
  ...page<OccasionItem>(EVENTS),
  ...matter<OccasionPage>(EVENTS),
  ...writable<OccasionPage, OccasionContent>(EVENTS),
  signUps: (id: string, signal?: AbortSignal) => api.get<SignUpLine[]>(`${EVENTS}/${id}/sign-ups`, {}, signal),
  reveal: (id: string, signUp: string, reason: string) => api.post<Attendee>(`${EVENTS}/${id}/sign-ups/${signUp}/acts/reveal`, { reason }),
}

export const gaps = {
  ...page<Gap>('/interpretation-gaps'),
  offices: (signal?: AbortSignal) => api.get<{ office?: string | null; documents: number; lacking: number }[]>('/interpretation-gaps/offices', {}, signal),
  of: (documentId: string, signal?: AbortSignal) => api.get<Gap>(`/interpretation-gaps/${documentId}`, {}, signal),
}
