import { expect, test } from '@playwright/test'
import { accessible, fits, follow, logIn, mocked, settled } from './support'

test.describe('解读任务、需求和问答', () => {
  test('a duty tells what is left in office time and why it is due when it is due', async ({ page }) => {
    await logIn(page, 'chenjing', '/console/interpretations')
    await settled(page)
    await accessible(page)
    const first = page.locator('table.list tbody a[href*="/duties/"]').first()
    test.skip((await first.count()) === 0, 'no duty to look at')
    await follow(page, first)
    await expect(page.getByRole('heading', { level: 1 })).toContainText('解读任务')
    await expect(page.getByText('办理过程')).toBeVisible()
    await accessible(page)
  })

  test('an overdue duty is supervised and its office answers', async ({ page }) => {
    test.skip(!mocked, 'needs an overdue duty')
    await logIn(page, 'wangqiang', '/console/interpretations')
    await page.locator('table.list tbody tr', { hasText: '待答复' }).getByRole('link').first().click()
    await expect(page.getByRole('heading', { name: '督办' })).toBeVisible()
    await accessible(page)
    await page.getByRole('button', { name: '答复督办' }).click()
    await page.getByRole('button', { name: '确认答复督办' }).click()
    await expect(page.getByText('请填写预计完成日期')).toBeVisible()
    await page.getByLabel('逾期原因').fill('图解正在制作，文字稿已经初审。')
    await page.getByLabel('预计完成日期').fill('2026-12-04')
    await accessible(page)
    await page.getByRole('button', { name: '确认答复督办' }).click()
    await expect(page.getByText('图解正在制作，文字稿已经初审。')).toBeVisible()
    await expect(page.getByText('已答复', { exact: true })).toBeVisible()
    await fits(page)
  })

  test('the board leads to the duties that it counts', async ({ page }) => {
    await logIn(page, 'linguodong', '/console/interpretations/boards')
    await settled(page)
    await accessible(page)
    await fits(page)
    const opened = page.getByRole('region', { name: '按科室统计' }).locator('tbody a').first()
    test.skip((await opened.count()) === 0, 'nothing was counted yet')
    await opened.click()
    await expect(page).toHaveURL(/\/console\/interpretations\?/)
  })

  test('a demand is taken, answered, approved by another person and read by everybody', async ({ page, browser }) => {
    test.skip(mocked, 'the sample server keeps nothing')
    const asked = `外地老人怎么登记（${Date.now()}）？`
    await logIn(page, 'chenjing', '/console/demands')
    await settled(page)
    await page.getByText('登记或导入').click()
    await page.getByRole('combobox', { name: '问的是哪份文件' }).fill('老年助餐')
    await page.getByRole('listbox', { name: '问的是哪份文件' }).getByRole('option').first().click()
    await page.getByLabel('问题', { exact: true }).fill(`${asked}我的电话是13812345678`)
    await page.getByRole('button', { name: '登记' }).click()
    await expect(page.getByRole('alert')).toContainText('个人信息')
    await page.getByLabel('问题', { exact: true }).fill(asked)
    await page.getByRole('button', { name: '登记' }).click()
    await expect(page.getByText('已登记')).toBeVisible()

    await page.goto(`/console/demands/list?q=${encodeURIComponent(asked)}`)
    await settled(page)
    await page.locator('table.list tbody a').first().click()
    await page.getByLabel(`选择：${asked}`).check()
    await page.getByRole('link', { name: '写一条问答来答复' }).click()
    await page.getByLabel('答案').fill('凭居住证到就近的助餐点登记。')
    await page.getByRole('button', { name: '保存' }).click()
    await expect(page.getByRole('heading', { name: '起草中' })).toBeVisible()
    const question = page.url()
    await page.getByRole('button', { name: '提交审核' }).click()
    await expect(page.getByRole('heading', { name: '审核中' })).toBeVisible()

    const reviewer = await (await browser.newContext()).newPage()
    await logIn(reviewer, 'zhaomin', new URL(question).pathname)
    await reviewer.getByRole('button', { name: '审核通过并发布' }).click()
    await reviewer.getByRole('button', { name: '确认审核通过并发布' }).click()
    const opened = reviewer.waitForEvent('popup')
    await reviewer.getByRole('link', { name: '看公开的页面' }).click()
    const shown = await opened
    await expect(shown.getByRole('heading', { name: '政策问答' })).toBeVisible()
    await expect(shown.getByText(asked)).toBeVisible()
    await reviewer.context().close()
  })
})

test.describe('综合指引', () => {
  test('everybody reads what is there, editors see what to check', async ({ page }) => {
    await page.goto('/guidance')
    await settled(page)
    await expect(page.getByText('暂时不可用')).toHaveCount(0)
    await accessible(page)
    const first = page.locator('main h2 a').first()
    if (await first.count()) {
      await follow(page, first)
      await accessible(page)
      await fits(page)
    }
    await logIn(page, 'chenjing', '/console/guidance/new')
    await settled(page)
    await page.getByRole('button', { name: '加一项' }).click()
    await accessible(page)
  })
})
