/** What the platform answers when it refuses: application/problem+json with a code and all reasons at once. */
export interface Problem {
  status: number
  code: string
  title: string
  detail?: string
  errors: FieldProblem[]
  requestId?: string
  [more: string]: unknown
}

export interface FieldProblem {
  code: string
  field?: string | null
  message: string
}

/** A request that did not succeed. Status 0: the network could not be reached. */
export class ApiError extends Error {
  constructor(readonly problem: Problem) {
    super(problem.detail || problem.title)
    this.name = 'ApiError'
  }
  get status(): number {
    return this.problem.status
  }
  get code(): string {
    return this.problem.code
  }
}

export interface Answer<T> {
  data: T
  etag: string | null
  location: string | null
}

export interface Options {
  query?: Query
  body?: unknown
  form?: FormData
  ifMatch?: string | null
  idempotencyKey?: string
  /** The token of an applicant's session; a header, so that it stands in no address. */
  caseSession?: string
  signal?: AbortSignal
}

export type Query = Record<string, string | number | boolean | null | undefined | readonly string[]>

/** Gives the bearer token of who is logged in; the public site has none. */
type TokenSource = () => Promise<string | undefined>
let token: TokenSource = async () => undefined
let sessionEnded: () => void = () => undefined

export function authorizeWith(source: TokenSource, onSessionEnded: () => void): void {
  token = source
  sessionEnded = onSessionEnded
}

export function address(path: string, query: Query = {}): string {
  const parameters = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) {
    if (value === undefined || value === null || value === '') continue
    if (Array.isArray(value)) value.forEach((each: string) => parameters.append(name, each))
    else parameters.append(name, String(value))
  }
  const text = parameters.toString()
  return `/api/v1${path}${text ? `?${text}` : ''}`
}

export async function call<T>(method: string, path: string, options: Options = {}): Promise<Answer<T>> {
  const headers: Record<string, string> = { Accept: 'application/json, application/problem+json' }
  const bearer = await token()
  if (bearer) headers.Authorization = `Bearer ${bearer}`
  if (options.body !== undefined) headers['Content-Type'] = 'application/json'
  if (options.ifMatch) headers['If-Match'] = options.ifMatch
  if (options.caseSession) headers['Case-Session'] = options.caseSession
  if (options.idempotencyKey) headers['Idempotency-Key'] = options.idempotencyKey

  let response: Response
  try {
    response = await fetch(address(path, options.query), {
      method,
      headers,
      body: options.form ?? (options.body === undefined ? undefined : JSON.stringify(options.body)),
      signal: options.signal,
    })
  } catch (failure) {
    if (failure instanceof DOMException && failure.name === 'AbortError') throw failure
    throw new ApiError({ status: 0, code: 'offline', title: '网络连接不上', detail: '没有连上服务器。请检查网络后再试。', errors: [] })
  }
  if (!response.ok) {
    if (response.status === 401) sessionEnded()
    throw new ApiError(await problemOf(response))
  }
  const data = response.status === 204 ? undefined : await jsonOf(response)
  return { data: data as T, etag: response.headers.get('ETag'), location: response.headers.get('Location') }
}

async function jsonOf(response: Response): Promise<unknown> {
  const text = await response.text()
  return text ? JSON.parse(text) : undefined
}

async function problemOf(response: Response): Promise<Problem> {
  const fallback: Problem = { status: response.status, code: `http-${response.status}`, title: titleOf(response.status), errors: [] }
  try {
    const body = (await response.json()) as Partial<Problem>
    return { ...fallback, ...body, status: response.status, errors: body.errors ?? [] }
  } catch {
    return fallback
  }
}

function titleOf(status: number): string {
  if (status === 401) return '登录已经过期'
  if (status === 403) return '您没有办理这件事的权限'
  if (status === 404) return '没有找到'
  if (status === 413) return '文件太大'
  if (status === 429) return '操作太频繁，请稍后再试'
  return '服务暂时不可用，请稍后再试'
}

export const api = {
  get: async <T>(path: string, query?: Query, signal?: AbortSignal): Promise<T> =>
    (await call<T>('GET', path, { query, signal })).data,
  post: async <T>(path: string, body?: unknown, options: Options = {}): Promise<T> =>
    (await call<T>('POST', path, { ...options, body: body ?? {} })).data,
}

/** A file behind the login; or, with a body, one that is asked for with a secret that must not stand in an address. */
export async function download(path: string, body?: unknown, caseSession?: string): Promise<Blob> {
  const bearer = await token()
  const headers: Record<string, string> = bearer ? { Authorization: `Bearer ${bearer}` } : {}
  if (body !== undefined) headers['Content-Type'] = 'application/json'
  if (caseSession) headers['Case-Session'] = caseSession
  const response = await fetch(address(path), { method: body === undefined ? 'GET' : 'POST', headers, body: body === undefined ? undefined : JSON.stringify(body) })
  if (!response.ok) throw new ApiError(await problemOf(response))
  return response.blob()
}
