import { api, call, type Answer, type Query } from './client'
import { type AllowedAct, type Lamp, matter, page, writable } from './staff/shared'

export type ProceedingKind = 'ADMINISTRATIVE_REVIEW' | 'LITIGATION_DIRECT' | 'LITIGATION_AFTER_REVIEW'
export const KINDS: Record<ProceedingKind, string> = { ADMINISTRATIVE_REVIEW: '行政复议', LITIGATION_DIRECT: '行政诉讼（未经复议直接起诉）', LITIGATION_AFTER_REVIEW: '行政诉讼（复议后起诉）' }
export const PROCEEDING_STATES: Record<string, string> = { FILED: '待答复', ANSWERED: '已答复，待审结', CONCLUDED: '已审结，待落实', APPEALED: '二审中', CLOSED: '已办结', STRUCK_OUT: '已作废' }
export const RESULTS: Record<string, string> = { MAINTAINED: '结果维持', CORRECTED: '结果纠正', OTHER: '其他结果' }
export const CONSEQUENCES: Record<string, string> = { NONE: '无', DECIDE_ANEW: '责令重新作出答复', PERFORM: '责令限期履行', REMEDY: '采取补救措施', OPINION: '行政复议意见书', OTHER: '其他' }
export const CLAIMANTS: Record<string, string> = { APPLICANT: '申请人', THIRD_PARTY: '第三方', OTHER: '其他' }
export const PAPERS: Record<string, string> = { COMPLAINT: '复议申请书或者起诉状副本', SUMMONS: '答复通知书或者应诉通知书', ANSWER: '答复书或者答辩状', EVIDENCE: '证据、依据', RULING: '决定书、判决书或者裁定书', FULFILMENT: '履行情况报告', OTHER: '其他' }

/** A line of the register. */
export interface ProceedingLine {
  id: string
  registerNumber: string
  kind: ProceedingKind
  kindName: string
  state: string
  stateName: string
  caseId: string
  caseNumber: string
  caseDescription: string
  caseResultName?: string | null
  claimantName: string
  body: string
  bodyNumber?: string | null
  filedOn: string
  copyReceivedOn: string
  answerDueOn: string
  answeredOn?: string | null
  late: boolean
  resultName?: string | null
  concludedOn?: string | null
  office: string
  dueAt?: string | null
  remainingWorkingDays?: number | null
  lamp: Lamp
  lampName: string
}

/** A file of a paper; one that was taken out says by whom and why. */
export interface PaperFile {
  id: string
  name: string
  mediaType: string
  size: number
  byName: string
  at: string
  removed?: string | null
}

export interface ProceedingPaper {
  id: string
  kindName: string
  title: string
  number?: string | null
  dated: string
  incoming: boolean
  byName: string
  files: PaperFile[]
}

/** 行政复议、行政诉讼. */
export interface Proceeding {
  line: ProceedingLine
  version: number
  claim: string
  claimantRole: string
  claimantRoleName: string
  simpleProcedure: boolean
  handler: string
  agents: string
  reviewId?: string | null
  reviewNumber?: string | null
  answerGround: string
  answerProvisional: boolean
  rulingNumber?: string | null
  consequence?: string | null
  consequenceName?: string | null
  consequenceNote?: string | null
  consequenceDueOn?: string | null
  fulfilledOn?: string | null
  reviewComesFirst: boolean
  editable: boolean
  allowedActs: AllowedAct[]
  papers: ProceedingPaper[]
  history: { at: string; by: string; act: string; actName: string; reason?: string | null }[]
}

export interface ProceedingContent {
  kind: ProceedingKind
  caseId: string
  reviewId?: string | null
  body: string
  bodyNumber?: string | null
  claimant: string
  claimantRole: string
  claim: string
  simpleProcedure: boolean
  filedOn: string
  copyReceivedOn: string
  office: string
  handler: string
  agents: string
}

export interface PaperContent {
  kind: string
  title: string
  number?: string
  dated: string
  incoming: boolean
}

const BASE = '/proceedings'

export const proceedings = {
  ...page<ProceedingLine>(BASE),
  ...matter<Proceeding>(BASE),
  ...writable<Proceeding, ProceedingContent>(BASE),
  reveal: (id: string, reason: string) => api.post<{ claimant: string }>(`${BASE}/${id}/acts/reveal-claimant`, { reason }),
  addPaper: (id: string, paper: PaperContent, idempotencyKey: string): Promise<Answer<Proceeding>> => call<Proceeding>('POST', `${BASE}/${id}/papers`, { body: paper, idempotencyKey }),
  addFile: (id: string, paper: string, file: File): Promise<Answer<Proceeding>> => {
    const form = new FormData()
    form.append('file', file)
    return call<Proceeding>('POST', `${BASE}/${id}/papers/${paper}/files`, { form })
  },
  file: (id: string, file: string) => `${BASE}/${id}/files/${file}`,
  removeFile: (id: string, file: string, reason: string): Promise<Answer<Proceeding>> => call<Proceeding>('POST', `${BASE}/${id}/files/${file}/acts/remove`, { body: { reason } }),
  sheet: (query: Query) => `${BASE}/sheet.xlsx?${new URLSearchParams(Object.entries(query).filter(([, value]) => value !== undefined && value !== '').map(([name, value]) => [name, String(value)]))}`,
}
