import { api } from './client'

/** 张贴版: what a notice board says of a document. */
export interface NoticeSheet {
  documentId: string
  title: string
  documentNumber?: string | null
  issuingBody: string
  validity: string
  summary?: string | null
  points: string[]
  amounts: { title: string; district: string; amount: number; unit: string; effectiveFrom: string }[]
  phones: { label: string; number: string }[]
  url: string
}

const at = (id: string) => `/documents/${encodeURIComponent(id)}`

export const sheets = {
  notice: (id: string, signal?: AbortSignal) => api.get<NoticeSheet>(`${at(id)}/sheet`, {}, signal),
  pdf: (id: string, paper: string) => `/api/v1${at(id)}/sheet.pdf?paper=${paper}`,
  code: (id: string, size: number) => `/api/v1${at(id)}/qr.svg?size=${size}`,
}
