import { expect, test } from '@playwright/test'
import { accessible, fits, logIn, mocked, settled } from './support'

test.skip(mocked, 'needs the running platform')

test('the report on this year is begun, checked against its tables and not submitted before the year is over', async ({ page }) => {
  await logIn(page, 'wuting', '/console/report')
  await settled(page)
  await accessible(page)
  const begin = page.getByRole('button', { name: '开始编制' })
  const existing = page.getByRole('link', { name: /年政府信息公开工作年度报告$/ }).first()
  if (await existing.isVisible()) await existing.click()
  else await begin.click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('年政府信息公开工作年度报告')
  await settled(page)
  await expect(page.getByText('处须改正')).toBeVisible()
  await accessible(page)
  await page.getByRole('button', { name: '文字' }).click()
  await page.getByLabel('五、存在的主要问题及改进情况').fill('本年度新收政府信息公开申请99999件。')
  await page.getByRole('button', { name: '保存文字' }).click()
  await expect(page.getByText(/表中为\d+，请改为一致/).first()).toBeVisible()
  await accessible(page)
})

test('a review that cannot be is refused with all reasons, beside the fields', async ({ page }) => {
  await logIn(page, 'hanlei', '/console/registers/new')
  await settled(page)
  await page.getByRole('button', { name: '登记', exact: true }).click()
  await expect(page.getByRole('alert')).toContainText('请选择申请件')
  await accessible(page)
  await fits(page)
})

test('statistics of a quarter stand without cases too', async ({ page }) => {
  await logIn(page, 'wuting', '/console/statistics?from=2003-01-01&to=2003-03-31')
  await settled(page)
  await expect(page.getByText('这段时间没有收到公开申请。')).toBeVisible()
  await accessible(page)
})

test('the published reports have a page of their own', async ({ page }) => {
  await page.goto('/openness/annual-reports')
  await settled(page)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('政府信息公开工作年度报告')
  await accessible(page)
})
