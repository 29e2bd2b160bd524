import { api, call } from '../client'
import type { AllowedAct } from './shared'

/** A form of papers with the template from which they are printed. */
export interface NoticeForm {
  form: string
  formName: string
  legalBasis: string
  edition?: number | null
  since?: string | null
  waiting: number
}

export interface NoticeField {
  name: string
  key: string
  required: boolean
  example: string
}

export interface NoticeTemplate {
  id: string
  form: string
  edition: number
  state: string
  stateName: string
  fileName: string
  sha256: string
  note: string
  uploadedBy: string
  uploadedAt: string
  judgedBy?: string | null
  judgedAt?: string | null
  judgedReason?: string | null
  allowedActs: AllowedAct[]
}

export interface NoticeFormPage {
  form: string
  formName: string
  legalBasis: string
  fields: NoticeField[]
  templates: NoticeTemplate[]
}

/** A paper that went out in a case. */
export interface CaseNotice {
  id: string
  kindName: string
  number: string
  issuedOn: string
  addressee?: string | null
  hasFile: boolean
  fileSha256?: string | null
  slipOf?: string | null
  delivery?: NoticeDelivery | null
}

export interface NoticeDelivery {
  wayName: string
  on: string
  receipt?: string | null
  note?: string | null
  recordedBy: string
  recordedAt: string
}

interface Html {
  html: string
}

export const noticeForms = {
  list: () => api.get<NoticeForm[]>('/notice-forms'),
  get: (form: string) => api.get<NoticeFormPage>(`/notice-forms/${form}`),
  preview: async (form: string) => (await api.get<Html>(`/notice-forms/${form}/preview`)).html,
  file: (form: string) => `/notice-forms/${form}/file`,
  upload: async (form: string, file: File, note: string) => {
    const parts = new FormData()
    parts.append('file', file)
    parts.append('note', note)
    return (await call<NoticeTemplate>('POST', `/notice-forms/${form}/templates`, { form: parts })).data
  },
}

export const noticeTemplates = {
  preview: async (id: string) => (await api.get<Html>(`/notice-templates/${id}/preview`)).html,
  file: (id: string) => `/notice-templates/${id}/file`,
  act: (id: string, act: string, input: unknown) => api.post<NoticeTemplate>(`/notice-templates/${id}/acts/${act}`, input),
}

export const caseNotices = {
  list: (id: string) => api.get<CaseNotice[]>(`/application-cases/${id}/notices`),
  html: async (id: string, notice: string) => (await api.get<Html>(`/application-cases/${id}/notices/${notice}/html`)).html,
  word: (id: string, notice: string) => `/application-cases/${id}/notices/${notice}/word`,
  serve: (id: string, notice: string, served: Record<string, string>) => api.post<CaseNotice[]>(`/application-cases/${id}/notices/${notice}/deliveries`, served),
  slip: (id: string, notice: string, way: string) => api.post<CaseNotice[]>(`/application-cases/${id}/notices/${notice}/slip`, { way }),
  previewDecision: async (id: string) => (await api.get<Html>(`/application-cases/${id}/decision-preview`)).html,
}
