import { expect, test } from '@playwright/test'
import { accessible, firstDocument, fits, settled } from './support'

const PAGES = ['/', '/documents', '/interpretations', '/search', '/search?q=补贴', '/search?q=找不到的东西甲乙丙', '/applications/new', '/applications/track', '/applications/calculator', '/messages', '/messages/new', '/messages/track', '/consultations', '/calendar?from=2026-04-15&days=20', '/openness', '/released-information', '/accessibility', '/about', '/sitemap', '/no-such-page']

for (const path of PAGES) {
  test(`${path} has nothing that axe objects to, in both versions and on a phone`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 900 })
    await page.goto(path)
    await settled(page)
    await accessible(page)
    await page.setViewportSize({ width: 320, height: 700 })
    await fits(page)
    await accessible(page)
    await page.getByRole('button', { name: '关怀版', exact: true }).first().click()
    await settled(page)
    await fits(page)
    await accessible(page)
  })
}

test('a document has nothing that axe objects to, in both versions and on a phone', async ({ page }) => {
  const address = await firstDocument(page)
  for (const [width, version] of [[1280, '0'], [320, '0'], [390, '1']] as const) {
    await page.setViewportSize({ width, height: 800 })
    await page.goto(`${address}?care=${version}`)
    await settled(page)
    await fits(page)
    await accessible(page)
  }
})

test('an interpretation has nothing that axe objects to', async ({ page }) => {
  await page.goto('/interpretations')
  await settled(page)
  await page.locator('main li h2 a').first().click()
  await expect(page).toHaveURL(/\/interpretations\/.+/)
  await settled(page)
  await accessible(page)
})

test('the keyboard reaches the text first and follows a change of page', async ({ page }) => {
  await page.goto('/')
  await settled(page)
  await page.keyboard.press('Tab')
  await expect(page.locator('.skip')).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.locator('#main')).toBeFocused()
  await page.getByRole('link', { name: '全部政策文件' }).click()
  await expect(page).toHaveURL(/\/documents$/)
  await expect(page.locator('#main')).toBeFocused()
})

test('the care version is remembered and has an address', async ({ page }) => {
  await page.goto('/?care=1')
  await expect(page.locator('html')).toHaveAttribute('data-version', 'care')
  await page.goto('/documents')
  await expect(page.locator('html')).toHaveAttribute('data-version', 'care')
  await settled(page)
  expect(await page.evaluate(() => parseFloat(getComputedStyle(document.body).fontSize))).toBe(24)
})
