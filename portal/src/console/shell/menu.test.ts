import { expect, it } from 'vitest'
import { menuFor } from './menu'

const texts = (role: string) => menuFor([role]).map((group) => group.entries.map((entry) => entry.text))

it('shows each person the parts that are theirs', () => {
  expect(texts('drafter')).toEqual([
    ['待办', '送我阅读的文件'],
    ['政策文件', '公开时限', '目录', '结构化信息', '文件清理'],
    ['政策解读', '解读需求', '救助标准', '办事指南'],
    ['政民互动'],
    ['台账', '网站与新媒体'],
  ])
  expect(texts('operator')).toEqual([['待办', '送我阅读的文件'], ['文件导入', '文件库推送', '运行维护']])
})
