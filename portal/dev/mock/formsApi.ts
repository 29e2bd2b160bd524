import { DOCUMENTS, INTERPRETATIONS, uuid } from './data'
import type { Answered, Asked } from './plugin'
import { ok, problem } from './plugin'

const hours = (count: number) => new Date(Math.floor(Date.now() / 3_600_000) * 3_600_000 + count * 3_600_000).toISOString()
const NAMES: Record<string, string> = { TEXT: '文字', PICTURE: '图解', VIDEO: '视频、音频', ANIMATION: '动漫、H5', PRESS_CONFERENCE: '新闻发布会', BRIEFING: '吹风会', LIVE: '直播', ON_SITE: '现场宣讲', COMMENTARY: '评论', EXPERT: '专家解读', HEAD_OF_OFFICE: '负责人解读' }
const NEEDS: Record<string, string[]> = { TEXT: ['BODY'], PICTURE: ['PICTURES'], VIDEO: ['RECORDING'], ANIMATION: ['LINK_OR_RECORDING'], PRESS_CONFERENCE: ['BODY'], BRIEFING: ['BODY'], LIVE: ['LINK_OR_RECORDING'], ON_SITE: ['BODY'], COMMENTARY: ['BODY', 'AUTHOR', 'SOURCE'], EXPERT: ['BODY', 'AUTHOR', 'POST', 'INSTITUTION'], HEAD_OF_OFFICE: ['BODY', 'AUTHOR', 'POST'] }
const HINTS: Record<string, string> = { PICTURE: '一幅或多幅图，每幅图写明图上有什么，看不见图的人也能知道。', VIDEO: '上传 MP4 视频或 MP3 音频，并配字幕或文字稿。' }
const CAPTIONS = ['各位好，今天讲高龄津贴。', '年满 80 周岁的本市户籍老人都可以领。', '在居住地就能申请，不用再回户籍地。']

const picture = (text: string, colour: string) => Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="800" height="450"><rect width="800" height="450" fill="${colour}"/><text x="60" y="240" font-size="48" fill="#1a1f26">${text}</text></svg>`)
const PICTURES = [['高龄津贴发给谁', '#e8f0fa', '高龄津贴发给谁：年满 80 周岁的本市户籍老人。80 至 89 岁每月 60 元，90 至 99 岁每月 120 元，100 岁以上每月 500 元。'], ['怎么申请', '#fdf3e1', '怎么申请：凭身份证、社会保障卡到居住地社区申请，也可以请家人代办；材料齐全的 5 个工作日内办完。']] as const
/** Frames of silence, for players to have something to play. */
const SILENCE = Buffer.concat(Array.from({ length: 400 }, () => Buffer.concat([Buffer.from([0xff, 0xfb, 0x90, 0x64]), Buffer.alloc(413)])))
const VTT = `WEBVTT\n\n${CAPTIONS.map((text, index) => `00:00:0${index * 3}.000 --> 00:00:0${index * 3 + 3}.000\n${text}\n`).join('\n')}`

function presentation(form: string, folder: string) {
  const file = (id: number, role: string, fileName: string, mediaType: string, textInstead: string | null) => ({ id: uuid(id), role, fileName, mediaType, size: 52_000, textInstead, address: `${folder}/${uuid(id)}` })
  const filmed = form === 'VIDEO'
  const author = form === 'EXPERT' ? { author: '钱教授', post: '教授', institution: '明州大学公共管理学院' } : form === 'HEAD_OF_OFFICE' ? { author: '林国栋', post: '局长', institution: '明州市民政局' } : { author: null, post: null, institution: null }
  return {
    form, formName: NAMES[form],
    sheet: { ...author, source: null, link: null, transcript: null },
    words: filmed ? CAPTIONS.join('\n') : null,
    pictures: form === 'PICTURE' ? PICTURES.map(([title, , text], index) => file(5000 + index, 'PICTURE', `${title}.png`, 'image/png', text)) : [],
    recording: filmed ? file(5010, 'RECORDING', '高龄津贴怎么领.mp4', 'video/mp4', null) : null,
    subtitles: filmed ? file(5011, 'SUBTITLES', '字幕.srt', 'text/vtt', CAPTIONS.join('\n')) : null,
    cover: filmed ? file(5012, 'COVER', '封面.png', 'image/png', '工作人员在社区窗口讲解高龄津贴') : null,
  }
}

function media(id: string): Answered {
  const index = PICTURES.findIndex((_, at) => uuid(5000 + at) === id)
  if (index >= 0) return { raw: picture(PICTURES[index]![0], PICTURES[index]![1]), headers: { 'Content-Type': 'image/svg+xml' } }
  if (id === uuid(5010)) return { raw: SILENCE, headers: { 'Content-Type': 'audio/mpeg' } }
  if (id === uuid(5011)) return { raw: Buffer.from(VTT), headers: { 'Content-Type': 'text/vtt; charset=utf-8' } }
  if (id === uuid(5012)) return { raw: picture('高龄津贴怎么领', '#e6f2ea'), headers: { 'Content-Type': 'image/svg+xml' } }
  return problem(404, 'file-not-found', '没有找到这个文件。')
}

const OCCASIONS = [
  ['高龄津贴政策进社区宣讲会', 'ON_SITE', 'ANNOUNCED', 240, 30, 12, 0], ['老年助餐新政策直播答疑', 'LIVE', 'ANNOUNCED', 400, null, 0, 0], ['养老服务条例新闻发布会', 'PRESS_CONFERENCE', 'ANNOUNCED', 96, 20, 20, 3], ['残疾人两项补贴吹风会', 'BRIEFING', 'CANCELLED', 120, null, 0, 0], ['孤儿助学政策宣讲会', 'ON_SITE', 'HELD', -480, 50, 46, 0], ['社会救助办法宣讲会', 'ON_SITE', 'PLANNED', 700, 40, 0, 0],
].map(([title, form, state, at, capacity, taken, waiting], index) => {
  const document = DOCUMENTS[index]!
  return {
    id: uuid(5100 + index), version: 3, documentId: document.id, documentTitle: document.title, documentPublic: true, formName: NAMES[form as string], state: state as string,
    stateName: ({ ANNOUNCED: '已公告', CANCELLED: '已取消', HELD: '已举办', PLANNED: '筹备中' } as Record<string, string>)[state as string], taken: taken as number, waiting: waiting as number,
    plan: { form: form as string, title: title as string, description: '讲新政策发给谁、发多少、怎么申请，现场答疑。', startsAt: hours(at as number), endsAt: hours((at as number) + 2), place: form === 'LIVE' ? '“明州民政”视频号直播间' : '东湖街道社区服务中心二楼会议室', onlineAddress: form === 'LIVE' ? 'https://live.mingzhou.example.cn/meal' : null, speakers: '养老服务科 陈静', accessibility: '有手语翻译和实时字幕，会场有无障碍通道', phone: '0574-12345678', capacity: capacity as number | null, signUpUntil: capacity ? hours((at as number) - 24) : null },
    attendance: state === 'HELD' ? 46 : null, record: state === 'HELD' ? '问：孤儿助学金可以领到什么时候？\n答：在读期间一直可以领，到毕业为止。' : null,
    notices: state === 'CANCELLED' ? [{ at: hours(-30), act: 'CANCEL', actName: '取消活动', reason: '因台风预警取消，新的时间另行公告。', wasAt: hours(at as number), wasPlace: '市民中心三楼', mails: { sent: 17, waiting: 0, failed: 1, unreachable: 2 } }] : [],
    interpretationId: state === 'HELD' ? INTERPRETATIONS[0]!.id : null, materialId: null,
    plannedBy: { id: 'chenjing', name: '陈静', office: '养老服务科' },
  }
})
type Occasion = (typeof OCCASIONS)[number]
const takesSignUps = (it: Occasion) => it.state === 'ANNOUNCED' && !!it.plan.signUpUntil && it.plan.signUpUntil > new Date().toISOString()
const item = (it: Occasion) => ({ id: it.id, documentId: it.documentId, documentTitle: it.documentTitle, office: '养老服务科', form: it.plan.form, formName: it.formName, title: it.plan.title, state: it.state, stateName: it.stateName, startsAt: it.plan.startsAt, endsAt: it.plan.endsAt, place: it.plan.place, places: it.plan.capacity, taken: it.taken, waiting: it.waiting, signUpUntil: it.plan.signUpUntil, takesSignUps: takesSignUps(it) })
const shown = (it: Occasion) => ({ ...it, takesSignUps: takesSignUps(it), tellsByMail: true, placesLeft: it.plan.capacity === null ? null : Math.max(0, it.plan.capacity - it.taken) })
const all = <T>(items: T[]) => ({ items, page: 0, size: 20, total: items.length })
const SECRET = 'K7M2-9QXD-4TRP-88WZ'

/** Forms of interpretation, their files and occasions, as everybody sees them. */
export function publicForms({ method, path, query, body }: Asked): Answered {
  if (path === '/interpretations/events') {
    const coming = query.get('coming')
    const found = OCCASIONS.filter((it) => it.state !== 'PLANNED' && (coming === null || (it.plan.endsAt > new Date().toISOString()) === (coming === 'true')) && (!query.get('interpretationId') || it.interpretationId === query.get('interpretationId')))
    return ok(all(found.sort((a, b) => a.plan.startsAt.localeCompare(b.plan.startsAt)).map(item)))
  }
  if (/^\/interpretations\/events\/sign-ups\/(track|cancellation)$/.test(path)) {
    if (body.secret !== SECRET) return problem(404, 'number-or-secret-wrong', '编号或查询密码不正确，请检查后再试。')
    const cancelled = path.endsWith('cancellation')
    return ok({ number: body.number, state: cancelled ? 'CANCELLED' : 'WAITING', stateName: cancelled ? '已取消' : '候补', waitingBefore: cancelled ? null : 2, occasion: shown(OCCASIONS[2]!) })
  }
  const signUp = /^\/interpretations\/events\/([^/]+)\/sign-ups$/.exec(path)
  if (signUp && method === 'POST') {
    if (/1111$/.test(body.contact)) return problem(409, 'sign-up-already', '这个电话号码已经报过名，不需要重复报名。忘记报名编号的，请致电 0574-12345678。')
    const waits = OCCASIONS.find((it) => it.id === signUp[1])?.taken === 20
    return { status: 201, body: { number: 'HD202600042', secret: SECRET, state: waits ? 'WAITING' : 'CONFIRMED', stateName: waits ? '候补' : '报名成功' } }
  }
  const event = /^\/interpretations\/events\/([^/]+)$/.exec(path)
  if (event) {
    const found = OCCASIONS.find((it) => it.id === event[1] && it.state !== 'PLANNED')
    return found ? ok(shown(found)) : problem(404, 'occasion-not-found', '没有找到这项活动，请检查地址是否正确。')
  }
  const file = /^\/interpretations\/[^/]+\/files\/([^/]+)$/.exec(path)
  if (file) return media(file[1]!)
  const presented = /^\/interpretations\/([^/]+)\/presentation$/.exec(path)
  if (presented) {
    const found = INTERPRETATIONS.find((it) => it.id === presented[1])
    return found ? ok(presentation(found.form, `/api/v1/interpretations/${found.id}/files`), { ETag: '"1"' }) : problem(404, 'interpretation-not-found', '没有找到这篇解读')
  }
  return undefined
}

/** The same at the desk. */
export function staffForms({ method, path, query, body, headers }: Asked): Answered {
  if (!headers.authorization) return undefined
  if (path === '/interpretation-materials/forms') return ok({ items: Object.entries(NAMES).map(([form, name]) => ({ form, name, hint: HINTS[form] ?? '用通俗的话把文件讲明白。', needs: NEEDS[form] })), linkHosts: ['gov.cn', 'mingzhou.example.cn'] })
  const file = /^\/interpretation-materials\/[^/]+\/files\/([^/]+)$/.exec(path)
  if (file && method === 'GET') return media(file[1]!)
  const presented = /^\/interpretation-materials\/([^/]+)\/(presentation|form|files.*)$/.exec(path)
  if (presented) return ok(presentation(query.get('form') ?? 'PICTURE', `/api/v1/interpretation-materials/${presented[1]}/files`), { ETag: '"2"' })
  if (path === '/interpretation-gaps') {
    const items = DOCUMENTS.slice(0, 4).map((it, index) => ({ documentId: it.id, documentTitle: it.title, indexNumber: it.indexNumber, office: it.draftingOffice, publishedAt: it.publishedAt, required: 2, missing: index === 3 ? 2 : 1, published: index === 3 ? [] : [{ form: 'TEXT', name: '文字' }], underWay: index === 1 ? [{ form: 'PICTURE', name: '图解' }] : [] }))
    return ok(all(items.filter((it) => !query.get('office') || it.office === query.get('office'))))
  }
  if (path === '/interpretation-gaps/offices') return ok([{ office: '养老服务科', documents: 9, lacking: 3 }, { office: '社会救助科', documents: 6, lacking: 1 }, { office: '儿童福利科', documents: 3, lacking: 0 }])
  const gap = /^\/interpretation-gaps\/([^/]+)$/.exec(path)
  if (gap) return ok({ documentId: gap[1], required: 2, missing: 1, published: [{ form: 'TEXT', name: '文字' }], underWay: [] })
  if (path === '/interpretation-events' && method === 'GET') return ok(all(OCCASIONS.filter((it) => (!query.get('state') || it.state === query.get('state')) && (!query.get('documentId') || it.documentId === query.get('documentId')) && !query.get('material')).map(item)))
  if (path === '/interpretation-events') return { status: 201, body: atTheDesk(OCCASIONS[5]!), headers: { ETag: '"3"' } }
  if (/\/acts\/reveal$/.test(path)) return ok({ name: '张秀英', contact: '13800005678', email: 'zhang@example.cn', needs: '轮椅' })
  const signUps = /^\/interpretation-events\/([^/]+)\/sign-ups$/.exec(path)
  if (signUps) return ok(['张**', '李*', '王**'].map((name, index) => ({ id: uuid(5200 + index), number: `HD20260000${index + 1}`, state: index === 2 ? 'WAITING' : 'CONFIRMED', attendee: { name, contact: `138****567${index}`, email: index === 1 ? null : 'z***@example.cn', needs: index === 0 ? '有' : null }, signedUpAt: hours(-40 + index), mailState: index === 1 ? 'UNREACHABLE' : null, mailStateName: index === 1 ? '没有发邮件，请电话通知' : null })))
  const event = /^\/interpretation-events\/([^/]+)/.exec(path)
  const found = event && OCCASIONS.find((it) => it.id === event[1])
  if (!found) return undefined
  if (method === 'PUT' && body.title) found.plan = { ...found.plan, ...body }
  return ok(atTheDesk(found), { ETag: '"3"' })
}

function atTheDesk(it: Occasion) {
  const act = (code: string, name: string, legalBasis: string, needsReason = false) => ({ act: code, name, needsReason, needsConfirmation: code !== 'hold', legalBasis })
  const acts = it.state === 'PLANNED' ? [act('announce', '公告', '公告后社会公众即可看到并报名。'), act('cancel', '取消活动', '取消应说明理由。', true)] : it.state === 'ANNOUNCED' ? [act('move', '改期或改地点', '改期、改地点应说明理由，页面将向公众公告。', true), act('cancel', '取消活动', '取消应说明理由，已公告的活动将向公众公告。', true)] : []
  return { ...it, mailConfigured: it.state !== 'ANNOUNCED', placesTold: { sent: 0, waiting: 0, failed: 0, unreachable: 0 }, editable: it.state === 'PLANNED', allowedActs: acts, history: [{ at: hours(-200), by: '陈静', act: 'occasion.planned', actName: '安排活动', reason: null }] }
}
