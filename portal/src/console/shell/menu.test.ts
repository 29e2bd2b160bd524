import { expect, it } from 'vitest'
import { menuFor } from './menu'

it('shows each person the parts that are theirs', () => {
  expect(menuFor(['drafter']).map((entry) => entry.text)).toEqual(['待办', '政策文件', '公开时限', '文件清理', '送我阅读的文件', '政策解读', '救助标准', '办事指南', '政民互动', '目录', '结构化信息', '台账', '网站与新媒体'])
  expect(menuFor(['operator']).map((entry) => entry.text)).toEqual(['待办', '送我阅读的文件', '文件导入', '运行维护'])
})
