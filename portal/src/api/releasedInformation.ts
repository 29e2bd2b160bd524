import { api } from './client'
import type { Paged } from './lists'

/** 依申请公开信息 in the list. */
export interface ReleasedLine {
  id: string
  title: string
  description: string
  office: string
  publishedAt: string
  files: number
}

/** 依申请公开信息 in full. */
export interface ReleasedPage {
  id: string
  title: string
  description: string
  answer: string
  office: string
  publishedAt: string
  files: ReleasedInformationFile[]
}

export interface ReleasedInformationFile {
  id: string
  name: string
  mediaType: string
  size: number
  sha256: string
  redacted: boolean
  url: string
}

const BASE = '/released-information'

export const releasedInformation = {
  list: (query: { q?: string; year?: string; page?: number; size?: number }, signal?: AbortSignal) => api.get<Paged<ReleasedLine>>(BASE, query, signal),
  get: (id: string, signal?: AbortSignal) => api.get<ReleasedPage>(`${BASE}/${encodeURIComponent(id)}`, {}, signal),
}
