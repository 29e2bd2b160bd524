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
  PEOPLE: 'long',
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
    hint: field.type === 'PEOPLE' ? '一行一人：账号编号，空格，姓名。您自己已经包括在内。' : undefined,
    options: field.choices.map((choice) => ({ value: choice.code, label: choice.name })),
    initial: only,
  }
}

/** What was typed, as the service takes it: numbers as numbers, people line by line. */
export function formOf(acts: readonly CaseAct[], act: string, typed: Record<string, unknown>): Record<string, unknown> {
  const fields = acts.find((each) => each.act === act)?.fields ?? []
  return Object.fromEntries(Object.entries(typed).map(([name, value]) => [name, valueOf(fields.find((field) => field.name === name), value)]))
}

function valueOf(field: StepField | undefined, value: unknown): unknown {
  if (field?.type === 'NUMBER' || field?.type === 'LEDGER_LINE') return Number(value)
  if (field?.type === 'PEOPLE') return peopleOf(String(value))
  return value
}

function peopleOf(lines: string): { id: string; name: string }[] {
  return lines
    .split('\n')
    .map((line) => line.trim().split(/\s+/))
    .filter(([id]) => id)
    .map(([id, name]) => ({ id: id!, name: name ?? id! }))
}
