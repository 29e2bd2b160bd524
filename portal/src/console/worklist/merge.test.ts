import { expect, it } from 'vitest'
import type { WorkItem } from '../../api/staff'
import { merged, narrowed } from './merge'

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
