/** tel:057400008312 for a text that is a phone number; undefined for anything else. */
export function telephone(text: string | null | undefined): string | undefined {
  if (!text || !/^[0-9０-９()（）+转\- ]{3,40}$/.test(text)) return undefined
  const [main, extension] = text.normalize('NFKC').split('转')
  const digits = main!.replace(/[^0-9+]/g, '')
  return digits.length < 3 ? undefined : `tel:${digits}${extension?.trim() ? `,${extension.trim()}` : ''}`
}
