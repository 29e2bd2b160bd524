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
