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

/** A field of the form of an act, as the service describes it. */
export interface StepField {
  name: string
  label: string
  type: 'DAY' | 'SHORT_TEXT' | 'LONG_TEXT' | 'NUMBER' | 'CHOICE' | 'MATTER' | 'LEDGER_LINE' | 'PEOPLE'
  required: boolean
  choices: { code: string; name: string }[]
}

export interface CaseAct extends AllowedAct {
  fields: StepField[]
}

export interface LedgerLine {
  number: number
  kindName: string
  on: string
  workingDays?: number | null
  until?: string | null
  legalBasis: string
  by: string
  actName: string
  recordedAt: string
  recordedLate: boolean
  standing: boolean
  supersedes?: number | null
  reason?: string | null
}

export interface AwaitedMatter {
  id: string
  kindName: string
  legalBasis: string
  stopsClock: boolean
  party?: string | null
  contact?: string | null
  question?: string | null
  askedOn: string
  deliveredOn?: string | null
  until?: string | null
  late: boolean
  outcome: string
  outcomeName: string
  settledOn?: string | null
  answer?: string | null
  rulingName?: string | null
  rulingReason?: string | null
  publicInterest?: string | null
  yuan?: number | null
}

export interface CaseRecords {
  awaited: AwaitedMatter[]
  meetings: { id: string; heldOn: string; participants: string; minutes: string; recordedBy: string }[]
  flags: { flag: string; name: string; reason?: string | null; setBy?: string | null }[]
  readers: { id: string; name: string }[]
  service?: { wayName: string; on: string; reference?: string | null; inTime: boolean; recordedBy: string } | null
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
  firstDueOn?: string | null
  standsStill?: boolean
  anonymisedOn?: string | null
  /** Whether there is something to archive. */
  archivable: boolean
  clock: LedgerLine[]
  records?: CaseRecords
  explanation: DayExplanation[]
  draft?: DecisionView | null
  decision?: DecisionView | null
  papers: { kindName: string; number: string; issuedOn: string; text: string }[]
  allowedActs: CaseAct[]
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
