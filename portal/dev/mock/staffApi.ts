import type { Asked, Answered } from './plugin'

export function staffApi(_: Asked): Answered {
  return undefined
}
