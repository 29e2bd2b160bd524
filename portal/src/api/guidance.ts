import { api } from './client'

/** An item of a guidance with its source as it is now. */
export interface GuidanceItem {
  heading: string
  words?: string | null
  kind: string
  kindName: string
  sourceId: string
  title: string
  clause?: string | null
  text?: string | null
  statusName?: string | null
  amounts: { district: string; amount: string; effectiveFrom: string; documentNumber?: string | null }[]
  url: string
  gone: boolean
  toCheck: boolean
}

/** 综合指引 for a life event. */
export interface Guidance {
  lifeEvent: string
  lifeEventName: string
  title: string
  introduction?: string | null
  office: string
  publishedAt: string
  items: GuidanceItem[]
}

export interface GuidanceLine {
  lifeEvent: string
  lifeEventName: string
  title: string
  introduction?: string | null
  publishedAt: string
}

export const guidance = {
  list: (signal?: AbortSignal) => api.get<GuidanceLine[]>('/guidance', {}, signal),
  get: (lifeEvent: string, signal?: AbortSignal) => api.get<Guidance>(`/guidance/${encodeURIComponent(lifeEvent)}`, {}, signal),
}

/** Items with the same heading that follow each other, together. */
export function byHeading(items: readonly GuidanceItem[]): { heading: string; items: GuidanceItem[] }[] {
  const parts: { heading: string; items: GuidanceItem[] }[] = []
  for (const item of items) {
    const last = parts.at(-1)
    if (last?.heading === item.heading) last.items.push(item)
    else parts.push({ heading: item.heading, items: [item] })
  }
  return parts
}
