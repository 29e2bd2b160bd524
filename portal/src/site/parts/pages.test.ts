import { expect, it } from 'vitest'
import { pageNumbers, pageOf } from './pages'

it('offers few pages all at once', () => {
  expect(pageNumbers(2, 4)).toEqual([1, 2, 3, 4])
})

it('leaves gaps in many pages, none for a single one', () => {
  expect(pageNumbers(10, 20)).toEqual([1, 0, 9, 10, 11, 0, 20])
  expect(pageNumbers(4, 20)).toEqual([1, 2, 3, 4, 5, 0, 20])
})

it('takes any other page in an address for the first', () => {
  expect([pageOf('3'), pageOf('0'), pageOf('x'), pageOf(undefined)]).toEqual([2, 0, 0, 0])
})
