import { describe, expect, it } from 'vitest'
import { weave } from './clauses'

describe('the body of a document', () => {
  it('lists chapters and articles in the order of the text', () => {
    const { clauses } = weave('<h3>第一章 总则</h3><p>第一条 为了规范管理，制定本办法。</p><p>没有编号的一段。</p>')
    expect(clauses.map((clause) => [clause.label, clause.level])).toEqual([['第一章 总则', 1], ['第一条 为了规范管理，制定本办法', 2]])
  })

  it('keeps the anchors that the service gave', () => {
    expect(weave('<p id="article-1">第一条 内容</p>').clauses[0]!.id).toBe('article-1')
  })

  it('sets a key point behind the clause that it explains', () => {
    const { html } = weave('<p>第五条 可以代办。</p><p>第六条 五日办结。</p>', [{ point: '家人可以代办', clause: '第五条' }])
    expect(html).toMatch(/第五条 可以代办。<\/p><aside[^>]*>.*家人可以代办.*<\/aside><p id="clause-2">第六条/)
  })

  it('shows a key point as text and never as markup', () => {
    expect(weave('<p>第一条 内容</p>', [{ point: '<img src=x onerror=alert(1)>', clause: '第一条' }]).html).not.toContain('<img')
  })

  it('names each table, so that none is mistaken for another', () => {
    const { html } = weave('<table><tr><td>1</td></tr></table><table><caption>补贴标准</caption><tr><td>2</td></tr></table>')
    expect([...html.matchAll(/aria-label="([^"]*)"/g)].map((found) => found[1])).toEqual(['表格1', '表格2 补贴标准'])
  })

  it('drops what could run', () => {
    expect(weave('<p onclick="x()">第一条</p><script>x()</script>').html).not.toMatch(/onclick|script/)
  })
})
