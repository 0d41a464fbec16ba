import type {RegressionCode} from '../model/regression-code.ts'

/** What a code of an import means: it never publishes, so each is a note for whoever goes through the drafts. */
export const importCodes: Readonly<Record<string, string>> = {
  csv: 'The table cannot be read.',
  'dangling-marker': 'The text has a marker, and the list no entry with its number.',
  'draft-claim': 'A draft claim waits for its sentence and its speaker.',
  'empty-input': 'There is nothing in the file.',
  ftm: 'A FollowTheMoney record cannot be read.',
  'imported-already': 'The same text is here already.',
  json: 'The file is not valid JSON.',
  'known-name': 'A name is known already and was not entered again.',
  'known-source': 'A work has the title of a source that is here; decide whether it is the same.',
  'leading-repeat': '“Ibid.” stands first, where there is nothing to repeat.',
  'left-out': 'This was not taken, with the reason.',
  'named-in-text': 'The text names a source that its own list does not hold.',
  'no-byline': 'Nobody is named as author; decide on `author`.',
  'no-input': 'There is no such file.',
  'no-list': 'No list of notes was found.',
  'no-map': 'This kind of input needs a mapping file, `--map FILE`.',
  'note-resolved': '“Ibid.” or another short note was linked to the work it repeats.',
  'number-twice': 'Two entries have one number.',
  'refused-draft': 'A draft would break a rule; nothing was written.',
  'taken-slug': 'A slug is in use; another one was made.',
  'unclosed-quotation': 'A quotation has no end.',
  'unused-note': 'No marker leads to an entry of the list.',
  'whole-page': 'The main text could not be told from the page around it.'
}

/** What a change does to the evidence, as `npm run diff` tells it of a pull request. */
export const regressionReasons: Readonly<Record<RegressionCode, string>> = {
  'support-fell': 'A claim has lost its last support.',
  'fewer-lines': 'A claim has fewer independent lines of sourcing than before.',
  'source-withdrawn': 'A source was withdrawn, and claims rest on it.',
  'denial-removed': 'A denial that stood beside a claim is gone.',
  'denial-added': 'A claim is denied that was not before.',
  contested: 'A claim is disputed that was not before.',
  reworded: 'The sentence of a claim changed while its sources stayed as they were.',
  'basis-moved': 'A source or statement now rests on another work, as when “ibid.” comes to follow another note.',
  'name-collides': 'One name now leads to two things.',
  'id-vanished': 'A published address is gone without `formerly` or `gone.yaml`.'
}
