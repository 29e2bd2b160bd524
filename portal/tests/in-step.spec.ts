import { expect, type Page, test } from '@playwright/test'
import { desk, notice } from './desk'
import { accessible, fits, logIn, mocked, settled } from './support'

/** The checklist of material, all met. */
async function checklist(page: Page): Promise<Record<string, object>> {
  const { body } = await (await desk(page, 'chenjing')).get('/interpretation-checklist')
  const elements = body.items as { code: string }[]
  return Object.fromEntries(elements.map(({ code }) => [code, { met: true, note: '见正文' }]))
}

/** Material for the document, handed in and known where the document is. */
async function handedIn(page: Page, documentId: string, title: string): Promise<void> {
  const drafter = await desk(page, 'chenjing')
  const content = { documentId, title, form: 'TEXT', summary: '每餐补三元。', body: '<p>为什么出台、谁能享受。</p>', keyPoints: [], checklist: await checklist(page) }
  let material: Record<string, unknown> = {}
  await expect(async () => {
    material = await drafter.post('/interpretation-materials', content)
  }).toPass({ timeout: 20_000 })
  await drafter.post(`/interpretation-materials/${String(material.id)}/acts/submit`, {})
  await expect.poll(async () => (await drafter.get(`/drafts/${documentId}`)).body.materialSubmitted, { timeout: 20_000 }).toBe(true)
}

async function pass(page: Page, user: string, id: string): Promise<void> {
  await page.context().clearCookies()
  await logIn(page, user, `/console/documents/${id}`)
  await settled(page)
  await expect(page.getByRole('region', { name: '解读材料', exact: true })).toContainText('本环节还没有签署')
  await accessible(page)
  await page.getByRole('button', { name: '审核通过', exact: true }).click()
  await page.getByLabel('已经逐字校对（三审三校）').check()
  await page.getByRole('button', { name: '确认审核通过' }).click()
  await expect(page.getByText('审核通过：已办理')).toBeVisible({ timeout: 15_000 })
}

test.describe('a document and its interpretation in step', () => {
  test.skip(mocked, 'needs the running platform')

  test('questions at drafting ask for interpretation, without which the document is refused', async ({ page }) => {
    const drafter = await desk(page, 'chenjing')
    const { publicInterest: _, ...unanswered } = notice(`关于调整老年助餐补贴的通知 ${Date.now()}`)
    const id = String((await drafter.post('/drafts', unanswered)).id)
    await logIn(page, 'chenjing', `/console/documents/${id}`)
    await settled(page)
    await expect(page.getByText('请回答是否涉及群众切身利益的问题').first()).toBeVisible()
    const first = page.getByRole('group', { name: /发给群众的标准/ })
    await first.getByLabel('是').check()
    await expect(page.getByText('须同步提交解读材料，否则不予受理')).toBeVisible()
    await accessible(page)
    await expect(page.getByText('还没有提交解读材料。')).toBeVisible({ timeout: 15_000 })
    await expect(first).toContainText('陈静')
    await expect(page.getByRole('region', { name: '解读方案' })).toContainText('材料还没有提交', { timeout: 15_000 })
    await page.setViewportSize({ width: 320, height: 700 })
    await fits(page)
  })

  test('three people sign both with one button each, and both are published in one act', async ({ page }) => {
    test.setTimeout(120_000)
    const title = `明州市同步解读试验办法 ${Date.now()}`
    const drafter = await desk(page, 'chenjing')
    const content = { ...notice(title), kind: 'NORMATIVE', documentNumber: '明民规〔2026〕9号', effectiveFrom: '2026-12-01', lapsesOn: '2031-11-30' }
    const id = String((await drafter.post('/drafts', content)).id)
    await handedIn(page, id, `《${title}》政策解读`)
    await (await desk(page, 'zhaomin')).post(`/drafts/${id}/acts/sign-secrecy-review`, {})
    await drafter.post(`/drafts/${id}/acts/submit`, {})
    for (const reviewer of ['zhaomin', 'sunli', 'zhouhai']) await pass(page, reviewer, id)
    await (await desk(page, 'wuting')).post(`/drafts/${id}/acts/publish`, {})
    await expect(async () => {
      await page.goto(`/documents/${id}`)
      await expect(page.getByText(`《${title}》政策解读`).first()).toBeVisible({ timeout: 2_000 })
    }).toPass({ timeout: 30_000 })
  })
})
