import type { RecipientKind } from '../../api/targeted'

export const KIND_NAMES: Record<RecipientKind, string> = { PERSON: '个人', OFFICE: '科室', ROLE: '岗位', LIST: '名单' }
export const ROLE_NAMES: Record<string, string> = {
  drafter: '起草人', 'first-reviewer': '初审', 'second-reviewer': '复审', 'final-reviewer': '终审', 'openness-office': '政务公开办', 'disclosure-officer': '依申请公开承办人',
  'interaction-officer': '互动办理人', 'legal-counsel': '法律顾问', 'bureau-leader': '局领导', supervisor: '民政监督员', representative: '列席代表', operator: '运行维护人员',
}

/** User names as people write them: by lines, commas or spaces. */
export function userNamesOf(text: string): string[] {
  return [...new Set(text.split(/[\s,，、;；]+/).map((name) => name.trim()).filter(Boolean))]
}
