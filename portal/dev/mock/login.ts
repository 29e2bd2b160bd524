import type { IncomingMessage, ServerResponse } from 'node:http'

/** The few pages and calls of Keycloak that keycloak-js needs, with the same ids on the login form. */
export const STAFF: Record<string, { name: string; office: string; roles: string[] }> = {
  chenjing: { name: '陈静', office: '养老服务科', roles: ['drafter'] },
  zhaomin: { name: '赵敏', office: '养老服务科', roles: ['first-reviewer'] },
  sunli: { name: '孙丽', office: '办公室', roles: ['second-reviewer'] },
  zhouhai: { name: '周海', office: '局领导', roles: ['final-reviewer'] },
  wuting: { name: '吴婷', office: '政务公开办', roles: ['openness-office'] },
  zhengwei: { name: '郑伟', office: '政务公开办', roles: ['disclosure-officer'] },
  fengyu: { name: '冯雨', office: '信访科', roles: ['interaction-officer'] },
  yunwei: { name: '运维值班', office: '信息中心', roles: ['operator'] },
  all: { name: '全部角色', office: '政务公开办', roles: ['drafter', 'openness-office', 'disclosure-officer', 'interaction-officer', 'operator', 'first-reviewer'] },
}

const codes = new Map<string, { user: string; nonce: string }>()
const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')

export function login(request: IncomingMessage, url: URL, text: string, response: ServerResponse): void {
  if (url.pathname.endsWith('/auth')) {
    const form = new URLSearchParams(text)
    const user = form.get('username')
    if (request.method === 'POST' && user && STAFF[user]) {
      const code = `code-${codes.size + 1}`
      codes.set(code, { user, nonce: url.searchParams.get('nonce') ?? '' })
      const target = `${url.searchParams.get('redirect_uri')}#state=${url.searchParams.get('state')}&session_state=s&code=${code}`
      response.writeHead(302, { Location: target }).end()
      return
    }
    response.setHeader('Content-Type', 'text/html; charset=utf-8')
    response.end(`<!doctype html><html lang="zh-CN"><title>登录</title><form method="post"><label>用户名 <input id="username" name="username"></label><label>密码 <input id="password" type="password" name="password"></label><button id="kc-login">登录</button></form></html>`)
    return
  }
  if (url.pathname.endsWith('/token')) {
    const form = new URLSearchParams(text)
    const refreshed = form.get('refresh_token')
    const session = form.get('grant_type') === 'authorization_code' ? codes.get(form.get('code') ?? '') : refreshed ? JSON.parse(Buffer.from(refreshed.split('.')[1]!, 'base64url').toString()).session : undefined
    if (!session) return void response.writeHead(400).end('{}')
    const staff = STAFF[session.user]!
    const now = Math.floor(Date.now() / 1000)
    const claims = { exp: now + 3600, iat: now, sub: session.user, preferred_username: session.user, name: staff.name, office: staff.office, realm_access: { roles: staff.roles }, nonce: session.nonce, session }
    const token = `${part({ alg: 'none' })}.${part(claims)}.x`
    response.setHeader('Content-Type', 'application/json')
    response.end(JSON.stringify({ access_token: token, refresh_token: token, id_token: token, expires_in: 3600, token_type: 'Bearer' }))
    return
  }
  if (url.pathname.endsWith('/logout')) return void response.writeHead(302, { Location: url.searchParams.get('post_logout_redirect_uri') ?? '/' }).end()
  response.writeHead(404).end()
}
