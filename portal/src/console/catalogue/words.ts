import type { CatalogueEntry, EntryInput, Freshness } from '../../api/catalogue'

export const SECTIONS: Record<string, string> = { GUIDE: '政府信息公开指南', RULES: '政府信息公开制度', CONTENT: '法定主动公开内容', REPORT: '政府信息公开年报', APPLICATION: '依申请公开' }
export const FREQUENCIES: Record<string, string> = { WITHIN_20_WORKING_DAYS: '形成或者变更之日起20个工作日内', WHEN_CHANGED: '变动时', WEEKLY: '每周', MONTHLY: '每月', QUARTERLY: '每季度', HALF_YEARLY: '每半年', YEARLY: '每年' }
export const RULES: Record<string, string> = { NEWS: '动态、要闻类栏目，2周', NOTICES_AND_POLICIES: '通知公告、政策文件类栏目，6个月', BY_FREQUENCY: '其他栏目，按更新周期' }
export const LAMPS: Record<Freshness, string> = { CURRENT: 'normal', DUE_SOON: 'due-soon', STALE: 'overdue', EMPTY: 'overdue' }

/** The form of a new entry, or of one that is known. */
export function formOf(entry?: CatalogueEntry, parentId?: string | null) {
  return {
    code: entry?.code ?? '', parentId: entry?.parentId ?? parentId ?? '', section: 'CONTENT', title: entry?.title ?? '', contents: entry?.contents ?? '', legalBasis: entry?.legalBasis ?? '',
    timeLimit: entry?.timeLimit ?? '形成之日起20个工作日内', office: entry?.office ?? '', channels: (entry?.channels ?? ['政府网站']).join('、'), audience: entry?.audience ?? 'ALL', audienceGroups: entry?.audienceGroups ?? '',
    disclosureMode: entry?.disclosureMode ?? 'PROACTIVE', frequency: entry?.frequency ?? 'WITHIN_20_WORKING_DAYS', yearlyBy: entry?.yearlyBy ?? '', inspectionRule: entry?.inspectionRule ?? 'BY_FREQUENCY', recordClass: entry?.recordClass ?? '',
  }
}
export type EntryForm = ReturnType<typeof formOf>

/** Empty fields are absent, not empty words. */
export function inputOf(form: EntryForm): EntryInput {
  const blank = (text: string) => text.trim() || null
  return {
    ...form, code: blank(form.code), parentId: blank(form.parentId), section: form.parentId ? null : form.section, channels: form.channels.split(/[、,，;；]+/).map((each) => each.trim()).filter(Boolean),
    audienceGroups: form.audience === 'GROUP' ? blank(form.audienceGroups) : null, yearlyBy: form.frequency === 'YEARLY' ? blank(form.yearlyBy) : null, recordClass: blank(form.recordClass),
  }
}

/** An entry and all that stands below it: none of them can become its parent. */
export function below(entries: readonly CatalogueEntry[], id: string): Set<string> {
  const found = new Set([id])
  for (const entry of entries) if (entry.parentId && found.has(entry.parentId)) found.add(entry.id)
  return found
}
