import { api } from './client'
import type { DayExplanation } from './deadlines'

export interface ApplicationForm {
  applicant: {
    category: string
    name: string
    identityType: string
    identityNumber: string
    phone?: string
    email?: string
    address?: string
  }
  description: string
  documentNumber?: string
  form: string
  delivery: string
  identityDocuments?: string[]
}

export interface ApplicationReceipt {
  registrationNumber: string
  secret: string
  dueAt: string
  explanation: DayExplanation[]
}

export interface TrackedApplication {
  registrationNumber: string
  state: string
  stateName: string
  submittedAt: string
  description: string
  receivedOn?: string | null
  lastDay?: string | null
  dueAt?: string | null
  provisional: boolean
  overdue: boolean
  explanation: DayExplanation[]
  decision?: { resultName: string; legalBasis: string; decidedOn: string; noticeNumber: string; content?: string | null; reasons?: string | null } | null
  papers: { kindName: string; number: string; issuedOn: string; text: string; hasFile: boolean }[]
  steps: { at: string; actName: string; note?: string | null }[]
  mayWithdraw: boolean
  firstLastDay?: string | null
  standsStill?: boolean
  awaited?: { kind: string; kindName: string; fromYou: boolean; askedOn: string; until?: string | null; late: boolean; question?: string | null; yuan?: number | null }[]
}

/** One act of the calculator. */
export interface ReckonedAct {
  act: string
  on: string
  matter?: string
  workingDays?: number
  until?: string
}

export interface Reckoned {
  lastDay?: string | null
  firstLastDay?: string | null
  provisional: boolean
  standsStill: boolean
  explanation: DayExplanation[]
}

export const applications = {
  submit: (form: ApplicationForm, idempotencyKey: string) => api.post<ApplicationReceipt>('/applications', form, { idempotencyKey }),
  withdraw: (registrationNumber: string, secret: string, reason: string) =>
    api.post<TrackedApplication>('/applications/withdrawal', { registrationNumber, secret, reason: reason || undefined }),
  reckon: (acts: ReckonedAct[]) => api.post<Reckoned>('/applications/deadline-calculator', { acts }),
  track: (registrationNumber: string, secret: string) => api.post<TrackedApplication>('/applications/track', { registrationNumber, secret }),
}
