import { CASES } from './staffApi'
import { type Asked, type Answered, ok, problem } from './plugin'
import { paged } from './publicApi'
import { uuid } from './data'

const messages = [
  { id: uuid(8801), fromApplicant: false, kind: 'NOTE', kindName: '留言', by: '郑伟', text: '您申请的名单涉及多个年度，请告知需要哪一年的。', sentAt: '2026-11-16T10:20:00+08:00', readAt: '2026-11-16T19:02:00+08:00', fresh: false, files: [] as object[] },
  { id: uuid(8802), fromApplicant: true, kind: 'CORRECTION', kindName: '补正材料', by: '申请人', text: '只要 2025 年度的，附上单位的说明。', sentAt: '2026-11-17T08:40:00+08:00', readAt: null, fresh: true, files: [{ id: uuid(8803), name: '情况说明.pdf', mediaType: 'application/pdf', size: 183_000, removed: false }] },
]

const following = (applicant: boolean) => ({
  registrationNumber: '2026-依申请-00042', family: [],
  messages: messages.map((each) => ({ ...each, by: each.fromApplicant ? (applicant ? '您' : '申请人') : applicant ? '经办人员' : each.by, fresh: each.fromApplicant !== applicant && each.fresh })),
})

function write(body: Asked['body'], fromApplicant: boolean): Answered {
  if (!body.text && !body.files?.length) return problem(422, 'invalid', '请更正标出的内容', { errors: [{ code: 'message-empty', field: 'text', message: '请写下要说的话，或者附上文件。' }] })
  messages.push({ id: uuid(8810 + messages.length), fromApplicant, kind: body.kind ?? 'NOTE', kindName: '留言', by: '郑伟', text: body.text, sentAt: new Date().toISOString(), readAt: null, fresh: true, files: [] })
  return ok(following(fromApplicant))
}

const CHANNELS = [
  ['IN_PERSON', '当面提交', '提交之日为收到之日', false, '一'], ['REGISTERED_MAIL', '挂号信、特快专递', '签收之日为收到之日', false, '二'], ['ORDINARY_MAIL', '平常信函', '当日与申请人确认，确认之日为收到之日', true, '二'],
  ['FAX', '传真', '双方确认之日为收到之日', true, '三'], ['EMAIL', '电子邮件', '双方确认之日为收到之日', true, '三'],
].map(([channel, name, countedDay, needsConfirmation, item]) => ({ channel, name, countedDay, needsConfirmation, onPaper: true, allowed: channel !== 'EMAIL', legalBasis: `《中华人民共和国政府信息公开条例》第三十一条第（${item}）项` }))

const EARLIER = {
  inThatMonth: 3, inTwelveMonths: 7,
  hints: [{ hint: 'PERHAPS_REPEATED', text: '同一申请人以前申请过内容相近的信息并已答复，请核对是否属于重复申请（条例第三十六条第（六）项）。' }],
  earlier: [
    { id: uuid(8820), registrationNumber: '2026-依申请-00011', description: '2025年度养老机构等级评定结果及评分', submittedAt: '2026-03-02T09:00:00+08:00', receivedOn: '2026-03-02', stateName: '已答复', resultName: '予以公开（提供信息）', alike: 86, sameDocumentNumber: false, by: ['证件号码相同', '电话相同'] },
    { id: uuid(8821), registrationNumber: '2026-依申请-00029', description: '殡葬服务收费标准', submittedAt: '2026-08-11T09:00:00+08:00', receivedOn: '2026-08-11', stateName: '已答复', resultName: '予以公开（已主动公开，告知获取途径）', alike: 8, sameDocumentNumber: false, by: ['证件号码相同'] },
  ],
}

function desk(id: string, rest: string, method: string, body: Asked['body']): Answered {
  if (rest === 'intake' || rest === 'confirmation') {
    return ok({
      arrival: { channel: 'ORDINARY_MAIL', channelName: '平常信函', countedDay: '当日与申请人确认，确认之日为收到之日', legalBasis: '《中华人民共和国政府信息公开条例》第三十一条第（二）项', arrivedOn: '2026-11-13', confirmedOn: rest === 'intake' ? null : body.confirmedOn, confirmedHow: body.confirmedHow ?? null, awaitsConfirmation: rest === 'intake', confirmedLate: false, enteredLate: true, oral: false, help: ['朗读、解释'], helpNote: null, enteredBy: '郑伟', enteredAt: '2026-11-16T09:05:00+08:00' },
      family: [],
    })
  }
  if (rest === 'parts') return ok({ arrival: null, family: [{ id, registrationNumber: '2026-依申请-00042', description: '（已拆分）', state: 'REPLACED', stateName: '已拆分或并回', whole: true }, ...body.contents.map((each: { description: string }, n: number) => ({ id: uuid(8830 + n), registrationNumber: `2026-依申请-00042-${n + 1}`, description: each.description, state: 'REGISTERED', stateName: '已登记', whole: false }))] })
  if (rest === 'same-applicant') return ok(EARLIER)
  if (rest === 'files') return ok([{ id: uuid(8840), purpose: 'IDENTITY_DOCUMENT', purposeName: '身份证明', name: '身份证正面.jpg', mediaType: 'image/jpeg', size: 412_000, receivedAt: '2026-11-16T09:05:00+08:00', removedOn: null }, { id: uuid(8841), purpose: 'LETTER', purposeName: '来件扫描件', name: '来信.pdf', mediaType: 'application/pdf', size: 1_912_000, receivedAt: '2026-11-16T09:05:00+08:00', removedOn: null }])
  if (rest === 'messages') return method === 'POST' ? write(body, false) : ok(following(false))
  return undefined
}

const member = (id: string, name: string, office: string, role: string) => ({ id, name, office, roleNames: [role] })
const STAFF = [member('wuting', '吴婷', '政务公开办', '政务公开办'), member('zhengwei', '郑伟', '政务公开办', '依申请公开承办人'), member('hanlei', '韩磊', '法规科', '法律顾问'), member('linguodong', '林国栋', '局领导', '局领导')]
const waiting = (type: string, title: string, stateName: string, act: string, actName: string, days: number, note: string | null = null) => ({ id: CASES[0]!.id, type, title, state: 'OPEN', stateName, office: '养老服务科', act, actName, dueAt: '2026-11-25T16:00:00Z', remainingWorkingDays: days, lamp: days < 0 ? 'OVERDUE' : days <= 3 ? 'DUE_SOON' : 'NORMAL', lampName: days < 0 ? '逾期' : '临期', note, href: type === 'APPLICATION_REEXAMINATION' ? '/console/reexaminations' : `/console/applications/${CASES[0]!.id}`, updatedAt: '2026-11-17T08:40:00+08:00' })

/** Taking in, offers before filing, and following. */
export function intakeApi({ method, path, body, query }: Asked): Answered {
  if (path === '/applications/files') return { status: 201, body: { id: uuid(8850), claim: crypto.randomUUID(), name: '身份证正面.jpg', mediaType: 'image/jpeg', size: 412_000 } }
  if (path === '/applications/offers') {
    const found = String(body.description ?? '').includes('养老')
    return ok({ available: true, total: found ? 2 : 0, items: found ? [{ kindName: '政策文件', title: '明州市养老机构等级评定办法', url: '/documents', documentNumber: '明民发〔2025〕14号', publishedOn: '2025-06-03', validityName: '现行有效', passage: '评定结果在评定结束后二十个工作日内向社会公布。' }, { kindName: '解读', title: '一图看懂养老机构等级评定', url: '/interpretations', documentNumber: null, publishedOn: '2025-06-05', validityName: null, passage: null }] : [] })
  }
  if (path === '/applications/offers/outcomes') return { status: 204 }
  if (path === '/applications/offers/figures') return ok([{ month: '2026-10', figures: { OFFERED: 64, OPENED: 31, HELPED: 12, FILED_ANYWAY: 19 } }, { month: '2026-11', figures: { OFFERED: 41, OPENED: 22, HELPED: 9, FILED_ANYWAY: 11 } }])
  if (path === '/applications/following/sessions') return { status: 201, body: { token: 'mock', expiresAt: '2026-11-23T10:00:00+08:00' } }
  if (path === '/applications/following') return ok(following(true))
  if (path === '/applications/following/messages') return write(body, true)
  if (path === '/worklist/applications/messages') return ok(paged([waiting('APPLICANT_MESSAGE', `${CASES[0]!.registrationNumber} 申请人有1条新留言`, '留言', 'read-messages', '查看留言', 1)], query))
  if (path === '/worklist/applications/awaited') return ok(paged([waiting('AWAITED', `${CASES[0]!.registrationNumber} 等待第三方意见`, '等待第三方意见', 'record-answer', '登记答复', 3, '2026-11-02发出，等待中')], query))
  if (path === '/worklist/applications/reexaminations') return ok(paged([waiting('APPLICATION_REEXAMINATION', '2025-依申请-00017 不予公开：危及“三安全一稳定”', '不予公开', 'reexamine', '定期评估审查（条例第十八条）', -2)], query))
  if (path === '/staff') return ok(paged(STAFF.filter((one) => (one.name + one.office).includes(query.get('q') ?? '')), query))
  if (path === '/application-cases/channels') return ok(CHANNELS)
  if (path === '/application-cases' && method === 'POST') {
    if (!body.description) return problem(422, 'invalid', '请更正标出的内容', { errors: [{ code: 'description-missing', field: 'description', message: '请填写所需信息的名称、文号或者便于查询的其他特征描述。' }, { code: 'letter-missing', field: 'letters', message: '请上传来件的扫描件或者照片。' }] })
    return { status: 201, body: { id: CASES[0]!.id, registrationNumber: '2026-依申请-00043', secret: 'K7M2-9QXD-4TRP-22AB', receivedOn: body.arrivedOn, dueAt: '2026-12-22T16:00:00Z', explanation: [] } }
  }
  const found = /^\/application-cases\/([^/]+)\/(intake|confirmation|parts|same-applicant|files|messages)$/.exec(path)
  return found ? desk(found[1]!, found[2]!, method, body) : undefined
}
