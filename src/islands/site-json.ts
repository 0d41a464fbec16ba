/** Reads JSON files of this site, each once; a failure is not kept. */
export function siteJson(folder: string): (path: string) => Promise<unknown> {
  const kept = new Map<string, Promise<unknown>>()
  return (path) => {
    const known = kept.get(path)
    if (known) return known
    const url = `${folder}${path}.json`
    const made = fetch(url).then(async (answer) => {
      if (!answer.ok) throw new Error(`Unexpected answer ${answer.status} for ${url}, expected a file of this site`)
      return (await answer.json()) as unknown
    })
    made.catch(() => kept.delete(path))
    kept.set(path, made)
    return made
  }
}
