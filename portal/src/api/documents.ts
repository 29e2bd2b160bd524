import { api } from './client'
import type { Facets, Paged } from './lists'

export type Validity = 'IN_FORCE' | 'NOT_YET_IN_FORCE' | 'AMENDED' | 'LAPSED' | 'REPEALED'

/** A published policy document as lists show it. */
export interface DocumentItem {
  id: string
  indexNumber: string
  title: string
  documentNumber?: string | null
  kind: string
  kindName: string
  topics: string[]
  issuingBody: string
  writtenOn?: string | null
  publishedAt: string
  effectiveFrom?: string | null
  lapsesOn?: string | null
  validity: Validity
  validityName: string
  summary?: string | null
}

export interface DocumentReference {
  id: string
  title: string
  indexNumber?: string | null
}

export interface Relation {
  type: string
  typeName: string
  direction: string
  document: DocumentReference
  effectiveOn?: string | null
}

export interface Attachment {
  id: string
  fileName: string
  mediaType: string
  size: number
}

export interface DocumentPage extends DocumentItem {
  body: string
  disclosureMode: string
  disclosureModeName: string
  catalogueClass?: string | null
  draftingOffice?: string | null
  validitySince?: string | null
  validityDecidedBy?: DocumentReference | null
  relations: Relation[]
  attachments: Attachment[]
  publisher?: { office?: string | null } | null
  edition: number
  changeNotes?: { on?: string; at?: string; note?: string; text?: string }[]
}

export interface DocumentList extends Paged<DocumentItem> {
  facets: Facets
}

export interface DocumentQuery {
  q?: string
  validity?: string
  kind?: string
  topic?: string
  issuer?: string
  year?: string
  page?: number
  size?: number
  sort?: string
}

export const documents = {
  list: (query: DocumentQuery, signal?: AbortSignal) => api.get<DocumentList>('/documents', { ...query }, signal),
  get: (id: string, signal?: AbortSignal) => api.get<DocumentPage>(`/documents/${encodeURIComponent(id)}`, {}, signal),
  attachment: (id: string, attachmentId: string) => `/api/v1/documents/${encodeURIComponent(id)}/attachments/${encodeURIComponent(attachmentId)}`,
  feed: '/api/v1/feeds/documents.atom',
}
