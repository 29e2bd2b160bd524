import { DOCUMENTS, uuid } from './data'
import { ok, type Answered, type Asked } from './plugin'
import { paged } from './publicApi'

const act = (code: string, name: string, needsReason = false) => ({ act: code, name, needsReason, needsConfirmation: true, legalBasis: '答案须经他人审核后发布' })
const figures = (opened: number, onTime: number, metLate: number, overdue: number, open: number) => ({
  opened, onTime, late: metLate + overdue, metLate, overdue, open, ended: opened - onTime - metLate - overdue - open, onTimePercent: onTime + metLate + overdue ? Math.round((onTime * 1000) / (onTime + metLate + overdue)) / 10 : null,
  needed: opened, interpreted: onTime + metLate, coveragePercent: opened ? Math.round(((onTime + metLate) * 1000) / opened) / 10 : null, forms: [{ form: 'TEXT', formName: '文字', count: onTime }, { form: 'PICTURE', formName: '图解', count: metLate + 1 }],
})
const OFFICES = [['养老服务科', figures(14, 11, 1, 1, 1)], ['社会救助科', figures(9, 8, 1, 0, 0)], ['社会事务科', figures(4, 4, 0, 0, 0)]] as const
const BOARD = {
  from: '2026-01', to: '2026-11', total: figures(27, 23, 2, 1, 1),
  byOffice: OFFICES.map(([office, counted]) => ({ office, officeName: office, month: null, figures: counted })),
  byMonth: ['2026-09', '2026-10', '2026-11'].map((month, n) => ({ office: null, officeName: null, month, figures: figures(9, 8 - (n === 2 ? 1 : 0), n === 1 ? 1 : 0, n === 2 ? 1 : 0, n === 2 ? 1 : 0) })),
  lines: OFFICES.map(([office, counted]) => ({ office, officeName: office, month: '2026-11', figures: counted })),
}
const document = DOCUMENTS[0]!
const ASKED = [['HOTLINE', '12345热线', '外地户籍的老人能享受吗？', 4], ['MESSAGE', '来信', '补贴每月几号发放？', 1], ['SEARCH', '检索无结果', '电动轮椅补贴', 14], ['HALL', '服务大厅', '需要带哪些材料？', 2]] as const
const DEMANDS = ASKED.map(([source, sourceName, question, occurrences], n) => ({
  id: uuid(8600 + n), source, sourceName, externalId: `工单-${n}`, documentId: source === 'SEARCH' ? null : document.id, documentTitle: source === 'SEARCH' ? null : document.title, topic: source === 'SEARCH' ? question : '老年助餐', clause: n === 0 ? '第三条' : null, question, masked: n === 3, occurrences,
  askedAt: '2026-11-18T09:30:00+08:00', state: n === 1 ? 'IN_HAND' : 'UNANSWERED', stateName: n === 1 ? '答复中' : '未答复', questionId: n === 1 ? uuid(8701) : null,
}))
const GROUPS = [
  { documentId: document.id, documentTitle: document.title, topic: '老年助餐', asked: 7, unanswered: 7, lastAskedAt: '2026-11-18T09:30:00+08:00', months: [{ month: '2026-10', asked: 3 }, { month: '2026-11', asked: 4 }] },
  { documentId: null, documentTitle: null, topic: '电动轮椅补贴', asked: 14, unanswered: 14, lastAskedAt: '2026-11-18T09:30:00+08:00', months: [{ month: '2026-11', asked: 14 }] },
]
const QUESTIONS = [['PUBLISHED', '已发布', '外地户籍的老人能享受吗？'], ['DRAFT', '起草中', '补贴每月几号发放？'], ['UNDER_REVIEW', '审核中', '需要带哪些材料？']].map(([state, stateName, question], n) => ({
  id: uuid(8700 + n), version: 2, documentId: document.id, documentTitle: document.title, clause: n === 0 ? '第三条' : null, question: question!, answer: '可以。在本市居住满六个月、年满60周岁的老人，凭居住证到就近的助餐点登记即可。\n咨询电话：0537-2345678。', state: state!, stateName: stateName!, draftedByName: '陈静', office: '养老服务科',
  approvedByName: n === 0 ? '赵敏' : null, publishedAt: n === 0 ? '2026-11-19T10:00:00+08:00' : null, withdrawalReason: null, updatedAt: '2026-11-19T10:00:00+08:00', demands: 4 - n,
  allowedActs: n === 0 ? [] : n === 1 ? [act('submit', '提交审核')] : [act('approve', '审核通过并发布'), act('return', '退回修改', true)], history: [{ at: '2026-11-19T09:00:00+08:00', by: '陈静', act: 'question.drafted', actName: '新建问答', reason: null }],
}))

/** Boards, demands and questions, at the desk and in public. */
export function demandsApi({ method, path, query }: Asked): Answered {
  if (path === '/interpretation-boards') return ok(BOARD)
  if (path === '/interpretation-demands/groups') return ok(paged(GROUPS, query))
  if (path === '/interpretation-demands' && method === 'GET') return ok(paged(DEMANDS.filter((each) => !query.get('documentId') || each.documentId === query.get('documentId')), query))
  if (path === '/interpretation-demands') return { status: 201, body: { id: uuid(8699), masked: false } }
  if (path === '/interpretation-questions' && method === 'GET') return ok(paged(QUESTIONS, query))
  if (path === '/questions') return ok(paged(QUESTIONS.filter((each) => each.state === 'PUBLISHED' && (!query.get('documentId') || each.documentId === query.get('documentId'))), query))
  const question = QUESTIONS.find((each) => path.startsWith(`/interpretation-questions/${each.id}`))
  if (question) return ok(question, { ETag: '"2"' })
  if (/^\/message-cases\/[^/]+\/demand$/.test(path)) return ok({ demand: null, answers: [] })
  return undefined
}
