import Keycloak from 'keycloak-js'
import { reactive, ref } from 'vue'
import { authorizeWith } from '../../api/client'

/** Who is logged in, from the claims of the token. The services check the token themselves; this only shapes the screen. */
export const me = reactive({ id: '', name: '', office: '', roles: [] as string[] })
export const has = (...roles: string[]) => roles.some((role) => me.roles.includes(role))

/** True when the session has ended while somebody was working: nothing is cleared, a dialog asks to log in again. */
export const sessionEnded = ref(false)

interface Claims {
  sub?: string
  name?: string
  preferred_username?: string
  office?: string
  realm_access?: { roles?: string[] }
}

let keycloak: Keycloak

/** Words that OpenID Connect keeps for itself: Keycloak takes no address to come back to that has one in its query. */
const RESERVED = /[?&](state|code|iss|error|session_state)=/
const PLACE = 'zwgk.place'

/** The address to come back to, where it cannot be the present one; the place itself is kept in the session. */
function plainAddress(): string | undefined {
  if (!RESERVED.test(location.search)) return undefined
  sessionStorage.setItem(PLACE, location.pathname + location.search)
  return location.origin + location.pathname
}

/** Where the person was before signing in, if the address could not say it. */
export function takePlace(): string | null {
  const place = sessionStorage.getItem(PLACE)
  sessionStorage.removeItem(PLACE)
  return place
}

export async function logIn(configuration: { url: string; realm: string; clientId: string }): Promise<void> {
  keycloak = new Keycloak(configuration)
  const known = await keycloak.init({ onLoad: 'login-required', pkceMethod: 'S256', checkLoginIframe: false, locale: 'zh-CN', redirectUri: plainAddress() })
  if (!known) return
  read()
  keycloak.onAuthRefreshSuccess = read
  authorizeWith(token, () => (sessionEnded.value = true))
}

function read(): void {
  const claims = (keycloak.tokenParsed ?? {}) as Claims
  me.id = claims.sub ?? ''
  me.name = claims.name ?? claims.preferred_username ?? ''
  me.office = claims.office ?? ''
  me.roles = claims.realm_access?.roles ?? []
}

async function token(): Promise<string | undefined> {
  if (sessionEnded.value) return undefined
  try {
    await keycloak.updateToken(30)
  } catch {
    sessionEnded.value = true
    return undefined
  }
  return keycloak.token
}

/** Comes back to the same address; what was typed has been kept by useKept(). */
export const logInAgain = () => keycloak.login({ redirectUri: plainAddress() ?? location.href, locale: 'zh-CN' })
export const logOut = () => keycloak.logout({ redirectUri: `${location.origin}/` })
