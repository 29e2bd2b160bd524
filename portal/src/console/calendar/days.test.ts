import { expect, it } from 'vitest'
import { dayLines, parseDays } from './days'

it('reads days as people write them', () => {
  expect(parseDays('2027-10-01 国庆节\n2027年10月2日 国庆节\n', 2027)).toEqual({ days: [{ date: '2027-10-01', name: '国庆节' }, { date: '2027-10-02', name: '国庆节' }], errors: [] })
})

it('names every line that it cannot take', () => {
  expect(parseDays('2027-02-30 春节\n2026-10-01 国庆节\n2027-10-01\n2027-10-02 国庆节\n2027-10-02 国庆节', 2027).errors).toHaveLength(4)
})

it('writes what it reads', () => {
  const text = '2027-01-01 元旦\n2027-10-01 国庆节'
  expect(dayLines(parseDays(text, 2027).days)).toBe(text)
})
