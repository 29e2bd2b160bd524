import { api } from '../client'
import type { DayExplanation } from '../deadlines'
import type { PolicyPassage } from '../messages'
import { type AllowedAct, type HistoryLine, type Lamp, matter, page } from './shared'

export interface MessageLine {
  id: string
  number: string
  title: string
  channelName: string
  state: string
  stateName: string
  office?: string | null
  receivedAt: string
  dueAt?: string | null
  remainingWorkingDays?: number | null
  lamp: Lamp
  lampName: string
}

export interface MessageCase extends MessageLine {
  version: number
  content: string
  about?: PolicyPassage | null
  topic?: string | null
  writerName: string
  writerPhone: string
  provisional?: boolean
  explanation: DayExplanation[]
  draft?: { text: string; draftedByName: string; draftedAt: string } | null
  answer?: { text: string; office: string; draftedByName: string; approvedByName: string; answeredAt: string; late: boolean } | null
  publication?: { title: string; question: string; answer: string; publishedByName: string; publishedAt: string } | null
  rating?: { stars: number; comment?: string | null } | null
  allowedActs: AllowedAct[]
  history: HistoryLine[]
  audit: { at: string; by: string; office?: string | null; act: string; reason?: string | null }[]
}

export const messageCases = {
  ...page<MessageLine>('/message-cases'),
  ...matter<MessageCase>('/message-cases'),
  reveal: (id: string, reason: string) => api.post<{ name: string; phone: string }>(`/message-cases/${id}/acts/reveal-writer`, { reason }),
}
