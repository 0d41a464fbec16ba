import {oneOrMany, type YamlMap, yamlMap} from '../edit/yaml-value.ts'
import {limits} from '../model/limits.ts'
import type {FilePoint} from '../model/point.ts'
import type {Imported, ImportInput} from './imported.ts'
import {parseJson, placeOfValue, writtenAt} from './json-input.ts'
import {dayOf, isNode, type Json, type JsonNode, listOf, namesOf, nodesIn, textOf, typesOf} from './json-ld.ts'
import type {Known} from './known.ts'
import {addClaim, addSource, closeDraft, openDraft, type RecordDraft, tell} from './record-draft.ts'
import {endOf} from './relation-rows.ts'
import {counted, mostRecords, refused, teller, tooMany} from './told.ts'

const addressOf = (...values: readonly (Json | undefined)[]): string | undefined =>
  values.map(textOf).find((text) => text !== undefined && /^https?:\/\//i.test(text))

/** The words of a rating, as the reviewer gives them. */
function ratingWords(rating: Json | undefined): string | undefined {
  const [first] = listOf(rating)
  return isNode(first) ? (textOf(first.alternateName) ?? textOf(first.ratingExplanation) ?? textOf(first.name)) : textOf(first)
}

function reviewValues(review: JsonNode, says: string): YamlMap {
  return yamlMap([
    ['title', textOf(review.headline) ?? textOf(review.name) ?? `[review of: ${says.slice(0, 200)}]`],
    ['author', textOf(review.author)],
    ['publisher', textOf(review.publisher) ?? textOf(review.author)],
    ['date', dayOf(textOf(review.datePublished))],
    ['type', 'review'],
    ['url', addressOf(review.url, review['@id'])],
    ['lang', textOf(review.inLanguage)]
  ])
}

/** Where the claim was made: works with a name or an address. */
function appearances(draft: RecordDraft, item: JsonNode, point: FilePoint): string[] {
  const works = [...listOf(item.firstAppearance), ...listOf(item.appearance)]
  const seen = new Map<string, string>()
  return works.flatMap((work) => {
    const [url, name] = isNode(work) ? [addressOf(work.url, work['@id']), textOf(work.headline) ?? textOf(work.name)] : [addressOf(work), undefined]
    const title = name ?? (url === undefined ? undefined : `[no title given: ${url.slice(0, 200)}]`)
    if (title === undefined) {
      tell(draft, 'warn', 'missing-key', 'Unexpected appearance without a name and an address, expected one of them; left out', point)
      return []
    }
    const id = `${url} ${title}`
    const key =
      seen.get(id) ??
      addSource(
        draft,
        name ?? new URL(url!).hostname,
        yamlMap([
          ['title', title],
          ['publisher', isNode(work) ? textOf(work.publisher) : undefined],
          ['date', isNode(work) ? dayOf(textOf(work.datePublished)) : undefined],
          ['url', url]
        ]),
        () => point
      )
    if (seen.has(id)) return []
    seen.set(id, key)
    return [key]
  })
}

/** Those who are said to have made the claim, introduced where nobody knows them. */
function speakersOf(draft: RecordDraft, item: JsonNode, point: FilePoint): string[] {
  return listOf(item.author).flatMap((author) => {
    const [name] = namesOf(author)
    if (name === undefined || /^https?:/i.test(name)) return []
    const isBody = isNode(author) && typesOf(author).some((type) => /Organi[sz]ation$/.test(type))
    return endOf(draft, name, isBody ? 'organisation' : 'person', point) ?? []
  })
}

function takeReview(draft: RecordDraft, review: JsonNode, says: string, placeOf: (value: string | undefined) => FilePoint): void {
  const point = placeOf(says)
  const [item = {}] = listOf(review.itemReviewed).filter(isNode)
  const key = addSource(
    draft,
    `${textOf(review.author) ?? 'review'} ${dayOf(textOf(review.datePublished))?.slice(0, 4) ?? ''}`,
    reviewValues(review, says),
    () => point
  )
  const speakers = speakersOf(draft, item, point)
  const by = oneOrMany(speakers)
  const supports = appearances(draft, item, point).map((source) =>
    yamlMap([
      ['source', source],
      ['by', by]
    ])
  )
  const rating = ratingWords(review.reviewRating)
  const isLong = [...says].length > limits.saysCharacters
  if (isLong)
    tell(
      draft,
      'warn',
      'limit',
      `Unexpected claim of ${[...says].length} characters, expected one sentence of at most ${limits.saysCharacters}`,
      point
    )
  tell(
    draft,
    'warn',
    'stance',
    `Unexpected review \`${key}\` without a stance, expected a decision: \`supports\`, \`disputes\` or \`mentions\``,
    point
  )
  if (speakers.length === 0) tell(draft, 'warn', 'no-speaker', 'Unexpected claim without an author, expected `by`', point)
  const mention = yamlMap([
    ['source', key],
    ['quote', rating],
    ['note', isLong ? `The claim as it is reviewed: ${says.slice(0, 5000)}` : undefined]
  ])
  addClaim(
    draft,
    yamlMap([
      ['says', isLong ? 'TODO' : says],
      ['supports', supports.length === 0 ? undefined : supports],
      ['mentions', [mention]]
    ]),
    [
      `TODO: the stance of ${key} stands under mentions until it is decided: supports, disputes or mentions`,
      'the quote of the review is its rating, in its own words'
    ]
  )
}

/** Reviews of claims in JSON-LD: each review a source whose stance is left to the editor, each claim with who made it and where. */
export function importClaimReview(input: ImportInput, known: Known): Imported {
  const {tell: told, pointAt} = teller(input)
  const parsed = parseJson(input.text)
  if ('code' in parsed) return refused(told([parsed]))
  const draft = openDraft(input.name, known)
  const reviews = nodesIn(parsed.value).filter((node) => typesOf(node).includes('ClaimReview'))
  if (reviews.length > mostRecords) return tooMany(input.name, reviews.length, 'reviews')
  let from = 0
  for (const review of reviews) {
    const says = textOf(review.claimReviewed)
    if (says === undefined) {
      tell(draft, 'warn', 'missing-key', 'Unexpected ClaimReview without `claimReviewed`, expected its words; left out', pointAt(from))
      continue
    }
    const at = writtenAt(input.text, says, from)
    takeReview(draft, review, says, placeOfValue(input.text, pointAt, from))
    from = at
  }
  if (reviews.length === 0)
    tell(draft, 'error', 'empty-input', 'Unexpected input without a ClaimReview, expected JSON-LD with at least one', pointAt(0))
  return closeDraft(draft, [
    counted(reviews.length, 'review'),
    `${counted(draft.sources.length, 'source')}, ${counted(draft.claims.length, 'draft claim')}`
  ])
}
