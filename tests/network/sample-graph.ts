import {analyse} from '../../src/analyse/analyse.ts'
import {layout} from '../../src/analyse/layout.ts'
import type {KnowledgeGraph} from '../../src/model/graph.ts'
import type {Picture} from '../../src/network/picture.ts'
import {entityNetwork, plainNetwork, wholePicture} from '../../src/network/whole-picture.ts'
import {type ClaimSpec, graph} from '../shorthand.ts'

/** Nine claims: reports, a denial, a mention, a withdrawal, relations that last, ended and symmetric. */
export const sample = (): KnowledgeGraph =>
  graph('wire/okafor>original north>wire reply>original', {
    count: {supports: 'wire:ana north:ana', disputes: 'reply:organisation/halcyon', about: ['halcyon']},
    speed: {mentions: 'wire:tom', about: ['halcyon', 'port']},
    licence: {supports: 'wire:ana north:ben', withdraws: 'reply:ana', about: ['port']},
    member: {supports: 'wire:tom', relation: 'person/ana member-of organisation/halcyon'},
    former: {supports: 'wire:tom', relation: 'person/tom works-for organisation/port', until: '2020'},
    family: {supports: 'wire:ben', relation: 'person/tom family-of person/ana'},
    dock: {supports: 'wire:ana', disputes: 'north:tom', about: ['port']},
    alone: {supports: 'wire:unnamed', about: ['elsewhere']},
    own: {supports: 'reply:organisation/halcyon', about: ['halcyon']}
  } satisfies Record<string, ClaimSpec>)

export function pictureOf(given: KnowledgeGraph): Picture {
  const analysis = analyse(given)
  const network = entityNetwork(given, analysis, false)
  return wholePicture(given, analysis, network, layout(plainNetwork(network)))
}
