import { api } from '../client'
import type { GuidanceItem } from '../guidance'
import { type AllowedAct, type HistoryLine, matter, writable } from './shared'

/** An edition of a guidance at the desk. */
export interface GuidanceEdition {
  id: string
  version: number
  lifeEvent: string
  lifeEventName: string
  edition: number
  state: string
  stateName: string
  title: string
  introduction?: string | null
  draftedByName: string
  office: string
  approvedByName?: string | null
  publishedAt?: string | null
  withdrawalReason?: string | null
  updatedAt: string
  toCheck: number
  items: GuidanceItem[]
  allowedActs: AllowedAct[]
  history: HistoryLine[]
}

export interface GuidanceItemContent {
  heading: string
  words?: string | null
  kind: string
  sourceId: string
  clause?: string | null
}

export interface GuidanceContent {
  lifeEvent: string
  title: string
  introduction?: string | null
  items: GuidanceItemContent[]
}

export interface SourceChoice {
  kind: string
  id: string
  title: string
  statusName?: string | null
}

const EDITIONS = '/guidance-editions'

export const guidanceEditions = {
  list: (lifeEvent: string | undefined, signal?: AbortSignal) => api.get<GuidanceEdition[]>(EDITIONS, { lifeEvent }, signal),
  sources: (kind: string, q: string, signal?: AbortSignal) => api.get<SourceChoice[]>(`${EDITIONS}/sources`, { kind, q }, signal),
  ...matter<GuidanceEdition>(EDITIONS),
  ...writable<GuidanceEdition, GuidanceContent>(EDITIONS),
}

export const GUIDANCE_EVENTS: Record<string, string> = { ELDERLY: '养老', CHILDREN: '儿童', DISABILITY: '残疾人', ASSISTANCE: '困难救助', MARRIAGE: '婚姻', FUNERAL: '殡葬' }
export const SOURCE_KINDS: Record<string, string> = { DOCUMENT: '政策条款', STANDARD: '救助标准', GUIDE: '办事指南', INTERPRETATION: '政策解读', QUESTION: '政策问答' }
