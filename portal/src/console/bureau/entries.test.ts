import { expect, it } from 'vitest'
import { filled } from './entries'

it('leaves out what is blank', () => {
  expect(filled({ CONTACT_PHONE: ' 0574-1 ', POSTCODE: ' ' })).toEqual({ CONTACT_PHONE: '0574-1' })
})
