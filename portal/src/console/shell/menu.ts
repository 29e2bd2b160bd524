/** What stands at the left, and for whom. */
export interface Entry {
  to: string
  text: string
  roles: string[]
}

const DESK = ['drafter', 'first-reviewer', 'second-reviewer', 'final-reviewer', 'openness-office', 'legal-counsel', 'bureau-leader']
const INTERPRETERS = ['drafter', 'first-reviewer', 'second-reviewer', 'final-reviewer', 'openness-office', 'bureau-leader']

const OFFICERS = [...DESK, 'disclosure-officer', 'interaction-officer']

export const MENU: Entry[] = [
  { to: '/console', text: '待办', roles: [] },
  { to: '/console/documents', text: '政策文件', roles: DESK },
  { to: '/console/disclosure', text: '公开时限', roles: DESK },
  { to: '/console/cleaning', text: '文件清理', roles: DESK },
  { to: '/console/targeted', text: '定点定向公开', roles: ['openness-office'] },
  { to: '/console/sent', text: '送我阅读的文件', roles: [] },
  { to: '/console/interpretations', text: '政策解读', roles: INTERPRETERS },
  { to: '/console/standards', text: '救助标准', roles: DESK },
  { to: '/console/guides', text: '办事指南', roles: DESK },
  { to: '/console/applications', text: '依申请公开', roles: ['disclosure-officer', 'openness-office', 'legal-counsel', 'bureau-leader'] },
  { to: '/console/messages', text: '政民互动', roles: ['interaction-officer', 'openness-office', 'bureau-leader', 'drafter'] },
  { to: '/console/ledger', text: '台账', roles: OFFICERS },
  { to: '/console/channels', text: '网站与新媒体', roles: OFFICERS },
  { to: '/console/catalogue', text: '目录', roles: DESK },
  { to: '/console/records', text: '结构化信息', roles: DESK },
  { to: '/console/imports', text: '文件导入', roles: ['openness-office', 'operator'] },
  { to: '/console/push', text: '文件库推送', roles: ['openness-office', 'operator'] },
  { to: '/console/screening/terms', text: '校对词库', roles: ['openness-office'] },
  { to: '/console/calendar', text: '工作日历', roles: ['openness-office'] },
  { to: '/console/operations', text: '运行维护', roles: ['operator'] },
]

export function menuFor(roles: readonly string[]): Entry[] {
  return MENU.filter((entry) => entry.roles.length === 0 || entry.roles.some((role) => roles.includes(role)))
}
