import { describe, expect, it } from 'vitest'
import { lag } from './lag'

describe('how long something has been on its way', () => {
  it('is told in the largest unit that fits', () => {
    expect([lag(null), lag(5), lag(61), lag(7300), lag(3 * 86400 + 5)]).toEqual(['没有积压', '不到 1 分钟', '1 分钟', '2 小时', '3 天'])
  })
})
