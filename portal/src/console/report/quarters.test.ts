import { expect, it } from 'vitest'
import { quarters } from './quarters'

it('begins with the running quarter and goes back over the year', () => {
  const list = quarters('2026-02-10')
  expect(list[0]).toEqual({ name: '2026 年第一季度', from: '2026-01-01', to: '2026-03-31' })
  expect(list[1]).toEqual({ name: '2025 年第四季度', from: '2025-10-01', to: '2025-12-31' })
  expect(list.at(-1)).toEqual({ name: '2025 年全年', from: '2025-01-01', to: '2025-12-31' })
})
