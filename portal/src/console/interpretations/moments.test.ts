import { expect, test } from 'vitest'
import { shanghai } from '../parts/acts'
import { local } from './moments'

test('a moment is shown on the clock of the office, and comes back as the same moment', () => {
  expect(local('2026-05-22T01:30:00Z')).toBe('2026-05-22T09:30')
  expect(local('2026-05-21T17:00:00Z')).toBe('2026-05-22T01:00')
  expect(new Date(shanghai(local('2026-05-22T01:30:00Z'))).toISOString()).toBe('2026-05-22T01:30:00.000Z')
  expect(local(null)).toBe('')
})
