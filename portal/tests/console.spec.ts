import { expect, test, type Page } from '@playwright/test'
import { desk, draft, notice } from './desk'
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

for (const path of ['/console/documents', '/console/push?state=RECEIVED']) {
  test(`signing in leads back to ${path} and leaves nothing of itself in the address`, async ({ page, baseURL }) => {
    test.skip(mocked, 'the sample server signs nobody in')
    await logIn(page, 'wuting', path)
    await settled(page)
    expect(page.url()).toBe(baseURL + path)
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

test('a case and a letter have nothing that axe objects to', async ({ page, browser }) => {
  await logIn(page, 'zhengwei', '/console/applications')
  await page.locator('main table a').first().click()
  await settled(page)
  await accessible(page)
  const colleague = await browser.newPage()
  await logIn(colleague, 'fengyu', '/console/messages')
  await colleague.locator('main table a').first().click()
  await settled(colleague)
  await accessible(colleague)
  await colleague.close()
})

test('the worklist is worked with the keyboard', async ({ page }) => {
  const word = mocked ? '食堂' : `键盘试验${Date.now()}`
  if (!mocked) {
    await draft(page, `关于${word}的通知`)
    await draft(page, '关于另一件事的通知')
  }
  await logIn(page, mocked ? 'all' : 'chenjing')
  await settled(page)
  await page.waitForLoadState('networkidle')
  await page.keyboard.press('j')
  await expect(page.locator('#work-1')).toBeFocused()
  await page.keyboard.press('k')
  await expect(page.locator('#work-0')).toBeFocused()
  await page.keyboard.press('/')
  await expect(page.locator('#work-words')).toBeFocused()
  await page.keyboard.type(word)
  await expect(page).toHaveURL(/q=/)
  await expect(page.locator('main tbody tr')).toHaveCount(1)
})

test('personal data are masked until somebody gives a reason', async ({ page }) => {
  const applied = mocked ? undefined : await apply(page, '王秀英')
  await logIn(page, 'zhengwei', '/console/applications')
  await settled(page)
  await (applied ? page.getByRole('link', { name: applied }) : page.locator('a[href$="008001"]')).first().click()
  await expect(page.getByText('王**', { exact: true })).toBeVisible()
  await page.getByRole('button', { name: '显示申请人信息' }).click()
  await page.getByRole('button', { name: '确认显示申请人信息' }).click()
  await expect(page.getByRole('dialog')).toContainText('请填写查看理由')
  await page.getByLabel('查看理由').fill('电话核对')
  await page.getByRole('button', { name: '确认显示申请人信息' }).click()
  await expect(page.getByText('王秀英', { exact: true }).first()).toBeVisible()
})

test('two people at the same text see both versions', async ({ page }) => {
  const id = mocked ? '0199f000-0000-7000-8000-000000005001' : await draft(page, '关于两个人同时修改的通知')
  await logIn(page, 'chenjing', `/console/documents/${id}`)
  await settled(page)
  await (mocked ? changeBehindTheBack(page) : changeByAnother(page, id))
  await page.getByLabel('一句话解读').fill('我改的')
  const dialog = page.getByRole('dialog', { name: '有人同时改了这份文稿' })
  await expect(dialog).toBeVisible()
  await expect(dialog).toContainText('另一个人改的')
  await expect(dialog).toContainText('我改的')
  await dialog.getByRole('button', { name: '用我的' }).click()
  await expect(page.getByText(/已保存 \d\d:\d\d/)).toBeVisible()
  await expect(page.getByLabel('一句话解读')).toHaveValue('我改的')
})

/** Hands an application in as the public does. Returns its registration number. */
async function apply(page: Page, name: string): Promise<string> {
  const answer = await page.request.post('/api/v1/applications', {
    data: {
      applicant: { category: 'CITIZEN', name, identityType: 'RESIDENT_ID', identityNumber: '11010519491231002X', phone: '13800000000' },
      description: '2025 年度养老机构等级评定结果',
      form: 'ELECTRONIC',
      delivery: 'ONLINE',
    },
  })
  expect(answer.ok(), await answer.text()).toBeTruthy()
  return ((await answer.json()) as { registrationNumber: string }).registrationNumber
}

async function changeByAnother(page: Page, id: string): Promise<void> {
  const colleague = await desk(page, 'chenjing')
  const { body, etag } = await colleague.get(`/drafts/${id}`)
  await colleague.put(`/drafts/${id}`, { ...notice(String(body.title)), summary: '另一个人改的' }, etag)
}

async function changeBehindTheBack(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const token = 'x.eyJyZWFsbV9hY2Nlc3MiOnsicm9sZXMiOlsiZHJhZnRlciJdfX0.x'
    const headers = { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' }
    const path = location.pathname.replace('/console/documents/', '/api/v1/drafts/')
    const now = await fetch(path, { headers })
    await fetch(path, { method: 'PUT', headers: { ...headers, 'If-Match': now.headers.get('ETag')! }, body: JSON.stringify({ summary: '另一个人改的' }) })
  })
}
