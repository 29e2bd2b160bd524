/** An instant as a field for date and time shows it, on the office's clock: 2026-05-22T09:30. */
export function local(instant: string | null | undefined): string {
  return instant ? new Date(new Date(instant).getTime() + 8 * 3_600_000).toISOString().slice(0, 16) : ''
}
