import { expect, test } from '@playwright/test'
import { accessible, logIn, mocked, settled } from './support'

const VIEWS: [string, string][] = [
  ['chenjing', '/console'],
  ['chenjing', '/console/documents'],
  ['chenjing', '/console/documents/new'],
  ['chenjing', '/console/interpretations'],
  ['chenjing', '/console/interpretations?tab=materials'],
  ['zhengwei', '/console/applications'],
  ['fengyu', '/console/messages'],
  ['wuting', '/console/imports'],
  ['wuting', '/console/calendar?year=2027'],
  ['yunwei', '/console/operations'],
]

for (const [user, path] of VIEWS) {
  test(`${path} has nothing that axe objects to for ${user}`, async ({ page }) => {
    await logIn(page, user, path)
    await settled(page)
    await accessible(page)
    await page.setViewportSize({ width: 390, height: 800 })
    await accessible(page)
  })
}

test('a document is drafted, saved by itself and tells why it cannot be submitted', async ({ page }) => {
  await logIn(page, 'chenjing', '/console/documents/new')
  await page.getByLabel('标题').fill('明州市浏览器试验办法')
  await page.getByRole('button', { name: '开始起草' }).click()
  await expect(page.getByRole('complementary', { name: '办理' })).toContainText('还不能送审')
  await page.getByRole('textbox', { name: '正文' }).click()
  await page.keyboard.type('第一条 为了试验，制定本办法。')
  await expect(page.getByText(/已保存 \d\d:\d\d/)).toBeVisible()
  await settled(page)
  await accessible(page)
})

test('a case and a letter have nothing that axe objects to', async ({ page }) => {
  test.skip(!mocked, 'the sample server has them')
  await logIn(page, 'all', '/console/applications')
  await page.locator('main table a').first().click()
  await settled(page)
  await accessible(page)
  await page.getByRole('navigation', { name: '工作台导航' }).getByRole('link', { name: '政民互动' }).click()
  await page.locator('main table a').first().click()
  await settled(page)
  await accessible(page)
})

test('the worklist is worked with the keyboard', async ({ page }) => {
  test.skip(!mocked, 'needs a list of known length')
  await logIn(page, 'all')
  await settled(page)
  await page.keyboard.press('j')
  await expect(page.locator('#work-1')).toBeFocused()
  await page.keyboard.press('k')
  await expect(page.locator('#work-0')).toBeFocused()
  await page.keyboard.press('/')
  await expect(page.locator('#work-words')).toBeFocused()
  await page.keyboard.type('食堂')
  await expect(page).toHaveURL(/q=/)
  await expect(page.locator('main tbody tr')).toHaveCount(1)
})

test('personal data are masked until somebody gives a reason', async ({ page }) => {
  test.skip(!mocked, 'the sample server has a case')
  await logIn(page, 'zhengwei', '/console/applications/0199f000-0000-7000-8000-000000008001')
  await expect(page.getByText('王*英')).toBeVisible()
  await page.getByRole('button', { name: '显示申请人信息' }).click()
  await page.getByRole('button', { name: '确认显示申请人信息' }).click()
  await expect(page.getByRole('dialog')).toContainText('请填写查看理由')
  await page.getByLabel('查看理由').fill('电话核对')
  await page.getByRole('button', { name: '确认显示申请人信息' }).click()
  await expect(page.getByText('王秀英')).toBeVisible()
})

test('two people at the same text see both versions', async ({ page }) => {
  test.skip(!mocked, 'the sample server changes the text behind the back')
  const address = '/console/documents/0199f000-0000-7000-8000-000000005001'
  await logIn(page, 'chenjing', address)
  await settled(page)
  await page.evaluate(async () => {
    const token = 'x.eyJyZWFsbV9hY2Nlc3MiOnsicm9sZXMiOlsiZHJhZnRlciJdfX0.x'
    const headers = { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' }
    const path = location.pathname.replace('/console/documents/', '/api/v1/drafts/')
    const now = await fetch(path, { headers })
    await fetch(path, { method: 'PUT', headers: { ...headers, 'If-Match': now.headers.get('ETag')! }, body: JSON.stringify({ summary: '另一个人改的' }) })
  })
  await page.getByLabel('一句话解读').fill('我改的')
  const dialog = page.getByRole('dialog', { name: '有人同时改了这份文稿' })
  await expect(dialog).toBeVisible()
  await expect(dialog).toContainText('另一个人改的')
  await expect(dialog).toContainText('我改的')
  await dialog.getByRole('button', { name: '用我的' }).click()
  await expect(page.getByText(/已保存 \d\d:\d\d/)).toBeVisible()
  await expect(page.getByLabel('一句话解读')).toHaveValue('我改的')
})
