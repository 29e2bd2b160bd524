import { ok, type Answered, type Asked } from './plugin'
import { paged } from './publicApi'

const SECTIONS = [['GUIDE', '政府信息公开指南'], ['RULES', '政府信息公开制度'], ['CONTENT', '法定主动公开内容'], ['REPORT', '政府信息公开年报'], ['APPLICATION', '依申请公开']]
const node = (code: string, title: string, children: object[] = []) => ({ code, title, contents: '', count: 0, newestAt: null, newest: [], children })
const ENTRIES = [node('03', '机构概况', [node('0301', '机构职能'), node('0302', '领导信息')]), node('06', '统计、资金和收费', [node('0602', '财政预决算')])]

/** The catalogue and the structured records, as far as the screens need them to stand. */
export function catalogueApi({ path, query }: Asked): Answered {
  if (path === '/catalogue') return ok({ sections: SECTIONS.map(([section, name]) => ({ section, name, entries: section === 'CONTENT' ? ENTRIES : [] })) })
  if (path === '/catalogue-entries') return ok({ items: [] })
  if (path === '/catalogue-entries/board') return ok({ items: [], total: 0, states: [], offices: [], indicators: [], unassigned: 0 })
  if (path === '/catalogue-entries/unassigned') return ok({ classes: [], documents: paged([], query) })
  if (path === '/records/classes') return ok({ items: [] })
  if (path === '/records' || path === '/records/desk') return ok(paged([], query))
  return undefined
}
