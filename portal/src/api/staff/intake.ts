import { api, call, download } from '../client'
import type { ApplicationForm, ApplicationReceipt } from '../applications'
import type { Following, MessageDraft } from '../following'

export interface Channel {
  channel: string
  name: string
  countedDay: string
  needsConfirmation: boolean
  onPaper: boolean
  allowed: boolean
  legalBasis: string
}

export interface IncomingForm extends Omit<ApplicationForm, 'applicant'> {
  channel: string
  arrivedOn: string
  confirmedOn?: string
  confirmedHow?: string
  oral: boolean
  readBack: boolean
  help: string[]
  helpNote?: string
  applicant: ApplicationForm['applicant']
  letters: string[]
}

export interface EnteredReceipt extends ApplicationReceipt {
  id: string
  receivedOn?: string | null
}

export interface CaseIntake {
  arrival?: {
    channel: string
    channelName: string
    countedDay: string
    legalBasis: string
    arrivedOn: string
    confirmedOn?: string | null
    confirmedHow?: string | null
    awaitsConfirmation: boolean
    confirmedLate: boolean
    enteredLate: boolean
    oral: boolean
    help: string[]
    helpNote?: string | null
    enteredBy: string
    enteredAt: string
  } | null
  family: { id: string; registrationNumber: string; description: string; state: string; stateName: string; whole: boolean }[]
}

export interface SameApplicant {
  inThatMonth: number
  inTwelveMonths: number
  hints: { hint: string; text: string }[]
  earlier: { id: string; registrationNumber: string; description: string; submittedAt: string; receivedOn?: string | null; stateName: string; resultName?: string | null; alike: number; sameDocumentNumber: boolean; by: string[] }[]
}

export interface CaseFile {
  id: string
  purposeName: string
  name: string
  mediaType: string
  size: number
  receivedAt: string
  removedOn?: string | null
}

const at = (id: string, rest: string) => `/application-cases/${id}/${rest}`

export const intake = {
  channels: () => api.get<Channel[]>('/application-cases/channels'),
  enter: (form: IncomingForm, idempotencyKey: string) => api.post<EnteredReceipt>('/application-cases', form, { idempotencyKey }),
  of: (id: string, signal?: AbortSignal) => api.get<CaseIntake>(at(id, 'intake'), undefined, signal),
  confirm: (id: string, confirmedOn: string, confirmedHow: string) => api.post<CaseIntake>(at(id, 'confirmation'), { confirmedOn, confirmedHow }),
  split: (id: string, contents: { description: string; documentNumber?: string }[]) => api.post<CaseIntake>(at(id, 'parts'), { contents }),
  undoSplit: (id: string, reason: string) => api.post<CaseIntake>(at(id, 'parts/undo'), { reason }),
  sameApplicant: (id: string, signal?: AbortSignal) => api.get<SameApplicant>(at(id, 'same-applicant'), undefined, signal),
  files: (id: string, signal?: AbortSignal) => api.get<CaseFile[]>(at(id, 'files'), undefined, signal),
  file: (id: string, file: string) => download(`/application-cases/${id}/files/${file}`),
  messages: (id: string, signal?: AbortSignal) => api.get<Following>(at(id, 'messages'), undefined, signal),
  write: async (id: string, draft: MessageDraft, idempotencyKey: string): Promise<Following> => (await call<Following>('POST', at(id, 'messages'), { body: draft, idempotencyKey })).data,
  unseen: () => api.get<{ total: number; items: { caseId: string; registrationNumber: string; messages: number; since: string }[] }>('/worklist/applications/messages', { size: 50 }),
  offerFigures: () => api.get<{ month: string; figures: Partial<Record<'OFFERED' | 'OPENED' | 'HELPED' | 'FILED_ANYWAY', number>> }[]>('/applications/offers/figures'),
}
