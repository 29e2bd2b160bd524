import { api, call, download } from './client'

export type UploadPurpose = 'IDENTITY_DOCUMENT' | 'LETTER' | 'MESSAGE'

/** A file that was handed in and waits for what it belongs to; the claim goes with that. */
export interface ClaimedUpload {
  id: string
  claim: string
  name: string
  mediaType: string
  size: number
}

export interface Offer {
  kindName: string
  title: string
  url: string
  documentNumber?: string | null
  publishedOn?: string | null
  validityName?: string | null
  passage?: string | null
}

export interface Offers {
  available: boolean
  total: number
  items: Offer[]
}

export interface CaseMessage {
  id: string
  fromApplicant: boolean
  kind: string
  kindName: string
  by: string
  text: string
  sentAt: string
  readAt?: string | null
  fresh: boolean
  files: { id: string; name: string; mediaType: string; size: number; removed: boolean }[]
}

export interface Following {
  registrationNumber: string
  family: { registrationNumber: string; description: string; stateName: string }[]
  messages: CaseMessage[]
}

/** 主动公开建议 that the applicant made, and what became of it. */
export interface MadeProposal {
  number: string
  reason: string
  proposedOn: string
  state: string
  stateName: string
  decisionReason?: string | null
  decidedOn?: string | null
  url?: string | null
}

export interface ApplicantProposal {
  open: boolean
  proposal?: MadeProposal | null
}

export interface MessageDraft {
  kind?: string
  text: string
  files: string[]
}

/** The largest file that is taken in, in bytes. */
export const LARGEST_FILE = 10 * 1024 * 1024

export async function upload(purpose: UploadPurpose, file: File): Promise<ClaimedUpload> {
  const form = new FormData()
  form.append('purpose', purpose)
  form.append('file', file)
  return (await call<ClaimedUpload>('POST', '/applications/files', { form })).data
}

export const offers = {
  find: async (description: string, documentNumber: string, signal: AbortSignal): Promise<Offers> =>
    (await call<Offers>('POST', '/applications/offers', { body: { description, documentNumber: documentNumber || undefined }, signal })).data,
  /** A figure that is lost hurts nobody. */
  count: (outcome: 'OPENED' | 'HELPED' | 'FILED_ANYWAY') => void api.post('/applications/offers/outcomes', { outcome }).catch(() => undefined),
}

export const following = {
  open: (registrationNumber: string, secret: string) => api.post<{ token: string; expiresAt: string }>('/applications/following/sessions', { registrationNumber, secret }),
  read: async (session: string): Promise<Following> => (await call<Following>('GET', '/applications/following', { caseSession: session })).data,
  write: (session: string, draft: MessageDraft, idempotencyKey: string) => api.post<Following>('/applications/following/messages', draft, { caseSession: session, idempotencyKey }),
  proposal: async (session: string): Promise<ApplicantProposal> => (await call<ApplicantProposal>('GET', '/applications/following/proposal', { caseSession: session })).data,
  propose: (session: string, reason: string, idempotencyKey: string) => api.post<ApplicantProposal>('/applications/following/proposal', { reason }, { caseSession: session, idempotencyKey }),
  file: (session: string, id: string) => download(`/applications/following/files/${id}`, undefined, session),
}
