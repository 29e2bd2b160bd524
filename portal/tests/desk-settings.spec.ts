import { expect, test } from '@playwright/test'
import { accessible, fits, logIn, mocked, settled } from './support'

test('the openness office sees what papers say of the house and is told beside the field what is wrong', async ({ page }) => {
  await logIn(page, 'wuting', '/console/bureau')
  await settled(page)
  await expect(page.getByRole('heading', { level: 1, name: '本机关信息' })).toBeVisible()
  await expect(page.getByText('明州市人民政府').first()).toBeVisible()
  await expect(page.getByRole('heading', { name: '历次改动' })).toBeVisible()
  await accessible(page)
  await fits(page)
  await page.getByRole('button', { name: '登记改动' }).click()
  await expect(page.getByLabel('联系电话')).not.toHaveValue('')
  await expect(page.getByLabel('为什么改动')).toBeVisible()
  await accessible(page)
  await page.getByRole('button', { name: '取消' }).click()
  await expect(page.getByLabel('为什么改动')).toHaveCount(0)
})


test('the worklist puts messages, what is awaited, examinations and the annual report beside the cases', async ({ page }) => {
  await logIn(page, 'wuting', '/console')
  await settled(page)
  await expect(page.getByText('暂时取不到')).toHaveCount(0)
  if (mocked) await expect(page.getByRole('link', { name: /匿名化.*等待另一人批准/ })).toBeVisible()
  await accessible(page)
})
