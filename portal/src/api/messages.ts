import { api } from './client'
import type { DayExplanation } from './deadlines'
import type { Paged } from './lists'

export interface MessageForm {
  channel: string
  title: string
  content: string
  name: string
  phone: string
  topic?: string
  about?: { documentId: string; clause?: string }
}

/** What of a policy a letter asks about. */
export interface PolicyPassage {
  documentId: string
  documentTitle: string
  clause?: string | null
  url: string
}

export interface MessageReceipt {
  number: string
  secret: string
  dueAt: string
  lastDay: string
  explanation: DayExplanation[]
}

export interface TrackedMessage {
  number: string
  title: string
  channelName: string
  content: string
  about?: PolicyPassage | null
  state: string
  stateName: string
  receivedAt: string
  lastDay: string
  provisional: boolean
  overdue: boolean
  explanation: DayExplanation[]
  answer?: { text: string; office: string; answeredAt: string } | null
  rating?: { stars: number; comment?: string | null } | null
  mayRate: boolean
  /** 政策问答 that answers what was asked. */
  publicAnswers: { question: string; answer: string; url: string; answeredAt: string }[]
}

export interface PublishedAnswer {
  id: string
  title: string
  channel: string
  channelName: string
  topic?: string | null
  question: string
  answer: string
  office: string
  receivedOn: string
  answeredAt: string
  publishedAt: string
  stars?: number | null
}

export interface Consultation {
  id: string
  title: string
  state: string
  stateName?: string
  opensOn?: string
  closesOn?: string
  summary?: string
  daysLeft?: number
}

export const CHANNELS: Record<string, string> = { LEADER_MAILBOX: '局长信箱', MESSAGE: '咨询留言', SUGGESTION: '意见建议' }

export const messages = {
  submit: (form: MessageForm, idempotencyKey: string) => api.post<MessageReceipt>('/messages', form, { idempotencyKey }),
  track: (number: string, secret: string) => api.post<TrackedMessage>('/messages/track', { number, secret }),
  rate: (number: string, rating: { secret: string; stars: number; comment?: string }) =>
    api.post<TrackedMessage>(`/messages/${encodeURIComponent(number)}/rating`, rating),
  list: (query: { channel?: string; q?: string; page?: number; size?: number }, signal?: AbortSignal) =>
    api.get<Paged<PublishedAnswer>>('/messages', query, signal),
  get: (id: string, signal?: AbortSignal) => api.get<PublishedAnswer>(`/messages/${encodeURIComponent(id)}`, {}, signal),
  consultations: (signal?: AbortSignal) => api.get<Paged<Consultation>>('/consultations', { size: 50 }, signal),
}
