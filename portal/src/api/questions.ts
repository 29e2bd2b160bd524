import { api } from './client'
import type { Paged } from './lists'

/** 政策问答: a question about a policy and its answer. */
export interface PublicQuestion {
  id: string
  documentId: string
  documentTitle: string
  clause?: string | null
  question: string
  answer: string
  office: string
  publishedAt: string
}

export const questions = {
  list: (query: { documentId?: string; topic?: string; q?: string; page?: number; size?: number }, signal?: AbortSignal) => api.get<Paged<PublicQuestion>>('/questions', query, signal),
}
