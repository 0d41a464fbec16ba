import type {EntityKind} from './id.ts'
import {entityKinds} from './id.ts'
import type {Predicate, PredicateId} from './predicate.ts'

type Ends = readonly EntityKind[]
type Mapping = Partial<Pick<Predicate, 'symmetric' | 'sameKind' | 'ftm' | 'schemaOrg' | 'wikidata'>>

const parties: Ends = ['person', 'organisation']
const unknownLink = {schema: 'UnknownLink', from: 'subject', to: 'object'}
const representation = {schema: 'Representation', from: 'agent', to: 'client'}

const predicate = (id: string, label: string, inverse: string, from: Ends, to: Ends, mapping: Mapping = {}): Predicate => ({
  id: id as PredicateId,
  label: new Map([['en', label]]),
  inverse: new Map([['en', inverse]]),
  symmetric: false,
  from,
  to,
  ...mapping
})

/** The relations every site knows; `vocabulary.yaml` adds to them or relabels them. */
export const defaultPredicates: readonly Predicate[] = [
  predicate('member-of', 'is a member of', 'has member', parties, ['organisation'], {
    ftm: {schema: 'Membership', from: 'member', to: 'organization'},
    schemaOrg: 'memberOf',
    wikidata: 'P463'
  }),
  predicate('works-for', 'works for', 'employs', ['person'], ['organisation'], {
    ftm: {schema: 'Employment', from: 'employee', to: 'employer'},
    schemaOrg: 'worksFor',
    wikidata: 'P108'
  }),
  predicate('directs', 'directs', 'is directed by', ['person'], ['organisation'], {
    ftm: {schema: 'Directorship', from: 'director', to: 'organization'},
    wikidata: 'P1037'
  }),
  predicate('owns', 'owns', 'is owned by', parties, ['organisation', 'work', 'account'], {
    ftm: {schema: 'Ownership', from: 'owner', to: 'asset'},
    schemaOrg: 'owns',
    wikidata: 'P1830'
  }),
  predicate('part-of', 'is part of', 'has part', ['organisation', 'place', 'event'], ['organisation', 'place', 'event'], {
    sameKind: true,
    ftm: unknownLink,
    schemaOrg: 'parentOrganization',
    wikidata: 'P749'
  }),
  predicate('founded', 'founded', 'was founded by', parties, ['organisation'], {ftm: unknownLink, schemaOrg: '^founder', wikidata: '^P112'}),
  predicate('funds', 'funds', 'is funded by', parties, entityKinds, {ftm: unknownLink, schemaOrg: '^funder', wikidata: '^P8324'}),
  predicate('represents', 'represents', 'is represented by', parties, parties, {ftm: representation, wikidata: '^P1875'}),
  predicate('family-of', 'is family of', 'is family of', ['person'], ['person'], {
    symmetric: true,
    ftm: {schema: 'Family', from: 'person', to: 'relative'},
    schemaOrg: 'relatedTo',
    wikidata: 'P1038'
  }),
  predicate('associate-of', 'is an associate of', 'is an associate of', parties, parties, {
    symmetric: true,
    ftm: {schema: 'Associate', from: 'person', to: 'associate'},
    schemaOrg: 'knows',
    wikidata: 'P3342'
  }),
  predicate('met', 'met', 'met', parties, parties, {symmetric: true, ftm: unknownLink}),
  predicate('operates', 'operates', 'is operated by', parties, ['account', 'work', 'organisation'], {ftm: unknownLink}),
  predicate('spokesperson-for', 'is a spokesperson for', 'has spokesperson', ['person'], ['organisation', 'person'], {ftm: representation}),
  predicate('linked-to', 'is linked to', 'is linked to', entityKinds, entityKinds, {symmetric: true, ftm: unknownLink})
]
