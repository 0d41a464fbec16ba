import {element} from './element.ts'

/** Hands a file to the reader; nothing leaves the machine. */
export function saveFile(name: string, content: Blob): void {
  const url = URL.createObjectURL(content)
  const link = element('a', {href: url, download: name})
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), 10_000)
}
