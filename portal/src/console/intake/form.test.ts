import { describe, expect, it } from 'vitest'
import { arrivalLabel, EMPTY, toIncoming } from './form'

describe('intake form', () => {
  it('sends a confirmation only where the channel needs one', () => {
    const values = { ...EMPTY, channel: 'REGISTERED_MAIL', arrivedOn: '2026-04-15', confirmedOn: '2026-04-16', confirmedHow: '电话' }
    expect(toIncoming(values, false, ['a'], []).confirmedOn).toBeUndefined()
    expect(toIncoming({ ...values, channel: 'FAX' }, true, ['a'], []).confirmedOn).toBe('2026-04-16')
  })
  it('takes words only from somebody who is there', () => {
    const values = { ...EMPTY, channel: 'FAX', oral: true, readBack: true }
    expect(toIncoming(values, true, [], [])).toMatchObject({ oral: false, readBack: false })
    expect(toIncoming({ ...values, channel: 'IN_PERSON' }, false, [], [])).toMatchObject({ oral: true, readBack: true })
  })
  it('asks organisations for their credit code', () => {
    expect(toIncoming({ ...EMPTY, category: 'BUSINESS' }, false, [], []).applicant.identityType).toBe('CREDIT_CODE')
  })
  it('calls the day by what happened on it', () => {
    expect(['IN_PERSON', 'REGISTERED_MAIL', 'FAX'].map(arrivalLabel)).toEqual(['提交日期', '签收日期', '到达日期'])
  })
})
