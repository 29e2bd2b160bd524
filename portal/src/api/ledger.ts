import { api, call, type Answer, type Query } from './client'
import type { Paged } from './lists'
import type { AllowedAct, HistoryLine, Lamp } from './staff/shared'

export interface PlanEntry {
  year: number
  title: string
  state: string
  stateName: string
  copiedFrom?: number | null
}

export interface ScoreRule {
  code: string
  name: string
  bonus: boolean
  points: number
  most: number
  reason: string
}

export interface PlanPage extends PlanEntry {
  version: number
  offices: string[]
  adoptedAt?: string | null
  adoptedByName?: string | null
  frozenAt?: string | null
  editable: boolean
  waitingEvidence: number
  allowedActs: AllowedAct[]
  scoreRules: ScoreRule[]
  history: HistoryLine[]
}

export interface BoardSlot {
  office: string
  quarter: number
  done: number
  quota: number
  dueOn: string
  completedOn?: string | null
  remainingWorkingDays?: number | null
  standing: string
  standingName: string
}

export interface BoardRow {
  id: string
  number: string
  title: string
  ownerOffice: string
  perOffice: boolean
  feedName?: string | null
  done: number
  quota: number
  points: number
  dueOn?: string | null
  remainingWorkingDays?: number | null
  standing: string
  standingName: string
  lamp: Lamp
  lampName: string
  slots: BoardSlot[]
}

export interface Board {
  year: number
  counts: { standing: string; name: string; count: number }[]
  offices: { office: string; quota: number; done: number; overdue: number }[]
  rows: BoardRow[]
}

export interface ObligationContent {
  number: string
  title: string
  demand: string
  basis?: string | null
  measure?: string | null
  ownerOffice: string
  quota: number
  perOffice: boolean
  rhythm: string
  dueOn: string
  feed?: string | null
  topics: string[]
  points: number
}

export interface LedgerFile {
  id: string
  fileName: string
  mediaType: string
  size: number
}

export interface Evidence {
  id: string
  version: number
  office: string
  happenedOn: string
  title: string
  description?: string | null
  quantity: number
  link?: string | null
  sourceName?: string | null
  state: string
  stateName: string
  submittedByName: string
  submittedAt: string
  decidedByName?: string | null
  decidedAt?: string | null
  reason?: string | null
  files: LedgerFile[]
  allowedActs: AllowedAct[]
}

export interface ObligationPage extends ObligationContent {
  id: string
  version: number
  year: number
  planState: string
  feedName?: string | null
  droppedReason?: string | null
  offices: string[]
  progress: BoardRow
  editable: boolean
  maySubmit: boolean
  evidence: Evidence[]
  history: HistoryLine[]
}

export interface ScoreLine {
  kindName: string
  obligationId?: string | null
  subject: string
  points: number
  explanation: string
}

export interface OfficeScore {
  office: string
  total: number
  possible: number
  lines: ScoreLine[]
}

export interface Activity {
  id: string
  version: number
  kind: string
  kindName: string
  title: string
  office: string
  happenedOn: string
  recordedByName: string
  editable: boolean
  files: LedgerFile[]
  meeting?: { bureauMeeting: boolean; agenda: string; attendants: string[]; decisions?: string | null } | null
  training?: { trainer?: string | null; subject: string; participants: Record<string, number> } | null
  article?: { submittedTo: string; printedIn?: string | null; printedOn?: string | null; link?: string | null } | null
  goodCase?: { summary: string; evaluation?: string | null; chosen?: boolean | null; evaluatedOn?: string | null } | null
}

export interface Term {
  id: string
  name: string
  post: string
  role: string
  roleName: string
  since: string
  until?: string | null
  reason: string
  endReason?: string | null
}

export interface GroupPage {
  terms: Term[]
  history: HistoryLine[]
}

export interface PublicGroup {
  on: string
  changedOn?: string | null
  members: { name: string; post: string; roleName: string; since: string }[]
}

const ROOT = '/plan-ledger'
const files = (path: string, file: File): Promise<Answer<LedgerFile>> => {
  const form = new FormData()
  form.append('file', file)
  return call<LedgerFile>('POST', path, { form })
}

export const FEEDS: Record<string, string> = {
  DOCUMENT_PUBLISHED: '政策文件发布', INTERPRETATION_PUBLISHED: '政策解读发布', ANSWER_PUBLISHED: '来信答复公开', APPLICATION_DECIDED: '依申请公开答复',
  MEETING_HELD: '会议记录', TRAINING_HELD: '培训记录', ARTICLE_SUBMITTED: '信息投稿', CASE_SUBMITTED: '典型案例报送', GROUP_UPDATED: '领导小组信息更新',
}

export const ledger = {
  plans: () => api.get<PlanEntry[]>(`${ROOT}/plans`),
  plan: (year: number, signal?: AbortSignal) => call<PlanPage>('GET', `${ROOT}/plans/${year}`, { signal }),
  open: (content: { year: number; title: string; offices: string[]; copyOf?: number }, idempotencyKey: string) =>
    call<PlanPage>('POST', `${ROOT}/plans`, { body: content, idempotencyKey }),
  act: (year: number, act: string, input: unknown, ifMatch?: string | null) => call<PlanPage>('POST', `${ROOT}/plans/${year}/acts/${act}`, { body: input ?? {}, ifMatch }),
  rename: (year: number, content: { title: string; offices: string[]; reason?: string }, ifMatch: string) => call<PlanPage>('PUT', `${ROOT}/plans/${year}`, { body: content, ifMatch }),
  board: (year: number, query: Query, signal?: AbortSignal) => api.get<Board>(`${ROOT}/plans/${year}/board`, query, signal),
  scores: (year: number) => api.get<OfficeScore[]>(`${ROOT}/plans/${year}/scores`),
  setRule: (year: number, code: string, rule: { points: number; most: number; reason: string }) => call<void>('PUT', `${ROOT}/plans/${year}/score-rules/${code}`, { body: rule }),
  report: (year: number, kind: 'html' | 'docx' | 'xlsx') => `${ROOT}/plans/${year}/report.${kind}`,
  obligation: (id: string, signal?: AbortSignal) => call<ObligationPage>('GET', `${ROOT}/obligations/${id}`, { signal }),
  addObligation: (year: number, content: ObligationContent & { reason?: string }, idempotencyKey: string) =>
    call<ObligationPage>('POST', `${ROOT}/plans/${year}/obligations`, { body: content, idempotencyKey }),
  saveObligation: (id: string, content: ObligationContent & { reason?: string }, ifMatch: string) => call<ObligationPage>('PUT', `${ROOT}/obligations/${id}`, { body: content, ifMatch }),
  dropObligation: (id: string, reason: string) => call<void>('DELETE', `${ROOT}/obligations/${id}`, { query: { reason } }),
  submit: (obligation: string, content: object, idempotencyKey: string) => call<{ id: string }>('POST', `${ROOT}/obligations/${obligation}/evidence`, { body: content, idempotencyKey }),
  resubmit: (id: string, content: object, version: number) => call<ObligationPage>('PUT', `${ROOT}/evidence/${id}`, { body: content, ifMatch: `"${version}"` }),
  decide: (id: string, act: string, input: unknown) => call<ObligationPage>('POST', `${ROOT}/evidence/${id}/acts/${act}`, { body: input ?? {} }),
  attach: (evidence: string, file: File) => files(`${ROOT}/evidence/${evidence}/files`, file),
  file: (id: string) => `${ROOT}/files/${id}`,
  activities: (query: Query, signal?: AbortSignal) => api.get<Paged<Activity>>(`${ROOT}/activities`, query, signal),
  record: (path: string, content: object, idempotencyKey: string) => call<Activity>('POST', `${ROOT}/${path}`, { body: content, idempotencyKey }),
  correct: (path: string, id: string, content: object, version: number) => call<Activity>('PUT', `${ROOT}/${path}/${id}`, { body: content, ifMatch: `"${version}"` }),
  printed: (id: string, content: object) => call<Activity>('POST', `${ROOT}/articles/${id}/printing`, { body: content }),
  evaluated: (id: string, content: object) => call<Activity>('POST', `${ROOT}/good-cases/${id}/evaluation`, { body: content }),
  attachToActivity: (id: string, file: File) => files(`${ROOT}/activities/${id}/files`, file),
  terms: () => api.get<GroupPage>(`${ROOT}/leadership-group/terms`),
  begin: (content: object, idempotencyKey: string) => call<GroupPage>('POST', `${ROOT}/leadership-group/terms`, { body: content, idempotencyKey }),
  end: (id: string, content: object) => call<GroupPage>('POST', `${ROOT}/leadership-group/terms/${id}/end`, { body: content }),
  group: (signal?: AbortSignal) => api.get<PublicGroup>(`${ROOT}/leadership-group`, {}, signal),
}
