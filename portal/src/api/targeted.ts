import { api, call, type Answer, type Query } from './client'
import type { Attachment } from './documents'
import type { Paged } from './lists'
import type { Person } from './staff/shared'

export type RecipientKind = 'PERSON' | 'OFFICE' | 'ROLE' | 'LIST'
export interface Recipient {
  kind: RecipientKind
  value: string
}

export interface RecipientEntry extends Recipient {
  kindName: string
  name: string
}

export interface ReadingLink {
  id: string
  address: string
  holder: string
  standing: 'USABLE' | 'EXPIRED' | 'REVOKED'
  standingName: string
  issuedBy: string
  issuedAt: string
  expiresAt: string
  revokedBy?: string | null
  revokedAt?: string | null
  revokeReason?: string | null
}

/** 公开范围. */
export interface Audience {
  documentId: string
  title: string
  version: number
  recipients: RecipientEntry[]
  links: ReadingLink[]
  changes: { at: string; by: Person; added: string[]; removed: string[]; reason?: string | null }[]
  editable: boolean
  needsReason: boolean
}

/** A targeted document in the openness office's list. */
export interface TargetedEntry {
  id: string
  title: string
  indexNumber?: string | null
  stateName: string
  draftingOffice?: string | null
  publishedAt?: string | null
  recipients: number
  usableLinks: number
  readings: number
  readers: number
  lastReadAt?: string | null
}

export interface ReadingEntry {
  at: string
  way: string
  wayName: string
  readerName: string
  readerOffice: string
  linkId?: string | null
  fileName?: string | null
}

export interface ReaderList {
  id: string
  version: number
  name: string
  userNames: string[]
  updatedAt: string
}

/** 送我阅读的文件. */
export interface SentEntry {
  id: string
  title: string
  indexNumber: string
  documentNumber?: string | null
  issuingBody: string
  publishedAt: string
  readAt?: string | null
}

/** A targeted document as its readers see it. */
export interface TargetedPage {
  id: string
  indexNumber: string
  title: string
  documentNumber?: string | null
  kindName: string
  issuingBody: string
  writtenOn?: string | null
  publishedAt: string
  effectiveFrom?: string | null
  lapsesOn?: string | null
  validityName: string
  summary?: string | null
  body: string
  attachments: Attachment[]
}

const BASE = '/targeted-documents'

export const targeted = {
  list: (query: Query, signal?: AbortSignal) => api.get<Paged<TargetedEntry>>(BASE, query, signal),
  audience: (id: string, signal?: AbortSignal): Promise<Answer<Audience>> => call<Audience>('GET', `${BASE}/${id}/audience`, { signal }),
  setAudience: (id: string, recipients: Recipient[], reason: string | null, ifMatch: string | null): Promise<Answer<Audience>> =>
    call<Audience>('PUT', `${BASE}/${id}/audience`, { body: { recipients, reason }, ifMatch }),
  issueLink: (id: string, holder: string, expiresAt: string) => api.post<{ link: ReadingLink; code: string }>(`${BASE}/${id}/links`, { holder, expiresAt }),
  revokeLink: (id: string, link: string, reason: string) => api.post<Audience>(`${BASE}/${id}/links/${link}/revoke`, { reason }),
  readings: (id: string, query: Query, signal?: AbortSignal) => api.get<Paged<ReadingEntry>>(`${BASE}/${id}/readings`, query, signal),
  readingsFile: (id: string) => `${BASE}/${id}/readings/export`,
  lists: (signal?: AbortSignal) => api.get<ReaderList[]>(`${BASE}/lists`, {}, signal),
  addList: (name: string, userNames: string[], idempotencyKey: string) => api.post<ReaderList>(`${BASE}/lists`, { name, userNames }, { idempotencyKey }),
  changeList: (list: ReaderList, name: string, userNames: string[]) => call<ReaderList>('PUT', `${BASE}/lists/${list.id}`, { body: { name, userNames }, ifMatch: `"${list.version}"` }),
}

export const sent = {
  list: (query: Query, signal?: AbortSignal) => api.get<Paged<SentEntry>>(`${BASE}/mine`, query, signal),
  get: (id: string, signal?: AbortSignal) => api.get<TargetedPage>(`${BASE}/mine/${encodeURIComponent(id)}`, {}, signal),
  file: (id: string, attachment: string) => `${BASE}/mine/${id}/attachments/${attachment}`,
}

/** Reading with a link: the code goes in the body, never into an address. */
export const readingLinks = {
  open: (link: string, code: string) => api.post<TargetedPage>(`${BASE}/links/${encodeURIComponent(link)}/open`, { code }),
  file: (link: string, attachment: string) => `${BASE}/links/${encodeURIComponent(link)}/attachments/${attachment}`,
}
