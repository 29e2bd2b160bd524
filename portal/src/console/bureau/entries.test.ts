import { expect, it } from 'vitest'
import { changed, filled } from './entries'

it('leaves out what is blank', () => {
  expect(filled({ CONTACT_PHONE: ' 0574-1 ', POSTCODE: ' ' })).toEqual({ CONTACT_PHONE: '0574-1' })
})

it('tells what differs, what is new and what is gone', () => {
  expect(changed({ A: '1', B: '2', C: '3' }, { A: '1', B: '9', D: '4' })).toEqual(['B', 'C', 'D'])
})
