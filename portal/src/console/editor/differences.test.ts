import { expect, it } from 'vitest'
import { differences } from './differences'

it('shows only what differs and marks the lines', () => {
  const found = differences({ title: '甲', body: '<p>第一条 一</p><p>第二条 二</p>' }, { title: '甲', body: '<p>第一条 一</p><p>第二条 贰</p>' }, { title: '标题', body: '正文' })
  expect(found).toHaveLength(1)
  expect(found[0]!.name).toBe('正文')
  expect(found[0]!.mine.filter((piece) => piece.changed).map((piece) => piece.text.trim())).toEqual(['第二条 二'])
  expect(found[0]!.theirs.filter((piece) => piece.changed).map((piece) => piece.text.trim())).toEqual(['第二条 贰'])
})
