import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Plugin } from 'vite'
import { catalogueApi } from './catalogueApi'
import { demandsApi } from './demandsApi'
import { publicForms, staffForms } from './formsApi'
import { intakeApi } from './intakeApi'
import { login } from './login'
import { noticesApi } from './noticesApi'
import { publicApi } from './publicApi'
import { releaseApi } from './releaseApi'
import { reportApi } from './reportApi'
import { retentionApi } from './retentionApi'
import { staffApi } from './staffApi'

export interface Asked {
  method: string
  path: string
  query: URLSearchParams
  body: any
  headers: IncomingMessage['headers']
}

/** What a handler answers; undefined lets the next one try. */
export type Answered = { status?: number; body?: unknown; raw?: Buffer; headers?: Record<string, string> } | undefined
export type Handler = (asked: Asked) => Answered

export const ok = (body: unknown, headers: Record<string, string> = {}): Answered => ({ status: 200, body, headers })
export const problem = (status: number, code: string, title: string, more: object = {}): Answered => ({
  status, body: { type: 'about:blank', title, status, detail: title, code, errors: [], requestId: 'mock-0001', ...more },
})

/** Lets `npm run mock` show every screen and state without the platform. `?mock-delay` and `mock-fail` in a query slow or break it. */
export function mockPlatform(): Plugin {
  const handle = (request: IncomingMessage, response: ServerResponse, next: () => void) => {
    const url = new URL(request.url ?? '/', 'http://mock')
    if (url.pathname.startsWith('/auth/')) return void body(request).then((text) => login(request, url, text, response))
    if (!url.pathname.startsWith('/api/v1/')) return next()
    void body(request).then((text) => {
      const asked: Asked = { method: request.method ?? 'GET', path: url.pathname.slice('/api/v1'.length), query: url.searchParams, body: parsed(text), headers: request.headers }
      const answered = releaseApi(asked) ?? intakeApi(asked) ?? noticesApi(asked) ?? publicForms(asked) ?? staffForms(asked) ?? publicApi(asked) ?? catalogueApi(asked) ?? demandsApi(asked) ?? reportApi(asked) ?? retentionApi(asked) ?? staffApi(asked) ?? problem(404, 'not-found', '没有找到')
      response.statusCode = answered!.status ?? 200
      response.setHeader('Content-Type', response.statusCode >= 400 ? 'application/problem+json' : 'application/json')
      for (const [name, value] of Object.entries(answered!.headers ?? {})) response.setHeader(name, value)
      response.end(answered!.raw ?? (answered!.body === undefined ? '' : JSON.stringify(answered!.body)))
    })
  }
  return { name: 'zwgk-mock', configureServer: (server) => void server.middlewares.use(handle), configurePreviewServer: (server) => void server.middlewares.use(handle) }
}

async function body(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString('utf8')
}

function parsed(text: string): any {
  try {
    return JSON.parse(text)
  } catch {
    return {}
  }
}
