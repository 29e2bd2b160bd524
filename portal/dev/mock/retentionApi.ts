import { ok, type Answered, type Asked } from './plugin'
import { paged } from './publicApi'

const CASE = '0199f000-0000-7000-8000-000000009001'
const STANDING = { caseId: CASE, registrationNumber: '2016-依申请-00012', description: '低保审批档案（联系电话13800005678）' as string | null, office: '社会救助科', stateName: '已送达', resultName: '不予公开：属于四类过程性信息', closedOn: '2016-10-20', retentionClass: 'CASE', className: '一般申请件', keptUntil: '2026-10-20', contestableUntil: '2017-04-21', heldUntil: null as string | null, heldReason: null as string | null, heldBy: null as string | null, anonymisedOn: null as string | null, lateProceedings: 0, grounds: [] as object[] }
const BLOCKED = { ...STANDING, caseId: '0199f000-0000-7000-8000-000000009002', registrationNumber: '2016-依申请-00009', description: null, keptUntil: '2026-09-30', grounds: [{ ground: 'ACCESS_RESTRICTED', name: '限定知悉范围' }, { ground: 'NOT_ARCHIVED', name: '没有归档' }] }
const LATE = { ...STANDING, caseId: '0199f000-0000-7000-8000-000000009003', registrationNumber: '2014-依申请-00003', retentionClass: 'CONTESTED_CASE', className: '经过复议诉讼的申请件', keptUntil: '2056-06-02', contestableUntil: '2027-01-20', anonymisedOn: '2025-05-07', lateProceedings: 1, grounds: [{ ground: 'PERIOD_RUNNING', name: '保存期限未满' }, { ground: 'ARCHIVE_OUTDATED', name: '归档以后有新材料' }] }
const CLASSES = [
  { code: 'IDENTITY_DOCUMENT', name: '身份证明', months: 6, leastMonths: 6, basis: '个人信息保护法第十九条、第四十七条；行政诉讼法第四十六条', reason: '核对身份的目的在办结时已经实现；留到直接起诉的六个月期限届满，以便证明身份核对过' },
  { code: 'CASE', name: '一般申请件', months: 120, leastMonths: 120, basis: '条例第四十五条；档案法第十三条、第十四条；个人信息保护法第十九条、第四十七条', reason: '依申请公开办理材料按文书档案定期十年保管，期满不再需要识别申请人' },
  { code: 'CONTESTED_CASE', name: '经过复议诉讼的申请件', months: 360, leastMonths: 120, basis: '条例第四十五条；档案法第十三条、第十四条；个人信息保护法第十九条、第四十七条', reason: '经过行政复议或者行政诉讼的，按文书档案定期三十年保管' },
]
const COUNTS = { all: 1, pending: 1, anonymised: 0, skipped: 0, left: 0 }
const BATCH = { id: 'b1', version: 0, number: '2026-匿名化-0001', state: 'PROPOSED', stateName: '待批准', proposedBy: '吴婷', proposedAt: '2026-11-20T10:00:00+08:00', judgedBy: null, judgedAt: null, judgedReason: null, runsAt: null, finishedAt: null, counts: COUNTS, mayDescribe: true, allowedActs: [{ act: 'return', name: '退回', needsReason: true, needsConfirmation: true, legalBasis: '退回须说明理由' }], history: [{ at: '2026-11-20T10:00:00+08:00', by: '吴婷', actName: '提出批次', reason: null }] }
const ITEM = { caseId: CASE, registrationNumber: STANDING.registrationNumber, description: '低保审批档案（联系电话●●）', outcome: 'PENDING', outcomeName: '待执行', grounds: [], settledAt: null }
const GOES = [{ place: 'APPLICANT', name: '申请人姓名、证件号码、联系方式', count: 1 }, { place: 'PAPERS', name: '文书内容和收件人', count: 2 }, { place: 'ARCHIVES', name: '档案包', count: 1 }]
const STAYS = ['登记编号、渠道、申请人类别、日期、承办科室和改写后的申请内容', '期限台账', '答复结果，统计和年度报告不变']

/** What is due for anonymisation, as far as the screens need it to stand. */
export function retentionApi({ method, path, query, body }: Asked): Answered {
  if (path === '/retention/classes' || path.startsWith('/retention/classes/')) return ok(CLASSES)
  if (path === '/retention/schedule') return ok(paged(query.get('view') === 'READY' ? [STANDING] : query.get('view') === 'BLOCKED' ? [BLOCKED] : query.get('view') === 'ANONYMISED' ? [LATE] : [], query))
  const held = /^\/retention\/cases\/[^/]+\/acts\/(hold|lift-hold)$/.exec(path)
  if (held) {
    const on = held[1] === 'hold'
    return ok({ standing: { ...STANDING, heldUntil: on ? body.until : null, heldReason: on ? body.reason : null, heldBy: on ? '吴婷' : null, grounds: on ? [{ ground: 'HELD', name: '暂缓' }] : [] }, goes: GOES, stays: STAYS, keptDescription: ITEM.description })
  }
  if (path === `/retention/cases/${LATE.caseId}`) return ok({ standing: LATE, goes: [{ place: 'PROCEEDINGS', name: '复议诉讼的提出人、代理人和请求', count: 1 }], stays: STAYS, keptDescription: ITEM.description })
  if (/^\/retention\/cases\/[^/]+$/.test(path)) return ok({ standing: STANDING, goes: GOES, stays: STAYS, keptDescription: ITEM.description })
  if (path === '/worklist/retention-batches') return ok(paged([{ id: 'b2', type: 'RETENTION_BATCH', title: '2026-匿名化-0002（3件），李娜提出，等待另一人批准', state: 'PROPOSED', stateName: '待批准', office: null, act: 'approve', actName: '批准', dueAt: null, remainingWorkingDays: null, lamp: 'NONE', lampName: '无期限', note: null, href: '/console/retention/batches/b2', updatedAt: '2026-11-20T10:00:00+08:00' }], query))
  if (path === '/retention/batches') return method === 'POST' ? { status: 201, body: BATCH } : ok(paged([BATCH], query))
  if (/^\/retention\/batches\/[^/]+\/cases$/.test(path)) return ok(paged([ITEM], query))
  if (/^\/retention\/batches\/[^/]+\/cases\//.test(path)) return ok({ ...ITEM, description: body.description })
  if (/^\/retention\/batches\//.test(path)) return ok(BATCH, { ETag: '"0"' })
  return undefined
}
