import { uuid } from './data'
import { ok, problem, type Answered, type Asked } from './plugin'
import { paged } from './publicApi'

const ROWS = [
  ['RECEIVED', '1', '一、本年新收政府信息公开申请数量'], ['CARRIED_OVER', '2', '二、上年结转政府信息公开申请数量'], ['DISCLOSED', '3.1', '（一）予以公开'], ['PARTLY_DISCLOSED', '3.2', '（二）部分公开'],
  ['STATE_SECRET', '3.3.1', '（三）不予公开 1.属于国家秘密'], ['FORBIDDEN_BY_LAW', '3.3.2', '（三）不予公开 2.其他法律行政法规禁止公开'], ['SECURITY_AND_STABILITY', '3.3.3', '（三）不予公开 3.危及“三安全一稳定”'], ['THIRD_PARTY', '3.3.4', '（三）不予公开 4.保护第三方合法权益'],
  ['INTERNAL_AFFAIRS', '3.3.5', '（三）不予公开 5.属于三类内部事务信息'], ['PROCESS_INFORMATION', '3.3.6', '（三）不予公开 6.属于四类过程性信息'], ['ENFORCEMENT_FILE', '3.3.7', '（三）不予公开 7.属于行政执法案卷'], ['ADMINISTRATIVE_QUERY', '3.3.8', '（三）不予公开 8.属于行政查询事项'],
  ['NOT_HELD', '3.4.1', '（四）无法提供 1.本机关不掌握相关政府信息'], ['TO_BE_MADE', '3.4.2', '（四）无法提供 2.没有现成信息需要另行制作'], ['STILL_UNCLEAR', '3.4.3', '（四）无法提供 3.补正后申请内容仍不明确'],
  ['PETITION', '3.5.1', '（五）不予处理 1.信访举报投诉类申请'], ['REPEATED', '3.5.2', '（五）不予处理 2.重复申请'], ['PUBLICATION', '3.5.3', '（五）不予处理 3.要求提供公开出版物'], ['UNREASONABLE_MASS', '3.5.4', '（五）不予处理 4.无正当理由大量反复申请'], ['CONFIRM_OR_REISSUE', '3.5.5', '（五）不予处理 5.要求行政机关确认或重新出具已获取信息'],
  ['CORRECTION_OVERDUE', '3.6.1', '（六）其他处理 1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请'], ['FEE_UNPAID', '3.6.2', '（六）其他处理 2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请'], ['OTHER', '3.6.3', '（六）其他处理 3.其他'],
  ['SETTLED', '3.7', '（七）总计'], ['CARRIED_FORWARD', '4', '四、结转下年度继续办理'],
]
const FIGURES: Record<string, number[]> = { RECEIVED: [18, 6, 1, 0, 3, 0, 28], CARRIED_OVER: [2, 0, 0, 0, 0, 0, 2], DISCLOSED: [9, 4, 1, 0, 1, 0, 15], PARTLY_DISCLOSED: [3, 0, 0, 0, 1, 0, 4], NOT_HELD: [5, 2, 0, 0, 1, 0, 8], SETTLED: [17, 6, 1, 0, 3, 0, 27], CARRIED_FORWARD: [3, 0, 0, 0, 0, 0, 3] }
const KINDS = [['ADMINISTRATIVE_REVIEW', '行政复议'], ['LITIGATION_DIRECT', '行政诉讼（未经复议直接起诉）'], ['LITIGATION_AFTER_REVIEW', '行政诉讼（复议后起诉）']]
const ENTERED = ['规章 本年制发件数', '规章 本年废止件数', '规章 现行有效件数', '行政规范性文件 本年制发件数', '行政规范性文件 本年废止件数', '行政规范性文件 现行有效件数', '行政许可 本年处理决定数量', '行政处罚 本年处理决定数量', '行政强制 本年处理决定数量', '行政事业性收费 本年收费金额（万元）', '收取信息处理费（元）']
const CODES = ['REGULATIONS_MADE', 'REGULATIONS_REPEALED', 'REGULATIONS_IN_FORCE', 'NORMATIVE_MADE', 'NORMATIVE_REPEALED', 'NORMATIVE_IN_FORCE', 'LICENCES', 'PENALTIES', 'ENFORCEMENT', 'FEES', 'PROCESSING_FEES']
const SECTIONS = [['PROACTIVE', '一、总体情况（一）主动公开'], ['ON_APPLICATION', '一、总体情况（二）依申请公开'], ['MANAGEMENT', '一、总体情况（三）政府信息管理'], ['PLATFORM', '一、总体情况（四）政府信息公开平台建设'], ['SUPERVISION', '一、总体情况（五）监督保障'], ['PROBLEMS', '五、存在的主要问题及改进情况'], ['OTHER', '六、其他需要报告的事项']]
const TEXT = '本年度新收政府信息公开申请[[本年新收申请]]件，上年结转[[上年结转申请]]件；办结[[办理结果总计]]件。'
const PAGE = `<h2>一、总体情况</h2><h3>（二）依申请公开情况</h3><p>本年度新收政府信息公开申请28件，上年结转2件；办结27件。</p><h2>四、政府信息公开行政复议、行政诉讼情况</h2><table><caption>政府信息公开行政复议、行政诉讼情况</caption><thead><tr><th scope="col">种类</th><th scope="col">结果维持</th><th scope="col">总计</th></tr></thead><tbody><tr><th scope="row">行政复议</th><td>2</td><td>3</td></tr></tbody></table>`
const title = (year: number) => `明州市民政局${year}年政府信息公开工作年度报告`
const act = (code: string, name: string, needsReason = false) => ({ act: code, name, needsReason, needsConfirmation: true, legalBasis: '条例第四十九条' })

function report(year: number) {
  const frozen = year < 2026
  return {
    year, version: 3, title: title(year), state: frozen ? 'PUBLISHED' : 'DRAFT', stateName: frozen ? '已公布' : '编制中', dueOn: `${year + 1}-01-31`, editable: !frozen,
    sections: SECTIONS.map(([section, name]) => ({ section, name, text: section === 'ON_APPLICATION' ? TEXT : section === 'PROBLEMS' && !frozen ? '' : '情况良好，未收取信息处理费。' })),
    tableTwo: CODES.map((figure, index) => ({ figure, name: ENTERED[index], decimals: 0, value: frozen || index < 6 ? index : null, source: 'BY_HAND', sourceName: '手工填写', by: '吴婷', at: '2026-11-20T10:00:00+08:00' })),
    columns: ['自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', '总计'], tableThree: ROWS.map(([row, code, name]) => ({ row, code, name, figures: FIGURES[row!] ?? [0, 0, 0, 0, 0, 0, 0] })),
    tableFour: KINDS.map(([kind, name], index) => ({ kind, name, figures: index ? [0, 0, 0, 0] : [2, 0, 0, 1], total: index ? 0 : 3 })),
    grounds: frozen ? [] : [{ code: 'report-year-not-over', field: 'year', message: `${year}年还没有结束，年度结束以后才能报送。` }, { code: 'report-section-missing', field: 'texts.PROBLEMS', message: '“五、存在的主要问题及改进情况”还没有写。' }],
    quotes: [{ name: '本年新收申请', figure: '28' }, { name: '上年结转申请', figure: '2' }, { name: '办理结果总计', figure: '27' }, { name: '信息处理费', figure: null }],
    submittedBy: frozen ? '吴婷' : null, submittedAt: frozen ? '2026-01-20T10:00:00+08:00' : null, approvedBy: frozen ? '林国栋' : null, approvedAt: frozen ? '2026-01-22T10:00:00+08:00' : null, checksum: frozen ? 'b7e2'.repeat(16) : null, intact: frozen ? true : null,
    publishedAt: frozen ? '2026-01-25T09:00:00+08:00' : null, documentId: null, allowedActs: frozen ? [] : [act('submit', '报送审批')], history: [{ at: '2026-11-20T09:00:00+08:00', by: '吴婷', act: 'BEGIN', actName: '开始编制', reason: null }],
  }
}

const line = (n: number, state: string, stateName: string, lamp: string, lampName: string, days: number | null) => ({
  id: uuid(8800 + n), registerNumber: n < 3 ? `2026-复议-000${n}` : '2026-诉讼-0001', kind: n < 3 ? 'ADMINISTRATIVE_REVIEW' : 'LITIGATION_AFTER_REVIEW', kindName: n < 3 ? '行政复议' : '行政诉讼（复议后起诉）', state, stateName, caseId: uuid(8001), caseNumber: '2026-依申请-00041', caseDescription: '申请公开 2025 年度明州市养老机构等级评定的评分表和评定结果。', caseResultName: '不予公开：属于四类过程性信息',
  claimantName: '王**', body: n < 3 ? '明州市人民政府' : '明州市海晏区人民法院', bodyNumber: n === 2 ? '明政复〔2026〕12号' : null, filedOn: '2026-11-05', copyReceivedOn: '2026-11-12', answerDueOn: '2026-11-26', answeredOn: n === 1 ? null : '2026-11-20', late: false, result: n === 2 ? 'CORRECTED' : null, resultName: n === 2 ? '结果纠正' : null, concludedOn: n === 2 ? '2026-11-22' : null,
  office: '法规科', dueAt: days === null ? null : '2026-11-26T16:00:00Z', remainingWorkingDays: days, lamp, lampName, updatedAt: '2026-11-20T10:00:00+08:00',
})
const LINES = [line(1, 'FILED', '待答复', 'DUE_SOON', '临期', 2), line(2, 'CONCLUDED', '已审结，待落实', 'NORMAL', '正常', 9), line(3, 'ANSWERED', '已答复，待审结', 'NONE', '无期限', null)]
const proceeding = (each: (typeof LINES)[number]) => ({
  line: each, version: 2, claim: '请求撤销不予公开的答复，责令重新作出答复。', claimantRole: 'APPLICANT', claimantRoleName: '申请人', simpleProcedure: false, handler: '韩磊', agents: '韩磊、明州律师事务所律师', reviewId: null, reviewNumber: null, answerGround: '《中华人民共和国行政复议法》第四十八条、第八十八条', answerProvisional: false,
  rulingNumber: each.result ? '明政复决〔2026〕12号' : null, consequence: each.result ? 'DECIDE_ANEW' : null, consequenceName: each.result ? '责令重新作出答复' : null, consequenceNote: null, consequenceDueOn: each.result ? '2026-12-10' : null, fulfilledOn: null, reviewComesFirst: false, editable: true,
  allowedActs: each.state === 'FILED' ? [act('answer', '提交答复'), act('conclude', '登记审理结果'), act('strike-out', '登记作废', true)] : each.state === 'CONCLUDED' ? [act('fulfil', '确认落实')] : [act('conclude', '登记审理结果')],
  papers: [{ id: uuid(8900), kind: 'COMPLAINT', kindName: '复议申请书或者起诉状副本', title: '行政复议申请书副本', number: null, dated: '2026-11-12', incoming: true, byName: '韩磊', files: [{ id: uuid(8910), name: '行政复议申请书.pdf', mediaType: 'application/pdf', size: 420_000, sha256: 'c1'.repeat(32), byName: '韩磊', at: '2026-11-12T15:05:00+08:00', removed: null }, { id: uuid(8911), name: '（已删除）', mediaType: 'image/png', size: 80_000, sha256: 'c2'.repeat(32), byName: '郑伟', at: '2026-11-12T15:06:00+08:00', removed: '郑伟：传错了案件' }] }], history: [{ at: '2026-11-12T15:00:00+08:00', by: '韩磊', act: 'REGISTER', actName: '登记', reason: null }],
})
const counted = (name: string, received: number) => ({ value: name, name, received, closed: received - 1, open: 1, closedOnTime: received - 1, closedLate: 0, openLate: 0, meanDays: 12.5, medianDays: 11, longestDays: 27, percentOnTime: 100 })

/** Registers, annual report and statistics, as far as the screens need them to stand. */
export function reportApi({ method, path, query }: Asked): Answered {
  if (path === '/annual-reports') return ok([2025, 2024].map((year) => ({ year, title: title(year), publishedAt: `${year + 1}-01-25T09:00:00+08:00` })))
  const shown = /^\/annual-reports\/(\d+)$/.exec(path)
  if (shown) return Number(shown[1]) < 2026 ? ok({ year: Number(shown[1]), title: title(Number(shown[1])), html: PAGE, checksum: 'b7e2'.repeat(16), publishedAt: '2026-01-25T09:00:00+08:00', documentId: null }) : problem(404, 'report-not-found', '没有找到这一年的年度报告')
  if (path === '/annual-report-desk' && method === 'GET') return ok([2026, 2025].map(report))
  const desk = /^\/annual-report-desk\/(\d+)(?:\/(.+))?$/.exec(path)
  if (desk) {
    if (desk[2] === 'cases') return ok(paged([{ id: uuid(8001), registrationNumber: '2026-依申请-00041', description: '申请公开养老机构等级评定结果', categoryName: '自然人', receivedOn: '2026-10-28', closedOn: null, settledName: '四、结转下年度继续办理', office: '养老服务科' }], query))
    if (desk[2] === 'proceedings') return ok(paged([{ id: uuid(8801), registerNumber: '2026-复议-0001', kindName: '行政复议', standingName: '尚未审结', body: '明州市人民政府', filedOn: '2026-11-05', concludedOn: null }], query))
    if (desk[2] === 'differences') return ok(paged([{ id: uuid(8001), registrationNumber: '2025-依申请-00007', change: 'RESULT', changeName: '办理结果与定稿不同', frozen: '（一）予以公开', present: '（二）部分公开' }], query))
    if (desk[2] === 'preview') return ok({ title: title(Number(desk[1])), html: PAGE })
    if (desk[2] === 'library-figures') return ok({ available: true, figures: { NORMATIVE_MADE: 6, NORMATIVE_REPEALED: 2, NORMATIVE_IN_FORCE: 41, LICENCES: 12, PENALTIES: 3 } })
    return ok(report(Number(desk[1])), { ETag: '"3"' })
  }
  if (path === '/worklist/annual-reports') return ok(paged([{ id: '2026', type: 'ANNUAL_REPORT', title: '2026年政府信息公开工作年度报告', state: 'DRAFT', stateName: '编制中', office: null, act: 'submit', actName: '报送审批', dueAt: '2027-01-31T16:00:00Z', remainingWorkingDays: 12, lamp: 'NORMAL', lampName: '正常', note: null, href: '/console/report/2026', updatedAt: '2026-11-20T10:00:00+08:00' }], query))
  if (path === '/worklist/proceedings') return ok(paged([{ id: LINES[0]!.id, type: 'PROCEEDING', title: '2026-复议-0001 行政复议：2026-依申请-00041', state: 'FILED', stateName: '待答复', office: '法规科', act: 'answer', actName: '提交答复', dueAt: LINES[0]!.dueAt, remainingWorkingDays: 2, lamp: 'DUE_SOON', lampName: '临期', href: `/console/registers/${LINES[0]!.id}`, updatedAt: '2026-11-20T10:00:00+08:00' }], query))
  if (path === '/proceedings' && method === 'GET') return ok(paged(LINES, query))
  if (path === '/proceedings') return { status: 201, body: proceeding(LINES[0]!), headers: { ETag: '"2"' } }
  const one = /^\/proceedings\/([^/]+)/.exec(path)
  if (one) return ok(path.endsWith('reveal-claimant') ? { claimant: '王某某' } : proceeding(LINES.find((each) => each.id === one[1]) ?? LINES[0]!), { ETag: '"2"' })
  if (path === '/application-statistics') return ok({ from: query.get('from'), to: query.get('to'), together: counted('合计', 12), tables: [['MONTH', '按收到月份', '2026-10'], ['OFFICE', '按承办科室', '养老服务科'], ['CHANNEL', '按申请渠道', '互联网'], ['RESULT', '按办理结果', '予以公开（提供信息）'], ['CATEGORY', '按申请人类别', '自然人']].map(([dimension, name, value]) => ({ dimension, name, lines: [counted(value!, 12)] })) })
  return undefined
}
