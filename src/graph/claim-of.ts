import type {Claim, Reply} from '../model/claim.ts'
import type {Directory} from '../model/directory.ts'
import type {Entity} from '../model/entity.ts'
import type {ClaimFields, ReplyFields} from '../model/entry.ts'
import {type EntityId, type Id, idOf, speakerKinds} from '../model/id.ts'
import type {Publication} from '../model/publication.ts'
import type {LocalText} from '../model/text.ts'
import {automaticSays} from './automatic-says.ts'
import type {Origin} from './origin.ts'
import {type Predicates, relationOf} from './relation-of.ts'
import {claimIn, entityIn, formerId, sourceIn} from './resolve.ts'
import {numbered} from './statement-order.ts'
import {type Addition, statementsOf} from './statements-of.ts'
import {withdrawalOf} from './withdrawal-of.ts'

/** What a claim is resolved against. */
export interface ClaimContext {
  readonly known: Directory
  readonly entities: ReadonlyMap<EntityId, Entity>
  readonly predicates: Predicates
}

const replyOf = ({asked, of, outcome, source}: ReplyFields, publication: Publication, known: Directory): Reply => ({
  asked,
  of: entityIn(known, of, speakerKinds),
  outcome,
  ...(source && {source: sourceIn(known, source)}),
  publication
})

/** The claim's own reply, else the first that another file gives. */
function repliesOf(fields: ClaimFields, origin: Origin, added: readonly Addition[], known: Directory): Reply | undefined {
  if (fields.reply) return replyOf(fields.reply, origin.publication, known)
  const other = added.find(({fields}) => fields.reply)
  return other?.fields.reply && replyOf(other.fields.reply, other.publication, known)
}

/** Notes that other published files add without a statement of their own to carry them. */
function withNotes(own: LocalText | undefined, added: readonly Addition[]): LocalText | undefined {
  const notes = added.filter(({fields, publication}) => publication === 'published' && fields.statements.length === 0)
  const texts = [own, ...notes.map(({fields}) => fields.note)].flatMap((note) => (note ? [...note] : []))
  return texts.length === 0
    ? undefined
    : texts.reduce((all, [lang, text]) => all.set(lang, all.has(lang) ? `${all.get(lang)}\n\n${text}` : text), new Map<string, string>())
}

/** `name` under an owner, `owner/name`, or a full id, as the id of a claim that need not exist any more. */
const formerClaim = (text: string, owner: string): Id =>
  formerId(text.includes('/') ? (text.split('/').length === 2 ? `claim/${text}` : text) : `${owner}/${text}`, 'claim')

/** A claim of one file with the statements of all files. */
export function claimOf(
  fields: ClaimFields,
  origin: Origin & {owner: Claim['owner']; slug: string},
  added: readonly Addition[],
  context: ClaimContext
): Claim {
  const {known, entities, predicates} = context
  const id: Id<'claim'> = idOf('claim', `${origin.slug}/${fields.slug}`)
  const relation = relationOf(fields, known, predicates)
  const ends = relation ? [relation.subject, relation.object] : []
  const reply = repliesOf(fields, origin, added, known)
  const note = withNotes(fields.note, added)
  const claims = (given: readonly {text: string; point: ClaimFields['point']}[]) => given.map((claim) => claimIn(known, claim, origin.slug))
  const says: LocalText = fields.says ?? (relation ? automaticSays(relation, entities, predicates) : new Map())
  return {
    id,
    owner: origin.owner,
    says,
    about: [...new Set([...fields.about.map((one) => entityIn(known, one)), ...ends])].sort(),
    kind: fields.kind,
    ...(fields.when !== undefined && {when: fields.when}),
    ...(fields.made !== undefined && {made: fields.made}),
    ...(relation && {relation}),
    statements: numbered(id, statementsOf(id, fields, origin, added, known)),
    contradicts: claims(fields.contradicts),
    sameAs: claims(fields.sameAs),
    inferredFrom: fields.inferredFrom.map(claims),
    sensitive: fields.sensitive,
    ...(reply && {reply}),
    ...(fields.withdrawn && {withdrawn: withdrawalOf(fields.withdrawn, known)}),
    formerly: fields.formerly.map(({text}) => formerClaim(text, origin.slug)),
    ...(note && {note}),
    lintOk: fields.lintOk,
    fictional: origin.fictional,
    publication: origin.publication,
    point: fields.point
  }
}
