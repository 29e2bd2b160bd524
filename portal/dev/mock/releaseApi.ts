import { uuid } from './data'
import { ok, problem, type Answered, type Asked } from './plugin'
import { paged } from './publicApi'

const SOURCE = { id: uuid(8001), registrationNumber: '2026-依申请-00041', description: '2025年度养老机构等级评定的评分表和评定结果', resultName: '予以公开：提供信息' }
const OTHER = { id: uuid(8002), registrationNumber: '2026-依申请-00052', description: '2025年养老机构等级评定结果', documentNumber: null, stateName: '办理中', resultName: null }
const DONE = [['drafted', '起草', '郑伟'], ['submitted', '提交审核', '郑伟']].map(([act, actName, by], n) => ({ at: `2026-11-2${n}T09:00:00+08:00`, by: by!, act: act!, actName: actName!, reason: null }))
const act = (code: string, name: string, needsReason: boolean) => ({ act: code, name, needsReason, needsConfirmation: true, legalBasis: '条例第十七条、第四十四条' })
const FINDINGS = [
  { id: 'a1', kind: 'APPLICANT_NAME', kindName: '申请人姓名或者名称', source: 'answer', sourceName: '答复内容', fileId: null, fileName: null, place: null, hidden: false, excerpt: '王**', clearable: false, open: true, clearedBecause: null, clearedBy: null, clearedAt: null },
  { id: 'a2', kind: 'MOBILE_PHONE', kindName: '手机号码', source: 'file', sourceName: '材料', fileId: 'rf1', fileName: '评定结果.docx', place: '第3段', hidden: false, excerpt: '139******78', clearable: true, open: true, clearedBecause: null, clearedBy: null, clearedAt: null },
  { id: 'a3', kind: 'NAME', kindName: '个人姓名', source: 'file', sourceName: '材料', fileId: 'rf1', fileName: '评定结果.docx', place: '第5段', hidden: false, excerpt: '陈**', clearable: true, open: false, clearedBecause: '机构法定代表人，已在登记信息中公开', clearedBy: '郑伟', clearedAt: '2026-11-20T10:00:00+08:00' },
]
const STATES = [['DRAFT', '起草中'], ['UNDER_REVIEW', '待审核'], ['PUBLISHED', '已公布']] as const
const RELEASES = STATES.map(([state, stateName], n) => ({
  line: { id: uuid(9100 + n), title: ['2025年度养老机构等级评定结果', '社会组织抽查结果名单', '老年助餐点分布和价格'][n]!, state, stateName, office: '养老服务科', draftedBy: '郑伟', publishedAt: n === 2 ? '2026-11-21T10:00:00+08:00' : null, updatedAt: `2026-11-2${n}T10:00:00+08:00` },
  version: 3, description: '全市养老机构2025年度等级评定的结果和评分办法。', answer: '2025年度共评定养老机构46家，其中三级以上12家。\n结果见附件。', proposalId: n === 1 ? uuid(9200) : null, source: SOURCE, otherCases: n === 1 ? [{ ...OTHER, resultName: null }] : [],
  files: [{ id: 'rf1', name: '评定结果.docx', mediaType: 'application/msword', size: 20_480, sha256: 'f1'.repeat(32), fromAnswer: true, redacted: false }], answerCopies: n === 0 ? [{ id: 'f1', name: '等级评定评分表.pdf', size: 482_133, redacted: true }] : [],
  findings: n === 0 ? FINDINGS : [], publishedBy: n === 2 ? '吴婷' : null, opinion: n === 2 ? '经核对，不含个人隐私和涉密内容，同意公布。' : null, endReason: null, editable: n === 0,
  allowedActs: n === 0 ? [act('submit', '提交审核', false), act('abandon', '不再公布', true)] : n === 1 ? [act('publish', '审核通过并公布', true), act('return', '退回修改', true)] : [act('withdraw', '撤回公布', true)], history: DONE,
}))
const PROPOSALS = [['SEVERAL_ASKED', '多人申请相同信息', 'PROPOSED', '待审核'], ['APPLICANT', '申请人建议', 'ACCEPTED', '已采纳，待公开'], ['REEXAMINATION', '定期评估审查', 'DECLINED', '不予采纳']].map(([origin, originName, state, stateName], n) => ({
  line: { id: uuid(9200 + n), number: `2026-建议-000${n + 1}`, origin: origin!, originName: originName!, title: ['社会组织抽查结果名单', '老年助餐点分布和价格', '重大项目风险评估结论'][n]!, cases: n === 0 ? 2 : 1, state: state!, stateName: stateName!, office: '养老服务科', proposedBy: n === 1 ? '申请人' : '郑伟', proposedAt: '2026-11-18T09:00:00+08:00', updatedAt: '2026-11-20T09:00:00+08:00' },
  version: 1, reason: '三个月内有多人申请，涉及老年人选择养老机构，宜主动公开。', cases: [{ ...SOURCE, documentNumber: null, stateName: '已答复' }, ...(n === 0 ? [OTHER] : [])], way: n === 1 ? 'RELEASE' : null, wayName: n === 1 ? '公布依申请公开信息' : null, decisionReason: n === 0 ? null : '经审核的理由', decidedBy: n === 0 ? null : '吴婷', decidedAt: n === 0 ? null : '2026-11-20T09:00:00+08:00',
  releaseId: null, releaseStateName: null, documentId: null, documentTitle: null, releaseToDraft: n === 1, allowedActs: n === 0 ? [act('accept', '采纳', true), act('decline', '不予采纳', true)] : n === 1 ? [act('link-document', '登记公开的文件', false)] : [], history: [{ at: '2026-11-18T09:00:00+08:00', by: '郑伟', act: 'PROPOSE', actName: '提出建议', reason: null }],
}))
const page = (n: number) => ({ id: RELEASES[n]!.line.id, title: RELEASES[n]!.line.title, description: RELEASES[n]!.description, answer: RELEASES[n]!.answer, office: '养老服务科', publishedAt: '2026-11-21T10:00:00+08:00', files: RELEASES[n]!.files.map((file) => ({ id: file.id, name: file.name, mediaType: file.mediaType, size: file.size, sha256: file.sha256, redacted: file.redacted, url: `/api/v1/released-information/${RELEASES[n]!.line.id}/files/${file.id}` })) })
const work = (line: { id: string; state: string; stateName: string; office: string; updatedAt: string }, type: string, title: string, actName: string, href: string) => ({ id: line.id, type, title, state: line.state, stateName: line.stateName, office: line.office, act: 'act', actName, dueAt: null, remainingWorkingDays: null, lamp: 'NONE', lampName: '无期限', href, updatedAt: line.updatedAt })

const ANSWERED = {
  registrationNumber: SOURCE.registrationNumber, state: 'DECIDED', stateName: '已答复', submittedAt: '2026-10-28T09:10:00+08:00', description: SOURCE.description, receivedOn: '2026-10-28', lastDay: '2026-11-25', dueAt: '2026-11-25T23:59:59+08:00', provisional: false, overdue: false, explanation: [], papers: [],
  decision: { result: 'PROVIDED', resultName: '予以公开：提供信息', legalBasis: '《中华人民共和国政府信息公开条例》第三十六条第（二）项', decidedOn: '2026-11-20', content: '结果见附件。', reasons: null }, steps: [{ at: '2026-11-20T09:00:00+08:00', actName: '作出答复', note: null }], mayWithdraw: false, firstLastDay: '2026-11-25', standsStill: false, awaited: [],
}

/** What becomes public of what was given out on application, and proposals for it. */
export function releaseApi({ method, path, query, body }: Asked): Answered {
  if (path === '/applications/track' && body.registrationNumber === SOURCE.registrationNumber && body.secret === 'K7M2-9QXD-4TRP') return ok(ANSWERED)
  if (path === '/released-information') return ok(paged([page(2)].filter((each) => !query.get('q') || (each.title + each.description + each.answer).includes(query.get('q')!)).map((each) => ({ ...each, files: each.files.length })), query))
  if (path === `/released-information/${uuid(9109)}`) return problem(410, 'release-withdrawn', '这条信息已经撤回，理由：数据有误', { reason: '数据有误，更正后重新公布。' })
  if (path === `/released-information/${RELEASES[2]!.line.id}`) return ok(page(2), { ETag: '"3"' })
  if (path.startsWith('/released-information/')) return problem(404, 'release-not-found', '没有找到这条依申请公开信息。')
  if (path === '/information-releases' && method === 'GET') return ok(paged(RELEASES.map((each) => each.line).filter((each) => (!query.get('state') || each.state === query.get('state')) && !query.get('caseId')), query))
  if (path === '/information-releases') return { status: 201, body: RELEASES[0], headers: { ETag: '"3"' } }
  const release = RELEASES.find((each) => path.startsWith(`/information-releases/${each.line.id}`))
  if (release && path.endsWith('/acts/submit')) return problem(422, 'release-tells-who-applied', '还有内容不宜公开', { errors: [{ code: 'release-tells-who-applied', field: 'answer', message: '“王**”会让人知道是谁申请的，请修改或者遮盖。' }] })
  if (release && path.endsWith('/clearance') && method === 'POST') return ok({ ...release, version: 4, findings: release.findings.map((each) => (path.includes(`/${each.id}/`) ? { ...each, open: false, clearedBecause: '对外公布的值班电话', clearedBy: '郑伟', clearedAt: '2026-11-21T10:00:00+08:00' } : each)) }, { ETag: '"4"' })
  if (release) return ok(release, { ETag: '"3"' })
  if (path === '/disclosure-proposals/same-asked') return ok(paged([{ caseId: OTHER.id, registrationNumber: OTHER.registrationNumber, description: OTHER.description, others: 2, alike: 86, sameNumber: false }], query))
  if (path.startsWith('/disclosure-proposals/same-asked/')) return path.endsWith('/dismissal') ? { status: 204 } : ok({ wanted: OTHER, others: [{ other: { ...SOURCE, documentNumber: null, stateName: '已答复' }, alike: 86, sameNumber: false }] })
  if (path === '/disclosure-proposals' && method === 'GET') return ok(paged(PROPOSALS.map((each) => each.line), query))
  if (path === '/disclosure-proposals') return { status: 201, body: PROPOSALS[0], headers: { ETag: '"1"' } }
  const proposal = PROPOSALS.find((each) => path.startsWith(`/disclosure-proposals/${each.line.id}`))
  if (proposal && path.endsWith('/release')) return { status: 201, body: { releaseId: RELEASES[0]!.line.id } }
  if (proposal) return ok(proposal, { ETag: '"1"' })
  if (path === '/worklist/information-releases') return ok(paged([work(RELEASES[1]!.line, 'INFORMATION_RELEASE', RELEASES[1]!.line.title, '审核通过并公布', `/console/releases/${RELEASES[1]!.line.id}`)], query))
  if (path === '/worklist/disclosure-proposals') return ok(paged([work(PROPOSALS[0]!.line, 'DISCLOSURE_PROPOSAL', `${PROPOSALS[0]!.line.number} ${PROPOSALS[0]!.line.title}`, '审核', `/console/proposals/${PROPOSALS[0]!.line.id}`)], query))
  if (path === '/applications/following/proposal') return ok(method === 'POST' ? { open: false, proposal: { number: '2026-建议-0009', reason: '涉及全市老人。', proposedOn: '2026-11-21', state: 'PROPOSED', stateName: '待审核', decisionReason: null, decidedOn: null, url: null } } : { open: true, proposal: null })
  return undefined
}
