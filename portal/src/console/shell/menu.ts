/** What stands at the left, and for whom. */
export interface Entry {
  to: string
  text: string
  roles: string[]
}

const DESK = ['drafter', 'first-reviewer', 'second-reviewer', 'final-reviewer', 'openness-office', 'legal-counsel', 'bureau-leader']
const INTERPRETERS = ['drafter', 'first-reviewer', 'second-reviewer', 'final-reviewer', 'openness-office', 'bureau-leader']

const DISCLOSURE = ['disclosure-officer', 'openness-office', 'legal-counsel', 'bureau-leader']
const OFFICERS = [...DESK, 'disclosure-officer', 'interaction-officer']

/** Entries that belong together, under a heading; the first group has none. */
export interface Group {
  title: string
  entries: Entry[]
}

export const MENU: Group[] = [
  {
    title: '',
    entries: [
      { to: '/console', text: '待办', roles: [] },
      { to: '/console/sent', text: '送我阅读的文件', roles: [] },
    ],
  },
  {
    title: '公开',
    entries: [
      { to: '/console/documents', text: '政策文件', roles: DESK },
      { to: '/console/disclosure', text: '公开时限', roles: DESK },
      { to: '/console/catalogue', text: '目录', roles: DESK },
      { to: '/console/records', text: '结构化信息', roles: DESK },
      { to: '/console/targeted', text: '定点定向公开', roles: ['openness-office'] },
      { to: '/console/cleaning', text: '文件清理', roles: DESK },
    ],
  },
  {
    title: '解读与服务',
    entries: [
      { to: '/console/interpretations', text: '政策解读', roles: INTERPRETERS },
      { to: '/console/demands', text: '解读需求', roles: [...INTERPRETERS, 'interaction-officer'] },
      { to: '/console/standards', text: '救助标准', roles: DESK },
      { to: '/console/guides', text: '办事指南', roles: DESK },
    ],
  },
  {
    title: '回应',
    entries: [
      { to: '/console/applications', text: '依申请公开', roles: ['disclosure-officer', 'openness-office', 'legal-counsel', 'bureau-leader'] },
      { to: '/console/releases', text: '信息公布', roles: DISCLOSURE },
      { to: '/console/proposals', text: '主动公开建议', roles: DISCLOSURE },
      { to: '/console/registers', text: '复议和诉讼', roles: DISCLOSURE },
      { to: '/console/report', text: '年度报告', roles: DISCLOSURE },
      { to: '/console/statistics', text: '申请统计', roles: DISCLOSURE },
      { to: '/console/notices', text: '文书模板', roles: ['disclosure-officer', 'openness-office', 'legal-counsel'] },
      { to: '/console/bureau', text: '本机关信息', roles: DISCLOSURE },
      { to: '/console/messages', text: '政民互动', roles: ['interaction-officer', 'openness-office', 'bureau-leader', 'drafter'] },
    ],
  },
  {
    title: '管理',
    entries: [
      { to: '/console/ledger', text: '台账', roles: OFFICERS },
      { to: '/console/channels', text: '网站与新媒体', roles: OFFICERS },
      { to: '/console/imports', text: '文件导入', roles: ['openness-office', 'operator'] },
      { to: '/console/push', text: '文件库推送', roles: ['openness-office', 'operator'] },
      { to: '/console/screening/terms', text: '校对词库', roles: ['openness-office'] },
      { to: '/console/calendar', text: '工作日历', roles: ['openness-office'] },
      { to: '/console/operations', text: '运行维护', roles: ['operator'] },
    ],
  },
]

/** What a person with these roles may open; groups of which nothing is left are left out. */
export function menuFor(roles: readonly string[]): Group[] {
  const may = (entry: Entry) => entry.roles.length === 0 || entry.roles.some((role) => roles.includes(role))
  return MENU.map((group) => ({ ...group, entries: group.entries.filter(may) })).filter((group) => group.entries.length > 0)
}
