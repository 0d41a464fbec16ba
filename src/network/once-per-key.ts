/** Makes something once for each key; a failure is not kept. */
export function oncePerKey<T>(make: (key: string) => Promise<T>): (key: string) => Promise<T> {
  const kept = new Map<string, Promise<T>>()
  return (key) => {
    const known = kept.get(key)
    if (known) return known
    const made = make(key)
    made.catch(() => kept.delete(key))
    kept.set(key, made)
    return made
  }
}
