import { expect, test } from '@playwright/test'
import { accessible, logIn, mocked, settled } from './support'

test.skip(!mocked, 'needs states that only the sample server shows')

test('what waits beside the cases is listed with its kind and opens the right screen', async ({ page }) => {
  await logIn(page, 'wuting', '/console')
  await settled(page)
  const kinds = page.getByLabel('种类')
  for (const kind of ['申请人留言', '等待事项', '定期评估审查', '年度报告']) await expect(kinds.locator('option', { hasText: kind })).toHaveCount(1)
  await expect(page.getByRole('link', { name: /年政府信息公开工作年度报告$/ })).toHaveAttribute('href', /\/console\/report\/2026$/)
  await expect(page.getByRole('link', { name: /申请人有1条新留言$/ })).toHaveAttribute('href', /\/console\/applications\//)
})

test('the files of a paper stand beside it, with who took one out and why', async ({ page }) => {
  await logIn(page, 'hanlei', '/console/registers')
  await settled(page)
  await page.locator('main table a').first().click()
  await expect(page.getByRole('button', { name: '行政复议申请书.pdf' })).toBeVisible()
  await expect(page.getByText('已删除（郑伟：传错了案件）')).toBeVisible()
  await accessible(page)
  await page.getByRole('button', { name: '删除', exact: true }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog).toContainText('删除的记录和理由保留')
  await dialog.getByRole('button', { name: '确认删除' }).click()
  await expect(dialog.getByRole('alert')).toContainText('请填写理由')
})

test('a region is drawn on the page of a scan, or told in numbers, and saved with its ground', async ({ page }) => {
  await logIn(page, 'zhengwei', '/console/applications')
  await settled(page)
  await page.locator('main table a').nth(1).click()
  await page.getByRole('button', { name: '按区域遮盖' }).first().click()
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByText('第 1 页，共 2 页')).toBeVisible()
  await expect(dialog.getByText('第 1 页，左 10%，上 10%，宽 30%，高 10%')).toBeVisible()
  const sheet = dialog.locator('.page')
  await expect(sheet.locator('img')).toBeVisible()
  const box = (await sheet.boundingBox())!
  await page.mouse.move(box.x + box.width * 0.5, box.y + box.height * 0.5)
  await page.mouse.down()
  await page.mouse.move(box.x + box.width * 0.8, box.y + box.height * 0.7, { steps: 4 })
  await page.mouse.up()
  await expect(dialog.getByRole('heading', { name: '遮盖区域（2）' })).toBeVisible()
  await dialog.getByLabel('左').fill('10')
  await dialog.getByLabel('上', { exact: true }).fill('60')
  await dialog.getByLabel('宽').fill('20')
  await dialog.getByLabel('高').fill('5')
  await dialog.getByRole('button', { name: '添加区域' }).click()
  await expect(dialog.getByRole('heading', { name: '遮盖区域（3）' })).toBeVisible()
  await accessible(page)
  await dialog.getByRole('button', { name: '保存区域' }).click()
  await expect(dialog).toHaveCount(0)
})
