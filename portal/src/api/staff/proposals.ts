import { type Answer, api, call, type Query } from '../client'
import type { Paged } from '../lists'
import { type AllowedAct, type HistoryLine, matter, page } from './shared'

export const PROPOSAL_STATES: Record<string, string> = { PROPOSED: '待审核', ACCEPTED: '已采纳，待公开', CARRIED_OUT: '已主动公开', DECLINED: '不予采纳' }
export const PROPOSAL_ORIGINS: Record<string, string> = { SEVERAL_ASKED: '多人申请相同信息', APPLICANT: '申请人建议', REEXAMINATION: '定期评估审查' }
export const PROPOSAL_WAYS: Record<string, string> = { RELEASE: '公布依申请公开信息', DOCUMENT: '作为文件发布' }

/** A line of the desk's list. */
export interface ProposalLine {
  id: string
  number: string
  origin: string
  originName: string
  title: string
  cases: number
  state: string
  stateName: string
  office?: string | null
  proposedBy: string
  proposedAt: string
  updatedAt: string
}

export interface ProposedCase {
  id: string
  registrationNumber: string
  description: string
  documentNumber?: string | null
  stateName: string
  resultName?: string | null
}

/** 主动公开建议. */
export interface Proposal {
  line: ProposalLine
  version: number
  reason: string
  cases: ProposedCase[]
  way?: string | null
  wayName?: string | null
  decisionReason?: string | null
  decidedBy?: string | null
  decidedAt?: string | null
  releaseId?: string | null
  releaseStateName?: string | null
  documentId?: string | null
  documentTitle?: string | null
  releaseToDraft: boolean
  allowedActs: AllowedAct[]
  history: HistoryLine[]
}

/** A case that others seem to have asked for too. */
export interface SameAskedHint {
  caseId: string
  registrationNumber: string
  description: string
  others: number
  alike: number
  sameNumber: boolean
}

export interface NearCase {
  other: ProposedCase
  alike: number
  sameNumber: boolean
}

const BASE = '/disclosure-proposals'

export const proposals = {
  ...page<ProposalLine>(BASE),
  ...matter<Proposal>(BASE),
  propose: (input: { title: string; reason: string; caseIds: string[] }, idempotencyKey: string): Promise<Answer<Proposal>> => call<Proposal>('POST', BASE, { body: input, idempotencyKey }),
  draftRelease: (id: string, idempotencyKey: string) => api.post<{ releaseId: string }>(`${BASE}/${encodeURIComponent(id)}/release`, {}, { idempotencyKey }),
  hints: (query: Query, signal?: AbortSignal) => api.get<Paged<SameAskedHint>>(`${BASE}/same-asked`, query, signal),
  sameAsked: (caseId: string, signal?: AbortSignal) => api.get<{ wanted: ProposedCase; others: NearCase[] }>(`${BASE}/same-asked/${encodeURIComponent(caseId)}`, {}, signal),
  dismiss: (caseId: string, reason: string) => api.post<void>(`${BASE}/same-asked/${encodeURIComponent(caseId)}/dismissal`, { reason }),
}
