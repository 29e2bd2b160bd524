import { expect, it } from 'vitest'
import type { CatalogueNode } from '../../api/catalogue'
import { rowsOf } from './tree'

const node = (code: string, children: CatalogueNode[] = []): CatalogueNode => ({ code, title: code, contents: '', count: 0, newest: [], children })

it('shows what stands below an entry only when that is open', () => {
  const nodes = [node('03', [node('0301'), node('0302')]), node('04')]
  expect(rowsOf(nodes, new Set()).map((row) => row.node.code)).toEqual(['03', '04'])
  const opened = rowsOf(nodes, new Set(['03']))
  expect(opened.map((row) => row.node.code)).toEqual(['03', '0301', '0302', '04'])
  expect(opened[1]).toMatchObject({ level: 2, parent: '03', opens: false })
})
