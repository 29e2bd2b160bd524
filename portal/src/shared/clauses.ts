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

interface Point {
  point: string
  clause?: string | null
}

const CHAPTER = /^(第[一二三四五六七八九十百零]+[章编部]|[一二三四五六七八九十]+、)/
const ARTICLE = /^(第[一二三四五六七八九十百零〇0-9]+条|([一二三四五六七八九十]+))/

/**
 * Makes a document's body ready to be shown: cleaned once more, its clauses listed, wide tables put into a box that
 * scrolls and can be reached by keyboard, and each key point set behind the clause that it explains.
 */
export function weave(body: string, points: readonly Point[] = []): WovenBody {
  const clean = DOMPurify.sanitize(body, { USE_PROFILES: { html: true }, FORBID_TAGS: ['style', 'form', 'input', 'button'], FORBID_ATTR: ['style'] })
  const page = new DOMParser().parseFromString(`<div id="woven">${clean}</div>`, 'text/html')
  const root = page.getElementById('woven')!
  const clauses = listClauses(root)
  root.querySelectorAll('table').forEach((table, index) => boxed(page, table, index + 1))
  for (const clause of clauses) {
    const here = points.filter((point) => point.clause && explains(point.clause, clause))
    if (here.length > 0) {
      const anchor = page.getElementById(clause.id)
      anchor?.after(note(page, here, clause))
    }
  }
  return { html: root.innerHTML, clauses }
}

function listClauses(root: HTMLElement): Clause[] {
  const found: Clause[] = []
  let next = 1
  for (const element of root.querySelectorAll<HTMLElement>('h1,h2,h3,h4,p,li,section,article,div[id]')) {
    const text = (element.textContent ?? '').trim()
    const chapter = CHAPTER.test(text) || /^H[1-4]$/.test(element.tagName)
    const article = ARTICLE.test(text)
    if (!chapter && !article) continue
    if (element.querySelector('p,h1,h2,h3,h4')) continue
    if (!element.id) element.id = `clause-${next}`
    next++
    found.push({ id: element.id, label: labelOf(text), level: chapter ? 1 : 2 })
  }
  return found
}

/** The number of a clause with its heading, or with its first words where it has no heading. */
function labelOf(text: string): string {
  const line = text.split(/[\n。;;::]/)[0]!.trim().replace(/\s+/g, ' ')
  return line.length > 22 ? `${line.slice(0, 21)}…` : line
}

function explains(named: string, clause: Clause): boolean {
  const name = named.trim()
  return clause.id === name || clause.label === name || clause.label.startsWith(name)
}

function note(page: Document, points: readonly Point[], clause: Clause): HTMLElement {
  const aside = page.createElement('aside')
  aside.className = 'key-point'
  aside.setAttribute('aria-label', `${clause.label} 的要点`)
  const head = page.createElement('strong')
  head.textContent = '要点'
  aside.append(head)
  for (const each of points) {
    const text = page.createElement('p')
    text.textContent = each.point
    aside.append(text)
  }
  return aside
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
