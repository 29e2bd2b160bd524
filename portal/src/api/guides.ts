import { api, call, type Answer } from './client'
import type { Paged } from './lists'
import type { AllowedAct, HistoryLine } from './staff/shared'

export type MaterialForm = 'ORIGINAL' | 'COPY' | 'BOTH' | 'SHARED'

export interface GuideContent {
  title: string
  institution: string
  office?: string | null
  lifeEvent?: string | null
  topics: string[]
  summary?: string | null
  eligibility?: string | null
  standard?: string | null
  standardCategories: string[]
  fee?: string | null
  materials: { name: string; form: MaterialForm; count: number; source?: string | null }[]
  steps: string[]
  legalDays?: number | null
  promisedDays?: number | null
  hours?: string | null
  places: { name: string; address: string; district?: string | null; phone?: string | null }[]
  phones: { label: string; value: string }[]
  complaints: { label: string; value: string }[]
  legalBasis: { documentId?: string | null; text: string }[]
  faq: { question: string; answer: string }[]
}

export interface GuideItem {
  id: string
  title: string
  institution: string
  lifeEvent?: string | null
  lifeEventName?: string | null
  summary?: string | null
  fee?: string | null
  promisedDays?: number | null
  publishedAt: string
  confirmedOn: string
  confirmationOverdue: boolean
}

export interface GuideListing extends Paged<GuideItem> {
  lifeEvents: { value: string; name: string; count: number }[]
}

export interface GuidePage {
  id: string
  edition: number
  lifeEventName?: string | null
  content: GuideContent
  legalBasis: { text: string; document?: { id: string; title: string; documentNumber?: string | null; validity: string; validityName: string } | null }[]
  standards: { code: string; title: string; unit: string }[]
  materials: { name: string; formName: string; count: number; source?: string | null }[]
  publishedAt: string
  confirmedOn: string
  confirmBy: string
  confirmationOverdue: boolean
  current: boolean
  editions: { edition: number; publishedAt: string; changeNote?: string | null }[]
}

export interface GuideLine {
  id: string
  title: string
  office: string
  state: string
  stateName: string
  edition: number
  confirmedOn?: string | null
  confirmBy?: string | null
  confirmation?: string | null
  confirmationName?: string | null
  updatedAt: string
}

export interface GuideView {
  id: string
  version: number
  state: string
  stateName: string
  edition: number
  content: GuideContent
  changeNote?: string | null
  editable: boolean
  allowedActs: AllowedAct[]
  submissionGrounds: { code: string; field?: string | null; message: string }[]
  confirmedOn?: string | null
  confirmBy?: string | null
  confirmation?: string | null
  confirmationName?: string | null
  withdrawalReason?: string | null
  history: HistoryLine[]
}

export type GuideInput = GuideContent & { changeNote?: string | null }

/** 生活事项, as the site orders them. */
export const LIFE_EVENTS: { value: string; name: string }[] = [
  { value: 'ELDERLY', name: '养老' },
  { value: 'CHILDREN', name: '儿童' },
  { value: 'DISABILITY', name: '残疾人' },
  { value: 'ASSISTANCE', name: '困难救助' },
  { value: 'MARRIAGE', name: '婚姻' },
  { value: 'FUNERAL', name: '殡葬' },
  { value: 'ORGANISATIONS', name: '社会组织' },
  { value: 'CHARITY', name: '慈善福彩' },
]

export interface GuideQuery {
  q?: string
  lifeEvent?: string
  topic?: string
  district?: string
  documentId?: string
  standard?: string
  page?: number
  size?: number
  sort?: string
}

const at = (id: string) => `/guides/${encodeURIComponent(id)}`

export const guides = {
  list: (query: GuideQuery, signal?: AbortSignal) => api.get<GuideListing>('/guides', { ...query }, signal),
  get: (id: string, edition?: number, signal?: AbortSignal) => api.get<GuidePage>(edition ? `${at(id)}/editions/${edition}` : at(id), {}, signal),
  desk: (query: { state?: string; q?: string; office?: string; confirmation?: string; page?: number; size?: number; sort?: string }, signal?: AbortSignal) => api.get<Paged<GuideLine>>('/guides/desk', query, signal),
  view: (id: string, signal?: AbortSignal): Promise<Answer<GuideView>> => call<GuideView>('GET', `${at(id)}/desk`, { signal }),
  create: (content: GuideInput, idempotencyKey: string): Promise<Answer<GuideView>> => call<GuideView>('POST', '/guides', { body: content, idempotencyKey }),
  save: (id: string, content: GuideInput, ifMatch: string): Promise<Answer<GuideView>> => call<GuideView>('PUT', at(id), { body: content, ifMatch }),
  act: (id: string, act: string, input: unknown, ifMatch?: string | null): Promise<Answer<GuideView>> => call<GuideView>('POST', `${at(id)}/acts/${act}`, { body: input ?? {}, ifMatch }),
}
