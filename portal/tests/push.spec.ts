import { expect, test, type Page } from '@playwright/test'
import { desk } from './desk'
import { accessible, logIn, mocked, settled } from './support'

/** Its own library, a folder: a name that no other run has. */
const NAME = `测试文件库 ${Date.now()}`

test.describe('文件库推送', () => {
  test.skip(mocked, 'the sample server knows no libraries')
  test.describe.configure({ mode: 'serial' })

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

  test('its deliveries have arrived, each with its receipt and its history', async ({ page }) => {
    await logIn(page, 'wuting', '/console/push')
    await settled(page)
    const filters = page.getByRole('search', { name: '筛选推送记录' }).locator('select')
    await filters.first().selectOption({ label: NAME })
    await filters.last().selectOption('RECEIVED')
    await expect(async () => {
      await page.reload()
      await settled(page)
      await expect(page.getByRole('table', { name: '推送记录' }).getByRole('row').nth(1)).toBeVisible({ timeout: 2000 })
    }).toPass({ timeout: 30_000 })
    await accessible(page)
    await expect(page.getByRole('table', { name: '推送记录' }), 'numbers as people read them').not.toContainText('%2F')
    const taken = page.waitForEvent('download')
    await page.getByRole('button', { name: '导出 Excel' }).click()
    expect((await taken).suggestedFilename()).toBe('推送记录.xlsx')
    await page.getByRole('table', { name: '推送记录' }).getByRole('link').first().click()
    await expect(page.getByRole('heading', { name: '已收到' })).toBeVisible()
    await expect(page.getByText('已收到,有回执').first()).toBeVisible()
    await accessible(page)
    await pause(page)
  })

  test('an address inside the network is not registered', async ({ page }) => {
    await logIn(page, 'wuting', '/console/push/webhooks')
    await settled(page)
    await page.getByLabel('名称', { exact: true }).fill('大厅')
    await page.getByLabel('地址', { exact: true }).fill('https://10.0.0.8/hook')
    await accessible(page)
    await page.getByRole('button', { name: '登记', exact: true }).click()
    await expect(page.getByText('这个地址在内部网络中')).toBeVisible()
  })

  test('a registered address is moved, and one inside the network is refused again', async ({ page }) => {
    const name = `试验大厅 ${Date.now()}`
    const keeper = await desk(page, 'wuting')
    // Of the addresses that belong to nobody (RFC 5737); nothing goes there before it has proved itself.
    const { webhook } = (await keeper.post('/webhooks', { name, url: 'https://203.0.113.8/hook', eventTypes: ['DocumentPublished'] })) as { webhook: { id: string } }
    await logIn(page, 'wuting', `/console/push/webhooks/${webhook.id}`)
    await settled(page)
    await page.getByRole('button', { name: '修改', exact: true }).click()
    await page.getByLabel('名称', { exact: true }).fill(`${name}（新）`)
    await page.getByLabel('撤回').check()
    await page.getByLabel('地址', { exact: true }).fill('https://10.0.0.8/hook')
    await expect(page.getByText('更换地址后须重新验证')).toBeVisible()
    await accessible(page)
    await page.getByRole('button', { name: '保存', exact: true }).click()
    await expect(page.getByText('这个地址在内部网络中')).toBeVisible()
    await page.getByLabel('地址', { exact: true }).fill('https://203.0.113.9/hook')
    await page.getByRole('button', { name: '保存', exact: true }).click()
    await expect(page.getByRole('heading', { level: 1, name: `${name}（新）` })).toBeVisible()
    await expect(page.getByText('https://203.0.113.9/hook')).toBeVisible()
    await expect(page.getByText('发布、撤回')).toBeVisible()
    await expect(page.getByRole('heading', { name: '待验证' })).toBeVisible()
    await page.getByRole('button', { name: '注销' }).click()
    await page.getByRole('button', { name: '确认' }).click()
    await expect(page).toHaveURL(/\/console\/push\/webhooks$/)
  })
})

async function pause(page: Page): Promise<void> {
  await page.getByRole('link', { name: NAME }).click()
  await page.getByRole('button', { name: '暂停推送' }).click()
  await page.getByRole('textbox', { name: '理由', exact: true }).fill('测试结束')
  await page.getByRole('button', { name: '暂停推送' }).click()
  await expect(page.getByRole('heading', { name: '已暂停' })).toBeVisible()
}
