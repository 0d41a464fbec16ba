const inAttribute = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')

/** The code of a frame, for pages of other sites: its title is for screen readers, its height in CSS pixels. */
export const frameCode = (address: string, title: string, height: number): string =>
  `<iframe src="${inAttribute(address)}" title="${inAttribute(title)}" width="100%" height="${height}" loading="lazy"></iframe>`
