import { DOCUMENTS, uuid } from './data'
import { ok, type Answered, type Asked } from './plugin'
import { paged } from './publicApi'

const act = (code: string, name: string, needsReason = false) => ({ act: code, name, needsReason, needsConfirmation: true, legalBasis: '答案须经他人审核后发布' })
const figures = (opened: number, onTime: number, metLate: number, overdue: number, open: number) => ({
  opened, onTime, late: metLate + overdue, metLate, overdue, open, ended: opened - onTime - metLate - overdue - open, supervised: Math.min(1, overdue), unanswered: 0, onTimePercent: onTime + metLate + overdue ? Math.round((onTime * 1000) / (onTime + metLate + overdue)) / 10 : null,
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

const SOURCE_ITEMS = [
  { heading: '能得到什么', words: '到助餐点吃饭，每餐有补贴。', kind: 'DOCUMENT', kindName: '政策条款', sourceId: document.id, title: document.title, clause: '第三条', text: null, statusName: '有效', amounts: [], url: `/documents/${document.id}`, gone: false, toCheck: false },
  { heading: '能领多少钱', words: '每月发到社保卡。', kind: 'STANDARD', kindName: '救助标准', sourceId: uuid(8801), title: '高龄津贴标准', clause: null, text: null, statusName: null, amounts: [{ district: '月湖区', amount: '100 元/月·人', effectiveFrom: '2026-01-01', documentNumber: '明民发〔2025〕52号' }], url: '/standards', gone: false, toCheck: true },
  { heading: '大家常问', words: null, kind: 'QUESTION', kindName: '政策问答', sourceId: uuid(8700), title: '外地户籍的老人能享受吗？', clause: null, text: '可以。凭居住证登记。', statusName: null, amounts: [], url: `/documents/${document.id}`, gone: false, toCheck: false },
]
const EDITIONS = [['PUBLISHED', '已发布', 1], ['DRAFT', '编辑中', 2]].map(([state, stateName, edition]) => ({
  id: uuid(8800 + Number(edition)), version: 1, lifeEvent: 'ELDERLY', lifeEventName: '养老', edition, state, stateName, title: '家有老人，能得到哪些帮助', introduction: '从助餐、津贴到养老机构，一页看全。', draftedByName: '陈静', office: '养老服务科', approvedByName: null, publishedAt: '2026-11-19T10:00:00+08:00', withdrawalReason: null, updatedAt: '2026-11-19T10:00:00+08:00', toCheck: 1,
  items: SOURCE_ITEMS, allowedActs: state === 'DRAFT' ? [act('submit', '提交审核')] : [], history: [{ at: '2026-11-19T09:00:00+08:00', by: '陈静', act: 'guidance.drafted', actName: '新建综合指引', reason: null }],
}))

/** Boards, demands and questions, at the desk and in public. */
export function demandsApi({ method, path, query }: Asked): Answered {
  if (path === '/interpretation-boards') return ok(BOARD)
  if (path === '/interpretation-demands/groups') return ok(paged(GROUPS, query))
  if (path === '/interpretation-demands' && method === 'GET') return ok(paged(DEMANDS.filter((each) => !query.get('documentId') || each.documentId === query.get('documentId')), query))
  if (path === '/interpretation-demands') return { status: 201, body: { id: uuid(8699), masked: false } }
  if (path === '/interpretation-questions' && method === 'GET') return ok(paged(QUESTIONS, query))
  if (path === '/guidance') return ok([{ lifeEvent: 'ELDERLY', lifeEventName: '养老', title: EDITIONS[0]!.title, introduction: EDITIONS[0]!.introduction, publishedAt: EDITIONS[0]!.publishedAt }])
  if (path.startsWith('/guidance/')) return path.endsWith('/ELDERLY') ? ok({ ...EDITIONS[0]!, items: SOURCE_ITEMS.map((each) => ({ ...each, toCheck: false })) }) : undefined
  if (path === '/guidance-editions/sources') return ok(DOCUMENTS.slice(0, 5).map((each) => ({ kind: 'DOCUMENT', id: each.id, title: each.title, statusName: '有效' })))
  if (path === '/guidance-editions' && method === 'GET') return ok(EDITIONS)
  if (path === '/guidance-editions') return { status: 201, body: EDITIONS[1], headers: { ETag: '"1"' } }
  const edition = EDITIONS.find((each) => path.startsWith(`/guidance-editions/${each.id}`))
  if (edition) return ok(edition, { ETag: '"1"' })
  if (path === '/questions') return ok(paged(QUESTIONS.filter((each) => each.state === 'PUBLISHED' && (!query.get('documentId') || each.documentId === query.get('documentId'))), query))
  const question = QUESTIONS.find((each) => path.startsWith(`/interpretation-questions/${each.id}`))
  if (question) return ok(question, { ETag: '"2"' })
  if (/^\/message-cases\/[^/]+\/demand$/.test(path)) return ok({ demand: null, answers: [] })
  return undefined
}
