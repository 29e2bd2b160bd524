import { expect, it } from 'vitest'
import { highlightParts } from './highlight'

it('splits an excerpt at its marks', () => {
  expect(highlightParts('发放<em>高龄津贴</em>的办法')).toEqual([
    { text: '发放', marked: false },
    { text: '高龄津贴', marked: true },
    { text: '的办法', marked: false },
  ])
})

it('leaves nothing in an excerpt that is markup', () => {
  expect(highlightParts('<script>x</script>&lt;b&gt;<em>老</em>').map((part) => part.text).join('')).toBe('x<b>老')
})
