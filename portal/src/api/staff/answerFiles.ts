import { api, call } from '../client'

/** Something in a file that must not be shown, or may be; masked. */
export interface AnswerMark {
  id: string
  shown: string
  kindName?: string | null
  place: string
  decision: string
  decisionName: string
  legalBasis?: string | null
  reason?: string | null
  decidedBy?: string | null
}

/** A part of a page that goes out, in shares of the page from its upper left corner. */
export interface AnswerRegion {
  id: string
  page: number
  x: number
  y: number
  width: number
  height: number
  ground: string
  legalBasis: string
  reason: string
  decidedBy: string
}

export type DrawnRegion = Pick<AnswerRegion, 'page' | 'x' | 'y' | 'width' | 'height' | 'ground' | 'reason'>

export interface AnswerFile {
  id: string
  name: string
  size: number
  sha256: string
  hasText: boolean
  addedBy: string
  addedAt: string
  openMarks: number
  marks: AnswerMark[]
  regions: AnswerRegion[]
  release?: { sha256: string; size: number; redacted: boolean; madeBy: string; madeAt: string } | null
}

export interface AnswerFiles {
  files: AnswerFile[]
  secrecy: { needed: boolean; signed: boolean; opinion?: string | null; signedBy?: string | null; signedAt?: string | null }
}

export interface TextPassage {
  place: string
  hidden: boolean
  text: string
}

export interface Judgement {
  mark?: string
  text?: string
  decision: string
  ground?: string
  reason: string
}

const at = (id: string) => `/application-cases/${id}/answer-files`

export const answerFiles = {
  list: (id: string) => api.get<AnswerFiles>(at(id)),
  add: async (id: string, file: File) => {
    const parts = new FormData()
    parts.append('file', file)
    return (await call<AnswerFiles>('POST', at(id), { form: parts })).data
  },
  mark: (id: string, file: string, judgements: Judgement[]) => api.post<AnswerFiles>(`${at(id)}/${file}/marks`, { judgements }),
  pages: (id: string, file: string) => api.get<{ pages: number }>(`${at(id)}/${file}/pages`),
  page: (id: string, file: string, page: number) => `${at(id)}/${file}/pages/${page}`,
  draw: async (id: string, file: string, regions: DrawnRegion[]) => (await call<AnswerFiles>('PUT', `${at(id)}/${file}/regions`, { body: { regions } })).data,
  /** A reason is needed only where something hidden is left in the copy. */
  release: (id: string, file: string, hiddenMayGo?: string) => api.post<AnswerFiles>(`${at(id)}/${file}/release`, hiddenMayGo ? { hiddenMayGo } : {}),
  remove: async (id: string, file: string) => (await call<AnswerFiles>('DELETE', `${at(id)}/${file}`)).data,
  text: (id: string, file: string) => api.get<{ before: TextPassage[]; after?: TextPassage[] | null }>(`${at(id)}/${file}/text`),
  original: (id: string, file: string) => `${at(id)}/${file}/original`,
  released: (id: string, file: string) => `${at(id)}/${file}/released`,
  review: (id: string, opinion: string) => api.post<AnswerFiles>(`/application-cases/${id}/secrecy-review`, { opinion }),
}
