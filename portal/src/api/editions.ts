import { api } from './client'
import type { Attachment } from './documents'

/** An edition of a public document in the list of them, the newest first. */
export interface EditionEntry {
  number: number
  natureName: string
  changeNote?: string | null
  changedOn?: string | null
  publishedAt: string
  office: string
}

export interface EditionPage {
  documentId: string
  number: number
  latest: number
  natureName: string
  changeNote?: string | null
  publishedAt: string
  title: string
  documentNumber?: string | null
  writtenOn?: string | null
  effectiveFrom?: string | null
  lapsesOn?: string | null
  summary?: string | null
  body: string
  attachments: Attachment[]
}

export interface Piece {
  text: string
  changed: boolean
}

export interface Passage {
  kind: 'SAME' | 'CHANGED' | 'ADDED' | 'REMOVED'
  clause?: string | null
  before: Piece[]
  after: Piece[]
}

export interface EditionDifference {
  documentId: string
  older: EditionEntry
  newer: EditionEntry
  changes: number
  passages: Passage[]
}

const path = (id: string) => `/documents/${encodeURIComponent(id)}/editions`

export const editions = {
  of: (id: string, signal?: AbortSignal) => api.get<EditionEntry[]>(path(id), {}, signal),
  get: (id: string, number: number, signal?: AbortSignal) => api.get<EditionPage>(`${path(id)}/${number}`, {}, signal),
  compare: (id: string, from: number, to: number, signal?: AbortSignal) => api.get<EditionDifference>(`${path(id)}/comparison`, { from, to }, signal),
  attachment: (id: string, number: number, attachmentId: string) => `/api/v1${path(id)}/${number}/attachments/${encodeURIComponent(attachmentId)}`,
}
