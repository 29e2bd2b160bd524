import { ok, type Answered, type Asked } from './plugin'
import { paged } from './publicApi'

const HTML = '<h1>政府信息公开申请答复告知书</h1><p class="number">明民公开告〔2026〕12号</p><p>王**：</p><p>本机关于2026年10月28日收到您提出的政府信息公开申请（登记编号：2026-依申请-00041），申请内容为：2025年度养老机构等级评定的评分表和评定结果。</p><p>经审查，根据《中华人民共和国政府信息公开条例》第三十七条的规定，您申请公开的信息中含有不应当公开的内容，但是能够作区分处理，现将可以公开的部分提供给您，其余部分不予公开。</p><p>理由如下：评分表中含有评审专家的个人信息。</p><p>如对不予公开的部分不服，您应当先自收到本告知书之日起六十日内向明州市人民政府申请行政复议。</p><p class="right">明州市民政局</p><p class="right">2026年11月20日</p>'
const NAMES = [['RECEIPT', '登记回执', '第三十一条、第三十三条'], ['CORRECTION', '补正告知书', '第三十条'], ['EXTENSION', '延长答复期限告知书', '第三十三条第二款、第三十五条'], ['THIRD_PARTY_INQUIRY', '第三方意见征询书', '第三十二条'], ['FEE', '信息处理费收费通知', '第四十二条'], ['DECISION_PROVIDED', '答复告知书（予以公开，提供信息）', '第三十六条第（二）项'], ['DECISION_PARTLY_PROVIDED', '答复告知书（部分公开）', '第三十七条']]
const FORMS = NAMES.map(([form, formName, provision], n) => ({ form, formName, legalBasis: `《中华人民共和国政府信息公开条例》${provision}`, edition: n === 1 ? 2 : null, since: n === 1 ? '2026-09-01T09:00:00+08:00' : null, waiting: n === 1 ? 1 : 0 }))
const template = (edition: number, state: string, stateName: string, acts: object[]) => ({ id: `00000000-0000-7000-8000-00000000000${edition}`, form: 'CORRECTION', formName: '补正告知书', edition, state, stateName, fileName: '补正告知书.docx', sha256: 'a4f1'.repeat(16), note: edition === 3 ? '补正期限后增加联系人' : '按新的版式调整', uploadedBy: '郑伟', uploadedAt: '2026-11-18T10:00:00+08:00', judgedBy: edition === 3 ? null : '吴婷', judgedAt: edition === 3 ? null : '2026-09-01T09:00:00+08:00', judgedReason: null, allowedActs: acts })
const ACTS = [{ act: 'approve', name: '批准使用', needsReason: false, needsConfirmation: true, legalBasis: '上传人与批准人分开' }, { act: 'reject', name: '不予批准', needsReason: true, needsConfirmation: false, legalBasis: '模板不合要求' }]
const NOTICES = [{ id: 'n1', kindName: '登记回执', number: '2026-依申请-00041', issuedOn: '2026-10-28', addressee: '王**', hasFile: true, fileSha256: 'b7'.repeat(32), delivery: { way: 'ONLINE', wayName: '网上送达', on: '2026-10-28', receipt: null, note: null, recordedBy: '郑伟', recordedAt: '2026-10-28T09:00:00+08:00' } }, { id: 'n2', kindName: '第三方意见征询书', number: '明民公开征〔2026〕7号', issuedOn: '2026-11-02', addressee: '明********', hasFile: true, fileSha256: 'c8'.repeat(32), delivery: null }]
const MARKS = [{ id: 'm1', shown: '330*************34', kindName: '居民身份证号码', place: '第2页', decision: 'OPEN', decisionName: '待判断', legalBasis: null, reason: null, decidedBy: null }, { id: 'm2', shown: '李**', kindName: '个人姓名', place: '第2页', decision: 'REDACT', decisionName: '遮盖', legalBasis: '《中华人民共和国政府信息公开条例》第十五条', reason: '评审专家个人信息', decidedBy: '郑伟' }]
const FILES = [{ id: 'f1', name: '等级评定评分表.pdf', size: 482_133, sha256: 'd1'.repeat(32), hasText: true, addedBy: '郑伟', addedAt: '2026-11-19T10:00:00+08:00', openMarks: 1, marks: MARKS, regions: [{ id: 'r1', page: 1, x: 0.1, y: 0.1, width: 0.3, height: 0.1, ground: 'A15', legalBasis: '《中华人民共和国政府信息公开条例》第十五条', reason: '评审专家签名', decidedBy: '郑伟' }], release: null }, { id: 'f2', name: '评定结果.docx', size: 20_480, sha256: 'e1'.repeat(32), hasText: true, addedBy: '郑伟', addedAt: '2026-11-19T10:05:00+08:00', openMarks: 0, marks: [], regions: [], release: { sha256: 'f1'.repeat(32), size: 19_870, redacted: false, madeBy: '郑伟', madeAt: '2026-11-19T10:20:00+08:00' } }]
const TEXT = { before: [{ place: '第1页', hidden: false, text: '2025年度养老机构等级评定评分表' }, { place: '第2页', hidden: false, text: '评审专家：李明华，身份证号码：330203198001011234' }], after: null }
const ARCHIVE = { id: 'a1', edition: 1, fingerprint: '9c'.repeat(32), madeBy: '郑伟', madeAt: '2026-11-25T10:00:00+08:00', parts: [{ path: 'case.json', what: '登记内容', sha256: 'aa', size: 900 }, { path: 'ledger.json', what: '登记内容', sha256: 'bb', size: 400 }] }

const ENTRIES = { CONTACT_OFFICE: '政务公开办', CONTACT_PERSON: '郑伟', CONTACT_PHONE: '0574-00008312', CONTACT_ADDRESS: '明州市海晏区示例路8号', OFFICE_HOURS: '工作日9:00—12:00、14:00—17:30', REVIEW_BODY: '明州市人民政府', ONLINE_REVIEW_NAME: '明州市行政复议服务平台', ONLINE_REVIEW: 'https://review.mingzhou.example.cn', COURT: '明州市海晏区人民法院' }
const EDITION = { edition: 1, effectiveFrom: '2026-01-01', entries: ENTRIES, changed: Object.entries(ENTRIES).slice(0, 2).map(([entry, after]) => ({ entry, name: entry === 'CONTACT_OFFICE' ? '联系科室' : '联系人', before: null as string | null, after })), note: '首次登记', byName: '吴婷', at: '2026-01-01T09:00:00+08:00', confirmedBy: '林国栋' as string | null, confirmedAt: '2026-01-01T10:00:00+08:00' as string | null }
const entry = (entry: string, name: string, longest = 80) => ({ entry, name, longest })
const BUREAU = {
  edition: 1, inForce: EDITION, planned: [{ ...EDITION, edition: 2, effectiveFrom: '2027-01-01', entries: { ...ENTRIES, CONTACT_PHONE: '0574-00009999' }, changed: [{ entry: 'CONTACT_PHONE', name: '联系电话', before: '0574-00008312', after: '0574-00009999' }], note: '办公室搬迁' }], editable: true, change: null as object | null,
  forms: [{ form: 'CORRECTION', formName: '补正告知书' }, { form: 'DECISION_PROVIDED', formName: '答复告知书（予以公开，提供信息）' }],
  groups: [{ group: 'CONTACT', groupName: '联系方式', help: '写入补正告知书、说明理由通知书、收费通知和征求意见的函件，供当事人联系本机关。', entries: [entry('CONTACT_OFFICE', '联系科室'), entry('CONTACT_PERSON', '联系人'), entry('CONTACT_PHONE', '联系电话'), entry('CONTACT_ADDRESS', '联系地址', 120), entry('OFFICE_HOURS', '办公时间')] }, { group: 'FEE', groupName: '缴费途径', help: '写入信息处理费收费通知（条例第四十二条）。账户、窗口、网上缴费至少填写一种。', entries: [entry('FEE_COUNTER', '缴费窗口'), entry('FEE_ONLINE', '网上缴费网址')] }, { group: 'REMEDY', groupName: '救济途径', help: '写入答复告知书。', entries: [entry('REVIEW_BODY', '复议机关'), entry('ONLINE_REVIEW_NAME', '网上复议渠道名称'), entry('ONLINE_REVIEW', '网上复议渠道网址', 200), entry('COURT', '管辖法院')] }],
  blocked: [{ form: 'FEE', formName: '信息处理费收费通知', missing: ['缴费途径（账户、窗口或者网上缴费至少一种）'] }],
}

/** The change that waits, from its proposal to its judgement. */
let waiting: object | undefined
const bureauNow = () => ({ ...BUREAU, change: waiting ?? null, editable: !waiting })
const changeOf = (body: any, act: string, name: string) => ({
  id: 'c1', version: 0, state: 'PROPOSED', stateName: '待确认', effectiveFrom: body.effectiveFrom ?? '2026-11-20', entries: body.entries, note: body.note, proposedBy: '吴婷', proposedAt: '2026-11-20T10:00:00+08:00', judgedBy: null, judgedAt: null, judgedReason: null,
  changed: [{ entry: 'CONTACT_PHONE', name: '联系电话', before: ENTRIES.CONTACT_PHONE, after: body.entries.CONTACT_PHONE }], affected: [{ form: 'CORRECTION', formName: '补正告知书' }],
  allowedActs: [{ act, name, needsReason: false, needsConfirmation: true, legalBasis: '限提出人' }],
})

/** Papers, templates, files of answers and archives, as far as the screens need them to stand. */
export function noticesApi({ method, path, query, body }: Asked): Answered {
  if (path === '/reexaminations') return ok(paged([{ caseId: '0199f000-0000-7000-8000-000000008003', registrationNumber: '2025-依申请-00017', description: '重大项目稳定风险评估报告', office: '社会救助科', result: 'SECURITY_AND_STABILITY', resultName: '不予公开：危及“三安全一稳定”', refusedOn: '2025-11-20', examinedOn: null, dueOn: '2026-11-20', due: true }], query))
  if (path === '/bureau-settings/editions' && method === 'GET') return ok(paged([BUREAU.inForce], query))
  if (path === '/bureau-settings/preview') return ok({ html: HTML })
  if (path === '/bureau-settings/changes') return { status: 201, body: (waiting = changeOf(body, 'withdraw', '撤回')) && bureauNow(), headers: { ETag: '"2"' } }
  if (/^\/bureau-settings\/changes\//.test(path)) return ok((waiting = undefined) ?? bureauNow(), { ETag: '"3"' })
  if (path.startsWith('/bureau-settings')) return ok(bureauNow(), { ETag: '"1"' })
  if (path === '/worklist/bureau-changes') return ok(paged([], query))
  if (path === '/notice-forms') return ok(FORMS)
  if (/^\/notice-(forms|templates)\/[^/]+\/preview$/.test(path) || /\/(html|decision-preview)$/.test(path)) return ok({ html: HTML })
  const form = /^\/notice-forms\/([^/]+)$/.exec(path)
  if (form) return ok({ ...FORMS.find((each) => each.form === form[1]), fields: [{ name: '收件人', key: 'addressee', required: true, example: '张某某' }, { name: '补正事项', key: 'points', required: true, example: '一、请明确所需信息的年度。' }, { name: '联系方式', key: 'contact', required: false, example: '0537-0000000' }], templates: form[1] === 'CORRECTION' ? [template(3, 'UPLOADED', '待批准', ACTS), template(2, 'IN_USE', '使用中', [{ act: 'retire', name: '停用，恢复内置模板', needsReason: true, needsConfirmation: false }])] : [] })
  if (/^\/notice-(forms|templates)\//.test(path)) return ok(template(3, 'UPLOADED', '待批准', []))
  if (/^\/application-cases\/[^/]+\/notices/.test(path)) return ok(NOTICES)
  if (/\/answer-files\/[^/]+\/text$/.test(path)) return ok(TEXT)
  if (/\/answer-files\/[^/]+\/pages$/.test(path)) return ok({ pages: 2 })
  if (/\/answer-files\/[^/]+\/pages\/\d+$/.test(path)) return { status: 200, raw: Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8/5+hHgAHggJ/PchI7wAAAABJRU5ErkJggg==', 'base64'), headers: { 'Content-Type': 'image/png' } }
  if (/^\/application-cases\/[^/]+\/(answer-files|secrecy-review)/.test(path)) return ok({ files: FILES, secrecy: { needed: true, signed: false, opinion: null, signedBy: null, signedAt: null } })
  if (/\/verification$/.test(path) || path === '/archive-verifications') return ok({ registrationNumber: '2026-依申请-00041', edition: 1, madeHere: true, intact: true, parts: ARCHIVE.parts.map((part) => ({ path: part.path, finding: 'INTACT', findingName: '一致' })) })
  if (/^\/application-cases\/[^/]+\/archives$/.test(path)) return ok(method === 'POST' ? [ARCHIVE] : [])
  if (path === '/applications/answer-files') return ok([{ id: 'f1', name: '等级评定评分表.pdf', size: 480_000, sha256: 'f1'.repeat(32), redacted: true }])
  return undefined
}
