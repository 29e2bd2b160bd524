import { api, call, type Answer, type Query } from './client'
import type { DayExplanation, CalendarYear } from './deadlines'
import type { Attachment, DocumentReference } from './documents'
import type { KeyPoint } from './interpretations'
import type { Paged } from './lists'

/** An act that the service lets this person take now; the console shows it as a button. */
export interface AllowedAct {
  act: string
  name: string
  needsReason: boolean
  needsConfirmation: boolean
  legalBasis?: string | null
}

export interface Person {
  id: string
  name: string
  office?: string | null
}

export interface Ground {
  code: string
  field?: string | null
  message: string
}

export interface HistoryLine {
  at: string
  by: Person | string
  act: string
  actName: string
  reason?: string | null
}

export type Lamp = 'NORMAL' | 'DUE_SOON' | 'OVERDUE' | 'NONE'

export interface WorkItem {
  id: string
  type: string
  title: string
  state: string
  stateName: string
  office?: string | null
  act: string
  actName: string
  dueAt?: string | null
  remainingWorkingDays?: number | null
  lamp: Lamp
  lampName: string
  href: string
  updatedAt: string
  /** Why it waits, where the state alone does not say it. */
  note?: string | null
}

export interface DraftEntry {
  id: string
  title: string
  kindName: string
  state: string
  stateName: string
  documentNumber?: string | null
  draftingOffice?: string | null
  draftedByName: string
  writtenOn?: string | null
  publishAt?: string | null
  indexNumber?: string | null
  updatedAt: string
}

/** What a drafter fills in. */
export interface DraftContent {
  title: string
  kind: string
  documentNumber?: string | null
  topics: string[]
  catalogueClass?: string | null
  issuingBody?: string | null
  draftingOffice?: string | null
  writtenOn?: string | null
  effectiveFrom?: string | null
  lapsesOn?: string | null
  disclosureMode?: string | null
  touchesPublicInterest: boolean
  summary?: string | null
  body: string
  relations: { type: string; documentId: string; effectiveOn?: string | null }[]
}

export interface ReviewEntry {
  stageName: string
  outcome: string
  outcomeName?: string
  by: Person
  at: string
  proofread: boolean
  remark?: string | null
}

export interface DraftPage extends Omit<DraftContent, 'relations'> {
  id: string
  version: number
  state: string
  stateName: string
  kindName: string
  disclosureModeName?: string | null
  relations: { type: string; typeName: string; document: DocumentReference; effectiveOn?: string | null }[]
  attachments: Attachment[]
  draftedBy: Person
  editable: boolean
  allowedActs: AllowedAct[]
  submissionGrounds: Ground[]
  interpretationRequirement: string
  interpretationRequirementName: string
  materialAccepted: boolean
  secrecyReview?: { by: Person; at: string } | null
  reviews: ReviewEntry[]
  history: HistoryLine[]
  publishAt?: string | null
  failedPublication?: { failedAt: string; triedAt: string; grounds: Ground[] } | null
  indexNumber?: string | null
  publishedAt?: string | null
  validityName?: string | null
  withdrawalReason?: string | null
}

export interface Duty {
  id: string
  documentId: string
  documentTitle?: string | null
  indexNumber?: string | null
  office: string
  state: string
  stateName: string
  openedAt: string
  dueAt: string
  provisional?: boolean
  metAt?: string | null
  remainingWorkingDays?: number | null
  lamp: Lamp
  lampName: string
  explanation: DayExplanation[]
}

export interface ChecklistAnswer {
  met: boolean
  note?: string | null
}

export interface MaterialContent {
  documentId: string
  title: string
  form: string
  summary?: string | null
  body: string
  keyPoints: KeyPoint[]
  checklist: Record<string, ChecklistAnswer>
}

export interface MaterialPage extends MaterialContent {
  id: string
  version: number
  documentTitle: string
  formName: string
  state: string
  stateName: string
  draftedBy: Person
  acceptedBy?: Person | null
  publishedAt?: string | null
  updatedAt: string
  allowedActs: AllowedAct[]
  submissionGrounds: Ground[]
  history: HistoryLine[]
}

export interface MaterialItem {
  id: string
  documentId: string
  documentTitle: string
  title: string
  formName: string
  state: string
  stateName: string
  draftedByName: string
  office?: string | null
  updatedAt: string
}

export interface ChecklistElement {
  code: string
  name: string
  hint: string
  mayNotApply: boolean
}

export interface ApplicationLine {
  id: string
  registrationNumber: string
  state: string
  stateName: string
  applicantName: string
  categoryName: string
  description: string
  receivedOn?: string | null
  dueAt?: string | null
  remainingWorkingDays?: number | null
  lamp: Lamp
  lampName: string
  office?: string | null
  resultName?: string | null
  updatedAt: string
}

export interface ApplicantView {
  categoryName: string
  name: string
  identityTypeName: string
  identityNumber: string
  phone?: string | null
  email?: string | null
  address?: string | null
}

export interface DecisionView {
  result: string
  resultName: string
  legalBasis: string
  remedyName: string
  content?: string | null
  reasons?: string | null
  competentBody?: string | null
  draftedBy: string
  decidedBy?: string | null
  decidedOn?: string | null
  noticeNumber?: string | null
}

export interface ApplicationCase extends ApplicationLine {
  version: number
  channelName: string
  applicant: ApplicantView
  documentNumber?: string | null
  formName: string
  deliveryName: string
  submittedAt: string
  provisional?: boolean
  clock: { kindName: string; on: string; legalBasis: string; by: string }[]
  explanation: DayExplanation[]
  draft?: DecisionView | null
  decision?: DecisionView | null
  papers: { kindName: string; number: string; issuedOn: string; text: string }[]
  allowedActs: AllowedAct[]
  history: HistoryLine[]
  audit: { at: string; by: string; office?: string | null; act: string; reason?: string | null }[]
}

export interface ResultRow {
  code: string
  name: string
  rowName: string
  legalBasis: string
  remedyName: string
  needsContent: boolean
  needsReasons: boolean
}

export interface MessageLine {
  id: string
  number: string
  title: string
  channelName: string
  state: string
  stateName: string
  office?: string | null
  receivedAt: string
  dueAt?: string | null
  remainingWorkingDays?: number | null
  lamp: Lamp
  lampName: string
}

export interface MessageCase extends MessageLine {
  version: number
  content: string
  topic?: string | null
  writerName: string
  writerPhone: string
  provisional?: boolean
  explanation: DayExplanation[]
  draft?: { text: string; draftedByName: string; draftedAt: string } | null
  answer?: { text: string; office: string; draftedByName: string; approvedByName: string; answeredAt: string; late: boolean } | null
  publication?: { title: string; question: string; answer: string; publishedByName: string; publishedAt: string } | null
  rating?: { stars: number; comment?: string | null } | null
  allowedActs: AllowedAct[]
  history: HistoryLine[]
  audit: { at: string; by: string; office?: string | null; act: string; reason?: string | null }[]
}

export interface ImportJob {
  id: string
  state: string
  stateName: string
  dryRun: boolean
  files: { name?: string; fileName?: string; size?: number }[]
  total?: number | null
  read: number
  created: number
  updated?: number
  unchanged: number
  refused: number
  startedByName?: string
  receivedAt?: string
  startedAt?: string | null
  finishedAt?: string | null
  stopReason?: string | null
}

export interface ImportProblem {
  file: string
  line: number
  severity?: string
  severityName?: string
  code: string
  message: string
}

export interface DeadLetter {
  id: string
  topic: string
  type?: string | null
  subject?: string | null
  error: string
  failedAt: string
  replays: number
  data?: string | null
}

const page = <T>(path: string) => ({
  list: (query: Query, signal?: AbortSignal) => api.get<Paged<T>>(path, query, signal),
})

const matter = <T>(path: string) => ({
  get: (id: string, signal?: AbortSignal): Promise<Answer<T>> => call<T>('GET', `${path}/${encodeURIComponent(id)}`, { signal }),
  act: (id: string, act: string, input: unknown, ifMatch?: string | null): Promise<Answer<T>> =>
    call<T>('POST', `${path}/${encodeURIComponent(id)}/acts/${act}`, { body: input ?? {}, ifMatch }),
})

const writable = <T, C>(path: string) => ({
  create: (content: C, idempotencyKey: string): Promise<Answer<T>> => call<T>('POST', path, { body: content, idempotencyKey }),
  save: (id: string, content: C, ifMatch: string): Promise<Answer<T>> => call<T>('PUT', `${path}/${encodeURIComponent(id)}`, { body: content, ifMatch }),
})

export const drafts = {
  ...page<DraftEntry>('/drafts'),
  ...matter<DraftPage>('/drafts'),
  ...writable<DraftPage, DraftContent>('/drafts'),
  attach: (id: string, file: File) => {
    const form = new FormData()
    form.append('file', file)
    return call<Attachment>('POST', `/drafts/${id}/attachments`, { form })
  },
  detach: (id: string, attachment: string) => call<void>('DELETE', `/drafts/${id}/attachments/${attachment}`),
  download: (id: string, attachment: string) => `/drafts/${id}/attachments/${attachment}`,
}
export const duties = page<Duty>('/interpretation-duties')
export const materials = {
  ...page<MaterialItem>('/interpretation-materials'),
  ...matter<MaterialPage>('/interpretation-materials'),
  ...writable<MaterialPage, MaterialContent>('/interpretation-materials'),
  checklist: () => api.get<{ items: ChecklistElement[]; forms: { form: string; name: string }[] }>('/interpretation-checklist'),
}
export const applicationCases = {
  ...page<ApplicationLine>('/application-cases'),
  ...matter<ApplicationCase>('/application-cases'),
  reveal: (id: string, reason: string) => api.post<ApplicantView>(`/application-cases/${id}/acts/reveal-applicant`, { reason }),
  results: () => api.get<ResultRow[]>('/application-results'),
}
export const messageCases = {
  ...page<MessageLine>('/message-cases'),
  ...matter<MessageCase>('/message-cases'),
  reveal: (id: string, reason: string) => api.post<{ name: string; phone: string }>(`/message-cases/${id}/acts/reveal-writer`, { reason }),
}
export const imports = {
  ...page<ImportJob>('/imports'),
  get: (id: string) => api.get<ImportJob>(`/imports/${id}`),
  problems: (id: string, query: Query) => api.get<Paged<ImportProblem>>(`/imports/${id}/problems`, query),
  start: async (form: FormData) => (await call<ImportJob>('POST', '/imports', { form })).data,
  resume: (id: string) => api.post<ImportJob>(`/imports/${id}/resume`),
}
export const calendarYears = {
  get: (year: number) => api.get<CalendarYear>(`/calendar/years/${year}`),
  save: (year: CalendarYear) => call<CalendarYear>('PUT', `/calendar/years/${year.year}`, { body: year }),
}
export const SERVICES: Record<string, string> = { policy: '政策文件', interpretation: '政策解读', application: '依申请公开', interaction: '政民互动', search: '检索' }
export const operations = {
  deadLetters: (service: string) => api.get<Paged<DeadLetter>>(`/operations/${service}/dead-letters`, { size: 50 }),
  replay: (service: string, id: string) => api.post<DeadLetter>(`/operations/${service}/dead-letters/${id}/replay`),
  rebuild: () => api.post<{ id: string }>('/search/rebuilds'),
  rebuildState: (id: string) => api.get<{ id: string; state: string; stateName: string; read: number; problem?: string | null }>(`/search/rebuilds/${id}`),
}
/** Everything that waits for me in one service: page after page, since what stands on no page is done by nobody. */
const waiting = (service: string) => async (): Promise<WorkItem[]> => {
  const items: WorkItem[] = []
  for (let number = 0; ; number++) {
    const answer = await page<WorkItem>(`/worklist/${service}`).list({ size: 200, page: number })
    items.push(...answer.items)
    if (answer.items.length === 0 || items.length >= answer.total) return items
  }
}

export const worklists = {
  /** Whatever policy-service has: documents and all else that the openness of documents asks for. */
  documents: waiting('documents'),
  interpretations: waiting('interpretations'),
  applications: waiting('applications'),
  messages: waiting('messages'),
}
