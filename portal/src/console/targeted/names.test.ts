import { expect, it } from 'vitest'
import { userNamesOf } from './names'

it('reads user names however they are separated, each once', () => {
  expect(userNamesOf('liumin，heping\n liumin; zhengwei、')).toEqual(['liumin', 'heping', 'zhengwei'])
  expect(userNamesOf('  ')).toEqual([])
})
