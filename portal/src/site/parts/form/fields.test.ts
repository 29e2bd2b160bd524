import { describe, expect, it } from 'vitest'
import { errorsIn, identityNumber, mobileOrPhone, oneByOne, type FieldGroup } from './fields'

const group: FieldGroup = {
  title: '您的信息',
  fields: [
    { name: 'name', label: '姓名', kind: 'text', required: true },
    { name: 'email', label: '邮箱', kind: 'email', required: true, when: (values) => values.delivery === 'EMAIL' },
  ],
}

describe('a form', () => {
  it('names every question that is not answered', () => {
    expect(errorsIn(group, { delivery: 'EMAIL' })).toEqual([{ field: 'name', message: '请填写姓名' }, { field: 'email', message: '请填写邮箱' }])
  })

  it('does not ask what does not apply', () => {
    expect(errorsIn(group, { name: '张三', delivery: 'POST' })).toEqual([])
  })

  it('asks one question a page in the care version', () => {
    expect(oneByOne([group]).map((each) => each.fields.length)).toEqual([1, 1])
  })

  it('knows a mistyped identity number', () => {
    expect(identityNumber('11010519491231002X')).toBeUndefined()
    expect(identityNumber('110105194912310021')).toContain('不正确')
    expect(identityNumber('1101')).toContain('18 位')
  })

  it('takes mobile and fixed telephones', () => {
    expect([mobileOrPhone('13800000000'), mobileOrPhone('0574-12345678')]).toEqual([undefined, undefined])
    expect(mobileOrPhone('12345')).toBeDefined()
  })
})
