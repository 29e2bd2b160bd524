/** A page of a list; `page` counts from 0 in the API and from 1 in addresses that people see. */
export interface Paged<T> {
  items: T[]
  page: number
  size: number
  total: number
}

export interface FacetValue {
  value: string
  name: string
  count: number
}

export type Facets = Partial<Record<string, FacetValue[]>>
