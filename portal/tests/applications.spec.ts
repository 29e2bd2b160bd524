import { expect, test } from '@playwright/test'
import { desk } from './desk'
import { logIn, mocked, settled } from './support'

test.skip(mocked, 'needs the running platform')

test('a correction is asked at the desk, and the applicant sees what to do and until when', async ({ page }) => {
  const answer = await page.request.post('/api/v1/applications', {
    data: {
      applicant: { category: 'CITIZEN', name: '王秀英', identityType: 'RESIDENT_ID', identityNumber: '11010519491231002X', phone: '13800000000' },
      description: '有关养老的全部材料',
      form: 'ELECTRONIC',
      delivery: 'ONLINE',
    },
  })
  const receipt = (await answer.json()) as { id: string; registrationNumber: string; secret: string }
  await logIn(page, 'zhengwei', `/console/applications/${receipt.id}`)
  await page.getByText('征求意见、补正、收费和其他操作').click()
  await page.getByRole('button', { name: '要求补正', exact: true }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog).toContainText('七个工作日内一次性告知')
  await dialog.getByRole('button', { name: '确认要求补正' }).click()
  await expect(dialog.getByRole('alert').first()).toContainText('请填写')
  const until = new Date(Date.now() + 21 * 24 * 3600 * 1000).toISOString().slice(0, 10)
  await dialog.getByLabel('截止日期').fill(until)
  await dialog.getByLabel('需要补正的事项').fill('请写明所需材料的名称和年度。')
  await dialog.getByRole('button', { name: '确认要求补正' }).click()
  await expect(page.getByText('等待申请人补正').first()).toBeVisible()
  await expect(page.getByText('中止，等待下列事项')).toBeVisible()

  await page.goto('/applications/track')
  await settled(page)
  await page.getByLabel('登记编号').fill(receipt.registrationNumber)
  await page.getByLabel('查询密码').fill(receipt.secret)
  await page.getByRole('button', { name: '查询' }).click()
  await expect(page.getByText('需要您补正')).toBeVisible()
  await expect(page.getByText('请写明所需材料的名称和年度。').first()).toBeVisible()

  const officer = await desk(page, 'zhengwei')
  const received = await officer.post(`/application-cases/${receipt.id}/acts/receive-correction`, { text: '2025 年养老机构补贴名单' })
  expect(received.standsStill).toBe(false)
})

test('the calculator explains a deadline with a third party day by day', async ({ page }) => {
  await page.goto('/applications/calculator')
  await settled(page)
  await page.getByLabel('收到申请').fill('2026-04-15')
  await page.getByRole('button', { name: '添加事项' }).click()
  await page.getByLabel('日期').last().fill('2026-04-20')
  await page.getByRole('button', { name: '计算', exact: true }).click()
  await expect(page.getByText('期限中止').first()).toBeVisible()
  await page.getByRole('button', { name: '添加事项' }).click()
  await page.getByLabel('事项').last().selectOption({ label: '收到第三方意见' })
  await page.getByLabel('日期').last().fill('2026-05-08')
  await page.getByRole('button', { name: '计算', exact: true }).click()
  await expect(page.getByText('2026年6月1日').first()).toBeVisible()
  await expect(page.getByText('征求第三方意见期间').first()).toBeVisible()
})
