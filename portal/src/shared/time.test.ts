import { expect, it } from 'vitest'
import { day, isoMoment, lastDayOf, moment, remaining } from './time'

it('reads times in Shanghai whatever zone they come in', () => {
  expect(moment('2026-05-15T01:30:00Z')).toBe('2026年5月15日 09:30')
  expect(moment('2026-05-15T09:30:00+08:00')).toBe('2026年5月15日 09:30')
  expect(isoMoment('2026-05-14T16:00:00Z')).toBe('2026-05-15 00:00')
})

it('keeps a date a date', () => {
  expect(day('2026-01-01')).toBe('2026年1月1日')
})

it('says the last day of a deadline that ends at its midnight', () => {
  expect(lastDayOf('2026-05-16T00:00:00+08:00')).toBe('2026年5月15日')
})

it('says remaining time in words', () => {
  expect(remaining(3)).toBe('还剩 3 个工作日')
  expect(remaining(0)).toBe('今天到期')
  expect(remaining(-2)).toBe('已逾期 2 个工作日')
  expect(remaining(null)).toBe('')
})
