import { describe, expect, it } from 'vitest'
import { read, written } from './table'

describe('a code table', () => {
  it('is read as it was written', () => {
    const table = { 养老机构: 'YL-01', 慈善: 'CS' }
    expect(read(written(table))).toEqual(table)
  })
  it('leaves out lines without an equals sign, and keeps those after the first', () => {
    expect(read('说明\n = x\na=b=c\n')).toEqual({ a: 'b=c' })
  })
})
