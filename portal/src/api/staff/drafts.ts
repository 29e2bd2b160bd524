import { api, call } from '../client'
import type { Attachment, DocumentReference } from '../documents'
import { type AllowedAct, type Ground, type HistoryLine, matter, page, type Person, writable } from './shared'

export interface DraftEntry {
  id: string
  title: string
  kindName: string
  state: string
  stateName: string
  documentNumber?: string | null
  draftingOffice?: string | null
  draftedByName: string
  writtenOn?: string | null
  publishAt?: string | null
  indexNumber?: string | null
  updatedAt: string
}

/** What a drafter fills in. */
export interface DraftContent {
  title: string
  kind: string
  documentNumber?: string | null
  topics: string[]
  catalogueClass?: string | null
  issuingBody?: string | null
  draftingOffice?: string | null
  writtenOn?: string | null
  effectiveFrom?: string | null
  lapsesOn?: string | null
  disclosureMode?: string | null
  /** 切身利益问卷: what is answered to each question. */
  publicInterest: Record<string, boolean>
  summary?: string | null
  body: string
  relations: { type: string; documentId: string; effectiveOn?: string | null }[]
}

export interface ReviewEntry {
  stageName: string
  outcome: string
  outcomeName?: string
  by: Person
  at: string
  proofread: boolean
  remark?: string | null
}

/** One answer to the questionnaire, with who gave it and when. */
export interface InterestAnswer {
  question: string
  yes: boolean
  by: Person
  at: string
}

export interface InterestQuestion {
  code: string
  words: string
  hint: string
  source: string
}

/** 随附解读材料 in the review in which the document is. */
export interface Companion {
  materialId: string
  title: string
  signedBy?: Person | null
  signedAt?: string | null
}

export interface DraftPage extends Omit<DraftContent, 'relations' | 'publicInterest'> {
  id: string
  version: number
  state: string
  stateName: string
  kindName: string
  disclosureModeName?: string | null
  relations: { type: string; typeName: string; document: DocumentReference; effectiveOn?: string | null }[]
  attachments: Attachment[]
  draftedBy: Person
  editable: boolean
  allowedActs: AllowedAct[]
  submissionGrounds: Ground[]
  interpretationRequirement: string
  interpretationRequirementName: string
  touchesPublicInterest: boolean
  publicInterest: InterestAnswer[]
  materialSubmitted: boolean
  companions: Companion[]
  awaited: Ground[]
  secrecyReview?: { by: Person; at: string } | null
  reviews: ReviewEntry[]
  history: HistoryLine[]
  publishAt?: string | null
  failedPublication?: { failedAt: string; triedAt: string; grounds: Ground[] } | null
  indexNumber?: string | null
  publishedAt?: string | null
  validityName?: string | null
  withdrawalReason?: string | null
}

export const interestQuestions = (signal?: AbortSignal) => api.get<{ questions: InterestQuestion[]; askedFor: string[] }>('/public-interest-questions', {}, signal)

export const drafts = {
  ...page<DraftEntry>('/drafts'),
  ...matter<DraftPage>('/drafts'),
  ...writable<DraftPage, DraftContent>('/drafts'),
  attach: (id: string, file: File) => {
    const form = new FormData()
    form.append('file', file)
    return call<Attachment>('POST', `/drafts/${id}/attachments`, { form })
  },
  detach: (id: string, attachment: string) => call<void>('DELETE', `/drafts/${id}/attachments/${attachment}`),
  download: (id: string, attachment: string) => `/drafts/${id}/attachments/${attachment}`,
}
