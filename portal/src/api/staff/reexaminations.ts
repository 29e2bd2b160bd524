import { call } from '../client'
import { page } from './shared'

/** A refusal that is to be examined again. */
export interface Reexamination {
  caseId: string
  registrationNumber: string
  description: string
  office?: string | null
  resultName: string
  refusedOn: string
  examinedOn?: string | null
  dueOn: string
  due: boolean
}

export const reexaminations = {
  ...page<Reexamination>('/reexaminations'),
  examine: (caseId: string, input: unknown) => call<void>('POST', `/application-cases/${caseId}/reexaminations`, { body: input }),
}
