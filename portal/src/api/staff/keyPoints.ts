import type { Passage } from '../editions'
import { api } from '../client'
import { type AllowedAct, type HistoryLine, matter, page, type Person } from './shared'

/** A clause of a document as the service recognises it. */
export interface DocumentClause {
  anchor: string
  level: string
  number: string
  citation: string
  heading: string
  line: number
  end: number
  parent?: string | null
}

export interface KeyPointReviewItem {
  id: string
  interpretationId: string
  interpretationTitle: string
  documentId: string
  documentTitle: string
  office: string
  point: string
  clause: string
  clauseGone: boolean
  state: string
  stateName: string
  openedAt: string
  reviewedByName?: string | null
  reviewedAt?: string | null
}

export interface KeyPointReview {
  id: string
  version: number
  interpretationId: string
  interpretationTitle: string
  documentId: string
  documentTitle: string
  office: string
  point: string
  clause: string
  clauseNow?: string | null
  anchorNow?: string | null
  state: string
  stateName: string
  openedAt: string
  comparison: Passage[]
  allowedActs: AllowedAct[]
  reviewedBy?: Person | null
  reviewedAt?: string | null
  note?: string | null
  history: HistoryLine[]
}

export const keyPointReviews = { ...page<KeyPointReviewItem>('/key-point-reviews'), ...matter<KeyPointReview>('/key-point-reviews') }

export const clausesOf = (documentId: string, signal?: AbortSignal) =>
  api.get<{ documentId: string; read: boolean; clauses: DocumentClause[] }>(`/interpretation-materials/clauses-of/${encodeURIComponent(documentId)}`, {}, signal)
