import { ApiError } from '../../api/client'

/** All that a service has to say against something, as one text. */
export function refusalText(failure: unknown): string {
  if (!(failure instanceof ApiError)) return '出了意外的错误，请再试一次'
  const reasons = failure.problem.errors.map((error) => error.message)
  return reasons.length > 0 ? reasons.join('；') : failure.message
}

/** An act has to wait until what was typed is with the service. */
export function unsaved(): ApiError {
  return new ApiError({ status: 0, code: 'unsaved', title: '还有内容没有保存成功，请先保存，再办理', errors: [] })
}

/** What is said against each field, by its name in the request. */
export function groundsByField(failure: unknown): Record<string, string> {
  if (!(failure instanceof ApiError)) return {}
  const grounds: Record<string, string> = {}
  for (const { field, message } of failure.problem.errors) if (field) grounds[field] = grounds[field] ? `${grounds[field]}；${message}` : message
  return grounds
}
