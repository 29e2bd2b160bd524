import { DOCUMENTS, uuid } from './data'
import { ok, problem, type Answered, type Asked } from './plugin'
import { paged } from './publicApi'

const REVIEWS = [
  {
    id: uuid(7001), version: 1, interpretationId: uuid(6001), interpretationTitle: `《${DOCUMENTS[0]!.title}》政策解读`, documentId: DOCUMENTS[0]!.id, documentTitle: DOCUMENTS[0]!.title, office: '养老服务科',
    point: '80 至 89 周岁每人每月 100 元', clause: '第四条', clauseNow: '第四条' as string | null, anchorNow: 'tiao-4' as string | null, clauseGone: false, state: 'OPEN', stateName: '待核对', openedAt: '2026-11-20T09:30:00+08:00',
    comparison: [
      { kind: 'CHANGED', clause: '第四条', before: [{ text: '第四条 80 至 89 周岁每人每月 ', changed: false }, { text: '80', changed: true }, { text: ' 元。', changed: false }], after: [{ text: '第四条 80 至 89 周岁每人每月 ', changed: false }, { text: '100', changed: true }, { text: ' 元。', changed: false }] },
      { kind: 'ADDED', clause: '第四条', before: [], after: [{ text: '标准调整的，由市民政局会同市财政局另行公布。', changed: true }] },
    ],
    reviewedBy: null as { id: string; name: string; office: string } | null, reviewedByName: null as string | null, reviewedAt: null as string | null, note: null as string | null,
    history: [{ at: '2026-11-20T09:30:00+08:00', by: '系统', act: 'key-point.review-opened', actName: '条款有修改，要点待核对', reason: null as string | null }],
  },
  {
    id: uuid(7002), version: 1, interpretationId: uuid(6001), interpretationTitle: `《${DOCUMENTS[0]!.title}》政策解读`, documentId: DOCUMENTS[0]!.id, documentTitle: DOCUMENTS[0]!.title, office: '养老服务科',
    point: '需要到户籍地申请', clause: '第九条', clauseNow: null, anchorNow: null, clauseGone: true, state: 'OPEN', stateName: '待核对', openedAt: '2026-11-20T09:30:00+08:00',
    comparison: [{ kind: 'REMOVED', clause: '第九条', before: [{ text: '第九条 申请人应当到户籍所在地办理。', changed: true }], after: [] }],
    reviewedBy: null, reviewedByName: null, reviewedAt: null, note: null, history: [{ at: '2026-11-20T09:30:00+08:00', by: '系统', act: 'key-point.review-opened', actName: '条款有修改，要点待核对', reason: null }],
  },
]

export const openKeyPoints = () => REVIEWS.filter((each) => each.state === 'OPEN')

function buttons(review: (typeof REVIEWS)[number]) {
  if (review.state !== 'OPEN') return []
  const retire = { act: 'retire', name: '停止显示', needsReason: true, needsConfirmation: true, legalBasis: '停止显示应说明理由；需要重新解读的，另行编写解读材料。' }
  return review.clauseGone ? [retire] : [{ act: 'confirm', name: '确认仍然准确', needsReason: false, needsConfirmation: true, legalBasis: '确认后，要点继续显示在修改后的条款旁边。' }, retire]
}

export function keyPointReviewApi({ path, query, body }: Pick<Asked, 'method' | 'path' | 'query' | 'body'>): Answered {
  if (path === '/key-point-reviews') return ok(paged(REVIEWS.filter((each) => (!query.get('state') || each.state === query.get('state')) && (!query.get('office') || each.office === query.get('office'))), query))
  const [, id, act] = /^\/key-point-reviews\/([^/]+)(?:\/acts\/(\w+))?$/.exec(path) ?? []
  const review = REVIEWS.find((each) => each.id === id)
  if (!review) return problem(404, 'key-point-review-not-found', '没有找到这项要点核对')
  if (act) {
    const reason = (body as { reason?: string } | undefined)?.reason ?? null
    Object.assign(review, { version: review.version + 1, state: act === 'confirm' ? 'CONFIRMED' : 'RETIRED', stateName: act === 'confirm' ? '仍然准确' : '已停止显示', reviewedBy: { id: 'chenjing', name: '陈静', office: '养老服务科' }, reviewedByName: '陈静', reviewedAt: '2026-11-23T10:00:00+08:00', note: reason })
    review.history.push({ at: '2026-11-23T10:00:00+08:00', by: '陈静', act: `key-point.${act}ed`, actName: act === 'confirm' ? '确认要点仍然准确' : '要点停止显示', reason })
  }
  return ok({ ...review, allowedActs: buttons(review) }, { ETag: `"${review.version}"` })
}

export function clauseList(documentId: string) {
  const clause = (anchor: string, level: string, citation: string, heading: string, line: number) => ({ anchor, level, number: citation, citation, heading, line, end: line + 1, parent: null })
  return { documentId, read: true, clauses: [clause('zhang-1', 'CHAPTER', '第一章', '总则', 0), clause('tiao-1', 'ARTICLE', '第一条', '为了规范高龄津贴发放', 1), clause('tiao-5', 'ARTICLE', '第五条', '老年人年满规定年龄当月起', 6), clause('tiao-5-k2', 'PARAGRAPH', '第五条第二款', '也可以委托他人', 7)] }
}

const place = (part: string, block: number, start: number, quote: string) => ({ part, block, start, quote })

export const MATERIAL_HELP = {
  materialVersion: 2, documentRead: true,
  elements: [
    { element: 'background', name: '背景和依据', found: true, answered: true, places: [place('BODY', 0, 4, '背景')] },
    { element: 'people', name: '对象和影响', found: false, answered: true, places: [] },
    { element: 'contact', name: '咨询方式', found: false, answered: false, places: [] },
  ],
  differences: [{ measure: 'MONEY', measureName: '金额', place: place('KEY_POINT', 0, 7, '3000 元'), inDocument: ['2000元', '100元'] }],
  unmentioned: ['600元'],
  reading: { grade: 'MEDIUM', gradeName: '一般', characters: 420, sentences: 14, averageLength: 30, documentAverageLength: 47, longSentences: [{ length: 78, place: place('BODY', 1, 0, '多数老人希望在家养老') }] },
  points: [{ point: 0, clause: '第五条', found: true, anchor: 'tiao-5', citation: '第五条' }],
}
