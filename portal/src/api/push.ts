import { address, api, call, type Answer, type Query } from './client'
import type { Paged } from './lists'

/** The way to a library. */
export interface RestChannel {
  type: 'REST'
  tokenUrl: string
  clientId: string
  scope?: string | null
  publishUrl: string
  updateUrl?: string | null
  validityUrl: string
  withdrawUrl: string
  lookupUrl: string
}

export interface DropChannel {
  type: 'FILE_DROP'
  folder: string
  signature: string
  receiptsExpected: boolean
}

export type Channel = RestChannel | DropChannel

export interface ReceiptNames {
  number?: string | null
  indexNumber?: string | null
  version?: string | null
  withdrawn?: string | null
}

export interface FieldMapping {
  names: Record<string, string>
  kindCodes: Record<string, string>
  validityCodes: Record<string, string>
  topicCodes: Record<string, string>
  constants: Record<string, string>
  receipt: ReceiptNames
}

export interface Library {
  id: string
  version: number
  name: string
  level: string
  levelName: string
  channel: Channel
  mapping: FieldMapping
  kinds: string[]
  since?: string | null
  paused: boolean
  receiptSender?: string | null
  secretSetAt?: string | null
  received: number
  onTheirWay: number
  waiting: number
  awaitingReceipt: number
  retrying: number
  failed: number
  leftOut: number
  lastReceivedAt?: string | null
  lagSeconds?: number | null
}

/** What people set for a library; an empty secret leaves the one that is kept. */
export interface LibraryContent {
  name: string
  level: string
  channel: Channel
  mapping: FieldMapping
  kinds: string[]
  since?: string | null
  receiptSender?: string | null
  secret?: string | null
}

export interface LibraryTest {
  reached: boolean
  code: string
  message: string
  status?: number | null
  excerpt: string
}

export interface Delivery {
  id: string
  targetId: string
  targetName: string
  documentId: string
  title: string
  indexNumber: string
  state: string
  stateName: string
  wantedVersion: number
  wantedSince: string
  failures: number
  nextAt?: string | null
  receiptNumber?: string | null
  receivedVersion?: number | null
  withdrawnThere: boolean
  receivedAt?: string | null
  reasonText?: string | null
  updatedAt: string
  mayReplay: boolean
}

export interface DeliveryAttempt {
  act: string
  actName: string
  documentVersion: number
  startedAt: string
  finishedAt: string
  outcome: string
  message: string
  status?: number | null
  excerpt: string
}

export interface Webhook {
  id: string
  version: number
  name: string
  url: string
  eventTypes: string[]
  state: string
  stateName: string
  ownerName: string
  waiting: number
  previousSecretUntil?: string | null
  verifiedAt?: string | null
  failingSince?: string | null
  lastDeliveredAt?: string | null
  suspendedReason?: string | null
}

export interface WebhookContent {
  name: string
  url: string
  eventTypes: string[]
}

export interface WebhookMessage {
  id: string
  documentId: string
  type: string
  state: string
  stateName: string
  createdAt: string
  attempts: number
  nextAt?: string | null
  deliveredAt?: string | null
  lastStatus?: number | null
  lastOutcome?: string | null
  lastExcerpt?: string | null
  body: string
}

export interface WebhookSecret {
  webhook: Webhook
  secret: string
}

const TARGETS = '/library-targets'

export const libraries = {
  list: (signal?: AbortSignal) => api.get<Library[]>(TARGETS, {}, signal),
  get: (id: string, signal?: AbortSignal): Promise<Answer<Library>> => call<Library>('GET', `${TARGETS}/${encodeURIComponent(id)}`, { signal }),
  create: (content: LibraryContent, idempotencyKey: string): Promise<Answer<Library>> => call<Library>('POST', TARGETS, { body: content, idempotencyKey }),
  save: (id: string, content: LibraryContent, ifMatch: string): Promise<Answer<Library>> => call<Library>('PUT', `${TARGETS}/${id}`, { body: content, ifMatch }),
  pause: (id: string, reason: string) => api.post<Library>(`${TARGETS}/${id}/acts/pause`, { reason }),
  resume: (id: string) => api.post<Library>(`${TARGETS}/${id}/acts/resume`),
  test: (id: string) => api.post<LibraryTest>(`${TARGETS}/${id}/acts/test`),
  backfill: (id: string) => api.post<{ deliveries: number }>(`${TARGETS}/${id}/acts/backfill`),
  recheck: (id: string) => api.post<{ deliveries: number }>(`${TARGETS}/${id}/acts/recheck`),
  replayAll: (id: string, reason: string) => api.post<{ deliveries: number }>(`${TARGETS}/${id}/acts/replay`, { reason }),
  preview: (documentId: string, act: string, mapping: FieldMapping) => api.post<Record<string, unknown>>(`${TARGETS}/previews`, { documentId, act, mapping }),
  deliveries: (query: Query, signal?: AbortSignal) => api.get<Paged<Delivery>>(`${TARGETS}/deliveries`, query, signal),
  /** Everything that the filter finds, as a workbook. */
  sheet: (query: Query) => address(`${TARGETS}/deliveries/export.xlsx`, query).replace('/api/v1', ''),
  delivery: (id: string, signal?: AbortSignal) => api.get<Delivery>(`${TARGETS}/deliveries/${encodeURIComponent(id)}`, {}, signal),
  attempts: (id: string, query: Query, signal?: AbortSignal) => api.get<Paged<DeliveryAttempt>>(`${TARGETS}/deliveries/${encodeURIComponent(id)}/attempts`, query, signal),
  replay: (id: string, reason: string) => api.post<Delivery>(`${TARGETS}/deliveries/${id}/acts/replay`, { reason }),
  ofDocument: (id: string, signal?: AbortSignal) => api.get<Delivery[]>(`${TARGETS}/documents/${encodeURIComponent(id)}`, {}, signal),
}

const WEBHOOKS = '/webhooks'

export const webhooks = {
  list: (signal?: AbortSignal) => api.get<Webhook[]>(WEBHOOKS, {}, signal),
  get: (id: string, signal?: AbortSignal): Promise<Answer<Webhook>> => call<Webhook>('GET', `${WEBHOOKS}/${encodeURIComponent(id)}`, { signal }),
  register: async (content: WebhookContent, idempotencyKey: string) => (await call<WebhookSecret>('POST', WEBHOOKS, { body: content, idempotencyKey })).data,
  save: (id: string, content: WebhookContent, ifMatch: string): Promise<Answer<Webhook>> => call<Webhook>('PUT', `${WEBHOOKS}/${id}`, { body: content, ifMatch }),
  verify: (id: string) => api.post<Webhook>(`${WEBHOOKS}/${id}/acts/verify`),
  suspend: (id: string, reason: string) => api.post<Webhook>(`${WEBHOOKS}/${id}/acts/suspend`, { reason }),
  rotate: (id: string) => api.post<WebhookSecret>(`${WEBHOOKS}/${id}/acts/rotate-secret`),
  remove: (id: string) => call<void>('DELETE', `${WEBHOOKS}/${id}`),
  messages: (id: string, query: Query, signal?: AbortSignal) => api.get<Paged<WebhookMessage>>(`${WEBHOOKS}/${encodeURIComponent(id)}/messages`, query, signal),
  replay: (id: string, message: string) => api.post<void>(`${WEBHOOKS}/${id}/messages/${message}/acts/replay`),
  replayFailed: (id: string) => api.post<{ messages: number }>(`${WEBHOOKS}/${id}/acts/replay-failed`),
}

export const DELIVERY_STATES: Record<string, string> = { WAITING: '待推送', SENT: '待回执', RECEIVED: '已收到', RETRYING: '等待重试', FAILED: '推送失败', WILL_NOT_SEND: '不推送' }
export const EVENT_TYPES: Record<string, string> = { DocumentPublished: '发布', DocumentRevised: '修订', ValidityChanged: '有效性变化', DocumentWithdrawn: '撤回' }
