import { expect, test } from '@playwright/test'
import { accessible, fits, follow, logIn, mocked, settled } from './support'

test.skip(mocked, 'needs the platform')

const unique = () => Math.random().toString(36).slice(2, 8)

test('the public opens the catalogue with the keyboard and reads an entry', async ({ page }) => {
  await page.goto('/openness')
  await settled(page)
  const tree = page.getByRole('tree', { name: '法定主动公开内容' })
  await tree.getByRole('treeitem', { name: /^机构概况/ }).focus()
  await page.keyboard.press('ArrowRight')
  await expect(tree.getByRole('treeitem', { name: /^领导信息/ })).toBeVisible()
  await accessible(page)
  await page.keyboard.press('ArrowDown')
  await expect(tree.getByRole('treeitem', { name: /^机构职能/ })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: '机构职能' })).toBeVisible()
  await settled(page)
  await accessible(page)
  await expect(page.getByText('《条例》第二十条第二项')).toBeVisible()
})

test('the catalogue and the records fit a small telephone', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  for (const path of ['/openness', '/openness/0602', '/records']) {
    await page.goto(path)
    await settled(page)
    await fits(page)
    await accessible(page)
  }
  await follow(page, page.locator('main li a[href^="/records/"]').first())
  await fits(page)
  await accessible(page)
})

test('the board tells what is empty, and the openness office maintains the tree', async ({ page }) => {
  const title = `浏览器试验事项${unique()}`
  await logIn(page, 'wuting', '/console/catalogue')
  await settled(page)
  await expect(page.getByRole('heading', { name: '国家检查指标' })).toBeVisible()
  await accessible(page)
  await page.getByLabel('状态').selectOption('EMPTY')
  await expect(page).toHaveURL(/state=EMPTY/)

  await page.getByRole('button', { name: '目录', exact: true }).click()
  await settled(page)
  await accessible(page)
  await page.getByRole('button', { name: '增加一级事项' }).click()
  await page.getByLabel('编码').fill(`T${unique()}`)
  await page.getByRole('textbox', { name: '公开事项', exact: true }).fill(title)
  await page.getByLabel('公开内容（要素）').fill('名称、内容')
  await page.getByRole('button', { name: '增加', exact: true }).click()
  await expect(page.getByRole('alert')).toContainText('请填写公开依据')
  await page.getByLabel('公开依据').fill('《条例》第十九条')
  await page.getByLabel('责任科室').fill('养老服务科')
  await accessible(page)
  await page.getByRole('button', { name: '增加', exact: true }).click()
  await expect(page.getByRole('heading', { name: new RegExp(title) })).toBeVisible()
  await page.getByRole('button', { name: '停用', exact: true }).click()
  await page.getByRole('dialog').getByRole('textbox').fill('试验结束')
  await page.getByRole('button', { name: '确认停用' }).click()
  await expect(page.getByText('已停用：试验结束')).toBeVisible()
})

test('a drafter chooses the entry of a document from the tree', async ({ page }) => {
  await logIn(page, 'chenjing', '/console/documents/new')
  await page.getByLabel('标题').fill(`明州市目录试验通知${unique()}`)
  await page.getByRole('button', { name: '开始起草' }).click()
  await page.getByLabel('组配分类').selectOption({ label: '养老、儿童和残疾人福利 › 养老服务' })
  await expect(page.getByText(/已保存 \d\d:\d\d/)).toBeVisible()
})

test('a sheet is tried, its problems are told by row and column, then it is taken and approved by another', async ({ page }) => {
  const number = unique()
  const sheet = (date: string) => ({ name: '建议.csv', mimeType: 'text/csv', buffer: Buffer.from(`编号,题目,提出人类别,届次,主办科室,答复日期,答复全文,是否同意公开\n${number},浏览器试验建议${number},人大代表,十六届五次,养老服务科,${date},已经办理。,同意公开\n`) })
  await logIn(page, 'chenjing', '/console/records')
  await settled(page)
  await accessible(page)
  await page.getByRole('button', { name: '从表格导入' }).click()
  const part = page.getByRole('region', { name: '从表格导入' })
  await part.locator('input[type=file]').setInputFiles(sheet('昨天'))
  await part.getByRole('button', { name: '检查' }).click()
  await expect(part.getByRole('cell', { name: 'F 答复日期' })).toBeVisible()
  await part.locator('input[type=file]').setInputFiles(sheet('2026-06-18'))
  await part.getByRole('button', { name: '检查' }).click()
  await part.getByRole('button', { name: '确认导入' }).click()
  await expect(part.getByText('已导入：新增 1 条')).toBeVisible()
  await accessible(page)
  await follow(page, page.getByRole('link', { name: `浏览器试验建议${number}` }))
  await accessible(page)
  await expect(page.getByRole('button', { name: '审核通过' })).toHaveCount(0)
})
