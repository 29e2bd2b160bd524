// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { stretch } from './mark'

test('a place is found across the borders of marked text', () => {
  document.body.innerHTML = '<div id="body"><p>公示：</p><p>电话<b>138</b>00005678</p></div>'
  const range = stretch(document.querySelector('#body')!, 5, 11)
  expect(range?.toString()).toBe('13800005678')
})

test('a place behind the end is nowhere', () => {
  document.body.innerHTML = '<div id="body"><p>公示</p></div>'
  expect(stretch(document.querySelector('#body')!, 2, 3)).toBeUndefined()
})
