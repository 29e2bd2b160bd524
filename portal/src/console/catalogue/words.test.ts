import { expect, it } from 'vitest'
import type { CatalogueEntry } from '../../api/catalogue'
import { below, formOf, inputOf } from './words'

it('sends empty fields as absent, and only what goes together', () => {
  const input = inputOf({ ...formOf(undefined, 'p'), title: '领导信息', channels: '政府网站、公开栏', yearlyBy: '01-31', audienceGroups: '老年人' })
  expect(input.parentId).toBe('p')
  expect(input.section).toBeNull()
  expect(input.channels).toEqual(['政府网站', '公开栏'])
  expect(input.yearlyBy).toBeNull()
  expect(input.audienceGroups).toBeNull()
})

it('knows what cannot become the parent of an entry', () => {
  const entries = [{ id: 'a', parentId: null }, { id: 'b', parentId: 'a' }, { id: 'c', parentId: 'b' }, { id: 'd', parentId: null }] as CatalogueEntry[]
  expect([...below(entries, 'a')]).toEqual(['a', 'b', 'c'])
})
