import { expect, test, type Page } from '@playwright/test'
import { desk } from './desk'
import { accessible, fits, logIn, mocked, settled } from './support'

test.skip(mocked, 'needs the platform')

/** A year that no sample content and no other run uses, adopted, with one obligation. */
async function adoptedYear(page: Page): Promise<{ year: number; obligation: string }> {
  const keeper = await desk(page, 'wuting')
  const taken = ((await keeper.get('/plan-ledger/plans')).body as unknown as { year: number }[]).map((plan) => plan.year)
  const year = Array.from({ length: 24 }, (_, index) => 2001 + index).find((each) => !taken.includes(each))!
  await keeper.post('/plan-ledger/plans', { year, title: `${year}年政务公开工作要点`, offices: ['养老服务科', '政务公开办'] })
  const added = await keeper.post(`/plan-ledger/plans/${year}/obligations`, {
    number: '13-3', title: '组织政务公开培训', demand: '年内组织政务公开培训不少于1次', ownerOffice: '养老服务科', quota: 1, rhythm: 'YEAR', dueOn: `${year}-10-31`, points: 5,
  })
  await keeper.post(`/plan-ledger/plans/${year}/acts/propose`, {})
  await (await desk(page, 'linguodong')).post(`/plan-ledger/plans/${year}/acts/adopt`, {})
  return { year, obligation: String(added.id) }
}

test('an officer hands in evidence and the openness office confirms it', async ({ page, browser }) => {
  const { year, obligation } = await adoptedYear(page)
  await logIn(page, 'chenjing', `/console/ledger/obligations/${obligation}`)
  await settled(page)
  await page.getByLabel('完成日期').fill(`${year}-04-16`)
  await page.getByLabel('做了什么').fill('政务公开业务培训')
  await page.getByLabel('链接').fill('https://www.example.cn/training')
  await page.getByRole('button', { name: '提交佐证' }).click()
  await expect(page.getByText('待核实')).toBeVisible()
  await accessible(page)

  const other = await browser.newPage()
  await logIn(other, 'wuting', `/console/ledger/obligations/${obligation}`)
  await settled(other)
  await other.getByRole('button', { name: '核实', exact: true }).click()
  await expect(other.getByRole('complementary', { name: '进度' })).toContainText('1 / 1')
  await other.goto(`/console/ledger?year=${year}`)
  await settled(other)
  await expect(other.getByRole('region', { name: '任务一览' })).toContainText('已完成')
  await accessible(other)
  await other.goto(`/console/ledger/scores?year=${year}`)
  await settled(other)
  await expect(other.getByRole('heading', { name: /养老服务科/ })).toContainText('5 分')
  await other.close()
})

test('the report of a year is taken away as a Word file', async ({ page }) => {
  const { year } = await adoptedYear(page)
  await logIn(page, 'chenjing', `/console/ledger?year=${year}`)
  await settled(page)
  const taken = page.waitForEvent('download')
  await page.getByRole('button', { name: '报告（Word）' }).click()
  expect((await taken).suggestedFilename()).toBe(`${year}年要点落实情况报告.docx`)
})

for (const path of ['/console/ledger', '/console/ledger/new', '/console/ledger/activities?kind=MEETING', '/console/ledger/group', '/console/ledger/scores', '/console/channels', '/console/channels/new', '/console/channels/due']) {
  test(`${path} has nothing that axe objects to`, async ({ page }) => {
    await logIn(page, 'wuting', path)
    await settled(page)
    await accessible(page)
    await page.setViewportSize({ width: 390, height: 800 })
    await accessible(page)
  })
}

test('an account is applied for, approved and then public without its responsible people', async ({ page, browser }) => {
  const account = `mz-${Date.now()}`
  await logIn(page, 'chenjing', '/console/channels/new')
  await page.getByLabel('种类').selectOption('WECHAT')
  await page.getByLabel('名称').fill(`明州试验账号${account}`)
  await page.getByLabel('账号', { exact: true }).fill(account)
  await page.getByLabel('服务对象和功能').fill('面向老年人发布政策')
  await page.getByLabel('姓名').fill('许一诺')
  await page.getByLabel('电话').fill('13900001234')
  await page.getByRole('button', { name: '提交申请' }).click()
  await expect(page.getByRole('complementary', { name: '办理' })).toContainText('待批准')
  await accessible(page)
  const address = page.url()

  const keeper = await browser.newPage()
  await logIn(keeper, 'wuting', new URL(address).pathname)
  await settled(keeper)
  await keeper.getByRole('button', { name: '批准开设' }).click()
  await keeper.getByLabel('上级主管部门的批准文号').fill('明网信备〔2026〕99号')
  await keeper.getByRole('button', { name: '确认批准开设' }).click()
  await expect(keeper.getByRole('complementary', { name: '办理' })).toContainText('正常运行')
  await expect(keeper.getByText('139****1234')).toBeVisible()
  await expect(keeper.getByRole('dialog')).toBeHidden()
  await accessible(keeper)
  await keeper.close()

  await page.goto('/openness/channels')
  await settled(page)
  await expect(page.getByText(account, { exact: true })).toBeVisible()
  await expect(page.getByText('许一诺')).toHaveCount(0)
  await accessible(page)
  await page.setViewportSize({ width: 320, height: 700 })
  await fits(page)
})

test('the leadership group is public', async ({ page }) => {
  await page.goto('/openness/leadership-group')
  await settled(page)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('政务公开领导小组')
  await accessible(page)
})
