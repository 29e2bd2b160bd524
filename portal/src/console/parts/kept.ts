import { me } from '../auth/session'

/**
 * Keeps what a person has typed but not saved, until it is saved: a lost session or a closed window loses nothing.
 * It stays in this browser, under the person's own id, and is dropped as soon as the service has it.
 */
export function kept<T>(key: string) {
  const name = `zwgk.kept.${me.id}.${key}`
  return {
    read(): T | undefined {
      try {
        const text = localStorage.getItem(name)
        return text ? (JSON.parse(text) as T) : undefined
      } catch {
        return undefined
      }
    },
    write(value: T): void {
      try {
        localStorage.setItem(name, JSON.stringify(value))
      } catch {
        // A full or closed storage must not stop the work; the service still gets the text with the next save.
      }
    },
    drop(): void {
      try {
        localStorage.removeItem(name)
      } catch {
        // See above.
      }
    },
  }
}
