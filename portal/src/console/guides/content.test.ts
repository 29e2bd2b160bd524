import { describe, expect, it } from 'vitest'
import { blank, sent } from './content'

describe('a guide as it is sent', () => {
  it('leaves out rows that nobody filled', () => {
    const content = { ...blank(), title: ' 结婚登记 ', institution: '婚姻登记处', steps: ['申请', ' '], phones: [{ label: '', value: '' }], materials: [{ name: '', form: 'ORIGINAL' as const, count: 1 }] }
    const body = sent(content)
    expect(body.title).toBe('结婚登记')
    expect(body.steps).toEqual(['申请'])
    expect(body.phones).toEqual([])
    expect(body.materials).toEqual([])
  })

  it('tells no days from the same day', () => {
    expect(sent({ ...blank(), promisedDays: 0 }).promisedDays).toBe(0)
    expect(sent({ ...blank(), promisedDays: '' as unknown as number }).promisedDays).toBeNull()
  })
})
