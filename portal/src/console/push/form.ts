import type { Channel, Library, LibraryContent } from '../../api/push'
import { read, written } from './table'

export const KINDS: Record<string, string> = { NORMATIVE: '行政规范性文件', POLICY: '其他政策文件', NOTICE: '通知公告', PLAN: '规划计划', BUDGET: '财政预决算', PERSONNEL: '人事信息', REPORT: '报告总结', LAW: '法律法规规章', OTHER: '其他' }
export const VALIDITIES: Record<string, string> = { IN_FORCE: '有效', NOT_YET_IN_FORCE: '尚未生效', AMENDED: '已修改', LAPSED: '失效', REPEALED: '废止' }
/** What travels, with our own name for it. */
export const FIELDS: { code: string; name: string; ours: string }[] = [
  { code: 'INDEX_NUMBER', name: '索引号', ours: 'indexNumber' },
  { code: 'NUMBER', name: '文件库编号', ours: 'receiptNumber' },
  { code: 'VERSION', name: '版本', ours: 'version' },
  { code: 'TITLE', name: '标题', ours: 'title' },
  { code: 'DOCUMENT_NUMBER', name: '文号', ours: 'documentNumber' },
  { code: 'KIND', name: '种类', ours: 'kind' },
  { code: 'TOPICS', name: '主题', ours: 'topics' },
  { code: 'CATALOGUE_CLASS', name: '组配分类', ours: 'catalogueClass' },
  { code: 'ISSUING_BODY', name: '发布机构', ours: 'issuingBody' },
  { code: 'DRAFTING_OFFICE', name: '起草科室', ours: 'draftingOffice' },
  { code: 'WRITTEN_ON', name: '成文日期', ours: 'writtenOn' },
  { code: 'PUBLISHED_AT', name: '发布时间', ours: 'publishedAt' },
  { code: 'EFFECTIVE_FROM', name: '施行日期', ours: 'effectiveFrom' },
  { code: 'LAPSES_ON', name: '失效日期', ours: 'lapsesOn' },
  { code: 'VALIDITY', name: '有效性', ours: 'validity' },
  { code: 'VALIDITY_SINCE', name: '有效性起始日', ours: 'validitySince' },
  { code: 'SUMMARY', name: '摘要', ours: 'summary' },
  { code: 'BODY_HTML', name: '正文（网页）', ours: 'bodyHtml' },
  { code: 'BODY_TEXT', name: '正文（文本）', ours: 'bodyText' },
  { code: 'URL', name: '网址', ours: 'url' },
  { code: 'ATTACHMENTS', name: '附件', ours: 'attachments' },
  { code: 'WITHDRAWAL_REASON', name: '撤回理由', ours: 'reason' },
  { code: 'WITHDRAWN_AT', name: '撤回时间', ours: 'withdrawnAt' },
]
export const RECEIPT: { key: 'number' | 'indexNumber' | 'version' | 'withdrawn'; name: string; ours: string }[] = [
  { key: 'number', name: '文件库编号（回执号）', ours: 'receiptNumber' },
  { key: 'indexNumber', name: '索引号', ours: 'indexNumber' },
  { key: 'version', name: '版本（可以没有）', ours: 'version' },
  { key: 'withdrawn', name: '是否已撤回（可以没有）', ours: 'withdrawn' },
]

/** Everything as it stands in the fields of the form. */
export interface LibraryDraft {
  name: string
  level: string
  type: 'REST' | 'FILE_DROP'
  rest: { tokenUrl: string; clientId: string; scope: string; publishUrl: string; updateUrl: string; validityUrl: string; withdrawUrl: string; lookupUrl: string }
  drop: { folder: string; signature: string; receiptsExpected: boolean }
  secret: string
  receiptSender: string
  kinds: string[]
  since: string
  names: Record<string, string>
  leftOut: string[]
  kindCodes: Record<string, string>
  validityCodes: Record<string, string>
  topicCodes: string
  constants: string
  receipt: Record<'number' | 'indexNumber' | 'version' | 'withdrawn', string>
}

export function draftOf(library?: Library): LibraryDraft {
  const channel = library?.channel
  const rest = channel?.type === 'REST' ? channel : undefined
  const drop = channel?.type === 'FILE_DROP' ? channel : undefined
  const mapping = library?.mapping
  const receipt = mapping?.receipt
  const names = Object.entries(mapping?.names ?? {})
  return {
    name: library?.name ?? '',
    level: library?.level ?? 'CITY',
    type: channel?.type ?? 'REST',
    rest: {
      tokenUrl: rest?.tokenUrl ?? '', clientId: rest?.clientId ?? '', scope: rest?.scope ?? '', publishUrl: rest?.publishUrl ?? '', updateUrl: rest?.updateUrl ?? '',
      validityUrl: rest?.validityUrl ?? '', withdrawUrl: rest?.withdrawUrl ?? '', lookupUrl: rest?.lookupUrl ?? '',
    },
    drop: { folder: drop?.folder ?? '', signature: drop?.signature ?? 'ED25519', receiptsExpected: drop?.receiptsExpected ?? true },
    secret: '',
    receiptSender: library?.receiptSender ?? '',
    kinds: [...(library?.kinds ?? [])],
    since: library?.since ?? '',
    names: Object.fromEntries(names.filter(([, name]) => name !== '')),
    leftOut: names.filter(([, name]) => name === '').map(([code]) => code),
    kindCodes: { ...mapping?.kindCodes },
    validityCodes: { ...mapping?.validityCodes },
    topicCodes: written(mapping?.topicCodes ?? {}),
    constants: written(mapping?.constants ?? {}),
    receipt: { number: receipt?.number ?? '', indexNumber: receipt?.indexNumber ?? '', version: receipt?.version ?? '', withdrawn: receipt?.withdrawn ?? '' },
  }
}

export function contentOf(draft: LibraryDraft): LibraryContent {
  const names = { ...filled(draft.names), ...Object.fromEntries(draft.leftOut.map((code) => [code, ''])) }
  return {
    name: draft.name,
    level: draft.level,
    channel: channelOf(draft),
    kinds: draft.kinds,
    since: draft.since || null,
    receiptSender: draft.receiptSender || null,
    secret: draft.secret || null,
    mapping: {
      names,
      kindCodes: filled(draft.kindCodes),
      validityCodes: filled(draft.validityCodes),
      topicCodes: read(draft.topicCodes),
      constants: read(draft.constants),
      receipt: Object.fromEntries(Object.entries(draft.receipt).map(([key, name]) => [key, name.trim() || null])),
    },
  }
}

function channelOf(draft: LibraryDraft): Channel {
  return draft.type === 'REST' ? { type: 'REST', ...draft.rest, scope: draft.rest.scope || null, updateUrl: draft.rest.updateUrl || null } : { type: 'FILE_DROP', ...draft.drop }
}

function filled(table: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(table).map(([code, name]) => [code, name.trim()]).filter(([, name]) => name))
}
