import { api } from './client'
import type { Facets, Paged } from './lists'

export interface SearchItem {
  kind: 'DOCUMENT' | 'INTERPRETATION' | 'ANSWER' | 'GUIDE' | 'GUIDANCE' | 'STANDARD' | 'RECORD' | 'RELEASED'
  kindName?: string
  id: string
  indexNumber?: string | null
  title: string
  highlightedTitle?: string
  documentKindName?: string | null
  documentTitle?: string | null
  url: string
  highlights: string[]
  validity?: string | null
  validityName?: string | null
  publishedAt?: string | null
  issuingBody?: string | null
  documentNumber?: string | null
  summary?: string | null
}

export interface SearchResult extends Paged<SearchItem> {
  correction?: { query: string; applied: boolean } | null
  facets: Facets
}

export interface Suggestion {
  text: string
  kind: string
}

export const search = {
  find: (query: Record<string, string | number | undefined>, signal?: AbortSignal) => api.get<SearchResult>('/search', query, signal),
  suggest: (q: string, signal?: AbortSignal) => api.get<{ items: Suggestion[] }>('/search/suggestions', { q }, signal),
}
