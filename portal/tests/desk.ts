import { expect, type Page } from '@playwright/test'
import { PASSWORD } from './support'

/** What an officer does over the API on the running platform, to bring about the state that a test needs. */
export interface Desk {
  get(path: string): Promise<{ body: Record<string, unknown>; etag: string }>
  post(path: string, body: object): Promise<Record<string, unknown>>
  put(path: string, body: object, etag: string): Promise<void>
}

export async function desk(page: Page, user: string): Promise<Desk> {
  const answer = await page.request.post('/auth/realms/zwgk/protocol/openid-connect/token', {
    form: { grant_type: 'password', client_id: 'zwgk-portal', username: user, password: PASSWORD },
  })
  expect(answer.ok(), `${user} signs in`).toBeTruthy()
  const { access_token: token } = (await answer.json()) as { access_token: string }
  const headers = { Authorization: `Bearer ${token}` }
  return {
    async get(path) {
      const got = await page.request.get(`/api/v1${path}`, { headers })
      expect(got.ok(), `${path}: ${await got.text()}`).toBeTruthy()
      return { body: (await got.json()) as Record<string, unknown>, etag: got.headers()['etag'] ?? '' }
    },
    async post(path, body) {
      const got = await page.request.post(`/api/v1${path}`, { headers, data: body })
      expect(got.ok(), `${path}: ${await got.text()}`).toBeTruthy()
      const text = await got.text()
      return text ? (JSON.parse(text) as Record<string, unknown>) : {}
    },
    async put(path, body, etag) {
      const got = await page.request.put(`/api/v1${path}`, { headers: { ...headers, 'If-Match': etag }, data: body })
      expect(got.ok(), `${path}: ${await got.text()}`).toBeTruthy()
    },
  }
}

/** A notice with all that its publication needs. */
export function notice(title: string): Record<string, unknown> {
  return {
    title,
    kind: 'NOTICE',
    topics: ['养老机构'],
    catalogueClass: '通知公告',
    issuingBody: '明州市民政局',
    draftingOffice: '养老服务科',
    writtenOn: '2026-11-02',
    disclosureMode: 'PROACTIVE',
    publicInterest: { AMOUNTS: false, ELIGIBILITY: false, DUTIES: false, FEES: false, RIGHTS: false, SERVICES: false },
    summary: '浏览器试验用的通知。',
    body: '<p>为了试验，特此通知。</p>',
    relations: [],
  }
}

/** @returns the id of a draft of 养老服务科 */
export async function draft(page: Page, title: string): Promise<string> {
  const drafter = await desk(page, 'chenjing')
  return String((await drafter.post('/drafts', notice(title))).id)
}

/** Drafted and reviewed by three people. @returns its id */
export async function ready(page: Page, title: string, more: object = {}): Promise<string> {
  const id = String((await (await desk(page, 'chenjing')).post('/drafts', { ...notice(title), ...more })).id)
  const act = async (user: string, name: string, body: object = {}) => (await desk(page, user)).post(`/drafts/${id}/acts/${name}`, body)
  await act('zhaomin', 'sign-secrecy-review')
  await act('chenjing', 'submit')
  for (const reviewer of ['zhaomin', 'sunli', 'zhouhai']) await act(reviewer, 'pass', { proofread: true })
  return id
}

/** The same, and published. @returns its id */
export async function published(page: Page, title: string): Promise<string> {
  const id = await ready(page, title)
  await (await desk(page, 'wuting')).post(`/drafts/${id}/acts/publish`, {})
  return id
}
