const particles = 'de|da|di|del|della|dos|du|van|von|der|den|ten|ter|la|le|al|el|bin|ibn|bint|ben'
const word = /^(?:\p{Lu}[\p{L}\p{M}’'.-]*|\p{Lo}[\p{L}\p{M}’'.-]*|(?:\p{Lu}\.)+|al-\p{L}+)$/u
const particle = new RegExp(`^(?:${particles})$`, 'i')

/** Words that stand in names of bodies and outlets, not of people. */
const ofBodies =
  /\b(?:agency|association|authority|bank|bbc|board|broadcasting|bulletin|bureau|cent(?:er|re)|chronicle|college|commission|committee|company|congress|corporation|council|court|daily|department|editors?|federation|foundation|gazette|government|group|guardian|herald|house|inc|institute|international|intercept|journal|ltd|magazine|ministry|mirror|network|news|nations|observer|office|organi[sz]ation|parliament|party|police|post|press|project|radio|review|senate|service|society|staff|star|state|telegraph|times|today|tribune|trust|tv|union|university|watch|weekly|world)\b/i

const wordsOf = (text: string): string[] => text.split(/\s+/).filter((one) => one !== '')
const isNameWord = (one: string): boolean => word.test(one) || particle.test(one)

/** Whether every word may be part of a name. */
export const isCapitalised = (text: string): boolean => wordsOf(text).every(isNameWord) && wordsOf(text).some((one) => word.test(one))
export const isBody = (text: string): boolean => ofBodies.test(text) || /^the\s/i.test(text)

const ownWords = (text: string): number => wordsOf(text).filter((one) => !particle.test(one)).length

/** `Lind`, `van der Berg`, `García Márquez`. */
export const isSurname = (text: string): boolean => isCapitalised(text) && ownWords(text) <= 2 && wordsOf(text).length <= 4 && !isBody(text)
/** `Petra`, `John F.`, `Mary Anne`. */
export const isGivenName = (text: string): boolean => isCapitalised(text) && wordsOf(text).length <= 3 && !isBody(text)
/** `Petra Lind`, `Gabriel van der Berg`. */
export const isFullName = (text: string): boolean => isCapitalised(text) && ownWords(text) >= 2 && wordsOf(text).length <= 5 && !isBody(text)

/** The last word of a person's name, with the particles before it. */
export function surnameOf(name: string): string {
  const words = wordsOf(name)
  let from = words.length - 1
  while (from > 1 && particle.test(words[from - 1]!)) from -= 1
  return words.slice(from).join(' ')
}
