import { api } from '../client'

/** Where something stands in material: the paragraph of the body or the number of the key point, from 0. */
export interface Place {
  part: 'TITLE' | 'SUMMARY' | 'BODY' | 'KEY_POINT'
  block: number
  start: number
  quote: string
}

export interface MaterialHelp {
  materialVersion: number
  documentRead: boolean
  elements: { element: string; name: string; found: boolean; answered: boolean; places: Place[] }[]
  differences: { measure: string; measureName: string; place: Place; inDocument: string[] }[]
  unmentioned: string[]
  reading: { grade: 'EASY' | 'MEDIUM' | 'HARD'; gradeName: string; characters: number; sentences: number; averageLength: number; documentAverageLength?: number | null; longSentences: { length: number; place: Place }[] }
  points: { point: number; clause?: string | null; found: boolean; anchor?: string | null; citation?: string | null }[]
}

export const materialHelp = (id: string, signal?: AbortSignal) => api.get<MaterialHelp>(`/interpretation-materials/${encodeURIComponent(id)}/help`, {}, signal)
