import { expect, test } from '@playwright/test'
import { accessible, logIn, mocked } from './support'

/** Its own library, a folder: a name that no other run has. */
const NAME = `测试文件库 ${Date.now()}`

test.describe('文件库推送', () => {
  test.skip(mocked, 'the sample server knows no libraries')

  test('a library is registered, tested, filled and looked at', async ({ page }) => {
    await logIn(page, 'wuting', '/console/push/libraries/new')
    await page.getByLabel('名称', { exact: true }).fill(NAME)
    await page.getByLabel('签名的文件交换').check()
    await page.getByLabel('文件夹').fill(`test-${Date.now()}`)
    await page.getByLabel('签名方式').selectOption('HMAC_SHA256')
    await page.getByLabel('文件库会放回执').uncheck()
    await page.getByLabel('密钥', { exact: true }).fill('a-secret-for-this-test')
    await accessible(page)
    await page.getByRole('button', { name: '保存' }).click()
    await expect(page.getByRole('heading', { level: 1, name: NAME })).toBeVisible()
    await expect(page.getByLabel('密钥', { exact: true })).toHaveValue('')

    await page.getByRole('button', { name: '测试连接' }).click()
    await expect(page.getByText('连接正常')).toBeVisible()
    await page.getByRole('button', { name: '恢复推送' }).click()
    await expect(page.getByRole('heading', { name: '推送中' })).toBeVisible()
    await page.getByRole('button', { name: '补推已有文件' }).click()
    await page.getByRole('button', { name: '确认' }).click()
    await expect(page.getByText(/已登记 \d+ 份/)).toBeVisible()

    await page.getByRole('button', { name: '预览', exact: true }).click()
    await expect(page.getByLabel('推送内容', { exact: true })).toContainText('indexNumber')
  })
})
