import { type Answer, api, call } from '../client'
import type { DayExplanation } from '../deadlines'
import type { KeyPoint } from '../interpretations'
import { type AllowedAct, type Ground, type HistoryLine, type Lamp, matter, page, type Person, writable } from './shared'

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
  supervisions: number
  supervisionState?: string | null
  supervisionStateName?: string | null
  replyUntil?: string | null
  expectedOn?: string | null
  remainingWorkingDays?: number | null
  /** In office time, such as 还剩 2 个工作日 3 小时. */
  remainingText?: string | null
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

export interface MaterialReview {
  round: number
  stageName: string
  passed: boolean
  by: Person
  at: string
  remark?: string | null
}

/** 解读方案. */
export interface PlannedForm {
  form: string
  responsible: string
  plannedOn?: string | null
  note?: string | null
}

export interface PlanPage {
  documentId: string
  version: number
  items: (PlannedForm & { formName: string; handedIn: boolean })[]
  editable: boolean
  endReason?: string | null
  changedAt?: string | null
  changedBy: string
}

export interface MaterialPage extends MaterialContent {
  id: string
  version: number
  documentTitle: string
  formName: string
  state: string
  stateName: string
  draftedBy: Person
  round: number
  awaited?: Ground | null
  endReason?: string | null
  reviews: MaterialReview[]
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

const planOf = (documentId: string) => `/interpretation-plans/${encodeURIComponent(documentId)}`

export const plans = {
  get: (documentId: string, signal?: AbortSignal): Promise<Answer<PlanPage>> => call<PlanPage>('GET', planOf(documentId), { signal }),
  save: (documentId: string, items: PlannedForm[], ifMatch: string | null): Promise<Answer<PlanPage>> => call<PlanPage>('PUT', planOf(documentId), { body: { items }, ifMatch }),
}

export const duties = page<Duty>('/interpretation-duties')

export const materials = {
  ...page<MaterialItem>('/interpretation-materials'),
  ...matter<MaterialPage>('/interpretation-materials'),
  ...writable<MaterialPage, MaterialContent>('/interpretation-materials'),
  checklist: () => api.get<{ items: ChecklistElement[]; forms: { form: string; name: string }[] }>('/interpretation-checklist'),
}
