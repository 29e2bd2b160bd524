import { api, call, type Query } from './client'
import type { Paged } from './lists'
import type { AllowedAct, HistoryLine, Lamp } from './staff/shared'
import type { WorkItem } from './staff/worklist'

export interface PublicChannel {
  id: string
  name: string
  kind: string
  kindName: string
  account: string
  siteCode?: string | null
  icpNumber?: string | null
  operatorOffice: string
  audience: string
  openedOn?: string | null
  state: string
  stateName: string
  closedOn?: string | null
  closingNote?: string | null
}

export interface ChannelEntry {
  id: string
  name: string
  kindName: string
  account: string
  operatorOffice: string
  state: string
  stateName: string
  openedOn?: string | null
  responsible?: string | null
  openReports: number
  overdueReports: number
}

export interface Responsible {
  duty: string
  name: string
  phone: string
}

export interface ChannelContent {
  name: string
  kind: string
  account: string
  siteCode?: string | null
  icpNumber?: string | null
  operatorOffice: string
  audience: string
  people: Responsible[]
}

export interface ReportEntry {
  year: number
  quarter: number
  dueOn: string
  remainingWorkingDays: number
  lamp: Lamp
  lampName: string
  late: boolean
  posts?: number | null
  followers?: number | null
  messagesReceived?: number | null
  messagesAnswered?: number | null
  remark?: string | null
  reportedAt?: string | null
  reportedByName?: string | null
}

export interface InspectionEntry {
  id: string
  inspectedOn: string
  inspector: string
  state: string
  stateName: string
  findings: { kind: string; description: string; place?: string | null }[]
  remedyDueOn?: string | null
  overdue: boolean
  remedy?: string | null
  remediedByName?: string | null
  remediedOn?: string | null
  settledByName?: string | null
  settledOn?: string | null
  allowedActs: AllowedAct[]
}

export interface ChannelPage extends ChannelContent {
  id: string
  version: number
  state: string
  stateName: string
  kindName: string
  approval?: string | null
  openedOn?: string | null
  closedOn?: string | null
  closingNote?: string | null
  appliedByName: string
  editable: boolean
  mayReport: boolean
  mayInspect: boolean
  allowedActs: AllowedAct[]
  reports: ReportEntry[]
  inspections: InspectionEntry[]
  changes: { at: string; byName: string; reason: string; changes: { field: string; before?: string | null; after?: string | null }[] }[]
  history: HistoryLine[]
}

export const CHANNEL_KINDS: Record<string, string> = {
  WEBSITE: '政府网站', WECHAT: '微信公众号', MINI_PROGRAM: '微信小程序', WEIBO: '微博', DOUYIN: '抖音', KUAISHOU: '快手', TOUTIAO: '今日头条', APP: '移动客户端', OTHER: '其他',
}
export const CHANNEL_STATES: Record<string, string> = { APPLIED: '待批准', OPEN: '正常运行', SUSPENDED: '暂停更新', CLOSED: '已关停', REFUSED: '未批准', TAKEN_BACK: '已撤回' }

const REGISTER = '/channels/register'

export const channels = {
  published: (signal?: AbortSignal) => api.get<{ items: PublicChannel[] }>('/channels', {}, signal).then((found) => found.items),
  list: (query: Query, signal?: AbortSignal) => api.get<Paged<ChannelEntry>>(REGISTER, query, signal),
  get: (id: string, signal?: AbortSignal) => call<ChannelPage>('GET', `${REGISTER}/${id}`, { signal }),
  apply: (content: ChannelContent, idempotencyKey: string) => call<ChannelPage>('POST', REGISTER, { body: content, idempotencyKey }),
  save: (id: string, content: ChannelContent & { reason: string }, ifMatch: string) => call<ChannelPage>('PUT', `${REGISTER}/${id}`, { body: content, ifMatch }),
  act: (id: string, act: string, input: unknown, ifMatch?: string | null) => call<ChannelPage>('POST', `${REGISTER}/${id}/acts/${act}`, { body: input ?? {}, ifMatch }),
  people: (id: string, reason: string) => api.post<Responsible[]>(`${REGISTER}/${id}/people`, { reason }),
  report: (id: string, year: number, quarter: number, figures: object) => call<ChannelPage>('PUT', `${REGISTER}/${id}/reports/${year}/${quarter}`, { body: figures }),
  inspect: (id: string, content: object, idempotencyKey: string) => call<ChannelPage>('POST', `${REGISTER}/${id}/inspections`, { body: content, idempotencyKey }),
  remedy: (inspection: string, act: string, input: unknown) => call<ChannelPage>('POST', `${REGISTER}/inspections/${inspection}/acts/${act}`, { body: input ?? {} }),
  due: () => api.get<WorkItem[]>(`${REGISTER}/due`),
  exported: (kind: 'xlsx' | 'csv', query: Query) => {
    const asked = new URLSearchParams(Object.entries(query).filter((pair): pair is [string, string] => Boolean(pair[1])))
    return `${REGISTER}/export.${kind}${asked.size ? `?${asked}` : ''}`
  },
}
