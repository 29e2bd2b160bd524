import { api, call, type Answer } from '../client'
import type { Paged } from '../lists'
import type { AllowedAct } from './shared'

/** An entry that papers say in other words, for the first time or no longer. */
export interface ChangedEntry {
  entry: string
  name: string
  before?: string | null
  after?: string | null
}

/** One edition of what papers say of the house. */
export interface BureauEdition {
  edition: number
  effectiveFrom: string
  entries: Record<string, string>
  changed: ChangedEntry[]
  note: string
  byName: string
  at: string
  /** Missing for what was entered before two had to look at it. */
  confirmedBy?: string | null
  confirmedAt?: string | null
}

/** A kind of paper. */
export interface BureauForm {
  form: string
  formName: string
}

/** What waits for its second person, or was returned. */
export interface BureauChange {
  id: string
  version: number
  state: string
  stateName: string
  effectiveFrom: string
  entries: Record<string, string>
  changed: ChangedEntry[]
  /** The papers that will say something else. */
  affected: BureauForm[]
  note: string
  proposedBy: string
  proposedAt: string
  judgedBy?: string | null
  judgedReason?: string | null
  allowedActs: AllowedAct[]
}

/** 本机关信息. */
export interface BureauSettings {
  edition: number
  inForce?: BureauEdition | null
  planned: BureauEdition[]
  change?: BureauChange | null
  groups: { group: string; groupName: string; help: string; entries: { entry: string; name: string; longest: number }[] }[]
  forms: BureauForm[]
  blocked: { form: string; formName: string; missing: string[] }[]
  editable: boolean
}

export interface BureauContent {
  effectiveFrom?: string
  entries: Record<string, string>
  note: string
}

const BASE = '/bureau-settings'

export const bureau = {
  get: (signal?: AbortSignal): Promise<Answer<BureauSettings>> => call<BureauSettings>('GET', BASE, { signal }),
  editions: (page: number, signal?: AbortSignal) => api.get<Paged<BureauEdition>>(`${BASE}/editions`, { page, size: 20 }, signal),
  propose: (content: BureauContent, ifMatch: string, idempotencyKey: string): Promise<Answer<BureauSettings>> => call<BureauSettings>('POST', `${BASE}/changes`, { body: content, ifMatch, idempotencyKey }),
  judge: (change: BureauChange, act: string, input: unknown): Promise<Answer<BureauSettings>> => call<BureauSettings>('POST', `${BASE}/changes/${change.id}/acts/${act}`, { body: input, ifMatch: `"${change.version}"` }),
  preview: async (form: string, entries: Record<string, string>) => (await call<{ html: string }>('POST', `${BASE}/preview`, { body: { form, entries } })).data.html,
}
