import type { components } from '../generated/policy'
import type { Finding, Findings, SealedFile, Term, TermInput, WordHint } from '../screening'

/** Held against the snapshot of the API like those in contract.ts. */
type Relies<Mine, Contract> = [Exclude<keyof Mine, keyof Contract>] extends [never] ? true : Exclude<keyof Mine, keyof Contract>
type P = components['schemas']

export const held: {
  findings: Relies<Findings, P['FindingsView']>
  finding: Relies<Finding, P['FindingView']>
  sealed: Relies<SealedFile, P['SealedView']>
  hint: Relies<WordHint, P['HintView']>
  term: Relies<Term, P['WordView']>
  input: Relies<TermInput, P['WordInput']>
} = { findings: true, finding: true, sealed: true, hint: true, term: true, input: true }
