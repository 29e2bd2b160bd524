import { api } from './client'
import type { DayExplanation } from './deadlines'

export interface ApplicationForm {
  applicant: {
    category: string
    name: string
    identityType: string
    identityNumber: string
    phone: string
    email?: string
    address?: string
  }
  description: string
  documentNumber?: string
  form: string
  delivery: string
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
  receivedOn?: string | null
  receivedAt?: string | null
  dueAt?: string | null
  remainingWorkingDays?: number | null
  explanation?: DayExplanation[]
  papers?: { id?: string; name?: string; title?: string; number?: string; issuedOn?: string }[]
  decision?: { result?: string; resultName?: string; article?: string; remedy?: string; reason?: string; text?: string; content?: string; decidedOn?: string } | null
  history?: { at: string; actName?: string; act?: string }[]
}

export const applications = {
  submit: (form: ApplicationForm, idempotencyKey: string) => api.post<ApplicationReceipt>('/applications', form, { idempotencyKey }),
  track: (registrationNumber: string, secret: string) => api.post<TrackedApplication>('/applications/track', { registrationNumber, secret }),
}
