import { expect, test } from '@playwright/test'
import { desk, published } from './desk'
import { firstDocument, mocked, settled } from './support'

test('filters of the library live in the address and can be taken back', async ({ page }) => {
  await page.goto('/documents')
  await settled(page)
  const all = await page.locator('#result-count').innerText()
  await page.getByRole('navigation', { name: '筛选' }).getByRole('link', { name: /^有效/ }).click()
  await expect(page).toHaveURL(/validity=IN_FORCE/)
  await expect(page.locator('#result-count')).toContainText('找到')
  await page.reload()
  await settled(page)
  await expect(page.locator('#result-count')).toContainText('找到')
  await page.getByRole('link', { name: '清除全部筛选' }).click()
  await expect(page.locator('#result-count')).toHaveText(all)
})

test('a document says whether it is in force before it says anything else', async ({ page }) => {
  await page.goto(await firstDocument(page))
  await settled(page)
  await expect(page.getByRole('note', { name: '有效性' })).toContainText(/有效|生效|失效|废止|修改/)
  const facts = await page.locator('dl.facts dt').allInnerTexts()
  expect(facts).toEqual(['索引号', '公开方式', '发布机构', '组配分类', '文号', '成文日期', '发布日期', '失效日期', '有效性', '主题'])
})

test('suggestions can be chosen with the keyboard', async ({ page }) => {
  const title = (await (async () => {
    await page.goto('/documents')
    await settled(page)
    return page.locator('main li h3 a').first().innerText()
  })()).slice(0, 4)
  await page.goto('/')
  const box = page.getByRole('combobox')
  await box.pressSequentially(title)
  await expect(box).toHaveAttribute('aria-expanded', 'true')
  await page.keyboard.press('ArrowDown')
  const chosen = await page.locator('[role=option][aria-selected=true]').innerText()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/search\?q=/)
  await expect(page.getByRole('combobox')).toHaveValue(chosen)
})

test('an application goes from the form to its deadline and can be followed', async ({ page }) => {
  await page.goto('/applications/new')
  await settled(page)
  await page.getByRole('button', { name: '下一步' }).click()
  await expect(page.getByRole('alert')).toContainText('请填写信息的名称或内容')
  await page.getByRole('link', { name: '请填写信息的名称或内容' }).click()
  await expect(page.getByLabel('信息的名称或内容')).toBeFocused()
  await page.getByLabel('信息的名称或内容').fill('2025 年度养老机构等级评定结果')
  await page.getByRole('button', { name: '下一步' }).click()
  await expect(page.getByRole('heading', { name: '您想怎样拿到信息' })).toBeFocused()
  await page.getByRole('button', { name: '下一步' }).click()
  await page.getByLabel('姓名或单位名称').fill('王秀英')
  await page.getByLabel('证件号码').fill('110105194912310021')
  await page.getByLabel('联系电话').fill('13800000000')
  await page.getByRole('button', { name: '下一步' }).click()
  await expect(page.getByRole('alert')).toContainText('身份证号码不正确')
  await page.getByLabel('证件号码').fill('11010519491231002X')
  await page.getByRole('button', { name: '下一步' }).click()
  await expect(page.getByRole('heading', { name: '核对并提交' })).toBeFocused()
  expect(page.url()).not.toContain('1380')
  await page.getByRole('button', { name: '提交申请' }).click()
  await expect(page.getByRole('heading', { name: '申请已经提交' })).toBeFocused()
  const [number, secret] = await page.locator('.banner dd').allInnerTexts()
  await page.getByText('看看是怎么算的').click()
  await expect(page.locator('details table tbody tr').first()).toBeVisible()
  await page.getByRole('link', { name: '去查进度' }).click()
  await page.getByLabel('登记编号').fill(number!)
  await page.getByLabel('查询密码').fill('错误的查询密码')
  await page.getByRole('button', { name: '查询' }).click()
  await expect(page.getByRole('alert')).toContainText('对不上')
  await page.getByLabel('查询密码').fill(secret!)
  await page.getByRole('button', { name: '查询' }).click()
  await expect(page.getByRole('heading', { name: number! })).toBeVisible()
})

test('the care version asks one question a page', async ({ page }) => {
  await page.goto('/messages/new?care=1')
  await settled(page)
  await expect(page.locator('main form .field')).toHaveCount(1)
  await expect(page.getByText('第 1 步，共 6 步')).toBeVisible()
})

test('the calculator counts the working days over a holiday', async ({ page }) => {
  test.skip(mocked, 'the sample server knows no holidays')
  await page.goto('/calendar?from=2026-04-15&days=20')
  await settled(page)
  await expect(page.locator('.banner.good')).toContainText('2026年5月15日')
})

test('a withdrawn document leaves its reason', async ({ page }) => {
  const id = mocked ? '0199f000-0000-7000-8000-000000000018' : await published(page, '关于撤回试验的通知')
  if (!mocked) await (await desk(page, 'wuting')).post(`/drafts/${id}/acts/withdraw`, { reason: '附件有误，更正后另行发布' })
  await page.goto(`/documents/${id}`)
  await expect(page.getByRole('heading', { name: '这份文件已经撤回' })).toBeVisible()
  await expect(page.getByText('更正后另行发布')).toBeVisible()
})

test('without a network the page says so and tries again', async ({ page }) => {
  await page.goto('/about')
  await settled(page)
  await page.route('**/api/v1/documents?**', (route) => route.abort())
  await page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: '政策文件' }).click()
  await expect(page.getByRole('alert')).toContainText('网络连接不上')
  await page.unroute('**/api/v1/documents?**')
  await page.getByRole('button', { name: '再试一次' }).click()
  await expect(page.locator('#result-count')).toBeVisible()
})

test('no link of the site leads nowhere', async ({ page }) => {
  test.setTimeout(240_000)
  const seen = new Set<string>()
  for (const start of ['/', '/sitemap', '/openness', '/messages', '/documents']) {
    await page.goto(start)
    await settled(page)
    for (const href of await page.locator('a[href^="/"]').evaluateAll((links) => links.map((link) => link.getAttribute('href')!))) {
      if (!/^\/(api|console)/.test(href)) seen.add(href.split('#')[0]!)
    }
  }
  for (const href of [...seen].slice(0, 60)) {
    await page.goto(href)
    await expect(page.locator('h1').first()).toBeVisible()
    await expect(page.locator('h1').first(), href).not.toHaveText('没有找到这个页面')
  }
})
