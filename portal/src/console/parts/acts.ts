/** What an act needs beyond the click. A name with a dot, {@code unpublishing.type}, becomes a field of an object. */
export interface ActField {
  name: string
  label: string
  kind: 'text' | 'long' | 'check' | 'moment' | 'day' | 'number' | 'select' | 'document' | 'people'
  required?: boolean
  hint?: string
  options?: { value: string; label: string }[]
  initial?: string | boolean
  /** The document that {@code initial} names, so that its title is shown. */
  known?: { id: string; title: string }
}

export const REASON: ActField = { name: 'reason', label: '理由', kind: 'long', required: true, hint: '对方会看到，请写明哪里需要改、为什么。' }

/** A local date and time of the office's clock as an instant with its offset. */
export function shanghai(local: string): string {
  return `${local.length === 16 ? `${local}:00` : local}+08:00`
}

export interface Answers {
  [name: string]: string | boolean | Answers
}

/** What the dialog sends: empty optional answers are left out, moments get their offset. */
export function answersOf(fields: readonly ActField[], values: Record<string, string | boolean>): Answers {
  const answers: Answers = {}
  for (const field of fields) {
    const value = values[field.name]
    if (value === undefined || value === '') continue
    const answer = field.kind === 'moment' ? shanghai(String(value)) : typeof value === 'string' ? value.trim() : value
    const [group, name] = field.name.split('.')
    if (name) answers[group!] = { ...(answers[group!] as Answers | undefined), [name]: answer }
    else answers[field.name] = answer
  }
  return answers
}

export function missingIn(fields: readonly ActField[], values: Record<string, string | boolean>): string[] {
  return fields.filter((field) => field.required && (values[field.name] === undefined || values[field.name] === '' || values[field.name] === false)).map((field) => field.name)
}
