import { expect, test, type Page } from '@playwright/test'
import { desk, draft, notice, ready } from './desk'
import { accessible, follow, logIn, mocked, settled } from './support'

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
  await follow(page, page.locator('main table a').first())
  await accessible(page)
  const colleague = await browser.newPage()
  await logIn(colleague, 'fengyu', '/console/messages')
  await follow(colleague, colleague.locator('main table a').first())
  await accessible(colleague)
  await colleague.close()
})

test('what waits can be read in the worklist at every width of a desk', async ({ page }) => {
  await logIn(page, mocked ? 'all' : 'wuting')
  await settled(page)
  for (const width of [1024, 1280, 1920]) {
    await page.setViewportSize({ width, height: 900 })
    const subject = await page.locator('main tbody td.subject').first().boundingBox()
    expect(subject!.width, `the matter's column at ${width}`).toBeGreaterThan(230)
  }
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

test('a publication that did not go out at its moment stands in the worklist and on its page, with the reasons', async ({ page }) => {
  test.slow()
  const title = mocked ? '关于印发养老机构星级评定名单的通知' : `到时没有发布的通知 ${Date.now()}`
  const reason = mocked ? '相关文件已经撤下' : '公开范围是空的'
  if (!mocked) await schedulePastItsReaders(page, title)
  await logIn(page, mocked ? 'all' : 'wuting')
  await page.getByLabel('查找').fill(title)
  const row = page.getByRole('row').filter({ hasText: title })
  await expect(async () => {
    if (!mocked) await page.reload()
    await expect(row).toContainText('定时发布没有成功', { timeout: 2000 })
  }).toPass({ timeout: 40_000 })
  await expect(row).toContainText(reason)
  await page.getByLabel('种类').selectOption('SCHEDULED_PUBLICATION')
  await expect(row).toHaveCount(1)
  await settled(page)
  await accessible(page)
  await row.getByRole('link').click()
  await expect(page.getByRole('complementary', { name: '办理' }).getByRole('alert')).toContainText(/定时发布没有成功，共 \d 条原因/)
  await expect(page.getByRole('complementary', { name: '办理' }).getByRole('alert')).toContainText(reason)
  await settled(page)
  await accessible(page)
  if (!mocked) {
    await page.getByRole('button', { name: '取消定时' }).click()
    await expect(page.getByText('定时发布没有成功，共')).toHaveCount(0)
  }
})

test('a delivery that a library refused stands in the worklist with the reason', async ({ page }) => {
  test.skip(!mocked, 'no library of the platform refuses anything')
  await logIn(page, 'all', '/console?type=LIBRARY_DELIVERY')
  await settled(page)
  await expect(page.locator('main tbody tr')).toHaveCount(1)
  await expect(page.locator('main tbody tr')).toContainText('文件库拒收')
  await expect(page.locator('main tbody a')).toHaveAttribute('href', /\/console\/push\/deliveries\//)
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

/** Sent to the holder of a link that has run out when the moment of publication comes. */
async function schedulePastItsReaders(page: Page, title: string): Promise<void> {
  const id = await ready(page, title, { disclosureMode: 'TARGETED' })
  const office = await desk(page, 'wuting')
  const soon = (seconds: number) => new Date(Date.now() + seconds * 1000).toISOString()
  await office.post(`/targeted-documents/${id}/links`, { holder: '康乐养老院', expiresAt: soon(8) })
  await office.post(`/drafts/${id}/acts/schedule`, { publishAt: soon(10) })
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
