import { api } from '../client'
import type { DayExplanation } from '../deadlines'
import { type AllowedAct, type HistoryLine, type Lamp, matter, page } from './shared'

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

export const applicationCases = {
  ...page<ApplicationLine>('/application-cases'),
  ...matter<ApplicationCase>('/application-cases'),
  reveal: (id: string, reason: string) => api.post<ApplicantView>(`/application-cases/${id}/acts/reveal-applicant`, { reason }),
  results: () => api.get<ResultRow[]>('/application-results'),
}
