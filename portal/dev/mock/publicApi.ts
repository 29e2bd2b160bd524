import { ANSWERS, DOCUMENTS, INTERPRETATIONS, nameOf, SITE, uuid } from './data'
import { ok, problem, type Asked, type Answered } from './plugin'

type Doc = (typeof DOCUMENTS)[number]

function facets(items: Doc[]) {
  const count = (values: (d: Doc) => string[], name = (v: string) => v) => {
    const counts = new Map<string, number>()
    items.forEach((d) => values(d).forEach((v) => counts.set(v, (counts.get(v) ?? 0) + 1)))
    return [...counts].map(([value, n]) => ({ value, name: name(value), count: n })).sort((a, b) => b.count - a.count)
  }
  return {
    validity: count((d) => [d.validity], nameOf), kind: count((d) => [d.kind], nameOf), topic: count((d) => d.topics),
    year: count((d) => [d.writtenOn.slice(0, 4)], (y) => `${y}年`).sort((a, b) => b.value.localeCompare(a.value)), issuer: count((d) => [d.issuingBody]),
  }
}

export function paged<T>(items: T[], query: URLSearchParams) {
  const size = Number(query.get('size') ?? 20)
  const page = Number(query.get('page') ?? 0)
  return { items: items.slice(page * size, page * size + size), page, size, total: items.length }
}

function filtered(query: URLSearchParams): Doc[] {
  const q = query.get('q')
  return DOCUMENTS.filter((d) =>
    (!q || d.title.includes(q) || d.documentNumber?.includes(q) || d.indexNumber.includes(q)) &&
    (!query.get('validity') || d.validity === query.get('validity')) && (!query.get('kind') || d.kind === query.get('kind')) &&
    (!query.get('topic') || d.topics.includes(query.get('topic')!)) && (!query.get('year') || d.writtenOn.startsWith(query.get('year')!)) &&
    (!query.get('issuer') || d.issuingBody === query.get('issuer')),
  ).sort((a, b) => b.publishedAt.localeCompare(a.publishedAt))
}

/** The days of a period as the calendar explains them; weekends only, the real service knows the holidays. */
export function explained(from: string, days: number) {
  const explanation: { date: string; counted: boolean; reason: string }[] = []
  const at = new Date(`${from}T12:00:00+08:00`)
  explanation.push({ date: from, counted: false, reason: '起算日不计入' })
  for (let counted = 0; counted < days; ) {
    at.setUTCDate(at.getUTCDate() + 1)
    const date = at.toISOString().slice(0, 10)
    const off = at.getUTCDay() % 6 === 0
    if (!off) counted++
    explanation.push({ date, counted: !off, reason: off ? '周末' : `第 ${counted} 个工作日` })
  }
  const lastDay = explanation.at(-1)!.date
  return { lastDay, endsAt: `${lastDay}T24:00:00+08:00`.replace('T24:00:00', 'T23:59:59'), explanation }
}

/** Key points with the anchor of their clause, as the service resolves it; one is being checked after its clause was changed. */
function keyPointsOf(it: (typeof INTERPRETATIONS)[number]) {
  return it.keyPoints.map((each, index) => ({
    interpretationId: it.id, interpretationTitle: it.title, point: each.point, clause: each.clause ?? null,
    anchor: each.clause ? `tiao-${'零一二三四五六七八九'.indexOf(each.clause[1]!)}` : null, opening: null, standing: index === 1 ? 'BEING_CHECKED' : 'CURRENT', changedOn: index === 1 ? '2026-11-20' : null,
  }))
}

function search(query: URLSearchParams): Answered {
  const asked = query.get('q') ?? ''
  const corrected = asked.includes('高岭') ? asked.replace('高岭', '高龄') : asked
  const words = corrected.split('').filter((each) => '高龄津贴养老助餐残疾补儿童婚姻殡葬社会组织慈善低保'.includes(each))
  const fits = (text: string) => text.includes(corrected) || (words.length > 1 && words.some((_, i) => i > 0 && text.includes(words.slice(i - 1, i + 1).join(''))))
  const mark = (text: string) => words.length > 1 ? text.split(corrected.slice(0, 2)).join(`<em>${corrected.slice(0, 2)}</em>`) : text
  const docs = filtered(new URLSearchParams([...query].filter(([n]) => n !== 'q'))).filter((d) => fits(d.title + d.summary + d.topics.join('')))
  const items = [
    ...docs.map((d) => ({ kind: 'DOCUMENT', id: d.id, indexNumber: d.indexNumber, title: d.title, url: `/documents/${d.id}`, highlights: [mark(d.summary)], validity: d.validity, validityName: d.validityName, publishedAt: d.publishedAt, issuingBody: d.issuingBody, documentNumber: d.documentNumber, summary: d.summary })),
    ...INTERPRETATIONS.filter((i) => fits(i.title) && docs.some((d) => d.id === i.documentId)).map((i) => ({ kind: 'INTERPRETATION', id: i.id, indexNumber: i.documentIndexNumber, title: i.title, url: `/interpretations/${i.id}`, highlights: [mark(i.summary)], validity: i.documentValidity, validityName: i.documentValidityName, publishedAt: i.publishedAt, issuingBody: '明州市民政局', summary: i.summary })),
    ...(query.get('validity') ? [] : ANSWERS.filter((a) => fits(a.title!)).map((a) => ({ kind: 'ANSWER', id: a.id, title: a.title, url: `/messages/${a.id}`, highlights: [mark(a.answer!)], publishedAt: a.publishedAt, issuingBody: a.office }))),
    ...(query.get('validity') || !fits('家有老人，能得到哪些帮助 养老 高龄津贴 助餐') ? [] : [{ kind: 'GUIDANCE', kindName: '综合指引', id: uuid(8801), title: '家有老人，能得到哪些帮助', url: '/guidance/ELDERLY', highlights: ['从助餐、津贴到养老机构，一页看全。'], publishedAt: '2026-11-19T10:00:00+08:00' }]),
  ]
  return ok({ ...paged(items, query), correction: corrected === asked ? null : { query: corrected, applied: true }, facets: facets(docs) })
}

export function publicApi({ method, path, query, body }: Asked): Answered {
  if (query.get('q') === '故障') return problem(503, 'unavailable', '服务暂时不可用')
  if (path === '/site') return ok(SITE)
  if (path === '/documents') return ok({ ...paged(filtered(query), query), facets: facets(filtered(query)) })
  const document = /^\/documents\/([^/]+)$/.exec(path)
  if (document) {
    if (document[1] === uuid(18)) return problem(410, 'document-withdrawn', '文件已撤回', { reason: '文件内容有误，更正后另行发布。', indexNumber: '1233020000000000MZ/2026-00018', withdrawnAt: '2026-03-11T10:00:00+08:00' })
    const found = DOCUMENTS.find((d) => d.id === document[1])
    return found ? ok(found) : problem(404, 'document-not-found', '没有这份文件')
  }
  if (path === '/interpretations') {
    const items = INTERPRETATIONS.filter((i) => (!query.get('documentId') || i.documentId === query.get('documentId')) && (!query.get('form') || i.form === query.get('form')) && (!query.get('q') || i.title.includes(query.get('q')!)))
    return ok(paged(items, query))
  }
  const explainedDocument = /^\/interpretations\/by-document\/([^/]+)\/key-points$/.exec(path)?.[1]
  if (explainedDocument) return ok({ documentId: explainedDocument, points: INTERPRETATIONS.filter((i) => i.documentId === explainedDocument).flatMap(keyPointsOf) })
  const interpretation = /^\/interpretations\/([^/]+)$/.exec(path)
  if (interpretation) return found(INTERPRETATIONS.find((i) => i.id === interpretation[1]))
  if (path === '/search') return search(query)
  if (path === '/search/suggestions') {
    const q = query.get('q') ?? ''
    return ok({ items: DOCUMENTS.filter((d) => d.title.includes(q)).slice(0, 6).map((d) => ({ text: d.title, kind: 'DOCUMENT' })) })
  }
  if (path === '/calendar/deadlines') {
    const from = query.get('from') ?? '2026-11-23'
    const workingDays = Number(query.get('workingDays') ?? 20)
    if (workingDays > 250) return problem(422, 'invalid', '请更正标出的内容', { errors: [{ code: 'too-many', field: 'workingDays', message: '工作日数应在 1 到 250 之间' }] })
    return ok({ from, workingDays, provisional: from >= '2026-12', ...explained(from, workingDays) })
  }
  if (path === '/applications' && method === 'POST') {
    if (!body.applicant?.name) return problem(422, 'invalid', '请更正标出的内容', { errors: [{ code: 'required', field: 'applicant.name', message: '请填写姓名或名称' }] })
    const { endsAt, explanation } = explained('2026-11-23', 20)
    return { status: 201, body: { registrationNumber: '明民依申〔2026〕0042号', secret: 'K7M2-9QXD-4TRP', dueAt: endsAt, explanation } }
  }
  if (path === '/applications/deadline-calculator') {
    const received = (body.acts as { act: string; on: string }[] | undefined)?.find((each) => each.act === 'RECEIVED')?.on ?? '2026-11-23'
    const { lastDay, explanation } = explained(received, 20)
    return ok({ lastDay, firstLastDay: lastDay, provisional: received >= '2026-12', standsStill: false, explanation })
  }
  if (path === '/applications/track') {
    if (body.secret !== 'K7M2-9QXD-4TRP') return problem(404, 'application-not-found', '没有找到这件申请')
    const { endsAt, explanation } = explained('2026-11-02', 20)
    return ok({ registrationNumber: body.registrationNumber, state: 'IN_PROGRESS', stateName: '办理中', submittedAt: '2026-11-01T20:10:00+08:00', description: '2025 年度养老机构等级评定结果', receivedOn: '2026-11-02', lastDay: endsAt.slice(0, 10), dueAt: endsAt, provisional: false, overdue: false, explanation, papers: [], decision: null, steps: [{ at: '2026-11-02T09:00:00+08:00', actName: '确认收到', note: null }], mayWithdraw: true, firstLastDay: endsAt.slice(0, 10), standsStill: false, awaited: [{ kind: 'REASONS', kindName: '等待申请人说明理由', fromYou: true, askedOn: '2026-11-20', until: '2026-12-01', late: false, question: '请说明需要全部评分表的理由。', yuan: null }] })
  }
  if (path === '/messages' && method === 'POST' && body.about && !DOCUMENTS.some((d) => d.id === body.about.documentId)) return problem(422, 'invalid', '请更正标出的内容', { errors: [{ code: 'document-not-public', field: 'about.documentId', message: '没有找到您问的这份文件，可能已经撤下。' }] })
  if (path === '/messages' && method === 'POST') return { status: 201, body: { number: 'MZ2026-0058', secret: 'P4XN-7WLC', dueAt: explained('2026-11-23', 7).endsAt, lastDay: explained('2026-11-23', 7).lastDay, explanation: [] } }
  if (path === '/messages/track') {
    if (body.secret !== 'P4XN-7WLC') return problem(404, 'message-not-found', '没有找到这封来信')
    return ok({ number: body.number, title: ANSWERS[0]!.title, channelName: '咨询留言', state: 'ANSWERED', stateName: '已答复', receivedAt: ANSWERS[0]!.receivedAt, lastDay: '2026-10-27', provisional: false, overdue: false, explanation: [], content: ANSWERS[0]!.question, answer: { text: ANSWERS[0]!.answer, office: ANSWERS[0]!.office, answeredAt: ANSWERS[0]!.publishedAt }, rating: null, mayRate: true })
  }
  if (/^\/messages\/[^/]+\/rating$/.test(path)) return ok({ number: 'MZ2026-0058', state: 'ANSWERED', stateName: '已答复', rating: { stars: body.stars, comment: body.comment } })
  if (path === '/messages' && method === 'GET') return ok(paged(ANSWERS.filter((a) => !query.get('channel') || a.channel === query.get('channel')), query))
  const answer = /^\/messages\/([^/]+)$/.exec(path)
  if (answer && method === 'GET') return found(ANSWERS.find((a) => a.id === answer[1]))
  if (path === '/consultations') return ok({ items: [], page: 0, size: 50, total: 0 })
  return undefined
}

function found(item: unknown): Answered {
  return item ? ok(item) : problem(404, 'not-found', '没有找到')
}
