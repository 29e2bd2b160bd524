import { describe, expect, it } from 'vitest'
import { ApiError } from '../../api/client'
import { signInStep } from './inStep'

const refusal = (code: string) => new ApiError({ status: 409, code, title: code, errors: [] })
const page = { state: 'FIRST_REVIEW', companions: [{ materialId: 'm', title: '一图读懂' }] }

/** Services that refuse the document as often as the numbers say, and note what was asked. */
function services(state: string, documentRefuses: number) {
  const asked: string[] = []
  let refused = 0
  return {
    asked,
    material: async () => ({ state, etag: '"3"' }),
    passMaterial: async () => void asked.push('material'),
    passDocument: async () => {
      asked.push('document')
      if (refused++ < documentRefuses) throw refusal('material-review-awaited')
      return 'signed'
    },
    pause: async () => void asked.push('pause'),
  }
}

describe('signing in step', () => {
  it('signs the material, then the document, and waits while the fact is under way', async () => {
    const both = services('FIRST_REVIEW', 2)
    expect(await signInStep(page, both)).toBe('signed')
    expect(both.asked).toEqual(['material', 'document', 'pause', 'document', 'pause', 'document'])
  })

  it('does not sign again what was signed before', async () => {
    const both = services('SECOND_REVIEW', 0)
    await signInStep(page, both)
    expect(both.asked).toEqual(['document'])
    const heard = services('FIRST_REVIEW', 0)
    await signInStep({ ...page, companions: [{ ...page.companions[0]!, signedBy: { id: '1', name: '赵敏' } }] }, heard)
    expect(heard.asked).toEqual(['document'])
  })

  it('says what is awaited when it does not arrive', async () => {
    await expect(signInStep(page, services('FIRST_REVIEW', 99))).rejects.toMatchObject({ code: 'material-review-awaited' })
  })

  it('does not try again what is refused for good', async () => {
    const both = services('FIRST_REVIEW', 0)
    both.passDocument = async () => {
      both.asked.push('document')
      throw refusal('material-signed-by-another')
    }
    await expect(signInStep(page, both)).rejects.toMatchObject({ code: 'material-signed-by-another' })
    expect(both.asked).toEqual(['material', 'document'])
  })
})
