import { describe, expect, it } from 'vitest'
import { weave } from './clauses'

describe('the body of a document', () => {
  it('lists chapters and articles in the order of the text', () => {
    const { clauses } = weave('<h3 id="zhang-1">第一章 总则</h3><p id="tiao-1">第一条 为了规范管理，制定本办法。</p><p id="tiao-1-k2">没有编号的一段。</p>')
    expect(clauses.map((clause) => [clause.label, clause.level])).toEqual([['第一章 总则', 1], ['第一条 为了规范管理，制定本办法', 2]])
  })

  it('takes the anchors that the service gave, and knows their levels', () => {
    const levels = (...ids: string[]) => weave(ids.map((id) => `<p id="${id}">内容</p>`).join('')).clauses.map((clause) => [clause.id, clause.level])
    expect(levels('zhang-1', 'zhang-1-jie-2', 'bian-1-zhang-2', 'xu-3', 'fu-1', 'fu-1-xu-2')).toEqual([['zhang-1', 1], ['zhang-1-jie-2', 1], ['bian-1-zhang-2', 1], ['xu-3', 1], ['fu-1', 1], ['fu-1-xu-2', 1]])
    expect(levels('tiao-1', 'tiao-3z1', 'xu-1-2', 'xu-1-0-5', 'fu-2-tiao-4', 'pian-2-tiao-1', 'zhang-1-xu-2')).toEqual([['tiao-1', 2], ['tiao-3z1', 2], ['xu-1-2', 2], ['xu-1-0-5', 2], ['fu-2-tiao-4', 2], ['pian-2-tiao-1', 2], ['zhang-1-xu-2', 2]])
    expect(levels('tiao-1-k2', 'tiao-1-0-1', 'xu-1-1-2', 'clause-list')).toEqual([])
  })

  it('lists the headings of a text without numbers', () => {
    expect(weave('<h2>背景</h2><p>一段。</p><h2>标准</h2>').clauses.map((clause) => clause.id)).toEqual(['clause-1', 'clause-2'])
  })

  it('sets a key point behind the clause that it explains', () => {
    const { html } = weave('<p id="tiao-5">第五条 可以代办。</p><p id="tiao-6">第六条 五日办结。</p>', [{ point: '家人可以代办', anchor: 'tiao-5', clause: '第五条' }])
    expect(html).toMatch(/第五条 可以代办。<\/p><aside[^>]*>.*家人可以代办.*<\/aside><p id="tiao-6">第六条/)
  })

  it('finds the clause by its first line in a text that was kept without today’s anchors', () => {
    const { html } = weave('<p>第五条  可以代办。</p><p>第六条 五日办结。</p>', [{ point: '家人可以代办', anchor: 'tiao-5', opening: '第五条 可以代办。' }])
    expect(html).toMatch(/可以代办。<\/p><aside/)
  })

  it('says that a point is being checked after its clause was changed', () => {
    expect(weave('<p id="tiao-5">第五条</p>', [{ point: '五日办结', anchor: 'tiao-5', standing: 'BEING_CHECKED' }]).html).toContain('正在核对')
  })

  it('shows a key point as text and never as markup', () => {
    expect(weave('<p id="tiao-1">第一条 内容</p>', [{ point: '<img src=x onerror=alert(1)>', anchor: 'tiao-1' }]).html).not.toContain('<img')
  })

  it('offers to ask about each clause, with words that are not part of the official text', () => {
    const { html, clauses } = weave('<h3 id="zhang-1">第一章 总则</h3><p id="tiao-1">第一条 为了规范管理。</p><h3 id="xu-2">二、标准</h3><p>一段。</p><h2>没有编号</h2>', [{ point: '规范管理', anchor: 'tiao-1' }], (anchor) => `/messages/new?document=d1&clause=${anchor}`)
    const page = new DOMParser().parseFromString(html, 'text/html')
    const links = [...page.querySelectorAll<HTMLAnchorElement>('a.ask-clause')]
    expect(links.map((each) => each.getAttribute('href'))).toEqual(['/messages/new?document=d1&clause=tiao-1', '/messages/new?document=d1&clause=xu-2'])
    expect(links.map((each) => each.textContent)).toEqual(['', ''])
    expect(links[0]!.getAttribute('aria-label')).toBe('对本条提问：第一条 为了规范管理')
    expect(page.querySelector('h3#xu-2')!.children).toHaveLength(0)
    expect(clauses.map((each) => each.label)).toEqual(['第一章 总则', '第一条 为了规范管理', '二、标准', '没有编号'])
  })

  it('names each table, so that none is mistaken for another', () => {
    const { html } = weave('<table><tr><td>1</td></tr></table><table><caption>补贴标准</caption><tr><td>2</td></tr></table>')
    expect([...html.matchAll(/aria-label="([^"]*)"/g)].map((found) => found[1])).toEqual(['表格1', '表格2 补贴标准'])
  })

  it('drops what could run', () => {
    expect(weave('<p onclick="x()">第一条</p><script>x()</script>').html).not.toMatch(/onclick|script/)
  })
})
