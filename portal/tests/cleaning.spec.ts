import { expect, test, type Page } from '@playwright/test'
import { desk, published } from './desk'
import { accessible, fits, logIn, mocked, settled } from './support'

test.skip(mocked, 'needs the running platform')

/** A running campaign with two documents of 养老服务科, both proposed. */
async function campaign(page: Page, title: string): Promise<string> {
  const word = `清理试验${Date.now()}`
  const documents = [await published(page, `${word}甲`), await published(page, `${word}乙`)]
  const office = await desk(page, 'wuting')
  const endsOn = new Date(Date.now() + 60 * 86_400_000).toISOString().slice(0, 10)
  const id = String((await office.post('/clean-up-campaigns', { title, ground: '国办发〔2018〕37号', endsOn })).id)
  await office.post(`/clean-up-campaigns/${id}/items`, { documentIds: documents })
  await office.post(`/clean-up-campaigns/${id}/acts/start`, {})
  const ids = (await office.get(`/clean-up-campaigns/${id}/items/ids`)).body as unknown as string[]
  await office.post(`/clean-up-campaigns/${id}/items/acts/propose`, { itemIds: ids, outcome: 'REPEAL', reason: '试点已经结束' })
  return id
}

test('a campaign goes from the opinion of the office to a published result that everybody can read', async ({ page, browser }) => {
  test.setTimeout(180_000)
  const title = `浏览器清理 ${Date.now()}`
  const id = await campaign(page, title)

  await logIn(page, 'chenjing', `/console/cleaning/${id}`)
  await settled(page)
  await accessible(page)
  await page.getByRole('checkbox', { name: '选中本页全部' }).check()
  await page.getByRole('button', { name: '批量提出意见' }).click()
  await page.getByLabel('结果').selectOption('REPEAL')
  await page.getByLabel('理由').fill('试点结束，不再适用')
  await page.getByRole('button', { name: '预览' }).click()
  await expect(page.getByText('可以办理 2 件。')).toBeVisible()
  await accessible(page)
  await page.getByRole('button', { name: '确认提出意见' }).click()
  await expect(page.locator('td .state', { hasText: '待审定' })).toHaveCount(2)

  const ids = (await (await desk(page, 'wuting')).get(`/clean-up-campaigns/${id}/items/ids`)).body as unknown as string[]
  await (await desk(page, 'linguodong')).post(`/clean-up-campaigns/${id}/items/acts/decide`, { itemIds: ids })
  const today = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10)
  await (await desk(page, 'wuting')).post(`/clean-up-campaigns/${id}/acts/prepare-result`, { title: `${title}结果`, preface: '现将结果公布如下。', effectiveOn: today })
  await (await desk(page, 'hanlei')).post(`/clean-up-campaigns/${id}/acts/check`, { proofread: true })

  const leader = await (await browser.newContext()).newPage()
  await logIn(leader, 'zhouhai', `/console/cleaning/${id}?tab=result`)
  await settled(leader)
  await expect(leader.getByRole('heading', { name: '一、废止的文件（2件）' })).toBeVisible()
  await leader.getByRole('button', { name: '公布结果' }).click()
  await leader.getByRole('button', { name: '确认公布结果' }).click()
  await expect(leader.getByRole('heading', { name: '已公布' })).toBeVisible()
  await leader.context().close()

  await page.goto(`/clean-ups/${id}`)
  await settled(page)
  await expect(page.getByText('现在：废止').first()).toBeVisible()
  await accessible(page)
  await page.setViewportSize({ width: 320, height: 700 })
  await fits(page)
})

for (const [user, path] of [
  ['wuting', '/console/cleaning'],
  ['chenjing', '/console/cleaning?tab=amendments'],
  ['wuting', '/console/targeted'],
  ['liumin', '/console/sent'],
] as const) {
  test(`${path} has nothing that axe objects to for ${user}`, async ({ page }) => {
    await logIn(page, user, path)
    await settled(page)
    await accessible(page)
  })
}

test('a holder of a link reads the document with the code and with nothing else', async ({ page }) => {
  const drafter = await desk(page, 'chenjing')
  const title = `定向阅读试验 ${Date.now()}`
  const draft = { title, kind: 'NOTICE', topics: ['养老机构'], issuingBody: '明州市民政局', draftingOffice: '养老服务科', writtenOn: '2026-11-02', disclosureMode: 'TARGETED', body: '<p>请及时整改。</p>', relations: [] }
  const id = String((await drafter.post('/drafts', draft)).id)
  const issued = await drafter.post(`/targeted-documents/${id}/links`, { holder: '康乐养老院', expiresAt: new Date(Date.now() + 86_400_000).toISOString() })
  await (await desk(page, 'zhaomin')).post(`/drafts/${id}/acts/sign-secrecy-review`, {})
  await drafter.post(`/drafts/${id}/acts/submit`, {})
  for (const reviewer of ['zhaomin', 'sunli', 'zhouhai']) await (await desk(page, reviewer)).post(`/drafts/${id}/acts/pass`, { proofread: true })
  await (await desk(page, 'wuting')).post(`/drafts/${id}/acts/publish`, {})

  await page.goto(`/targeted/${(issued.link as { id: string }).id}`)
  await settled(page)
  await accessible(page)
  await expect(page.locator('body')).not.toContainText(title)
  await page.getByRole('button', { name: '阅读文件' }).click()
  await expect(page.getByRole('alert')).toContainText('请填写阅读码')
  await page.getByLabel('阅读码').fill('AAAA-AAAA-AAAA-AAAA')
  await page.getByRole('button', { name: '阅读文件' }).click()
  await expect(page.getByRole('alert')).toContainText('不对')
  await page.getByLabel('阅读码').fill(String(issued.code))
  await page.getByRole('button', { name: '阅读文件' }).click()
  await expect(page.getByRole('heading', { name: title })).toBeFocused()
  await accessible(page)
  await page.setViewportSize({ width: 320, height: 700 })
  await fits(page)
  expect(page.url(), 'the code is in no address').not.toContain(String(issued.code))
  await page.reload()
  await settled(page)
  await expect(page.locator('body')).not.toContainText(title)
  await page.goto(`/documents/${id}`)
  await settled(page)
  await expect(page.locator('body')).not.toContainText(title)

  // In none of the channels that lead through other services, once something published later is in them.
  const later = `后来公开的通知 ${Date.now()}`
  await published(page, later)
  const found = async (words: string) => (await page.request.get(`/api/v1/search?q=${encodeURIComponent(words)}`)).text()
  await expect.poll(() => found(later), { timeout: 60_000 }).toContain(later)
  expect(await found(title)).not.toContain(title)
  for (const address of ['/sitemap.xml', `/sitemaps/documents-${new Date().getFullYear()}.xml`, '/api/v1/feeds/documents.atom', '/api/v1/documents?size=200', `/documents/${id}`, `/search?q=${encodeURIComponent('定向阅读试验')}`, '/api/v1/interpretations?size=200'])
    expect(await (await page.request.get(address)).text(), address).not.toMatch(new RegExp(`${title}|${id}.*</loc>`))

  await logIn(page, 'wuting', `/console/targeted?document=${id}`)
  await expect(page.getByRole('region', { name: '阅读记录' })).toContainText('康乐养老院')
})
