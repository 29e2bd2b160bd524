import { api } from './client'
import type { Paged } from './lists'

/** A file of an interpretation; `textInstead` is the text alternative of a picture, or what subtitles say. */
export interface FileEntry {
  id: string
  role: string
  fileName: string
  mediaType: string
  size: number
  textInstead?: string | null
  address: string
}

export interface FormSheet {
  author?: string | null
  post?: string | null
  institution?: string | null
  source?: string | null
  link?: string | null
  transcript?: string | null
}

/** What an interpretation shows beside its text. */
export interface Presentation {
  form: string
  formName: string
  sheet: FormSheet
  words?: string | null
  pictures: FileEntry[]
  recording?: FileEntry | null
  subtitles?: FileEntry | null
  cover?: FileEntry | null
}

export interface OccasionItem {
  id: string
  documentId: string
  documentTitle: string
  office: string
  form: string
  formName: string
  title: string
  state: string
  stateName: string
  startsAt: string
  endsAt: string
  place: string
  places?: number | null
  taken: number
  waiting: number
  signUpUntil?: string | null
  takesSignUps: boolean
}

export interface OccasionPlan {
  form: string
  title: string
  description?: string | null
  startsAt: string
  endsAt: string
  place: string
  onlineAddress?: string | null
  speakers?: string | null
  accessibility: string
  phone: string
  capacity?: number | null
  signUpUntil?: string | null
}

export interface PublicOccasion {
  id: string
  documentId: string
  documentTitle: string
  documentPublic: boolean
  plan: OccasionPlan
  formName: string
  state: string
  stateName: string
  takesSignUps: boolean
  placesLeft?: number | null
  tellsByMail: boolean
  attendance?: number | null
  record?: string | null
  notices: { at: string; actName: string; reason: string; wasAt: string; wasPlace: string }[]
  interpretationId?: string | null
}

export interface SignUpReceipt {
  number: string
  secret: string
  state: string
  stateName: string
}

export interface FollowedSignUp {
  number: string
  state: string
  stateName: string
  waitingBefore?: number | null
  occasion: PublicOccasion
}

const EVENTS = '/interpretations/events'

export const presentations = {
  get: (id: string, signal?: AbortSignal) => api.get<Presentation>(`/interpretations/${encodeURIComponent(id)}/presentation`, {}, signal),
}

export const occasions = {
  list: (query: { coming?: boolean; documentId?: string; interpretationId?: string; page?: number; size?: number }, signal?: AbortSignal) => api.get<Paged<OccasionItem>>(EVENTS, query, signal),
  get: (id: string, signal?: AbortSignal) => api.get<PublicOccasion>(`${EVENTS}/${encodeURIComponent(id)}`, {}, signal),
  calendar: (id?: string) => `/api/v1${EVENTS}${id ? `/${encodeURIComponent(id)}` : ''}/calendar.ics`,
  signUp: (id: string, who: { name: string; contact: string; email?: string; needs?: string }, idempotencyKey: string) => api.post<SignUpReceipt>(`${EVENTS}/${encodeURIComponent(id)}/sign-ups`, who, { idempotencyKey }),
  track: (number: string, secret: string) => api.post<FollowedSignUp>(`${EVENTS}/sign-ups/track`, { number, secret }),
  cancel: (number: string, secret: string) => api.post<FollowedSignUp>(`${EVENTS}/sign-ups/cancellation`, { number, secret }),
}
