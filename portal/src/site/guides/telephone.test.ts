import { describe, expect, it } from 'vitest'
import { telephone } from './telephone'

describe('a phone that can be called', () => {
  it.each([
    ['0574-00008312', 'tel:057400008312'],
    ['（0574）0000 8312', 'tel:057400008312'],
    ['0574-00008312转3', 'tel:057400008312,3'],
    ['12345', 'tel:12345'],
  ])('%s', (text, link) => expect(telephone(text)).toBe(link))

  it('is not made of anything else', () => {
    expect(telephone('明州市政务服务网')).toBeUndefined()
    expect(telephone('https://example.cn/12345')).toBeUndefined()
    expect(telephone('')).toBeUndefined()
  })
})
