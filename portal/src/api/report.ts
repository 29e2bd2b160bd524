import { api, call, type Answer, type Query } from './client'
import type { Paged } from './lists'
import type { AllowedAct } from './staff/shared'

/** 年度报告, at the desk. */
export interface Report {
  year: number
  version: number
  title: string
  state: 'DRAFT' | 'SUBMITTED' | 'FROZEN' | 'PUBLISHED'
  stateName: string
  dueOn: string
  editable: boolean
  sections: { section: string; name: string; text: string }[]
  tableTwo: EnteredFigure[]
  columns: string[]
  tableThree: { row: string; code: string; name: string; figures: number[] }[]
  tableFour: { kind: string; name: string; figures: number[]; total: number }[]
  grounds: { code: string; field?: string | null; message: string }[]
  quotes: { name: string; figure?: string | null }[]
  submittedBy?: string | null
  submittedAt?: string | null
  approvedBy?: string | null
  approvedAt?: string | null
  checksum?: string | null
  intact?: boolean | null
  publishedAt?: string | null
  documentId?: string | null
  allowedActs: AllowedAct[]
  history: { at: string; by: string; act: string; actName: string; reason?: string | null }[]
}

export interface EnteredFigure {
  figure: string
  name: string
  decimals: number
  value?: number | null
  source?: string | null
  sourceName?: string | null
  by?: string | null
  at?: string | null
}

export interface ReportEntry {
  year: number
  title: string
  state: string
  stateName: string
  dueOn: string
}

export interface CountedCase {
  id: string
  registrationNumber: string
  description: string
  categoryName: string
  receivedOn?: string | null
  closedOn?: string | null
  settledName: string
  office?: string | null
}

export interface CountedProceeding {
  id: string
  registerNumber: string
  kindName: string
  standingName: string
  body: string
  filedOn: string
  concludedOn?: string | null
}

export interface Difference {
  id: string
  registrationNumber: string
  changeName: string
  frozen?: string | null
  present?: string | null
}

/** What policy-service knows for table 2; not available where it did not answer in time. */
export interface LibraryFigures {
  available: boolean
  figures: Record<string, number>
}

/** A published report. */
export interface PublishedReport {
  year: number
  title: string
  html: string
  checksum: string
  publishedAt: string
  documentId?: string | null
}

/** The columns of table 3 by the names of the API, in the order of the figures. */
export const COLUMNS = ['CITIZEN', 'BUSINESS', 'RESEARCH', 'PUBLIC_INTEREST', 'LEGAL_SERVICE', 'OTHER', 'TOTAL']
export const STANDINGS: [string, string][] = [['MAINTAINED', '结果维持'], ['CORRECTED', '结果纠正'], ['OTHER', '其他结果'], ['PENDING', '尚未审结']]

const DESK = '/annual-report-desk'

export const reports = {
  list: (signal?: AbortSignal) => api.get<ReportEntry[]>(DESK, {}, signal),
  get: (year: number, signal?: AbortSignal): Promise<Answer<Report>> => call<Report>('GET', `${DESK}/${year}`, { signal }),
  begin: (year: number) => api.post<Report>(DESK, { year }),
  write: (year: number, texts: Record<string, string>, ifMatch: string | null) => call<Report>('PUT', `${DESK}/${year}/texts`, { body: { texts }, ifMatch }),
  enter: (year: number, figures: Record<string, { value: string; source?: string }>, ifMatch: string | null) => call<Report>('PUT', `${DESK}/${year}/figures`, { body: { figures }, ifMatch }),
  act: (year: number, act: string, input: unknown, ifMatch?: string | null): Promise<Answer<Report>> => call<Report>('POST', `${DESK}/${year}/acts/${act}`, { body: input ?? {}, ifMatch }),
  library: (year: number) => api.get<LibraryFigures>(`${DESK}/${year}/library-figures`),
  cases: (year: number, query: Query, signal?: AbortSignal) => api.get<Paged<CountedCase>>(`${DESK}/${year}/cases`, query, signal),
  proceedings: (year: number, query: Query, signal?: AbortSignal) => api.get<Paged<CountedProceeding>>(`${DESK}/${year}/proceedings`, query, signal),
  differences: (year: number, query: Query, signal?: AbortSignal) => api.get<Paged<Difference>>(`${DESK}/${year}/differences`, query, signal),
  preview: (year: number, signal?: AbortSignal) => api.get<{ title: string; html: string }>(`${DESK}/${year}/preview`, {}, signal),
  word: (year: number) => `${DESK}/${year}/report.docx`,
}

export const publishedReports = {
  list: (signal?: AbortSignal) => api.get<{ year: number; title: string; publishedAt: string }[]>('/annual-reports', {}, signal),
  get: (year: string, signal?: AbortSignal) => api.get<PublishedReport>(`/annual-reports/${encodeURIComponent(year)}`, {}, signal),
  word: (year: string | number) => `/api/v1/annual-reports/${year}/report.docx`,
}
