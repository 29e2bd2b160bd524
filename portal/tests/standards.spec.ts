import { expect, test, type Page } from '@playwright/test'
import { desk, published } from './desk'
import { accessible, fits, follow, logIn, mocked, settled } from './support'

test.skip(mocked, 'needs the running platform')

/** A district and a category of the test's own. */
async function lists(page: Page, mark: string): Promise<void> {
  const office = await desk(page, 'wuting')
  await office.put(`/assistance-standards/districts/d${mark}`, { name: `试验区${mark}`, position: 900, inUse: true }, '*')
  await office.put(`/assistance-standards/categories/c${mark}`, { group: `试验救助${mark}`, name: `试验类别${mark}`, unit: '元/月·人', note: null, position: 900, inUse: true }, '*')
}

test('amounts are pasted into a sheet, checked by cell, confirmed by another person and read by everybody', async ({ page, browser }) => {
  test.setTimeout(180_000)
  const mark = String(Date.now())
  await lists(page, mark)
  const document = await published(page, `关于调整试验标准的通知${mark}`)

  await logIn(page, 'wangqiang', `/console/standards/sheets/new?documentId=${document}`)
  await settled(page)
  await page.getByLabel('施行日期').fill('2026-11-05')
  const cell = page.getByLabel(`试验区${mark}试验救助${mark}（试验类别${mark}）`)
  await cell.fill('约千元')
  await page.getByRole('button', { name: '试填检查' }).click()
  await expect(page.getByText('不是金额')).toBeVisible()
  await accessible(page)
  await cell.fill('1,245')
  await page.getByRole('button', { name: '试填检查' }).click()
  await expect(page.getByText('检查通过，共 1 格')).toBeVisible()
  await page.getByRole('button', { name: /^报送（/ }).click()
  await expect(page.getByText('待确认').first()).toBeVisible()
  await accessible(page)
  const path = new URL(page.url()).pathname

  const colleague = await browser.newPage()
  await logIn(colleague, 'lixin', path)
  await settled(colleague)
  await colleague.getByRole('button', { name: '复核公布', exact: true }).click()
  await colleague.getByRole('button', { name: '确认复核公布' }).click()
  await expect(colleague.getByRole('heading', { name: '已确认' })).toBeVisible()
  await colleague.close()

  await page.goto(`/standards?category=c${mark}`)
  await settled(page)
  await expect(page.getByRole('heading', { name: /历年标准和区县比较/ })).toBeVisible()
  await expect(page.getByRole('img', { name: /历次标准走势图/ })).toBeVisible()
  await accessible(page)
  await page.setViewportSize({ width: 320, height: 800 })
  await fits(page)
  await page.goto(`/documents/${document}`)
  await expect(page.getByRole('heading', { name: '本文件决定的标准' })).toBeVisible()
})

test('a guide is written, published by another person and read in the care version and at 320 pixels', async ({ page }) => {
  test.setTimeout(120_000)
  const title = `试验事项${Date.now()}`
  const office = await desk(page, 'wangqiang')
  const guide = await office.post('/guides', {
    title, institution: '月湖区民政局', lifeEvent: 'MARRIAGE', summary: '试验', eligibility: '任何人', fee: '不收费', steps: ['申请', '办结'], promisedDays: 0, hours: '工作日',
    materials: [{ name: '身份证', form: 'ORIGINAL', count: 1 }], places: [{ name: '窗口', address: '月湖路1号', phone: '0574-00008312' }],
    phones: [{ label: '科室', value: '0574-00008312' }], complaints: [{ label: '投诉', value: '12345' }], legalBasis: [{ text: '《婚姻登记条例》' }],
  })
  await office.post(`/guides/${guide.id}/acts/submit`, {})
  await logIn(page, 'lixin', `/console/guides/${guide.id}`)
  await settled(page)
  await accessible(page)
  await page.getByRole('button', { name: '审核发布', exact: true }).click()
  await page.getByRole('button', { name: '确认审核发布' }).click()
  await expect(page.getByRole('heading', { name: '已发布' })).toBeVisible()

  await page.goto(`/guides/${guide.id}`)
  await settled(page)
  await expect(page.getByRole('link', { name: '0574-00008312' }).first()).toHaveAttribute('href', 'tel:057400008312')
  await expect(page.getByText('最近确认日期')).toBeVisible()
  await accessible(page)
  await page.setViewportSize({ width: 320, height: 800 })
  await fits(page)
  await page.goto(`/guides/${guide.id}?care=1`)
  await settled(page)
  await accessible(page)
})

test('a document is taken along as a file, a code and a notice-board sheet', async ({ page }) => {
  const document = await published(page, `关于张贴的通知${Date.now()}`)
  await page.goto(`/documents/${document}`)
  await settled(page)
  await page.getByRole('button', { name: '二维码' }).click()
  await expect(page.getByRole('img', { name: /扫码打开/ })).toBeVisible()
  for (const name of ['Word', 'PDF', 'OFD']) {
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name, exact: true }).click()])
    expect(download.suggestedFilename()).toContain('关于张贴的通知')
  }
  await follow(page, page.getByRole('link', { name: '打印张贴版' }))
  await expect(page.getByText('手机扫码看全文')).toBeVisible()
  await accessible(page)
  await page.setViewportSize({ width: 320, height: 800 })
  await fits(page)
})
