import { describe, expect, it } from 'vitest'
import { changeText, gathered, money } from './amounts'

const DISTRICTS = [{ code: 'a', name: '月湖区' }, { code: 'b', name: '海晏区' }, { code: 'c', name: '东屏区' }]
const entry = (district: string, amount: number) => ({ district, amount, effectiveFrom: '2026-01-01' })

describe('amounts as people read them', () => {
  it('have thousands and no needless decimals', () => {
    expect(money(1245)).toBe('1,245')
    expect(money(1245.5)).toBe('1,245.50')
  })

  it('are compared in words', () => {
    expect(changeText(5.5)).toBe('提高 5.5%')
    expect(changeText(-2)).toBe('降低 2%')
    expect(changeText(0)).toBe('不变')
    expect(changeText(null)).toBe('')
  })

  it('are told together where they are the same', () => {
    expect(gathered([entry('a', 80), entry('b', 60), entry('c', 60)], DISTRICTS).map((each) => each.names)).toEqual(['月湖区', '海晏区、东屏区'])
    expect(gathered([entry('a', 60), entry('b', 60), entry('c', 60)], DISTRICTS).map((each) => each.names)).toEqual(['全市各区县'])
  })
})
