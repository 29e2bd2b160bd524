import type { EnteredFigure } from '../../api/report'

export interface Written {
  value: string
  source: string
}

/** What was changed and is not empty: an untouched figure keeps its author and its time. */
export function changedFigures(known: readonly EnteredFigure[], written: Record<string, Written>): Record<string, Written> {
  return Object.fromEntries(
    known
      .map((each): [EnteredFigure, Written | undefined] => [each, written[each.figure]])
      .filter(([each, now]) => now && now.value.trim() !== '' && (each.value === null || each.value === undefined || String(each.value) !== now.value.trim() || (each.source ?? 'BY_HAND') !== now.source))
      .map(([each, now]) => [each.figure, { value: now!.value.trim(), source: now!.source }]),
  )
}
