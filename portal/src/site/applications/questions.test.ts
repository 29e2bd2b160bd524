import { describe, expect, it } from 'vitest'
import { asked, errorsIn, type Values } from '../parts/form/fields'
import { GROUPS, toApplication } from './questions'

const person: Values = { 'applicant.category': 'CITIZEN', 'applicant.name': '王秀英', 'applicant.identityType': 'RESIDENT_ID', 'applicant.identityNumber': '11010519491231002X' }
const contact = GROUPS[2]!
const missing = (values: Values) => errorsIn(contact, { ...person, ...values }).map((error) => error.field)

describe('what an applicant is asked for (条例 Art. 29)', () => {
  it('is one way to reach him, whichever he likes', () => {
    expect(missing({ form: 'ELECTRONIC', delivery: 'ONLINE' })).toEqual(['applicant.phone'])
    expect(missing({ form: 'ELECTRONIC', delivery: 'ONLINE', 'applicant.email': 'wang@example.cn' })).toEqual([])
    expect(missing({ form: 'PAPER', delivery: 'POST', 'applicant.address': '海晏区 1 号' })).toEqual([])
    expect(missing({ form: 'PAPER', delivery: 'POST' })).toEqual(['applicant.address', 'applicant.phone'])
    expect(missing({ form: 'ELECTRONIC', delivery: 'EMAIL' })).toEqual(['applicant.email', 'applicant.phone'])
  })

  it('is no way of delivery where he reads on the spot', () => {
    const values = { ...person, description: '图纸', form: 'ON_SITE', delivery: 'POST', 'applicant.phone': '13800000000' }
    expect(asked(GROUPS[1]!, values).map((field) => field.name)).toEqual(['form'])
    expect(missing(values)).toEqual([])
    expect(toApplication(values)).toMatchObject({ form: 'ON_SITE', delivery: 'SELF_PICKUP' })
  })
})
