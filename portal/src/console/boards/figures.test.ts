import { expect, it } from 'vitest'
import { forms, percent, thisYear } from './figures'

it('shows a share with its digit and a dash where there is none', () => {
  expect(percent(93.3)).toBe('93.3%')
  expect(percent(0)).toBe('0%')
  expect(percent(null)).toBe('—')
})

it('lists forms with their counts', () => {
  const none = { opened: 0, onTime: 0, late: 0, metLate: 0, overdue: 0, open: 0, ended: 0, supervised: 0, unanswered: 0, needed: 0, interpreted: 0, forms: [] }
  expect(forms(none)).toBe('—')
  expect(forms({ ...none, forms: [{ form: 'TEXT', formName: '文字', count: 3 }, { form: 'PICTURE', formName: '图解', count: 1 }] })).toBe('文字 3 · 图解 1')
})

it('counts from January unless told otherwise', () => {
  expect(thisYear('2026-11-29')).toEqual({ from: '2026-01', to: '2026-11' })
})
