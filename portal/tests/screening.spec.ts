import { expect, test } from '@playwright/test'
import { accessible, logIn, mocked, settled } from './support'

test.skip(mocked, 'needs the service that screens')

test('personal data in a draft is shown with its place, cleared with a reason or redacted', async ({ page }) => {
  await logIn(page, 'chenjing', '/console/documents/new')
  await page.getByLabel('标题').fill('明州市临时救助对象公示（浏览器试验）')
  await page.getByRole('button', { name: '开始起草' }).click()
  await page.getByRole('textbox', { name: '正文' }).click()
  await page.keyboard.type('联系手机：13800005678')
  await page.keyboard.press('Enter')
  await page.keyboard.type('身份证号：11010519491231002X')
  await expect(page.getByText(/已保存 \d\d:\d\d/)).toBeVisible()

  const panel = page.getByRole('region', { name: '发布前检查' })
  await expect(panel).toContainText('还有 2 处没有处理')
  await expect(panel).toContainText('110*************2X')
  await settled(page)
  await accessible(page)

  await panel.getByRole('button', { name: /^确认可以公开：手机号码/ }).click()
  await page.getByLabel('可以公开的理由').fill('值班手机，由单位配发')
  await page.getByRole('dialog').getByRole('button', { name: '确认可以公开' }).click()
  await expect(panel).toContainText('还有 1 处没有处理')

  await panel.getByRole('button', { name: /^遮盖身份证号码/ }).click()
  await page.getByRole('dialog').getByRole('button', { name: '遮盖' }).click()
  await expect(panel).toContainText('发现的 1 处都已确认')
  await expect(page.getByRole('textbox', { name: '正文' })).toContainText('110*************2X')
})

test('the openness office keeps the word list', async ({ page }) => {
  const word = `试验错词${Date.now()}`
  await logIn(page, 'wuting', '/console/screening/terms')
  await settled(page)
  await accessible(page)
  await page.getByRole('button', { name: '添加词条' }).click()
  await page.getByLabel('词语', { exact: true }).fill(word)
  await page.getByLabel('建议改为（选填）').fill('试验对词')
  await page.getByRole('button', { name: '保存' }).click()
  await page.getByPlaceholder('词语或建议改法').fill(word)
  await page.getByRole('button', { name: '查找' }).click()
  await expect(page.getByRole('cell', { name: word, exact: true })).toBeVisible()
  await page.getByRole('button', { name: `删除 ${word}` }).click()
  await page.getByRole('button', { name: '删除', exact: true }).last().click()
  await expect(page.getByText('没有符合条件的词条')).toBeVisible()
})
