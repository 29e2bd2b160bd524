/** 1.2 MB; bytes below a kilobyte are shown as such. */
export function fileSize(bytes: number): string {
  if (bytes < 1024) return `${bytes} 字节`
  if (bytes < 1024 * 1024) return `${Math.round(bytes / 1024)} KB`
  return `${(bytes / 1024 / 1024).toFixed(1)} MB`
}

const TYPES: Record<string, string> = {
  pdf: 'PDF', doc: 'Word', docx: 'Word', xls: 'Excel', xlsx: 'Excel', ofd: 'OFD', zip: '压缩包', jpg: '图片', jpeg: '图片', png: '图片', txt: '文本', csv: '表格', wps: 'WPS',
}

export function fileType(name: string): string {
  return TYPES[name.split('.').pop()?.toLowerCase() ?? ''] ?? '文件'
}
