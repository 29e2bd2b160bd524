import type { ActField } from '../parts/acts'

const GROUNDS = [
  { value: 'ARTICLE_14', label: '《条例》第十四条：国家秘密、法律行政法规禁止公开、危及安全稳定' },
  { value: 'ARTICLE_15', label: '《条例》第十五条：商业秘密、个人隐私' },
  { value: 'ARTICLE_16_1', label: '《条例》第十六条第一款：内部事务信息' },
  { value: 'ARTICLE_16_2', label: '《条例》第十六条第二款：过程性信息、行政执法案卷' },
  { value: 'OTHER_LAW', label: '其他法律、行政法规' },
]
const CLOSING: ActField[] = [
  { name: 'withholding.ground', label: '依据', kind: 'select', required: true, options: GROUNDS },
  { name: 'withholding.otherLaw', label: '法律、行政法规的名称和条款', kind: 'text', hint: '依据选“其他法律、行政法规”的，须填写。' },
  { name: 'reason', label: '理由', kind: 'long', required: true, hint: '留存备查，不对外公开。' },
  { name: 'withholding.reexamineOn', label: '下次评估日期', kind: 'day', hint: '不填的，为一年后的今天（《条例》第十八条：定期评估审查）。' },
]

/** 修订 or 更正: what a new edition is. */
export const EDITION_NATURES = [
  { value: 'REVISION', label: '修订：内容有变化' },
  { value: 'CORRECTION', label: '更正：只改文字差错' },
]

/** What the acts of a document's life ask for. */
export const LIFE_FIELDS: Record<string, ActField[]> = {
  withdraw: [
    {
      name: 'unpublishing.type', label: '方式', kind: 'select', required: true,
      options: [{ value: 'WITHDRAWN', label: '撤回：发布后决定收回' }, { value: 'PUBLISHED_IN_ERROR', label: '错误发布：本不应当发布' }, { value: 'CONSOLIDATED', label: '并入其他文件：内容已汇总到另一份文件' }],
    },
    { name: 'reason', label: '说明', kind: 'long', required: true, hint: '会公开显示在原来的网址上。' },
    { name: 'unpublishing.successorId', label: '引导读者前往的文件', kind: 'document', hint: '并入其他文件的，必须选择。' },
  ],
  'begin-edition': [
    { name: 'edition.nature', label: '性质', kind: 'select', required: true, options: EDITION_NATURES },
    { name: 'edition.changeNote', label: '变更说明', kind: 'long', required: true, hint: '随新版本公开，用读者看得懂的话写清楚改了什么。' },
    { name: 'edition.changedOn', label: '变更日期', kind: 'day', hint: '信息发生变更的日期，二十个工作日的期限从这一天起算；不填为今天。' },
  ],
  'publish-urgently': [{ name: 'reason', label: '先发的理由', kind: 'long', required: true, hint: '写明为什么等不及三审三校。补批的人会看到，并记入办理过程。' }],
  'approve-urgent': [{ name: 'remark', label: '补批意见', kind: 'long' }],
  'refuse-urgent': [{ name: 'reason', label: '不同意的理由', kind: 'long', required: true, hint: '文件随即按错误发布撤下，理由会公开显示在原来的网址上。' }],
  withhold: CLOSING,
  'keep-withheld': CLOSING,
  'open-up': [{ name: 'reason', label: '转为公开的理由', kind: 'long', required: true }],
}

/** What they bring about, said before they are confirmed. */
export const LIFE_EFFECTS: Record<string, string> = {
  withdraw: '公众不再看到正文，原网址只留撤下的方式和说明；索引号保留，不再使用。它废止、修改过的文件恢复原来的有效性。',
  'begin-edition': '按现行文本起草新版本，同样经保密审查和三审三校。发布以后网址和索引号不变，旧版本仍可查阅。',
  'publish-edition': '发布以后替换现行文本，网址和索引号不变；变更说明同时公开，旧版本仍可查阅和对照。',
  'publish-urgently': '未经三审先行发布，立即对公众可见。须由另一人在规定期限内补批；不同意的，按错误发布撤下。',
  'approve-urgent': '补批同意以后，这份文件与经三审三校发布的同样有效。',
  'refuse-urgent': '文件立即按错误发布撤下，公众只看到说明。',
  withhold: '文件不再进入公开流程，公众看不到；到评估日期须重新审查是否公开。',
  'keep-withheld': '记录本次评估，文件继续不公开，到下次评估日期再审查。',
  'open-up': '文件回到起草，公开方式改为主动公开，须重新签署保密审查并经三审三校。',
}
