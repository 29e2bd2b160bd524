import { api } from './client'

/** One day of a period, and why it counts or does not. */
export interface DayExplanation {
  date: string
  counted: boolean
  reason: string
}

export interface Deadline {
  from: string
  workingDays: number
  lastDay: string
  endsAt: string
  provisional: boolean
  explanation: DayExplanation[]
}

export interface NamedDay {
  date: string
  name: string
}

export interface CalendarYear {
  year: number
  notice?: string | null
  official: boolean
  daysOff: NamedDay[]
  makeUpDays: NamedDay[]
}

export const deadlines = {
  of: (from: string, workingDays: number, signal?: AbortSignal) =>
    api.get<Deadline>('/calendar/deadlines', { from, workingDays }, signal),
  years: () => api.get<CalendarYear[] | { items: CalendarYear[] }>('/calendar/years').then((found) => (Array.isArray(found) ? found : found.items)),
}
