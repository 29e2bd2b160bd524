import { existsSync } from 'node:fs'
import { defineConfig } from '@playwright/test'

/**
 * The browser tests run against the platform at ZWGK_PORTAL_URL; without it they build the portal and serve it with sample
 * data. The browser is that of the machine: nothing is downloaded.
 */
const browser = [process.env.ZWGK_CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) => path && existsSync(path))
if (!browser) throw new Error('No Chromium found. Install one (Debian: apt-get install chromium) or name it in ZWGK_CHROMIUM.')

const platform = process.env.ZWGK_PORTAL_URL

export default defineConfig({
  testDir: 'tests',
  outputDir: 'target/browser-tests',
  reporter: [['list'], ['html', { outputFolder: 'target/browser-report', open: 'never' }]],
  workers: 1,
  timeout: 60_000,
  retries: 0,
  expect: { timeout: 20_000 },
  use: {
    baseURL: platform ?? 'http://127.0.0.1:5174',
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    // A trace of every test, thrown away when it passes, would cost more than the test.
    screenshot: 'only-on-failure',
    launchOptions: { executablePath: browser, args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'] },
  },
  webServer: platform ? undefined : { command: 'npm run mock:built', url: 'http://127.0.0.1:5174', reuseExistingServer: true, timeout: 180_000 },
})
