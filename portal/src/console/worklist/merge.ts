import type { Lamp } from '../../api/staff/shared'
import type { WorkItem } from '../../api/staff/worklist'

/** Every kind of work that a service sends; contract/worklist.ts holds policy-service's against it. */
export const TYPES = {
  DOCUMENT_REVIEW: '文件', SCHEDULED_PUBLICATION: '定时发布', URGENT_APPROVAL: '急件补批', LAPSE_WARNING: '即将失效', REEXAMINATION: '不予公开评估', CLEAN_UP: '文件清理', TARGETED: '送阅', LIBRARY_DELIVERY: '文件库推送',
  STANDARD_SHEET: '救助标准', GUIDE: '办事指南', CATALOGUE: '目录', LEDGER_PLAN: '台账', LEDGER_OBLIGATION: '台账任务', LEDGER_EVIDENCE: '台账佐证', CHANNEL: '网站与新媒体', CHANNEL_REPORT: '季度报告',
  INTERPRETATION_DUTY: '解读任务', INTERPRETATION_OCCASION: '解读活动', MATERIAL_REVIEW: '解读材料', KEY_POINT_REVIEW: '要点核对', QUESTION_REVIEW: '政策问答', GUIDANCE: '综合指引', APPLICATION: '公开申请', APPLICANT_MESSAGE: '申请人留言', AWAITED: '等待事项', APPLICATION_REEXAMINATION: '定期评估审查', PROCEEDING: '复议和诉讼', INFORMATION_RELEASE: '信息公布', DISCLOSURE_PROPOSAL: '主动公开建议', ANNUAL_REPORT: '年度报告', RETENTION_BATCH: '匿名化批次', BUREAU_CHANGE: '本机关信息', MESSAGE: '来信',
}
const ORDER: Record<Lamp, number> = { OVERDUE: 0, DUE_SOON: 1, NORMAL: 2, NONE: 3 }

/** All that waits for one person, what is most pressing first. */
export function merged(lists: readonly (readonly WorkItem[] | undefined)[]): WorkItem[] {
  return lists
    .flatMap((list) => list ?? [])
    .sort((a, b) => days(a) - days(b) || ORDER[a.lamp] - ORDER[b.lamp] || (a.dueAt ?? '').localeCompare(b.dueAt ?? '') || a.updatedAt.localeCompare(b.updatedAt))
}

function days(item: WorkItem): number {
  return item.remainingWorkingDays ?? (item.lamp === 'OVERDUE' ? -1 : Number.MAX_SAFE_INTEGER)
}

export function typeName(code: string): string {
  return code in TYPES ? TYPES[code as keyof typeof TYPES] : code
}

/** The kinds of work that there are, with how many of each; one that is chosen stays, even when nothing of it is left. */
export function counted(items: readonly WorkItem[], chosen = ''): { code: string; name: string; n: number }[] {
  const codes = new Set([...Object.keys(TYPES), ...items.map((item) => item.type)])
  return [...codes].map((code) => ({ code, name: typeName(code), n: items.filter((item) => item.type === code).length })).filter((kind) => kind.n > 0 || kind.code === chosen)
}

export function narrowed(items: readonly WorkItem[], by: { type?: string; lamp?: string; q?: string }): WorkItem[] {
  const words = (by.q ?? '').trim().toLowerCase()
  return items.filter((item) => (!by.type || item.type === by.type) && (!by.lamp || item.lamp === by.lamp) && (!words || `${item.title}${item.office ?? ''}${item.actName}${item.note ?? ''}`.toLowerCase().includes(words)))
}
