import { describe, expect, it } from 'vitest'
import { cellsOf, place } from './paste'

const ROWS = [
  { code: 'dibao', names: ['dibao', '最低生活保障'] },
  { code: 'tekun', names: ['tekun', '特困供养（基本生活）'] },
]
const COLUMNS = [
  { code: 'yuehu', names: ['月湖区'] },
  { code: 'haiyan', names: ['海晏区'] },
]

describe('pasting from a spreadsheet', () => {
  it('reads tabs, lines, quotes and the empty line at the end', () => {
    expect(cellsOf('1\t2\r\n3\t"4\n5"\r\n')).toEqual([['1', '2'], ['3', '4\n5']])
    expect(cellsOf('"他说""好"""')).toEqual([['他说"好"']])
  })

  it('fills to the right and down from the cell', () => {
    expect(place([['1245', '1240'], ['1620', '1610']], ROWS, COLUMNS, { row: 0, column: 0 }).values).toEqual([
      { row: 'dibao', column: 'yuehu', value: '1245' },
      { row: 'dibao', column: 'haiyan', value: '1240' },
      { row: 'tekun', column: 'yuehu', value: '1620' },
      { row: 'tekun', column: 'haiyan', value: '1610' },
    ])
  })

  it('goes by the names whatever their order, and names what it does not know', () => {
    const placed = place([['类别', '海晏区', '月湖区', '没有区'], ['最低生活保障', '1240', '1245', '9'], ['没有类', '1', '2', '3']], ROWS, COLUMNS, { row: 1, column: 1 })
    expect(placed.values).toEqual([
      { row: 'dibao', column: 'haiyan', value: '1240' },
      { row: 'dibao', column: 'yuehu', value: '1245' },
    ])
    expect(placed.unknown).toEqual(['没有区', '没有类'])
  })

  it('leaves out what stands beyond the table', () => {
    expect(place([['1', '2']], ROWS, COLUMNS, { row: 1, column: 1 })).toEqual({ values: [{ row: 'tekun', column: 'haiyan', value: '1' }], unknown: ['第 2 列'] })
  })
})
