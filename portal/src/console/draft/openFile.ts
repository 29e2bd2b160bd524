import { download } from '../../api/client'

/** A file that needs the token cannot be a plain link: it is fetched and handed to the browser. */
export async function openFile(path: string, name: string): Promise<void> {
  const url = URL.createObjectURL(await download(path))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), 10_000)
}
