import { supervisionApi } from './supervisionApi'
import { clauseList, keyPointReviewApi, MATERIAL_HELP, openKeyPoints } from './keyPoints'
import { BODY, DOCUMENTS, nameOf, uuid } from './data'
import { STAFF } from './login'
import { ok, problem, type Answered, type Asked } from './plugin'
import { explained, paged } from './publicApi'

const person = (id: string) => ({ id, name: STAFF[id]!.name, office: STAFF[id]!.office })
const act = (code: string, name: string, needsReason = false, needsConfirmation = true, legalBasis = '三审三校') => ({ act: code, name, needsReason, needsConfirmation, legalBasis })
const INTEREST = [['AMOUNTS', '是否确定或者调整补贴、救助、待遇等发给群众的标准？', '如低保标准、高龄津贴、助餐补贴，包括提高、降低和停发。'], ['ELIGIBILITY', '是否规定谁可以申请、享受，或者改变申请的条件、材料和程序？', '如户籍、年龄、收入条件，需要提交的材料，办理地点和时限。'], ['DUTIES', '是否给公民、企业或者社会组织增加义务，或者限制其活动？', '如登记、报告、限期整改、禁止事项。'], ['FEES', '是否设立、调整或者取消收费、罚款？', '如殡葬服务收费、公墓价格、保证金。']] as const
const STATES: Record<string, string> = { DRAFT: '起草', FIRST_REVIEW: '初审', SECOND_REVIEW: '复审', FINAL_REVIEW: '终审', READY: '待发布', SCHEDULED: '定时发布', PUBLISHED: '已发布', WITHDRAWN: '已撤回' }

function draft(n: number, state: string, title: string, more: object = {}) {
  return {
    id: uuid(5000 + n), version: 3, state, stateName: STATES[state], title, kind: 'NORMATIVE', kindName: nameOf('NORMATIVE'), documentNumber: `明民发〔2026〕${20 + n}号`, topics: ['养老服务'], catalogueClass: '养老服务',
    issuingBody: '明州市民政局', draftingOffice: '养老服务科', writtenOn: '2026-11-18', effectiveFrom: '2027-01-01', lapsesOn: '2031-12-31', disclosureMode: 'PROACTIVE', disclosureModeName: '主动公开', touchesPublicInterest: true, publicInterest: INTEREST.map(([question], index) => ({ question, yes: index < 2, by: person('chenjing'), at: '2026-11-18T15:20:00+08:00' })),
    companions: /_REVIEW$/.test(state) ? [{ materialId: uuid(6001), title: '《明州市婚姻登记档案查阅办法》政策解读', signedBy: null, signedAt: null }] : [], awaited: [],
    summary: '家庭养老床位建设最高补贴 3000 元，服务按月补贴。', body: BODY, relations: [], attachments: [{ id: uuid(7000 + n), fileName: '补贴申请表.docx', mediaType: 'application/msword', size: 20480 }], draftedBy: person('chenjing'),
    interpretationRequirement: 'IN_STEP', interpretationRequirementName: '与文件同步起草、同步审核、同步发布', materialSubmitted: state !== 'DRAFT', secrecyReview: state === 'DRAFT' ? null : { by: person('zhaomin'), at: '2026-11-19T10:00:00+08:00' },
    reviews: state === 'SECOND_REVIEW' ? [{ round: 1, stage: 'FIRST', stageName: '初审', outcome: 'PASSED', outcomeName: '通过', by: person('zhaomin'), at: '2026-11-20T09:30:00+08:00', proofread: true, remark: '标准与附件一致，同意。' }] : [],
    history: [{ at: '2026-11-18T15:02:00+08:00', by: person('chenjing'), act: 'draft', actName: '起草', reason: null }, { at: '2026-11-19T10:00:00+08:00', by: person('zhaomin'), act: 'sign-secrecy-review', actName: '签署保密审查', reason: null }],
    submissionGrounds: state === 'DRAFT' ? [{ code: 'interpretation-missing', field: null, message: '还没有提交解读材料。没有要素齐全的解读材料的不予受理。' }, { code: 'secrecy-review-unsigned', field: null, message: '还没有签署保密审查（《条例》第十七条）' }] : [],
    publishAt: null, failedPublication: null, indexNumber: null, publishedAt: null, validityName: null, withdrawalReason: null, imported: false, updatedAt: '2026-11-20T10:12:00+08:00', draftedByName: '陈静', ...more,
  }
}

const FAILED = [
  { code: 'relation-target-withdrawn', field: 'relations[0].documentId', message: '相关文件已经撤下，不能再引用。' },
  { code: 'relation-target-ended', field: 'relations[1].documentId', message: '对方文件在这一天之前已被其他文件废止或替代，不能再次废止、替代或修改。' },
]

const DRAFTS = [
  draft(1, 'DRAFT', '明州市家庭养老床位建设和服务办法'),
  draft(2, 'FIRST_REVIEW', '明州市婚姻登记档案查阅办法'),
  draft(3, 'SECOND_REVIEW', '明州市社会救助家庭经济状况核对办法'),
  draft(4, 'READY', '关于调整孤儿基本生活养育标准的通知'),
  draft(6, 'SCHEDULED', '关于印发养老机构星级评定名单的通知', {
    publishAt: '2026-11-23T09:00:00+08:00',
    failedPublication: { failedAt: '2026-11-23T09:00:01+08:00', triedAt: '2026-11-23T10:12:00+08:00', grounds: FAILED },
  }),
  draft(5, 'PUBLISHED', DOCUMENTS[0]!.title, { indexNumber: DOCUMENTS[0]!.indexNumber, publishedAt: DOCUMENTS[0]!.publishedAt }),
]

function allowed(it: (typeof DRAFTS)[number], roles: string[]) {
  const has = (role: string) => roles.includes(role)
  if (it.state === 'DRAFT') return [...(has('drafter') ? [act('submit', '送审'), act('discard', '作废', true)] : []), ...(has('first-reviewer') ? [act('sign-secrecy-review', '签署保密审查', false, true, '《条例》第十七条')] : [])]
  if (/_REVIEW$/.test(it.state) && (has('first-reviewer') || has('second-reviewer'))) return [act('pass', '通过'), act('return', '退回', true)]
  if (it.state === 'READY' && has('openness-office')) return [act('publish', '立即发布', false, true, '《条例》第二十六条'), act('schedule', '定时发布', false, true, '《条例》第二十六条'), act('return', '退回', true)]
  if (it.state === 'SCHEDULED' && has('openness-office')) return [act('cancel-schedule', '取消定时', false, false, '到时之前可以取消')]
  if (it.state === 'PUBLISHED' && has('openness-office')) return [act('withdraw', '撤回', true)]
  return []
}

const CHECKLIST = [['background', '背景和依据'], ['purpose', '目的'], ['content', '主要内容'], ['scope', '适用范围'], ['people', '对象和影响'], ['standards', '标准和金额'], ['terms', '名词解释'], ['difference', '新旧差异'], ['contact', '咨询方式']].map(([code, name]) => ({ code: code!, name: name!, hint: '写在正文里，并与文件一致。', mayNotApply: ['standards', 'terms', 'difference'].includes(code!) }))

const MATERIALS = [0, 1].map((n) => ({
  id: uuid(6000 + n), version: 2, documentId: uuid(5001 + n), documentTitle: DRAFTS[n]!.title, title: `《${DRAFTS[n]!.title}》政策解读`, form: 'PICTURE', formName: '图解', summary: '在家也能享受养老院的照护服务。', body: '<h3>一、出台背景</h3><p>多数老人希望在家养老。</p>',
  keyPoints: [{ point: '建床位最高补贴 3000 元', clause: '第五条' }], checklist: Object.fromEntries(CHECKLIST.slice(0, 6).map((each) => [each.code, { met: true, note: null }])), state: n ? 'FIRST_REVIEW' : 'DRAFT', stateName: n ? '初审中' : '撰写中',
  draftedBy: person('chenjing'), round: n, awaited: null, reviews: [], draftedAt: '2026-11-19T09:00:00+08:00', publishedAt: null, updatedAt: '2026-11-20T16:00:00+08:00', draftedByName: '陈静', office: '养老服务科',
  allowedActs: n ? [act('pass', '审核通过', false, true, '三同步：与文件同步初审'), act('return', '退回', true)] : [act('submit', '提交审核', false, false)],
  submissionGrounds: n ? [] : [{ code: 'checklist', field: 'checklist.contact', message: '缺少要素：咨询方式' }], history: [{ at: '2026-11-19T09:00:00+08:00', by: person('chenjing'), act: 'draft', actName: '起草', reason: null }],
}))

const DUTIES = [[1, 'OVERDUE', '逾期', -1], [2, 'DUE_SOON', '临期', 1], [3, 'NORMAL', '正常', 3]].map(([n, lamp, lampName, remaining]) => ({
  id: uuid(6500 + Number(n)), documentId: DOCUMENTS[Number(n)]!.id, documentTitle: DOCUMENTS[Number(n)]!.title, indexNumber: DOCUMENTS[Number(n)]!.indexNumber, office: '社会救助科', state: lamp === 'OVERDUE' ? 'OVERDUE' : 'OPEN', stateName: lamp === 'OVERDUE' ? '逾期' : '待解读',
  openedAt: '2026-11-19T09:00:00+08:00', dueAt: '2026-11-24T16:00:00Z', provisional: false, metAt: null, supervisions: lamp === 'OVERDUE' ? 1 : 0, supervisionState: lamp === 'OVERDUE' ? 'ISSUED' : null, supervisionStateName: lamp === 'OVERDUE' ? '待答复' : null, replyUntil: lamp === 'OVERDUE' ? '2026-12-02' : null, expectedOn: null, remainingWorkingDays: remaining, remainingText: lamp === 'OVERDUE' ? '已逾期 1 个工作日 2 小时' : lamp === 'DUE_SOON' ? '还剩 5 小时' : '还剩 2 个工作日 3 小时', lamp, lampName, explanation: explained('2026-11-19', 3).explanation,
}))

export const CASES = [[1, 'IN_PROGRESS', '办理中', 2, 'DUE_SOON', '临期'], [2, 'SUBMITTED', '待确认收到', null, 'NONE', '无期限'], [3, 'DECISION_DRAFTED', '答复待审', 8, 'NORMAL', '正常']].map(([n, state, stateName, remaining, lamp, lampName]) => ({
  id: uuid(8000 + Number(n)), version: 4, registrationNumber: `明民依申〔2026〕004${n}号`, state, stateName, applicantName: '王**', categoryName: '公民', category: 'CITIZEN', description: '申请公开 2025 年度明州市养老机构等级评定的评分表和评定结果。', receivedOn: '2026-10-28', dueAt: '2026-11-25T16:00:00Z', provisional: false, overdue: false,
  remainingWorkingDays: remaining, lamp, lampName, office: '养老服务科', resultName: null, updatedAt: '2026-11-20T11:00:00+08:00', channelName: '互联网', documentNumber: null, formName: '电子件', deliveryName: '在本网站查看', submittedAt: '2026-10-27T20:11:00+08:00',
  applicant: { category: 'CITIZEN', categoryName: '公民', name: '王**', identityTypeName: '居民身份证', identityNumber: '3302**********1234', phone: '138****5678', email: null, address: null },
  firstDueOn: '2026-11-25', standsStill: false, archivable: true,
  clock: [{ number: 1, kind: 'Started', kindName: '期限起算', on: '2026-10-29', workingDays: 20, until: null, legalBasis: '《条例》第三十三条', by: '郑伟', actName: '确认收到', recordedAt: '2026-10-29T09:00:00+08:00', recordedLate: false, standing: false, supersedes: null, reason: null }, { number: 2, kind: 'Started', kindName: '期限起算', on: '2026-10-28', workingDays: 20, until: null, legalBasis: '《条例》第三十三条', by: '郑伟', actName: '更正期限记录', recordedAt: '2026-10-30T09:00:00+08:00', recordedLate: true, standing: true, supersedes: 1, reason: '窗口签收为28日' }],
  records: { awaited: [{ id: uuid(8100), kind: 'THIRD_PARTY', kindName: '等待第三方意见', legalBasis: '《条例》第三十二条', stopsClock: true, party: '明州某某养老服务有限公司', contact: '0574-00000000', question: '评定评分表', askedOn: '2026-11-02', deliveredOn: '2026-11-03', until: '2026-11-24', late: false, outcome: 'OBJECTED', outcomeName: '不同意公开', settledOn: '2026-11-06', answer: '评分表含经营数据。', ruling: null, rulingName: null, rulingReason: null, publicInterest: null, yuan: null }], meetings: [{ id: uuid(8101), heldOn: '2026-11-10', participants: '养老服务科、法规科', minutes: '建议区分处理。', recordedBy: '郑伟' }], flags: [{ flag: 'OBJECTION', name: '第三方不同意公开', reason: null, setBy: null }], readers: [], service: null }, explanation: explained('2026-10-28', 20).explanation,
  draft: state === 'DECISION_DRAFTED' ? { result: 'DISCLOSED', resultName: '予以公开', legalBasis: '《条例》第三十六条', remedyName: '可以申请行政复议或者提起行政诉讼', content: '评定结果已于 2026 年 1 月公开，见政策文件库。', reasons: null, competentBody: null, draftedBy: '郑伟', draftedAt: '2026-11-20T10:00:00+08:00' } : null,
  decision: null, papers: [], history: [{ at: '2026-10-27T20:11:00+08:00', by: '申请人', act: 'submit', actName: '提交申请', stateName: '', reason: null }], audit: [],
  allowedActs: state === 'SUBMITTED' ? [act('confirm-receipt', '确认收到', false, false, '《条例》第三十一条')] : state === 'IN_PROGRESS' ? [act('assign', '交办', false, false), act('draft-decision', '送审答复', false, false, '《条例》第三十六条'), { ...act('ask-correction', '要求补正', false, true, '《条例》第三十条'), fields: [{ name: 'on', label: '日期（不填为今天）', type: 'DAY', required: false, choices: [] }, { name: 'until', label: '截止日期', type: 'DAY', required: true, choices: [] }, { name: 'text', label: '需要补正的事项（一次写全）', type: 'LONG_TEXT', required: true, choices: [] }] }, { ...act('restrict-access', '限定知悉范围', true, true, '《条例》第十五条'), fields: [{ name: 'people', label: '可以知悉的人员', type: 'PEOPLE', required: true, choices: [] }, { name: 'reason', label: '理由', type: 'LONG_TEXT', required: true, choices: [] }] }] : [act('decide', '决定', false, true, '《条例》第三十六条'), act('return-decision', '退回', true)],
}))

const LETTERS = [1, 2].map((n) => ({
  id: uuid(8500 + n), version: 2, number: `MZ2026-005${n}`, channel: 'LEADER_MAILBOX', channelName: '局长信箱', topic: null, title: n === 1 ? '社区食堂中午排队太长' : '公墓管理费怎么收', content: '我是城南街道居民，社区食堂每天中午排队要半小时，很多老人站不住，能不能分时段就餐？', writerName: '李*', writerPhone: '139****1234',
  state: n === 1 ? 'RECEIVED' : 'ANSWER_DRAFTED', stateName: n === 1 ? '已收到' : '答复待审', receivedAt: '2026-11-20T08:30:00+08:00', dueAt: '2026-11-30T16:00:00Z', provisional: false, remainingWorkingDays: 6 - n, lamp: 'NORMAL', lampName: '正常', office: n === 1 ? null : '社会事务科', explanation: explained('2026-11-20', 7).explanation,
  about: n === 1 ? { documentId: DOCUMENTS[0]!.id, documentTitle: DOCUMENTS[0]!.title, clause: '第三条', url: `/documents/${DOCUMENTS[0]!.id}#tiao-3` } : null,
  draft: n === 2 ? { text: '您好。公墓维护管理费按价格主管部门核定的标准收取，一次不得超过 20 年。', draftedByName: '冯雨', draftedAt: '2026-11-22T10:00:00+08:00' } : null, answer: null, publication: null, rating: null, history: [{ at: '2026-11-20T08:30:00+08:00', by: '来信人', act: 'write', actName: '来信', stateName: '', reason: null }], audit: [],
  allowedActs: n === 1 ? [act('assign', '交办', false, false, '来信须明确承办科室'), act('draft-answer', '拟写答复', false, false)] : [act('approve-answer', '审定', false, true, '答复须经审核'), act('return-answer', '退回', true)],
}))

const IMPORTS = [
  { id: uuid(9001), state: 'DONE', stateName: '完成', dryRun: true, files: [{ name: 'laws.jsonl.gz', size: 9_000_000 }], total: 3475, read: 3475, created: 3460, updated: 0, unchanged: 10, refused: 5, startedByName: '吴婷', receivedAt: '2026-11-20T09:00:00+08:00', startedAt: '2026-11-20T09:00:01+08:00', finishedAt: '2026-11-20T09:02:00+08:00', stopReason: null },
  { id: uuid(9002), state: 'RUNNING', stateName: '进行中', dryRun: false, files: [{ name: '历史文件.zip', size: 9_000_000 }], total: 200, read: 130, created: 130, updated: 0, unchanged: 0, refused: 0, startedByName: '吴婷', receivedAt: '2026-11-23T09:00:00+08:00', startedAt: '2026-11-23T09:00:01+08:00', finishedAt: null, stopReason: null },
]

const work = (it: any, type: string, title: string, act: string, actName: string, href: string, days: number | null) => ({ id: it.id, type, title, state: it.state, stateName: it.stateName, office: it.office ?? it.draftingOffice, act, actName, dueAt: it.dueAt ?? null, remainingWorkingDays: days, lamp: days === null ? 'NONE' : days < 0 ? 'OVERDUE' : days <= 2 ? 'DUE_SOON' : 'NORMAL', lampName: days === null ? '无期限' : days < 0 ? '逾期' : days <= 2 ? '临期' : '正常', href, updatedAt: '2026-11-20T10:00:00+08:00' })

export function staffApi(asked: Asked): Answered {
  const bearer = /^Bearer [^.]+\.([^.]+)/.exec(asked.headers.authorization ?? '')
  if (!bearer) return problem(401, 'unauthenticated', '请先登录')
  const roles = JSON.parse(Buffer.from(bearer[1]!, 'base64url').toString()).realm_access.roles as string[]
  return worklists(asked) ?? draftApi(asked, roles) ?? interpretationApi(asked) ?? caseApi(asked) ?? officeApi(asked)
}

function worklists({ path, query }: Asked): Answered {
  const failed = DRAFTS.find((each) => each.state === 'SCHEDULED')!
  if (path === '/worklist/documents') return ok(paged([
    { ...work(failed, 'SCHEDULED_PUBLICATION', failed.title, 'cancel-schedule', '排除原因或者取消定时', `/console/documents/${failed.id}`, null), stateName: '定时发布没有成功', dueAt: failed.publishAt, lamp: 'OVERDUE', lampName: '逾期', note: FAILED.map((each) => each.message).join('') },
    { ...work({ id: uuid(9101), state: 'FAILED', stateName: '推送失败', office: '养老服务科' }, 'LIBRARY_DELIVERY', `${DOCUMENTS[0]!.title}（推送到明州市政府文件库）`, 'replay', '排除原因后重新推送', `/console/push/deliveries/${uuid(9101)}`, null), note: '文件库拒收。请查看它的回答，修改字段对应或联系文件库后重新推送。' },
    work(DRAFTS[1], 'DOCUMENT_REVIEW', DRAFTS[1]!.title, 'pass', '初审', `/console/documents/${DRAFTS[1]!.id}`, 14), work(DRAFTS[0], 'DOCUMENT_REVIEW', DRAFTS[0]!.title, 'submit', '送审', `/console/documents/${DRAFTS[0]!.id}`, 9),
  ], query))
  if (path === '/worklist/interpretations') return ok(paged([...openKeyPoints().map((each) => work(each, 'KEY_POINT_REVIEW', `${each.clause}：${each.point}`, 'confirm', '核对要点', `/console/interpretations/key-points/${each.id}`, null)), ...DUTIES.map((duty) => work(duty, 'INTERPRETATION_DUTY', duty.documentTitle, 'draft', '撰写解读', `/console/interpretations/materials/new?documentId=${duty.documentId}`, duty.remainingWorkingDays as number))], query))
  if (path === '/worklist/applications') return ok(paged(CASES.map((each) => work(each, 'APPLICATION', `${each.registrationNumber} ${each.description}`, 'decide', '办理', `/console/applications/${each.id}`, each.remainingWorkingDays as number | null)), query))
  if (path === '/worklist/messages') return ok(paged(LETTERS.map((each) => work(each, 'MESSAGE', each.title, 'assign', '交办', `/console/messages/${each.id}`, each.remainingWorkingDays)), query))
  return undefined
}

function draftApi({ method, path, query, body, headers }: Asked, roles: string[]): Answered {
  const lived = /^\/drafts\/([^/]+)\/life$/.exec(path)
  if (lived) return ok({ documentId: lived[1], edition: 1, editions: [], openEdition: null, revision: null, relations: [], urgency: null, withdrawal: null, withholdings: [] })
  if (path === '/public-interest-questions') return ok({ questions: INTEREST.map(([code, words, hint]) => ({ code, words, hint, source: '工作要点第6项' })), askedFor: ['POLICY', 'NOTICE', 'PLAN', 'OTHER'] })
  if (path.startsWith('/disclosure/')) return ok(path.endsWith('/offices') || path.endsWith('/terms') ? [] : paged([], query))
  if (path === '/drafts' && method === 'GET') return ok(paged(DRAFTS.filter((each) => !query.get('state') || each.state === query.get('state')), query))
  if (path === '/drafts') return { status: 201, body: shown(DRAFTS[0]!, roles), headers: { ETag: '"3"', Location: `/api/v1/drafts/${DRAFTS[0]!.id}` } }
  const found = /^\/drafts\/([^/]+)(?:\/acts\/([^/]+)|\/attachments.*)?$/.exec(path)
  const it = found && DRAFTS.find((each) => each.id === found[1])
  if (!it) return undefined
  if (method === 'PUT') {
    if (headers['if-match'] !== `"${it.version}"`) return problem(412, 'precondition-failed', '文件已被他人修改')
    Object.assign(it, body, { version: it.version + 1, relations: it.relations, publicInterest: Object.entries(body.publicInterest ?? {}).map(([question, yes]) => ({ question, yes, by: person('chenjing'), at: '2026-11-20T11:00:00+08:00' })) })
  }
  if (found[2] === 'submit') return problem(422, 'submission-refused', '不予受理', { errors: it.submissionGrounds })
  if (found[2]) it.history.push({ at: new Date().toISOString(), by: person('chenjing'), act: found[2], actName: found[2] === 'pass' ? '通过' : '办理', reason: body.reason ?? null })
  return ok(shown(it, roles), { ETag: `"${it.version}"` })
}

function shown(it: (typeof DRAFTS)[number], roles: string[]) {
  return { ...it, editable: it.state === 'DRAFT' && roles.includes('drafter'), allowedActs: allowed(it, roles) }
}

function interpretationApi({ method, path, query, body, headers }: Asked): Answered {
  const planned = /^\/interpretation-plans\/([^/]+)$/.exec(path)
  if (planned) return ok({ documentId: planned[1], version: 1, items: [{ form: 'TEXT', formName: '文字', responsible: '陈静', plannedOn: '2026-11-25', note: null, handedIn: true }, { form: 'PICTURE', formName: '图解', responsible: '王芳', plannedOn: '2026-11-28', note: '一图读懂，突出补贴标准', handedIn: false }], editable: true, endReason: null, changedAt: '2026-11-18T15:30:00+08:00', changedBy: '陈静' }, { ETag: '"1"' })
  if (path === '/interpretation-duties') return ok(paged(DUTIES, query))
  if (path.startsWith('/interpretation-supervisions/') || path.endsWith('/supervisions')) return supervisionApi({ method, path, query, body, headers })
  const duty = DUTIES.find((each) => path === `/interpretation-duties/${each.id}`)
  if (duty) return ok({ ...duty, history: [{ at: '2026-11-19T09:00:00+08:00', by: '系统', act: 'duty.opened', actName: '产生解读任务', reason: null }] })
  if (path === '/interpretation-checklist') return ok({ items: CHECKLIST, forms: [{ form: 'TEXT', name: '文字' }, { form: 'PICTURE', name: '图解' }, { form: 'VIDEO', name: '视频' }] })
  if (path === '/interpretation-materials' && method === 'GET') return ok(paged(MATERIALS.filter((each) => !query.get('documentId') || each.documentId === query.get('documentId')), query))
  if (path === '/interpretation-materials') return { status: 201, body: MATERIALS[0], headers: { ETag: '"2"' } }
  if (/^\/interpretation-materials\/clauses-of\//.test(path)) return ok(clauseList(path.split('/').at(-1)!))
  if (/^\/interpretation-materials\/[^/]+\/help$/.test(path)) return ok(MATERIAL_HELP)
  if (path.startsWith('/key-point-reviews')) return keyPointReviewApi({ method, path, query, body })
  const found = /^\/interpretation-materials\/([^/]+)/.exec(path)
  const it = found && MATERIALS.find((each) => each.id === found[1])
  if (!it) return undefined
  if (method === 'PUT') Object.assign(it, body, { version: it.version + 1 })
  if (path.endsWith('/acts/pass')) Object.assign(it, { state: 'SECOND_REVIEW', stateName: '复审中' })
  return ok(it, { ETag: `"${it.version}"` })
}

function caseApi({ path, query }: Asked): Answered {
  if (path === '/application-cases') return ok(paged(CASES, query))
  if (path === '/application-results') return ok([{ code: 'DISCLOSED', name: '予以公开', rowName: '予以公开', legalBasis: '《条例》第三十六条第（一）（二）项', remedyName: '可以申请行政复议或者提起行政诉讼', needsContent: true, needsReasons: false }, { code: 'NOT_HELD', name: '本机关不掌握', rowName: '无法提供', legalBasis: '《条例》第三十六条第（四）（五）项', remedyName: '可以申请行政复议或者提起行政诉讼', needsContent: false, needsReasons: true }])
  if (/reveal-applicant$/.test(path)) return ok({ ...CASES[0]!.applicant, name: '王秀英', identityNumber: '330203195001011234', phone: '13800005678' })
  if (/reveal-writer$/.test(path)) return ok({ name: '李明', phone: '13900001234' })
  const found = /^\/(application|message)-cases\/([^/]+)/.exec(path)
  if (found) {
    const it = [...CASES, ...LETTERS].find((each) => each.id === found[2])
    return it ? ok(it, { ETag: '"4"' }) : problem(404, 'not-found', '没有找到')
  }
  return path === '/message-cases' ? ok(paged(LETTERS, query)) : undefined
}

function officeApi({ method, path, query, body }: Asked): Answered {
  if (path === '/imports' && method === 'GET') return ok(paged(IMPORTS, query))
  if (path === '/imports') return { status: 202, body: IMPORTS[1] }
  if (/^\/imports\/[^/]+\/problems$/.test(path)) return ok(paged([{ file: 'laws.jsonl.gz', line: 128, severity: 'ERROR', severityName: '不予导入', code: 'date-unreadable', message: '成文日期“2018年13月”看不懂' }, { file: 'laws.jsonl.gz', line: 340, severity: 'WARNING', severityName: '提示', code: 'lapse-missing', message: '规范性文件没有失效日期' }], query))
  const year = /^\/calendar\/years\/(\d+)$/.exec(path)
  if (year) return ok(method === 'PUT' ? body : { year: Number(year[1]), notice: '国办发明电〔2025〕7号', official: Number(year[1]) <= 2026, daysOff: [{ date: `${year[1]}-01-01`, name: '元旦' }, { date: `${year[1]}-10-01`, name: '国庆节' }], makeUpDays: [{ date: `${year[1]}-10-10`, name: '国庆节' }] })
  const letters = /^\/operations\/(\w+)\/dead-letters$/.exec(path)
  if (letters) return ok(paged(letters[1] === 'search' ? [{ id: uuid(9900), topic: 'zwgk.policy.documents', partition: 0, offset: 41, type: 'DocumentPublished', subject: uuid(1), error: '索引暂时不可写', failedAt: '2026-11-22T03:10:00+08:00', replays: 0, data: '{"title":"…"}' }] : [], query))
  if (path === '/search/rebuilds') return { status: 202, body: { id: uuid(9950) } }
  if (/^\/search\/rebuilds\//.test(path)) return ok({ id: uuid(9950), state: 'DONE', stateName: '已完成', read: 3498, problem: null })
  if (/replay$/.test(path)) return ok({})
  return undefined
}
