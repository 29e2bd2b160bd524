import { describe, expect, it } from 'vitest'
import { contentOf, draftOf } from './form'

describe('the settings of a library', () => {
  it('leave empty fields to our own names, and keep those that are left out', () => {
    const draft = draftOf()
    draft.names = { TITLE: ' wjbt ', SUMMARY: '' }
    draft.leftOut = ['BODY_TEXT']
    draft.topicCodes = '养老机构 = YL'
    const { mapping } = contentOf(draft)
    expect(mapping.names).toEqual({ TITLE: 'wjbt', BODY_TEXT: '' })
    expect(mapping.topicCodes).toEqual({ 养老机构: 'YL' })
    expect(mapping.receipt.number).toBeNull()
  })

  it('send no secret when none was typed', () => {
    expect(contentOf(draftOf()).secret).toBeNull()
  })
})
