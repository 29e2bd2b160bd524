import { api } from './client'

/** Whose site this is; the gateway knows it from its configuration. */
export interface Site {
  name: string
  organisation: string
  code?: string
  phone?: string
  address?: string
  identifier?: string
  icp?: string
  publicUrl?: string
  keycloak: { url: string; realm: string; clientId: string }
}

export const site = { get: () => api.get<Site>('/site') }
