import { describe, expect, it } from 'vitest'
import type { CaseAct } from '../../api/staff/applications'
import { fieldsOfActs, formOf } from './actFields'

const ACT: CaseAct = {
  act: 'record-answer',
  name: '登记答复',
  needsReason: false,
  needsConfirmation: false,
  fields: [
    { name: 'matter', label: '事项', type: 'MATTER', required: true, choices: [{ code: 'm1', name: '等待第三方意见' }] },
    { name: 'outcome', label: '意见', type: 'CHOICE', required: false, choices: [{ code: 'CONSENTED', name: '同意公开' }] },
    { name: 'workingDays', label: '工作日', type: 'NUMBER', required: true, choices: [] },
    { name: 'people', label: '人员', type: 'PEOPLE', required: true, choices: [] },
  ],
}

describe('the form of an act', () => {
  it('follows from what the service says, and chooses the only matter there is', () => {
    const fields = fieldsOfActs([ACT])['record-answer']!
    expect(fields.map((field) => field.kind)).toEqual(['select', 'select', 'number', 'people'])
    expect(fields[0]!.initial).toBe('m1')
    expect(fields[1]!.initial).toBe('')
  })

  it('sends numbers as numbers and people by their ids', () => {
    expect(formOf([ACT], 'record-answer', { matter: 'm1', workingDays: '20', people: 'a-1,b-2' })).toEqual({
      matter: 'm1',
      workingDays: 20,
      people: [
        { id: 'a-1' },
        { id: 'b-2' },
      ],
    })
  })
})
