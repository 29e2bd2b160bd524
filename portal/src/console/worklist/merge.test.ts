import { expect, it } from 'vitest'
import type { WorkItem } from '../../api/staff/worklist'
import { counted, merged, narrowed, typeName } from './merge'

const item = (id: string, remainingWorkingDays: number | null, lamp: WorkItem['lamp'] = 'NORMAL'): WorkItem => ({
  id, remainingWorkingDays, lamp, type: 'MESSAGE', title: `第 ${id} 件`, state: '', stateName: '', act: '', actName: '办理', lampName: '', href: '', updatedAt: '',
})

it('puts what is overdue first and what has no deadline last', () => {
  expect(merged([[item('a', null, 'NONE'), item('b', 3)], undefined, [item('c', -2, 'OVERDUE'), item('d', 0, 'DUE_SOON')]]).map((each) => each.id)).toEqual(['c', 'd', 'b', 'a'])
})

it('narrows by lamp and by words together', () => {
  const items = [item('a', 1, 'DUE_SOON'), item('b', 1, 'DUE_SOON'), item('c', 9)]
  expect(narrowed(items, { lamp: 'DUE_SOON', q: ' 第 B ' }).map((each) => each.id)).toEqual(['b'])
})

it('finds what waits by the reason for which it waits', () => {
  const items = [{ ...item('a', null, 'OVERDUE'), note: '公开范围是空的' }, item('b', 1)]
  expect(narrowed(items, { q: '公开范围' }).map((each) => each.id)).toEqual(['a'])
})

it('puts a publication whose moment has passed before what is due soon', () => {
  const failed: WorkItem = { ...item('a', null, 'OVERDUE'), type: 'SCHEDULED_PUBLICATION' }
  expect(merged([[item('b', 0, 'DUE_SOON')], [failed]]).map((each) => each.id)).toEqual(['a', 'b'])
})

it('counts the kinds of work that there are, by their names', () => {
  const items = [{ ...item('a', 1), type: 'LIBRARY_DELIVERY' }, { ...item('b', 1), type: 'SCHEDULED_PUBLICATION' }, { ...item('c', 1), type: 'LIBRARY_DELIVERY' }]
  expect(counted(items, 'GUIDE')).toEqual([
    { code: 'SCHEDULED_PUBLICATION', name: '定时发布', n: 1 },
    { code: 'LIBRARY_DELIVERY', name: '文件库推送', n: 2 },
    { code: 'GUIDE', name: '办事指南', n: 0 },
  ])
})

it('shows a kind that it does not know yet by its code', () => {
  expect(typeName('SOMETHING_NEW')).toBe('SOMETHING_NEW')
  expect(counted([{ ...item('a', 1), type: 'SOMETHING_NEW' }])).toEqual([{ code: 'SOMETHING_NEW', name: 'SOMETHING_NEW', n: 1 }])
})
