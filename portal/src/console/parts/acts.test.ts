import { expect, it } from 'vitest'
import { answersOf, missingIn, REASON, type ActField } from './acts'

const PROOFREAD: ActField = { name: 'proofread', label: '已校对', kind: 'check', required: true }
const MOMENT: ActField = { name: 'publishAt', label: '发布时间', kind: 'moment', required: true }

it('asks for the reason and the proofread before it lets an act go', () => {
  expect(missingIn([REASON, PROOFREAD], { reason: '', proofread: false })).toEqual(['reason', 'proofread'])
  expect(missingIn([REASON, PROOFREAD], { reason: '标准有误', proofread: true })).toEqual([])
})

it('takes the time on the wall for the time of the office', () => {
  expect(answersOf([MOMENT], { publishAt: '2026-12-01T09:30' })).toEqual({ publishAt: '2026-12-01T09:30:00+08:00' })
})

it('puts together what belongs to one thing', () => {
  const fields: ActField[] = [REASON, { name: 'unpublishing.type', label: '方式', kind: 'select' }, { name: 'unpublishing.successorId', label: '文件', kind: 'document' }]
  expect(answersOf(fields, { reason: '已汇总', 'unpublishing.type': 'CONSOLIDATED', 'unpublishing.successorId': 'x' })).toEqual({ reason: '已汇总', unpublishing: { type: 'CONSOLIDATED', successorId: 'x' } })
  expect(answersOf(fields, { reason: '误发', 'unpublishing.type': '', 'unpublishing.successorId': '' })).toEqual({ reason: '误发' })
})

it('leaves out what was left empty', () => {
  expect(answersOf([{ name: 'remark', label: '意见', kind: 'long' }], { remark: '' })).toEqual({})
})
