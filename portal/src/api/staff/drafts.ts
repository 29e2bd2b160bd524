import { call } from '../client'
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
  touchesPublicInterest: boolean
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

export interface DraftPage extends Omit<DraftContent, 'relations'> {
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
  materialAccepted: boolean
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
