import type { CaseAct, StepField } from '../../api/staff/applications'
import type { ActField } from '../parts/acts'

const KINDS: Record<StepField['type'], ActField['kind']> = {
  DAY: 'day',
  SHORT_TEXT: 'text',
  LONG_TEXT: 'long',
  NUMBER: 'number',
  CHOICE: 'select',
  MATTER: 'select',
  LEDGER_LINE: 'select',
  PEOPLE: 'people',
}

/** The forms of the acts as the service describes them; an act with one matter to choose from has it chosen. */
export function fieldsOfActs(acts: readonly CaseAct[]): Record<string, ActField[]> {
  return Object.fromEntries(acts.filter((act) => act.fields?.length).map((act) => [act.act, act.fields.map(fieldOf)]))
}

function fieldOf(field: StepField): ActField {
  const only = field.required && field.type !== 'CHOICE' && field.choices.length === 1 ? field.choices[0]!.code : ''
  return {
    name: field.name,
    label: field.label,
    kind: KINDS[field.type],
    required: field.required,
    hint: field.type === 'PEOPLE' ? '只有选中的人员可以查看这件申请，您自己已经包括在内。' : undefined,
    options: field.choices.map((choice) => ({ value: choice.code, label: choice.name })),
    initial: only,
  }
}

/** What was typed, as the service takes it: numbers as numbers, people by the ids of the directory. */
export function formOf(acts: readonly CaseAct[], act: string, typed: Record<string, unknown>): Record<string, unknown> {
  const fields = acts.find((each) => each.act === act)?.fields ?? []
  return Object.fromEntries(Object.entries(typed).map(([name, value]) => [name, valueOf(fields.find((field) => field.name === name), value)]))
}

function valueOf(field: StepField | undefined, value: unknown): unknown {
  if (field?.type === 'NUMBER' || field?.type === 'LEDGER_LINE') return Number(value)
  if (field?.type === 'PEOPLE') return peopleOf(String(value))
  return value
}

/** The directory has the names; the service takes them from there. */
function peopleOf(ids: string): { id: string }[] {
  return ids
    .split(',')
    .filter(Boolean)
    .map((id) => ({ id }))
}
