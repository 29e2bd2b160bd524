import { api, call, type Query } from '../client'
import type { Paged } from '../lists'
import { page } from './shared'

export interface ImportJob {
  id: string
  state: string
  stateName: string
  dryRun: boolean
  files: { name?: string; fileName?: string; size?: number }[]
  total?: number | null
  read: number
  created: number
  updated?: number
  unchanged: number
  refused: number
  startedByName?: string
  receivedAt?: string
  startedAt?: string | null
  finishedAt?: string | null
  stopReason?: string | null
}

export interface ImportProblem {
  file: string
  line: number
  severity?: string
  severityName?: string
  code: string
  message: string
}

export const imports = {
  ...page<ImportJob>('/imports'),
  get: (id: string) => api.get<ImportJob>(`/imports/${id}`),
  problems: (id: string, query: Query) => api.get<Paged<ImportProblem>>(`/imports/${id}/problems`, query),
  start: async (form: FormData) => (await call<ImportJob>('POST', '/imports', { form })).data,
  resume: (id: string) => api.post<ImportJob>(`/imports/${id}/resume`),
}
