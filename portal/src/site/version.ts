import { ref } from 'vue'

/** 关怀版 or 标准版: set before the first paint by version.js, changed here. */
const root = document.documentElement
export const care = ref(root.dataset.version === 'care')

export function useVersion(version: 'care' | 'standard'): void {
  care.value = version === 'care'
  root.dataset.version = version
  try {
    localStorage.setItem('zwgk.version', version)
  } catch {
    // Without storage the choice holds until the page is left.
  }
}
