import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, type Locator, type Page } from '@playwright/test'

const require = createRequire(import.meta.url)
export const PASSWORD = process.env.ZWGK_SAMPLE_PASSWORD ?? 'zwgk-sample-2026'
/** Tests that need a state which only the sample server can show. */
export const mocked = !process.env.ZWGK_PORTAL_URL

/** Waits until a page shows what it has: its first heading, and no line of it still loading. */
export async function settled(page: Page): Promise<void> {
  await expect(page.locator('h1').first()).toBeVisible()
  await expect(page.locator('.waiting, .el-skeleton')).toHaveCount(0)
}

/** Opens where a link leads, and waits until it shows: right after the click, the page that is left still looks settled. */
export async function follow(page: Page, link: Locator): Promise<void> {
  const left = page.url()
  await link.click()
  await page.waitForURL((url) => url.href !== left)
  await settled(page)
}

/** axe-core finds nothing at WCAG 2.2 AA. */
export async function accessible(page: Page): Promise<void> {
  await settled(page)
  // Evaluated, not added as a script: the site's content security policy refuses inline scripts, from tests too.
  await page.evaluate(readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8'))
  const found = await page.evaluate(async () => {
    const axe = (globalThis as unknown as { axe: { run: (context: Document, options: object) => Promise<{ violations: { id: string; nodes: { target: unknown[]; failureSummary?: string }[] }[] }> } }).axe
    const { violations } = await axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })
    return violations.flatMap((violation) => violation.nodes.map((node) => `${violation.id}: ${node.target.join(' ')}: ${node.failureSummary ?? ''}`))
  })
  expect(found, page.url()).toEqual([])
}

/** Nothing sticks out at the side. */
export async function fits(page: Page): Promise<void> {
  const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  expect(over, `${page.url()} is wider than the screen`).toBeLessThanOrEqual(0)
}

export async function logIn(page: Page, user: string, path = '/console'): Promise<void> {
  await page.goto(path)
  await page.locator('#username').fill(user)
  await page.locator('#password').fill(PASSWORD)
  await page.locator('#kc-login').click()
  await expect(page.locator('.top .person')).toBeVisible()
}

/** The address of the first published document. */
export async function firstDocument(page: Page): Promise<string> {
  await page.goto('/documents')
  await settled(page)
  const href = await page.locator('main li h3 a').first().getAttribute('href')
  expect(href, 'a published document to look at').toBeTruthy()
  return href!
}
