/** What a form asks for. The words are the form's; the checks here only spare a round trip, the service decides. */
export interface FieldDefinition {
  name: string
  label: string
  hint?: string
  /** Shown in the care version, where every question has an example. */
  example?: string
  kind: 'text' | 'tel' | 'email' | 'long' | 'choice'
  options?: readonly { value: string; text: string; hint?: string }[]
  /** Always, or while this holds of the other answers. */
  required?: boolean | ((values: Values) => boolean)
  autocomplete?: string
  maxLength?: number
  /** Says what is wrong, or nothing. */
  check?: (value: string, values: Values) => string | undefined
  /** Asked only when this holds. */
  when?: (values: Values) => boolean
}

export interface FieldGroup {
  title: string
  text?: string
  fields: FieldDefinition[]
}

export type Values = Record<string, string>
export interface FieldError {
  field: string
  message: string
}

/** One question a page for the care version. */
export function oneByOne(groups: readonly FieldGroup[]): FieldGroup[] {
  return groups.flatMap((group) => group.fields.map((field) => ({ title: group.title, text: group.text, fields: [field] })))
}

export function asked(group: FieldGroup, values: Values): FieldDefinition[] {
  return group.fields.filter((field) => !field.when || field.when(values))
}

export function errorsIn(group: FieldGroup, values: Values): FieldError[] {
  return asked(group, values).flatMap((field) => {
    const value = (values[field.name] ?? '').trim()
    const message = value === '' ? (isRequired(field, values) ? missing(field) : undefined) : tooLong(field, value) ?? field.check?.(value, values)
    return message ? [{ field: field.name, message }] : []
  })
}

export function isRequired(field: FieldDefinition, values: Values): boolean {
  return typeof field.required === 'function' ? field.required(values) : !!field.required
}

function missing(field: FieldDefinition): string {
  return `请${field.kind === 'choice' ? '选择' : '填写'}${field.label}`
}

function tooLong(field: FieldDefinition, value: string): string | undefined {
  return field.maxLength && value.length > field.maxLength ? `${field.label}最多 ${field.maxLength} 个字，现在有 ${value.length} 个` : undefined
}

export function valueText(field: FieldDefinition, values: Values): string {
  const value = values[field.name] ?? ''
  return field.options?.find((option) => option.value === value)?.text ?? value
}

export const mobileOrPhone = (value: string) => (/^(\+?86)?1\d{10}$|^0\d{2,3}-?\d{7,8}$/.test(value.replace(/\s/g, '')) ? undefined : '请填写手机号（11 位）或带区号的固定电话')
export const email = (value: string) => (/^\S+@\S+\.\S+$/.test(value) ? undefined : '电子邮箱的格式不对，例如 name@example.cn')

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]

/** GB 11643: the last place of a resident identity number follows from the others. */
export function identityNumber(value: string): string | undefined {
  const text = value.toUpperCase()
  if (!/^\d{17}[\dX]$/.test(text)) return '身份证号码应为 18 位'
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(text[index]), 0)
  return '10X98765432'[sum % 11] === text[17] ? undefined : '身份证号码不正确，请对照证件核对'
}
