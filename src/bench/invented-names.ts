import {type Random, randomFor} from './random.ts'

/** Invented names in several scripts; nobody is meant. */
export interface InventedName {
  readonly main: string
  readonly aliases: readonly {readonly name: string; readonly lang: string}[]
}

const starts = [
  'Al',
  'Bren',
  'Cor',
  'Dal',
  'Eri',
  'Fen',
  'Gol',
  'Har',
  'Ister',
  'Jor',
  'Kel',
  'Lum',
  'Mar',
  'Nor',
  'Oda',
  'Per',
  'Quin',
  'Ras',
  'Sel',
  'Tor',
  'Ulv',
  'Ves',
  'Wil',
  'Yor',
  'Zan'
]
const middles = ['a', 'e', 'i', 'o', 'u', 'an', 'el', 'or', 'is', 'und']
const ends = ['bek', 'dal', 'fors', 'gard', 'hame', 'kin', 'lund', 'mar', 'nath', 'quist', 'ros', 'stad', 'tov', 'vik', 'wyn', 'zar']
const persian = ['آرا', 'بهر', 'پار', 'دلا', 'روز', 'سیم', 'شاد', 'کیا', 'گلب', 'مهر', 'نیک', 'هور', 'یاس']
const persianEnds = ['ان', 'ین', 'وند', 'زاد', 'نیا', 'مند', 'یار', 'پور']
const cyrillic = ['Бор', 'Вел', 'Гор', 'Дан', 'Зар', 'Кал', 'Лад', 'Мир', 'Рад', 'Яр']
const cyrillicEnds = ['ан', 'ин', 'ов', 'слав', 'ко', 'мир']
const han = ['安', '白', '成', '丁', '方', '高', '何', '江', '林', '明', '宁', '秋', '石', '文', '雪', '云']
const organisationWords = ['Institute', 'Observer', 'Council', 'Gazette', 'Holdings', 'Wire', 'Foundation', 'Port Authority', 'Review', 'Lines']

const word = (random: Random): string => random.pick(starts) + random.pick(middles) + random.pick(ends)

function otherScript(random: Random): {name: string; lang: string} {
  const which = random.below(3)
  if (which === 0) return {name: `${random.pick(persian)}${random.pick(persianEnds)} ${random.pick(persian)}${random.pick(persianEnds)}`, lang: 'fa'}
  if (which === 1)
    return {name: `${random.pick(cyrillic)}${random.pick(cyrillicEnds)} ${random.pick(cyrillic)}${random.pick(cyrillicEnds)}`, lang: 'ru'}
  return {name: random.pick(han) + random.pick(han) + random.pick(han), lang: 'zh'}
}

/** The number at the end keeps names apart in a corpus of any size. */
export function inventedPerson(seed: number, index: number): InventedName {
  const random = randomFor(seed, 'person', index)
  const main = `${word(random)} ${word(random)} ${index}`
  const {name, lang} = otherScript(random)
  return {main, aliases: random.chance(0.3) ? [{name: `${name} ${index}`, lang}] : []}
}

export function inventedOrganisation(seed: number, index: number): InventedName {
  const random = randomFor(seed, 'organisation', index)
  const main = `${word(random)} ${random.pick(organisationWords)} ${index}`
  return {main, aliases: random.chance(0.3) ? [{name: `${main.replace(/[^A-Z]/g, '')}${index}`, lang: 'en'}] : []}
}
