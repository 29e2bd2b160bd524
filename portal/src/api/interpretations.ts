import { api } from './client'
import type { Paged } from './lists'

export interface KeyPoint {
  point: string
  clause?: string | null
}

export interface InterpretationItem {
  id: string
  title: string
  form: string
  formName: string
  documentId: string
  documentTitle: string
  documentIndexNumber?: string | null
  documentValidity?: string | null
  documentValidityName?: string | null
  documentWithdrawn?: boolean
  summary?: string | null
  publishedAt: string
  office?: string | null
}

export interface InterpretationPage extends InterpretationItem {
  body: string
  keyPoints: KeyPoint[]
}

/** A key point beside its clause; the anchor is that of the document's page. */
export interface ExplainedPoint {
  interpretationId: string
  interpretationTitle: string
  point: string
  anchor?: string | null
  clause?: string | null
  opening?: string | null
  standing: 'CURRENT' | 'BEING_CHECKED'
  changedOn?: string | null
}

export const interpretations = {
  list: (query: { documentId?: string; form?: string; topic?: string; q?: string; page?: number; size?: number }, signal?: AbortSignal) =>
    api.get<Paged<InterpretationItem>>('/interpretations', query, signal),
  keyPoints: (documentId: string, signal?: AbortSignal) => api.get<{ documentId: string; points: ExplainedPoint[] }>(`/interpretations/by-document/${encodeURIComponent(documentId)}/key-points`, {}, signal),
  get: (id: string, signal?: AbortSignal) => api.get<InterpretationPage>(`/interpretations/${encodeURIComponent(id)}`, {}, signal),
}

/** The forms that the work plan asks for, in the order in which people look for them. */
export const FORMS: Record<string, string> = {
  TEXT: '文字',
  PICTURE: '图解',
  VIDEO: '视频',
  ANIMATION: '动漫',
  PRESS_CONFERENCE: '新闻发布会',
  BRIEFING: '吹风会',
  LIVE: '直播',
  ON_SITE: '现场宣讲',
  COMMENTARY: '评论',
  EXPERT: '专家解读',
  HEAD_OF_OFFICE: '负责人解读',
}
