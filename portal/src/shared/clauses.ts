import DOMPurify from 'dompurify'

/** A place in a document's body that can be linked to: 第三条, 一、总体要求. */
export interface Clause {
  id: string
  label: string
  level: 1 | 2
}

export interface WovenBody {
  html: string
  clauses: Clause[]
}

/** A key point as it stands beside its clause. */
export interface WovenPoint {
  point: string
  anchor?: string | null
  /** The clause's first line, by which it is found in a text that was kept before it had today's anchors. */
  opening?: string | null
  clause?: string | null
  interpretationId?: string
  interpretationTitle?: string
  standing?: 'CURRENT' | 'BEING_CHECKED'
  /** Where the text before and after can be compared. */
  comparison?: string
}

/** The anchors that the service gives: annex, 编章节 and 一、 are of the first level, 条 and （一） of the second; what lies deeper is not listed. */
const SCOPE = /^(fu-\d+-)?(pian-\d+-)?/
const FIRST = /^(fu-\d+|((bian|fenbian|zhang|jie)-\d+-?)+|xu-\d+)(_\d+)?$/
const OWN_TEXT = /^xu-\d+(_\d+)?$/
const SECOND = /^(tiao-\d+(z\d+)?|xu-(\d+|\d+-0)-\d+|((bian|fenbian|zhang|jie)-\d+-)+xu-\d+)(_\d+)?$/

/**
 * Makes a document's body ready to be shown: cleaned once more, its clauses listed, wide tables put into a box that
 * scrolls and can be reached by keyboard, and each key point set behind the clause that it explains.
 *
 * @param ask the address at which a clause is asked about, by its anchor; where it is given, each clause has its 对本条提问
 */
export function weave(body: string, points: readonly WovenPoint[] = [], ask?: (anchor: string) => string): WovenBody {
  const clean = DOMPurify.sanitize(body, { USE_PROFILES: { html: true }, FORBID_TAGS: ['style', 'form', 'input', 'button'], FORBID_ATTR: ['style'] })
  const page = new DOMParser().parseFromString(`<div id="woven">${clean}</div>`, 'text/html')
  const root = page.getElementById('woven')!
  const clauses = listClauses(root)
  root.querySelectorAll('table').forEach((table, index) => boxed(page, table, index + 1))
  const beside = new Map<HTMLElement, WovenPoint[]>()
  for (const point of points) {
    const place = placeOf(root, point)
    if (place) beside.set(place, [...(beside.get(place) ?? []), point])
  }
  beside.forEach((here, place) => place.after(note(page, here)))
  if (ask) for (const clause of clauses) askBeside(page, root, clause, ask)
  return { html: root.innerHTML, clauses }
}

function listClauses(root: HTMLElement): Clause[] {
  const found: Clause[] = []
  let next = 1
  for (const element of root.querySelectorAll<HTMLElement>('h1,h2,h3,h4,[id]')) {
    const text = (element.textContent ?? '').trim()
    const heading = /^H[1-4]$/.test(element.tagName)
    const level = levelOf(element.id) ?? (heading && !element.id ? 1 : undefined)
    if (element === root || !level || text === '') continue
    if (!element.id) element.id = `clause-${next}`
    next++
    found.push({ id: element.id, label: labelOf(text), level })
  }
  return found
}

function levelOf(id: string): 1 | 2 | undefined {
  const own = id.replace(SCOPE, '')
  if (SECOND.test(own)) return 2
  return FIRST.test(own) || FIRST.test(id) ? 1 : undefined
}

/** Chapters have no words of their own to ask about, and what the service gave no anchor it could not find again. */
function canBeAsked(id: string): boolean {
  return levelOf(id) === 2 || OWN_TEXT.test(id.replace(SCOPE, ''))
}

/** The words of the link are the style's: what is read aloud, copied and printed is the official text alone. */
function askBeside(page: Document, root: HTMLElement, clause: Clause, ask: (anchor: string) => string): void {
  const place = [...root.querySelectorAll<HTMLElement>('[id]')].find((element) => element.id === clause.id)
  if (!place || !canBeAsked(clause.id)) return
  const asking = link(page, ask(clause.id), '', `对本条提问：${clause.label}`)
  asking.className = 'ask-clause no-print'
  if (!/^H[1-4]$/.test(place.tagName)) {
    place.append(' ', asking)
    return
  }
  const line = page.createElement('div')
  line.append(asking)
  place.after(line)
}

function placeOf(root: HTMLElement, point: WovenPoint): HTMLElement | undefined {
  const anchored = [...root.querySelectorAll<HTMLElement>('[id]')].find((element) => element.id === point.anchor)
  if (anchored || !point.opening) return anchored
  const opening = bare(point.opening)
  return [...root.querySelectorAll<HTMLElement>('p,h1,h2,h3,h4,li')].find((element) => bare(element.textContent ?? '').startsWith(opening))
}

function bare(text: string): string {
  return text.replace(/\s+/g, '')
}

/** The number of a clause with its heading, or with its first words where it has no heading. */
function labelOf(text: string): string {
  const line = text.split(/[\n。;;::]/)[0]!.trim().replace(/\s+/g, ' ')
  return line.length > 22 ? `${line.slice(0, 21)}…` : line
}

function note(page: Document, points: readonly WovenPoint[]): HTMLElement {
  const aside = page.createElement('aside')
  aside.className = 'key-point'
  aside.setAttribute('aria-label', `${points[0]!.clause ?? '本条'}的要点`)
  const head = page.createElement('strong')
  head.textContent = '要点'
  aside.append(head)
  for (const each of points) {
    const text = page.createElement('p')
    text.textContent = each.point
    if (each.interpretationId) text.append(' ', link(page, `/interpretations/${encodeURIComponent(each.interpretationId)}`, '看解读', `看解读：${each.interpretationTitle ?? each.point}`))
    aside.append(text)
    if (each.standing === 'BEING_CHECKED') {
      const warning = page.createElement('p')
      warning.className = 'being-checked'
      warning.textContent = '这一条的文字已经修改，这个要点正在核对，请以条文为准。'
      if (each.comparison) warning.append(' ', link(page, each.comparison, '对照修改前后'))
      aside.append(warning)
    }
  }
  return aside
}

function link(page: Document, to: string, words: string, name?: string): HTMLElement {
  const link = page.createElement('a')
  link.href = to
  link.textContent = words
  if (name) link.setAttribute('aria-label', name)
  return link
}

/** A wide table is moved in a box of its own; each box has a name of its own. */
function boxed(page: Document, table: HTMLTableElement, number: number): void {
  const box = page.createElement('div')
  box.className = 'table-box'
  box.tabIndex = 0
  box.setAttribute('role', 'region')
  box.setAttribute('aria-label', `表格${number} ${table.caption?.textContent?.trim() ?? ''}`.trim())
  table.replaceWith(box)
  box.append(table)
}
