import { expect, test } from '@playwright/test'
import { desk, draft, notice, published } from './desk'
import { accessible, fits, follow, logIn, mocked, settled } from './support'

test.describe('the life of documents', () => {
  test.skip(mocked, 'needs the running platform')

  test('a new edition is read, compared and explained to readers', async ({ page }) => {
    const title = `关于养老机构自查的通知 ${Date.now()}`
    const id = await published(page, title)
    const drafter = await desk(page, 'chenjing')
    await drafter.post(`/drafts/${id}/acts/begin-edition`, { edition: { nature: 'REVISION', changeNote: '自查改为每季度一次' } })
    const life = (await drafter.get(`/drafts/${id}/life`)).body as { openEdition: { id: string } }
    const edition = life.openEdition.id
    const { etag } = await drafter.get(`/drafts/${edition}`)
    await drafter.put(`/drafts/${edition}`, { ...notice(title), body: '<p>为了试验，每季度自查一次，特此通知。</p>' }, etag)
    const act = async (user: string, name: string, body: object = {}) => (await desk(page, user)).post(`/drafts/${edition}/acts/${name}`, body)
    await act('zhaomin', 'sign-secrecy-review')
    await act('chenjing', 'submit')
    for (const reviewer of ['zhaomin', 'sunli', 'zhouhai']) await act(reviewer, 'pass', { proofread: true })
    await act('wuting', 'publish-edition')

    await page.goto(`/documents/${id}`)
    await settled(page)
    await expect(page.getByText('自查改为每季度一次')).toBeVisible()
    await follow(page, page.getByRole('link', { name: '查阅和对照以前的版本' }))
    await accessible(page)
    await page.getByRole('button', { name: '逐段对照' }).click()
    await expect(page.locator('ins')).toContainText('每季度自查一次')
    await accessible(page)
    await page.setViewportSize({ width: 320, height: 700 })
    await fits(page)
    await page.goto(`/documents/${id}/editions/1`)
    await settled(page)
    await expect(page.getByText('不是现行文本')).toBeVisible()
    await accessible(page)
    await fits(page)
  })

  test('what an edition changes is said anew while it may be written on, and not later', async ({ page }) => {
    const id = await published(page, `关于养老机构自查的通知 ${Date.now()}`)
    const drafter = await desk(page, 'chenjing')
    await drafter.post(`/drafts/${id}/acts/begin-edition`, { edition: { nature: 'REVISION', changeNote: '自查改为每月一次' } })
    const life = (await drafter.get(`/drafts/${id}/life`)).body as { openEdition: { id: string } }
    const edition = life.openEdition.id
    await logIn(page, 'chenjing', `/console/documents/${edition}`)
    await settled(page)
    await page.getByRole('button', { name: '修改变更说明' }).click()
    await page.getByLabel('变更说明', { exact: true }).fill('')
    await page.getByRole('button', { name: '保存变更说明' }).click()
    await expect(page.getByText('请写明变更内容')).toBeVisible()
    await page.getByLabel('变更说明', { exact: true }).fill('自查改为每季度一次')
    await page.getByLabel('性质').selectOption('CORRECTION')
    await accessible(page)
    await page.getByRole('button', { name: '保存变更说明' }).click()
    await expect(page.getByRole('region', { name: '新版本（更正）' })).toContainText('自查改为每季度一次')
    await accessible(page)

    await (await desk(page, 'zhaomin')).post(`/drafts/${edition}/acts/sign-secrecy-review`, {})
    await drafter.post(`/drafts/${edition}/acts/submit`, {})
    await page.reload()
    await settled(page)
    await expect(page.getByRole('region', { name: '新版本（更正）' })).toContainText('自查改为每季度一次')
    await expect(page.getByRole('button', { name: '修改变更说明' })).toHaveCount(0)
  })

  test('readers of a consolidated document are led to its successor', async ({ page }) => {
    const successor = await published(page, `汇总的通知 ${Date.now()}`)
    const old = await published(page, `分散的通知 ${Date.now()}`)
    await logIn(page, 'wuting', `/console/documents/${old}`)
    await settled(page)
    await page.getByRole('button', { name: '撤下' }).click()
    await expect(page.getByRole('dialog')).toContainText('索引号保留')
    await (await desk(page, 'wuting')).post(`/drafts/${old}/acts/withdraw`, { reason: '内容已汇总', unpublishing: { type: 'CONSOLIDATED', successorId: successor } })
    await page.goto(`/documents/${old}`)
    await expect(page).toHaveURL(new RegExp(`/documents/${successor}`))
    await expect(page.getByRole('note', { name: '并入说明' })).toBeVisible()
    await accessible(page)
  })

  test('an urgent publication waits on the board for a second person', async ({ page }) => {
    const title = `台风应急通知 ${Date.now()}`
    const id = await draft(page, title)
    await (await desk(page, 'zhaomin')).post(`/drafts/${id}/acts/sign-secrecy-review`, {})
    await (await desk(page, 'chenjing')).post(`/drafts/${id}/acts/submit`, {})
    await logIn(page, 'wuting', `/console/documents/${id}`)
    await page.getByRole('button', { name: '急件先发' }).click()
    await page.getByLabel('先发的理由').fill('台风红色预警')
    await page.getByRole('button', { name: '确认急件先发' }).click()
    await expect(page.getByRole('heading', { name: '急件先发：待补批' })).toBeVisible()
    await page.goto('/console/disclosure?board=urgent')
    await settled(page)
    await expect(page.getByRole('link', { name: title })).toBeVisible()
    await (await desk(page, 'linguodong')).post(`/drafts/${id}/acts/approve-urgent`, {})
  })

  for (const board of ['', 'lapses', 'urgent', 'closed', 'terms']) {
    test(`the board ${board || 'deadlines'} has nothing that axe objects to`, async ({ page }) => {
      await logIn(page, 'wuting', `/console/disclosure${board ? `?board=${board}` : ''}`)
      await settled(page)
      await accessible(page)
    })
  }
})
