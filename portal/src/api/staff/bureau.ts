import { api, call, type Answer } from '../client'
import type { Paged } from '../lists'

/** One edition of what papers say of the house. */
export interface BureauEdition {
  edition: number
  effectiveFrom: string
  entries: Record<string, string>
  note: string
  byName: string
  at: string
}

/** 本机关信息. */
export interface BureauSettings {
  edition: number
  inForce?: BureauEdition | null
  planned: BureauEdition[]
  groups: { group: string; groupName: string; help: string; entries: { entry: string; name: string; longest: number }[] }[]
  blocked: { form: string; formName: string; missing: string[] }[]
  editable: boolean
}

export interface BureauContent {
  effectiveFrom?: string
  entries: Record<string, string>
  note: string
}

export const bureau = {
  get: (signal?: AbortSignal): Promise<Answer<BureauSettings>> => call<BureauSettings>('GET', '/bureau-settings', { signal }),
  editions: (page: number, signal?: AbortSignal) => api.get<Paged<BureauEdition>>('/bureau-settings/editions', { page, size: 20 }, signal),
  enter: (content: BureauContent, ifMatch: string, idempotencyKey: string): Promise<Answer<BureauSettings>> => call<BureauSettings>('POST', '/bureau-settings/editions', { body: content, ifMatch, idempotencyKey }),
}
