import { expect, test, type Page } from '@playwright/test'
import { desk } from './desk'
import { accessible, fits, follow, logIn, mocked, settled } from './support'

/** On the running platform: an application that was answered with information, and its release under review. */
async function published(page: Page, title: string): Promise<string> {
  const receipt = (await (await page.request.post('/api/v1/applications', { data: { applicant: { category: 'CITIZEN', name: '王秀英', identityType: 'RESIDENT_ID', identityNumber: '11010519491231002X', phone: '13800000000' }, description: title, form: 'ELECTRONIC', delivery: 'ONLINE' } })).json()) as { id: string }
  const officer = await desk(page, 'zhengwei')
  const office = await desk(page, 'wuting')
  await officer.post(`/application-cases/${receipt.id}/acts/draft-decision`, { result: 'PROVIDED', content: '共12家，名单见下。' })
  await (await desk(page, 'hanlei')).post(`/application-cases/${receipt.id}/secrecy-review`, { opinion: '无涉密内容' })
  await office.post(`/application-cases/${receipt.id}/acts/decide`, {})
  const drafted = (await officer.post('/information-releases', { caseId: receipt.id })) as { line: { id: string } }
  const { etag } = await officer.get(`/information-releases/${drafted.line.id}`)
  await officer.put(`/information-releases/${drafted.line.id}`, { title, description: '全市老年食堂的数量和分布。', answer: '共12家。' }, etag)
  await officer.post(`/information-releases/${drafted.line.id}/acts/submit`, {})
  await office.post(`/information-releases/${drafted.line.id}/acts/publish`, { reason: '不含个人隐私和涉密内容' })
  return drafted.line.id
}

test('what one was given is read by everybody, in both versions and on a phone', async ({ page }) => {
  const title = mocked ? '老年助餐点分布和价格' : `老年食堂分布 ${Date.now()}`
  if (!mocked) await published(page, title)
  await page.goto('/released-information')
  await settled(page)
  await page.getByLabel('标题或内容').fill(title)
  await page.getByRole('button', { name: '查', exact: true }).click()
  await follow(page, page.getByRole('link', { name: title }))
  await expect(page.locator('h1')).toHaveText(title)
  await expect(page.locator('article')).not.toContainText(/依申请-\d|王秀英/)
  await accessible(page)
  await page.setViewportSize({ width: 320, height: 700 })
  await fits(page)
  await page.getByRole('button', { name: '关怀版', exact: true }).first().click()
  await settled(page)
  await fits(page)
  await accessible(page)
})

test('what was withdrawn says why', async ({ page }) => {
  test.skip(!mocked, 'the sample has one')
  await page.goto('/released-information/0199f000-0000-7000-8000-000000009109')
  await settled(page)
  await expect(page.locator('h1')).toHaveText('这条信息已经撤回')
  await expect(page.getByText('数据有误')).toBeVisible()
  await accessible(page)
})

test('findings are cleared one by one, and what tells who applied must go', async ({ page }) => {
  test.skip(!mocked, 'the sample has findings')
  await logIn(page, 'zhengwei', '/console/releases')
  await settled(page)
  await accessible(page)
  await page.getByRole('link', { name: '2025年度养老机构等级评定结果' }).click()
  await expect(page.getByText('必须去除')).toBeVisible()
  await accessible(page)
  await page.getByRole('button', { name: '说明理由并保留' }).click()
  await page.getByLabel('理由', { exact: true }).fill('对外公布的值班电话')
  await page.getByRole('button', { name: '保留', exact: true }).click()
  await expect(page.getByText('保留：对外公布的值班电话')).toBeVisible()
  await page.getByRole('button', { name: '提交审核' }).click()
  await page.getByRole('button', { name: '确认提交审核' }).click()
  await expect(page.getByRole('dialog').getByRole('alert')).toContainText('会让人知道是谁申请的')
})

test('an officer groups applications for the same, and the office decides', async ({ page }) => {
  test.skip(!mocked, 'needs two applicants')
  await logIn(page, 'wuting', '/console/proposals')
  await settled(page)
  await accessible(page)
  await page.getByRole('link', { name: '2026-依申请-00052' }).click()
  await page.getByRole('checkbox').check()
  await page.getByLabel('建议主动公开的理由').fill('多人申请，宜主动公开')
  await accessible(page)
  await page.getByRole('button', { name: '提出建议' }).click()
  await expect(page.locator('h1')).toHaveText('2026-建议-0001')
  await accessible(page)
  await page.getByRole('button', { name: '采纳', exact: true }).click()
  await expect(page.getByLabel('公开方式')).toBeVisible()
})

test('the applicant proposes from the page on which he follows his case', async ({ page }) => {
  test.skip(!mocked, 'the sample has an answered case')
  await page.goto('/applications/track')
  await settled(page)
  await page.getByLabel('登记编号').fill('2026-依申请-00041')
  await page.getByLabel('查询密码').fill('K7M2-9QXD-4TRP')
  await page.getByRole('button', { name: '查询' }).click()
  await expect(page.getByRole('heading', { name: '建议主动公开' })).toBeVisible()
  await page.getByLabel('建议的理由').fill('涉及全市老人')
  await page.getByRole('button', { name: '提交建议' }).click()
  await expect(page.getByText('建议编号 2026-建议-0009')).toBeVisible()
  await accessible(page)
})
