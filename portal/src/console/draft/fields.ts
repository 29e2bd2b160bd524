import type { DraftContent, DraftPage } from '../../api/staff/drafts'

export const KINDS: Record<string, string> = { NORMATIVE: '行政规范性文件', POLICY: '其他政策文件', NOTICE: '通知公告', PLAN: '规划计划', BUDGET: '财政预决算', PERSONNEL: '人事信息', REPORT: '报告总结', LAW: '法律法规规章', OTHER: '其他' }
export const MODES: Record<string, string> = { PROACTIVE: '主动公开', ON_APPLICATION: '依申请公开', TARGETED: '定点定向公开', NOT_DISCLOSED: '不予公开' }
export const RELATIONS: Record<string, string> = { REPEALS: '废止', AMENDS: '修改', REPLACES: '替代', DECLARES_LAPSED: '宣布失效', INTERPRETS: '解释', IMPLEMENTS: '落实', CITES: '引用' }

/** The names under which a conflict is shown. */
export const NAMES: Record<string, string> = {
  title: '标题', kind: '类别', documentNumber: '文号', topics: '主题', catalogueClass: '组配分类', issuingBody: '发布机构', draftingOffice: '起草科室', writtenOn: '成文日期', effectiveFrom: '施行日期',
  lapsesOn: '失效日期', disclosureMode: '公开方式', publicInterest: '涉及群众切身利益', summary: '一句话解读', body: '正文', relations: '相关文件',
}

export function contentOf(page: DraftPage): DraftContent {
  return {
    title: page.title, kind: page.kind, documentNumber: page.documentNumber ?? null, topics: [...page.topics], catalogueClass: page.catalogueClass ?? null, issuingBody: page.issuingBody ?? null,
    draftingOffice: page.draftingOffice ?? null, writtenOn: page.writtenOn ?? null, effectiveFrom: page.effectiveFrom ?? null, lapsesOn: page.lapsesOn ?? null, disclosureMode: page.disclosureMode ?? null,
    publicInterest: Object.fromEntries(page.publicInterest.map((answer) => [answer.question, answer.yes])), summary: page.summary ?? null, body: page.body,
    relations: page.relations.map((relation) => ({ type: relation.type, documentId: relation.document.id, effectiveOn: relation.effectiveOn ?? null })),
  }
}

export function topicsOf(text: string): string[] {
  return [...new Set(text.split(/[、,，;；\s]+/).filter(Boolean))]
}
