import { type Answer, call } from '../client'
import { type AllowedAct, type HistoryLine, matter, page } from './shared'

export const RELEASE_STATES: Record<string, string> = { DRAFT: '起草中', UNDER_REVIEW: '待审核', PUBLISHED: '已公布', WITHDRAWN: '已撤回', ABANDONED: '不再公布' }

/** A line of the desk's list. */
export interface ReleaseLine {
  id: string
  title: string
  state: string
  stateName: string
  office: string
  draftedBy: string
  publishedAt?: string | null
  updatedAt: string
}

export interface ReleaseCase {
  id: string
  registrationNumber: string
  description: string
  resultName?: string | null
}

/** Something that was found; the words masked. */
export interface ReleaseFinding {
  id: string
  kind: string
  kindName: string
  source: string
  sourceName: string
  fileId?: string | null
  fileName?: string | null
  place?: string | null
  hidden: boolean
  excerpt: string
  clearable: boolean
  open: boolean
  clearedBecause?: string | null
  clearedBy?: string | null
  clearedAt?: string | null
}

export interface OfferedFile {
  id: string
  name: string
  mediaType: string
  size: number
  sha256: string
  fromAnswer: boolean
  redacted: boolean
}

/** 公布件. */
export interface Release {
  line: ReleaseLine
  version: number
  description: string
  answer: string
  proposalId?: string | null
  source: ReleaseCase
  otherCases: ReleaseCase[]
  files: OfferedFile[]
  answerCopies: { id: string; name: string; size: number; redacted: boolean }[]
  findings: ReleaseFinding[]
  publishedBy?: string | null
  opinion?: string | null
  endReason?: string | null
  editable: boolean
  allowedActs: AllowedAct[]
  history: HistoryLine[]
}

export interface ReleaseWords {
  title: string
  description: string
  answer: string
}

const BASE = '/information-releases'
const filesOf = (id: string) => `${BASE}/${encodeURIComponent(id)}/files`
const clearance = (id: string, finding: string) => `${BASE}/${encodeURIComponent(id)}/findings/${encodeURIComponent(finding)}/clearance`

export const releases = {
  ...page<ReleaseLine>(BASE),
  ...matter<Release>(BASE),
  draft: (caseId: string, idempotencyKey: string): Promise<Answer<Release>> => call<Release>('POST', BASE, { body: { caseId }, idempotencyKey }),
  save: (id: string, words: ReleaseWords, ifMatch?: string | null): Promise<Answer<Release>> => call<Release>('PUT', `${BASE}/${encodeURIComponent(id)}`, { body: words, ifMatch }),
  choose: (id: string, answerFileId: string) => call<Release>('POST', filesOf(id), { body: { answerFileId } }),
  upload: (id: string, file: File) => {
    const form = new FormData()
    form.append('file', file)
    return call<Release>('POST', `${filesOf(id)}/uploads`, { form })
  },
  rename: (id: string, file: string, name: string) => call<Release>('PUT', `${filesOf(id)}/${file}/name`, { body: { name } }),
  redact: (id: string, file: string, findings: string[]) => call<Release>('POST', `${filesOf(id)}/${file}/redaction`, { body: { findings } }),
  removeFile: (id: string, file: string) => call<Release>('DELETE', `${filesOf(id)}/${file}`),
  file: (id: string, file: string) => `${filesOf(id)}/${file}`,
  clear: (id: string, finding: string, reason: string) => call<Release>('POST', clearance(id, finding), { body: { reason } }),
  takeBack: (id: string, finding: string) => call<Release>('DELETE', clearance(id, finding)),
}
