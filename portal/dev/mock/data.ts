/** Sample data of the fictional 明州市民政局 for developing the screens without the platform. Never part of the build. */
const NAMES: Record<string, string> = {
  NORMATIVE: '行政规范性文件', POLICY: '其他政策文件', NOTICE: '通知公告', PLAN: '规划计划', BUDGET: '财政预决算', PERSONNEL: '人事信息', REPORT: '报告总结',
  IN_FORCE: '有效', NOT_YET_IN_FORCE: '尚未生效', AMENDED: '已修改', LAPSED: '失效', REPEALED: '废止',
}
export const nameOf = (code: string) => NAMES[code] ?? code

export const SITE = {
  name: '明州市民政局政府信息公开',
  organisation: '明州市民政局',
  code: '1233020000000000MZ',
  phone: '0574-12345678',
  address: '明州市鄞江区民安路 100 号',
  identifier: '3302000000',
  icp: '浙ICP备00000000号',
  publicUrl: 'http://localhost:8080',
  keycloak: { url: '/auth', realm: 'zwgk', clientId: 'zwgk-portal' },
}

const rows: [string, string, string | null, string, string, string[], string][] = [
  ['明州市高龄津贴发放管理办法', 'NORMATIVE', '明民发〔2026〕18号', '2026-10-12', 'IN_FORCE', ['养老服务', '高龄津贴'], '本市户籍年满 80 周岁的老人按月领取高龄津贴，80 至 89 周岁每月 100 元，90 至 99 周岁每月 200 元，百岁以上每月 600 元，一次申请、按月直达。'],
  ['关于提高全市最低生活保障标准的通知', 'NORMATIVE', '明民发〔2026〕16号', '2026-09-28', 'NOT_YET_IN_FORCE', ['社会救助', '最低生活保障'], '自 2027 年 1 月 1 日起，全市低保标准由每人每月 1180 元提高到 1260 元。'],
  ['关于做好2026年冬季流浪乞讨人员救助管理工作的通知', 'NOTICE', '明民函〔2026〕77号', '2026-11-16', 'IN_FORCE', ['社会救助'], '11 月 20 日起开展“寒冬送温暖”专项行动，救助站 24 小时开放，市民发现需要帮助的人可随时拨打求助电话。'],
  ['明州市老年助餐服务补贴实施细则', 'NORMATIVE', '明民发〔2026〕12号', '2026-07-20', 'IN_FORCE', ['养老服务', '老年助餐'], '60 周岁以上老人在社区食堂用餐，每餐补贴 2 至 5 元，刷社保卡当场减免。'],
  ['明州市养老机构等级评定实施办法（试行）', 'NORMATIVE', '明民发〔2024〕9号', '2024-04-08', 'AMENDED', ['养老服务', '养老机构'], '养老机构等级分五级，评定结果与运营补贴挂钩。'],
  ['关于修改《明州市养老机构等级评定实施办法（试行)》的决定', 'NORMATIVE', '明民发〔2026〕10号', '2026-06-15', 'IN_FORCE', ['养老服务', '养老机构'], '调整等级评定的申报条件和复核期限。'],
  ['明州市临时救助工作规程', 'NORMATIVE', '明民发〔2021〕22号', '2021-10-30', 'LAPSED', ['社会救助', '临时救助'], '遭遇突发困难的家庭和个人可以申请临时救助。'],
  ['明州市残疾人两项补贴资金管理办法', 'NORMATIVE', '明民发〔2020〕6号', '2020-03-12', 'REPEALED', ['残疾人福利'], '困难残疾人生活补贴和重度残疾人护理补贴资金的申领与监管。'],
  ['明州市困难残疾人生活补贴和重度残疾人护理补贴实施办法', 'NORMATIVE', '明民发〔2025〕14号', '2025-08-26', 'IN_FORCE', ['残疾人福利', '残疾人两项补贴'], '生活补贴每人每月 360 元，护理补贴分三档发放，可在任一镇街跨区申请。'],
  ['明州市民政局2026年政务公开工作要点', 'PLAN', '明民办〔2026〕5号', '2026-04-22', 'IN_FORCE', ['政务公开'], '明确年度公开重点、责任科室和完成时限。'],
  ['关于开展2026年度社会组织等级评估工作的通知', 'NOTICE', '明民函〔2026〕31号', '2026-05-11', 'IN_FORCE', ['社会组织'], '登记满两年的社会团体、基金会和民办非企业单位可在 6 月 30 日前申报。'],
  ['明州市惠民殡葬实施办法', 'NORMATIVE', '明民发〔2023〕17号', '2023-12-01', 'IN_FORCE', ['殡葬服务'], '免除本市户籍逝者遗体接运、存放、火化和骨灰寄存等基本服务费用。'],
  ['明州市民政局2026年度部门预算', 'BUDGET', null, '2026-02-14', 'IN_FORCE', ['财政信息'], '本部门及所属单位 2026 年收支预算。'],
  ['明州市孤儿和困境儿童基本生活保障办法', 'NORMATIVE', '明民发〔2025〕3号', '2025-01-20', 'IN_FORCE', ['儿童福利'], '社会散居孤儿每人每月 1850 元，机构养育孤儿每人每月 2300 元。'],
  ['关于婚姻登记“全省通办”有关事项的通告', 'NOTICE', '明民通〔2025〕4号', '2025-05-10', 'IN_FORCE', ['婚姻登记'], '结婚、离婚登记不再要求出具户口簿，可以在任一婚姻登记机关办理。'],
  ['明州市慈善组织信息公开指引', 'POLICY', '明民函〔2025〕58号', '2025-09-05', 'IN_FORCE', ['慈善'], '慈善组织公开募捐和项目进展的内容、时限和格式。'],
  ['明州市民政局2025年政府信息公开工作年度报告', 'REPORT', null, '2026-01-26', 'IN_FORCE', ['政务公开'], '2025 年主动公开、依申请公开和监督保障情况。'],
  ['关于张某某等同志任职的通知', 'PERSONNEL', '明民党组〔2026〕8号', '2026-03-09', 'IN_FORCE', ['人事信息'], '局机关部分科室负责人任职。'],
  ['明州市“十五五”养老服务体系建设规划', 'PLAN', '明民发〔2026〕2号', '2026-01-15', 'IN_FORCE', ['养老服务', '规划'], '到 2030 年，居家社区养老服务设施覆盖全部村（社区）。'],
  ['关于规范养老机构预收费管理的通知', 'NORMATIVE', '明民发〔2026〕7号', '2026-05-06', 'IN_FORCE', ['养老服务', '养老机构'], '养老机构预收费须存入监管账户，押金不超过月服务费的 12 倍。'],
  ['明州市农村留守老年人关爱服务办法', 'NORMATIVE', '明民发〔2022〕11号', '2022-06-18', 'IN_FORCE', ['养老服务'], '建立定期探访制度，每月至少探访一次。'],
  ['关于公布2026年明州市社会救助标准的通告', 'NOTICE', '明民通〔2026〕1号', '2026-01-05', 'IN_FORCE', ['社会救助'], '公布低保、特困供养、孤儿、临时救助等标准。'],
  ['明州市社会组织负责人管理办法', 'NORMATIVE', '明民发〔2023〕5号', '2023-03-28', 'IN_FORCE', ['社会组织'], '负责人任职条件、任期和退出要求。'],
]

export const uuid = (n: number) => `0199f000-0000-7000-8000-${String(n).padStart(12, '0')}`

const ARTICLES = [
  ['第一章 总则', ''],
  ['第一条', '为了规范高龄津贴发放管理，保障高龄老年人基本生活，根据《中华人民共和国老年人权益保障法》和有关规定，结合本市实际，制定本办法。'],
  ['第二条', '本办法适用于具有本市户籍、年满 80 周岁的老年人。'],
  ['第三条', '高龄津贴发放遵循自愿申请、应发尽发、动态管理的原则。'],
  ['第二章 标准和发放', ''],
  ['第四条', '高龄津贴按下列标准按月发放：'],
  ['TABLE', ''],
  ['第五条', '老年人年满规定年龄当月起，可以由本人或者委托他人向户籍所在地或者居住地的镇人民政府、街道办事处申请，也可以通过政务服务平台在线申请。'],
  ['第六条', '镇人民政府、街道办事处应当自收到申请之日起 5 个工作日内完成核对；符合条件的，自申请当月起发放。'],
  ['第三章 监督管理', ''],
  ['第七条', '享受高龄津贴的老年人死亡、户籍迁出本市的，自次月起停止发放。任何单位和个人不得截留、挪用高龄津贴资金。'],
  ['第八条', '本办法自 2026年11月1日起施行，有效期至 2031年10月31日。《明州市高龄津贴发放办法》（明民发〔2020〕19号）同时废止。'],
] as const

/** As the service gives them: 第三条 is tiao-3. */
function anchorOf(head: string): string {
  return `${head.includes('章') ? 'zhang' : 'tiao'}-${'零一二三四五六七八九'.indexOf(head[1]!)}`
}

export const BODY = ARTICLES.map(([head, text]) =>
  head === 'TABLE'
    ? '<table><thead><tr><th>年龄</th><th>每人每月</th></tr></thead><tbody><tr><td>80 至 89 周岁</td><td>100 元</td></tr><tr><td>90 至 99 周岁</td><td>200 元</td></tr><tr><td>100 周岁以上</td><td>600 元</td></tr></tbody></table>'
    : text ? `<p id="${anchorOf(head)}"><strong>${head}</strong> ${text}</p>` : `<h3 id="${anchorOf(head)}">${head}</h3>`,
).join('')

export const DOCUMENTS = rows.map(([title, kind, documentNumber, written, validity, topics, summary], index) => ({
  id: uuid(index + 1),
  indexNumber: `1233020000000000MZ/${written.slice(0, 4)}-${String(index + 1).padStart(5, '0')}`,
  title, kind, kindName: nameOf(kind), documentNumber, topics, summary,
  issuingBody: index % 7 === 5 ? '明州市民政局办公室' : '明州市民政局',
  writtenOn: written,
  publishedAt: `${written}T09:${String(10 + index).padStart(2, '0')}:00+08:00`,
  effectiveFrom: kind === 'NORMATIVE' ? (validity === 'NOT_YET_IN_FORCE' ? '2027-01-01' : written) : null,
  lapsesOn: kind === 'NORMATIVE' ? `${Number(written.slice(0, 4)) + 5}-12-31` : null,
  validity, validityName: nameOf(validity),
  body: BODY,
  disclosureMode: 'PROACTIVE', disclosureModeName: '主动公开',
  catalogueClass: topics[0], draftingOffice: topics[0] === '养老服务' ? '养老服务科' : '社会救助科',
  validitySince: validity === 'IN_FORCE' ? null : '2026-06-15',
  validityDecidedBy: validity === 'AMENDED' ? { id: uuid(6), title: rows[5]![0], indexNumber: '' } : validity === 'REPEALED' ? { id: uuid(9), title: rows[8]![0], indexNumber: '' } : null,
  relations: index === 4 ? [{ type: 'AMENDED_BY', typeName: '被修改', direction: 'IN', document: { id: uuid(6), title: rows[5]![0] }, effectiveOn: '2026-06-15' }] : index === 0 ? [{ type: 'REPEALS', typeName: '废止', direction: 'OUT', document: { id: uuid(8), title: rows[7]![0] }, effectiveOn: '2026-11-01' }] : [],
  attachments: index < 4 ? [{ id: uuid(900 + index), fileName: '高龄津贴申请表.docx', mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', size: 24_576 }, { id: uuid(950 + index), fileName: '办理流程图.pdf', mediaType: 'application/pdf', size: 1_303_000 }] : [],
  publisher: { office: '政务公开办' },
  changeNotes: [],
}))

const forms = [['TEXT', '文字'], ['PICTURE', '图解'], ['EXPERT', '专家解读'], ['HEAD_OF_OFFICE', '负责人解读']] as const
export const INTERPRETATIONS = DOCUMENTS.filter((d) => d.kind === 'NORMATIVE').map((d, index) => {
  const [form, formName] = forms[index % 4]!
  return {
    id: uuid(2000 + index), form, formName,
    title: index % 4 === 1 ? `一图读懂《${d.title}》` : `《${d.title}》政策解读`,
    documentId: d.id, documentTitle: d.title, documentIndexNumber: d.indexNumber, documentValidity: d.validity, documentValidityName: d.validityName, documentWithdrawn: false,
    summary: d.summary, publishedAt: d.publishedAt, office: d.draftingOffice,
    body: '<h3>一、出台背景</h3><p>原办法已执行五年，老年人口结构和物价水平都有变化，需要相应调整标准、简化手续。</p><h3>二、主要变化</h3><p>一是标准提高；二是户籍地、居住地都可以申请；三是核对时间由 15 个工作日缩短为 5 个工作日。</p><h3>三、谁可以领、怎么领</h3><p>年满 80 周岁的本市户籍老人，凭身份证和社会保障卡申请，也可以请家人代办。</p><h3>四、咨询方式</h3><p>养老服务科，0574-12345678。</p>',
    keyPoints: [{ point: '居住地也能申请，不用再回户籍地；可以请家人代办。', clause: '第五条' }, { point: '材料齐全的 5 个工作日内办完，从申请当月开始发。', clause: '第六条' }],
  }
})

export const ANSWERS = [
  ['请问外地户籍老人随子女在明州居住，能不能享受老年助餐补贴', 'MESSAGE', '我母亲 68 岁，户籍在外省，随我在明州居住三年，有居住证，能不能在社区食堂享受优惠？', '您好。根据《明州市老年助餐服务补贴实施细则》第四条，持有本市居住证满一年的 60 周岁以上老人，与户籍老人享受同等助餐补贴。请您母亲携带身份证、居住证到居住地社区登记，登记后次日即可在社区食堂享受减免。', '养老服务科'],
  ['建议在婚姻登记处增设周末服务', 'SUGGESTION', '平时上班请假不便，建议周六也能办理结婚登记。', '您好，感谢您的建议。自 2026年6月起，市、区两级婚姻登记处已开通周六上午预约登记服务，您可以在预约平台选择时段。', '社会事务科'],
  ['反映某养老院收费不透明', 'LEADER_MAILBOX', '入住时没有说明护理费会每年上涨，希望调查。', '您好。我局会同所在区民政局到该机构核查，该机构未按规定提前公示收费调整，已责令改正并退还多收费用。根据预收费管理通知，收费调整须提前 30 日公示并与老人或家属重新签订协议。', '养老服务科'],
].map(([title, channel, question, answer, office], index) => ({
  id: uuid(3000 + index), number: `MZ2026-00${index + 31}`, title, channel, channelName: { MESSAGE: '咨询留言', SUGGESTION: '意见建议', LEADER_MAILBOX: '局长信箱' }[channel!], question, answer, office,
  receivedAt: `2026-10-1${index}T10:20:00+08:00`, receivedOn: `2026-10-1${index}`, answeredAt: `2026-10-2${index}T09:00:00+08:00`, publishedAt: `2026-10-2${index}T15:00:00+08:00`,
}))
