import { address, api, call, type Answer, type Query } from '../client'
import type { Paged } from '../lists'
import { type AllowedAct, type HistoryLine, matter, page, writable } from './shared'

/** 解读需求: what somebody did not understand. */
export interface Demand {
  id: string
  source: string
  sourceName: string
  externalId: string
  documentId?: string | null
  documentTitle?: string | null
  topic?: string | null
  clause?: string | null
  question: string
  masked: boolean
  occurrences: number
  askedAt: string
  state: string
  stateName: string
  questionId?: string | null
}

export interface DemandGroup {
  documentId?: string | null
  documentTitle?: string | null
  topic?: string | null
  asked: number
  unanswered: number
  lastAskedAt: string
  months: { month: string; asked: number }[]
}

export interface HandedIn {
  source: string
  externalId?: string | null
  documentId?: string | null
  topic?: string | null
  clause?: string | null
  question: string
}

/** 问答 at the desk. */
export interface Question {
  id: string
  version: number
  documentId: string
  documentTitle: string
  clause?: string | null
  question: string
  answer: string
  state: string
  stateName: string
  draftedByName: string
  office: string
  approvedByName?: string | null
  publishedAt?: string | null
  withdrawalReason?: string | null
  updatedAt: string
  demands: number
  allowedActs: AllowedAct[]
  history: HistoryLine[]
}

export interface QuestionContent {
  documentId: string
  clause?: string | null
  question: string
  answer?: string | null
  demandIds?: string[]
}

/** What an officer noted of a letter, and the public answers found for it. */
export interface LetterDemand {
  demand?: { documentId?: string | null; topic?: string | null; clause?: string | null; question: string } | null
  answers: { questionId: string; question: string; answer: string; url: string; answeredAt: string }[]
}

const DEMANDS = '/interpretation-demands'
const QUESTIONS = '/interpretation-questions'
const noted = (message: string) => `/message-cases/${encodeURIComponent(message)}/demand`

export const demands = {
  list: (query: Query, signal?: AbortSignal) => api.get<Paged<Demand>>(DEMANDS, query, signal),
  groups: (query: Query, signal?: AbortSignal) => api.get<Paged<DemandGroup>>(`${DEMANDS}/groups`, query, signal),
  file: (format: string, query: Query) => address(`${DEMANDS}/export.${format}`, query).replace('/api/v1', ''),
  take: (input: HandedIn) => api.post<{ id: string; masked: boolean }>(DEMANDS, input),
  importTable: async (table: File) => {
    const form = new FormData()
    form.append('file', table)
    return (await call<{ added: number; known: number; masked: number }>('POST', `${DEMANDS}/import`, { form })).data
  },
}

export const deskQuestions = {
  ...page<Question>(QUESTIONS),
  ...matter<Question>(QUESTIONS),
  ...writable<Question, QuestionContent>(QUESTIONS),
  answer: (id: string, demandIds: string[]): Promise<Answer<Question>> => call<Question>('POST', `${QUESTIONS}/${id}/demands`, { body: { demandIds } }),
}

export const letterDemands = {
  get: (message: string, signal?: AbortSignal) => api.get<LetterDemand>(noted(message), {}, signal),
  note: async (message: string, input: Record<string, unknown>) => (await call<LetterDemand>('PUT', noted(message), { body: input })).data,
}

export const SOURCES: Record<string, string> = { MESSAGE: '来信', HOTLINE: '12345热线', HALL: '服务大厅', SEARCH: '检索无结果' }
export const QUESTION_STATES: Record<string, string> = { DRAFT: '起草中', UNDER_REVIEW: '审核中', PUBLISHED: '已发布', WITHDRAWN: '已撤回' }
