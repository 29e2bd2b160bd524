import { onScopeDispose, reactive } from 'vue'
import { download } from '../../api/client'
import type { FileEntry } from '../../api/forms'

/** Films above this size are not fetched for a preview; a button asks for them. */
const LARGEST_UNASKED = 30 * 1024 * 1024

/** Files behind the login as addresses that pictures and players can show, fetched once and let go of with the screen. */
export function useFilesAtTheDesk() {
  const addresses = reactive<Record<string, string>>({})
  const asked = new Set<string>()

  async function fetchFile(file: FileEntry): Promise<void> {
    if (asked.has(file.id)) return
    asked.add(file.id)
    try {
      addresses[file.id] = URL.createObjectURL(await download(file.address.replace('/api/v1', '')))
    } catch {
      asked.delete(file.id)
    }
  }

  function source(file: FileEntry): string | undefined {
    if (!addresses[file.id] && file.size <= LARGEST_UNASKED) void fetchFile(file)
    return addresses[file.id]
  }

  onScopeDispose(() => Object.values(addresses).forEach((address) => URL.revokeObjectURL(address)))
  return { source, fetchFile, isLarge: (file: FileEntry) => file.size > LARGEST_UNASKED && !addresses[file.id] }
}
