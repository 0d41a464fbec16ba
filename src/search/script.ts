const scripts = [/\p{Script=Latin}/u, /\p{Script=Arabic}/u, /\p{Script=Cyrillic}/u, /\p{Script=Greek}/u, /\p{Script=Hebrew}/u]
const scriptsIn = (text: string): number[] => scripts.flatMap((script, at) => (script.test(text) ? [at] : []))

/** Whether two texts have a script in common; texts of no letters that we transliterate have. */
export function sameScript(a: string, b: string): boolean {
  const [one, other] = [scriptsIn(a), scriptsIn(b)]
  return one.length === 0 || other.length === 0 || one.some((script) => other.includes(script))
}
