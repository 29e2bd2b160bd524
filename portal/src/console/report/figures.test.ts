import { describe, expect, it } from 'vitest'
import { changedFigures } from './figures'

const known = [
  { figure: 'LICENCES', name: '行政许可', decimals: 0, value: 3, source: 'BY_HAND' },
  { figure: 'PENALTIES', name: '行政处罚', decimals: 0, value: null },
]

describe('figures that are sent', () => {
  it('leaves out what nobody touched, so that it keeps its author', () => {
    expect(changedFigures(known, { LICENCES: { value: '3', source: 'BY_HAND' }, PENALTIES: { value: '', source: 'BY_HAND' } })).toEqual({})
  })
  it('sends what was written, and what was taken over with its source', () => {
    expect(changedFigures(known, { LICENCES: { value: '3', source: 'LIBRARY' }, PENALTIES: { value: ' 0 ', source: 'BY_HAND' } })).toEqual({ LICENCES: { value: '3', source: 'LIBRARY' }, PENALTIES: { value: '0', source: 'BY_HAND' } })
  })
})
