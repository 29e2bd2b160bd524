import { type Answer, api, call, type Query } from '../client'
import type { Paged } from '../lists'

/** An act that the service lets this person take now; the console shows it as a button. */
export interface AllowedAct {
  act: string
  name: string
  needsReason: boolean
  needsConfirmation: boolean
  legalBasis?: string | null
}

export interface Person {
  id: string
  name: string
  office?: string | null
}

export interface Ground {
  code: string
  field?: string | null
  message: string
}

export interface HistoryLine {
  at: string
  by: Person | string
  act: string
  actName: string
  reason?: string | null
}

export type Lamp = 'NORMAL' | 'DUE_SOON' | 'OVERDUE' | 'NONE'

export const page = <T>(path: string) => ({
  list: (query: Query, signal?: AbortSignal) => api.get<Paged<T>>(path, query, signal),
})

export const matter = <T>(path: string) => ({
  get: (id: string, signal?: AbortSignal): Promise<Answer<T>> => call<T>('GET', `${path}/${encodeURIComponent(id)}`, { signal }),
  act: (id: string, act: string, input: unknown, ifMatch?: string | null): Promise<Answer<T>> =>
    call<T>('POST', `${path}/${encodeURIComponent(id)}/acts/${act}`, { body: input ?? {}, ifMatch }),
})

export const writable = <T, C>(path: string) => ({
  create: (content: C, idempotencyKey: string): Promise<Answer<T>> => call<T>('POST', path, { body: content, idempotencyKey }),
  save: (id: string, content: C, ifMatch: string): Promise<Answer<T>> => call<T>('PUT', `${path}/${encodeURIComponent(id)}`, { body: content, ifMatch }),
})
