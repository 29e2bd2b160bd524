import { expect, it } from 'vitest'
import { boxBetween, boxOf, styleOf } from './regions'

it('makes a rectangle of two points, however they were drawn', () => {
  expect(boxBetween({ x: 0.5, y: 0.6 }, { x: 0.1, y: 0.2 })).toEqual({ x: 0.1, y: 0.2, width: 0.4, height: 0.4 })
})

it('ends at the edges of the page and forgets what is too small', () => {
  expect(boxBetween({ x: 0.9, y: 0.9 }, { x: 1.4, y: 1.2 })).toEqual({ x: 0.9, y: 0.9, width: 0.1, height: 0.1 })
  expect(boxBetween({ x: 0.5, y: 0.5 }, { x: 0.501, y: 0.9 })).toBeUndefined()
})

it('takes numbers in percent instead of a drawing', () => {
  expect(boxOf({ x: '10', y: 20, width: '30', height: 40 })).toEqual({ x: 0.1, y: 0.2, width: 0.3, height: 0.4 })
  expect(boxOf({ x: '', y: 20, width: 30, height: 40 })).toBeUndefined()
  expect(boxOf({ x: 90, y: 20, width: 30, height: 40 })).toBeUndefined()
})

it('lies over its page', () => {
  expect(styleOf({ x: 0.1, y: 0, width: 0.5, height: 1 })).toEqual({ left: '10%', top: '0%', width: '50%', height: '100%' })
})
