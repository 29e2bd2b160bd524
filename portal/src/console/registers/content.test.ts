import { describe, expect, it } from 'vitest'
import { blank, sent } from './content'

describe('what is sent of a proceeding', () => {
  it('leaves out what is not of its kind', () => {
    const suit = sent({ ...blank('c1'), kind: 'LITIGATION_DIRECT', reviewId: 'r1', simpleProcedure: true })
    expect(suit.reviewId).toBeUndefined()
    expect(suit.simpleProcedure).toBe(false)
  })
  it('names the review that came first only after review', () => {
    expect(sent({ ...blank('c1'), kind: 'LITIGATION_AFTER_REVIEW', reviewId: 'r1' }).reviewId).toBe('r1')
  })
  it('sends a day that is not there as nothing', () => {
    expect(sent(blank()).filedOn).toBeNull()
    expect(sent(blank()).caseId).toBeNull()
  })
})
