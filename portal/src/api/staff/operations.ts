import { api, call } from '../client'
import type { CalendarYear } from '../deadlines'
import type { Paged } from '../lists'

export interface DeadLetter {
  id: string
  topic: string
  type?: string | null
  subject?: string | null
  error: string
  failedAt: string
  replays: number
  data?: string | null
}

export const calendarYears = {
  get: (year: number) => api.get<CalendarYear>(`/calendar/years/${year}`),
  save: (year: CalendarYear) => call<CalendarYear>('PUT', `/calendar/years/${year.year}`, { body: year }),
}

export const SERVICES: Record<string, string> = { policy: '政策文件', interpretation: '政策解读', application: '依申请公开', interaction: '政民互动', search: '检索' }

export const operations = {
  deadLetters: (service: string) => api.get<Paged<DeadLetter>>(`/operations/${service}/dead-letters`, { size: 50 }),
  replay: (service: string, id: string) => api.post<DeadLetter>(`/operations/${service}/dead-letters/${id}/replay`),
  rebuild: () => api.post<{ id: string }>('/search/rebuilds'),
  rebuildState: (id: string) => api.get<{ id: string; state: string; stateName: string; read: number; problem?: string | null }>(`/search/rebuilds/${id}`),
}
