import { api, call } from '../client'

/** What was archived of a case. */
export interface CaseArchive {
  id: string
  edition: number
  fingerprint: string
  madeBy: string
  madeAt: string
  parts: { path: string; what: string; sha256: string; size: number }[]
  removedOn?: string | null
}

export interface Verification {
  registrationNumber: string
  edition: number
  madeHere: boolean
  intact: boolean
  parts: { path: string; finding: string; findingName: string }[]
}

const at = (id: string) => `/application-cases/${id}/archives`

export const archives = {
  list: (id: string) => api.get<CaseArchive[]>(at(id)),
  make: (id: string) => api.post<CaseArchive[]>(at(id)),
  file: (id: string, archive: string) => `${at(id)}/${archive}/package`,
  verify: (id: string, archive: string) => api.get<Verification>(`${at(id)}/${archive}/verification`),
  verifyFile: async (file: File) => {
    const parts = new FormData()
    parts.append('file', file)
    return (await call<Verification>('POST', '/archive-verifications', { form: parts })).data
  },
}
