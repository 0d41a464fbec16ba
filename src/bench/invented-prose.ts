import type {Random} from './random.ts'

const words = (
  'account archive balance bridge carrier census chapter clerk column council crossing cargo delay deposit district draft entry ferry figure gate harbour hearing index inquiry journal ' +
  'keeper ledger letter licence line list log meeting memo minute notice number office order page paper passage permit pier port record register report return river route schedule sheet ' +
  'signal statement storm survey table ticket tide total tower traffic transfer treaty vessel volume voyage warehouse witness yard year'
).split(' ')
const joints = ['of the', 'and the', 'before the', 'after the', 'beside the', 'under the', 'with a', 'in the', 'for the']

/** What a body links to; each call gives another reference. */
export interface ProseLinks {
  person(): string
  organisation(): string
  source(): string
}

function sentence(random: Random, links: ProseLinks): string {
  const parts = Array.from({length: 4 + random.below(4)}, () => `${random.pick(words)} ${random.pick(joints)}`)
  const body = `The ${parts.join(' ')} ${random.pick(words)}`
  const draw = random.next()
  if (draw < 0.12) return `${body} cited by [[${links.person()}]] [@${links.source()}, p. ${1 + random.below(90)}].`
  if (draw < 0.2) return `${body} kept at [[${links.organisation()}]].`
  return `${body}.`
}

/** Paragraphs, headings, a list and a table of about so many words, with links and citations. */
export function inventedBody(random: Random, count: number, links: ProseLinks): string {
  const blocks: string[] = []
  for (let written = 0; written < count; ) {
    const paragraph = Array.from({length: 3 + random.below(4)}, () => sentence(random, links)).join(' ')
    written += paragraph.split(' ').length
    if (blocks.length % 4 === 3) blocks.push(`## The ${random.pick(words)} of the ${random.pick(words)}`)
    blocks.push(paragraph)
    if (random.chance(0.1)) blocks.push(Array.from({length: 3}, () => `- the ${random.pick(words)} *${random.pick(words)}*`).join('\n'))
  }
  return blocks.join('\n\n')
}
