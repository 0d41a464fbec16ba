/** FNV-1a of a text, 32 bits. */
export function hashOf(text: string): number {
  let hash = 2166136261
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 16777619)
  return hash >>> 0
}

/** Numbers in [0, 1) that look random and are the same for the same text, on every machine. */
export function randomFrom(text: string): () => number {
  let state = hashOf(text)
  return () => {
    state = (state + 0x6d2b79f5) | 0
    const mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    const twice = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((twice ^ (twice >>> 14)) >>> 0) / 4294967296
  }
}

/** A point of the unit disc that depends on the text alone. */
export function pointFrom(text: string): {readonly x: number; readonly y: number} {
  const random = randomFrom(text)
  const angle = random() * Math.PI * 2
  const radius = Math.sqrt(random())
  return {x: radius * Math.cos(angle), y: radius * Math.sin(angle)}
}
