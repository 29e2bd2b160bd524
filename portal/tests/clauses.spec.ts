import { expect, test } from '@playwright/test'
import { accessible, fits, follow, logIn, mocked, settled } from './support'

test.skip(!mocked, 'the stories on the running platform are told by the service’s own tests; these look at the screens')

test('a key point stands beside its clause and says when it is being checked', async ({ page }) => {
  await page.goto('/documents')
  await follow(page, page.locator('main a[href^="/documents/"]').first())
  const point = page.locator('#document-body .key-point').first()
  await expect(point).toContainText('要点')
  await expect(page.getByText('正在核对')).toBeVisible()
  await accessible(page)
  await fits(page)
})

test('an officer sees the clause before and after and confirms that the point still holds', async ({ page }) => {
  await logIn(page, 'chenjing', '/console/interpretations/key-points')
  await settled(page)
  await page.getByRole('link', { name: '80 至 89 周岁每人每月 100 元' }).click()
  await expect(page.locator('del')).toHaveText('80')
  await expect(page.locator('ins').first()).toHaveText('100')
  await accessible(page)
  await page.getByRole('button', { name: '确认仍然准确', exact: true }).click()
  await page.getByRole('button', { name: '确认确认仍然准确' }).click()
  await expect(page.getByRole('heading', { name: '仍然准确' })).toBeVisible()
})

test('the drafter is led to the place that help speaks of', async ({ page }) => {
  await logIn(page, 'chenjing', '/console/interpretations?tab=materials')
  await settled(page)
  await page.locator('main table a').first().click()
  await expect(page.getByRole('heading', { name: '辅助核对' })).toBeVisible()
  await page.getByRole('button', { name: '3000 元' }).click()
  await expect(page.locator('#m-point-0')).toBeFocused()
  await accessible(page)
})
