import * as z from 'zod'
import {cslTypes} from '../model/source.ts'
import {fields} from './fields.ts'
import {corrections, date, entityRef, entityRefs, languageTag, localText, nameText, references, slug, sourceRef, url, yes} from './parts.ts'
import {basis} from './statement.ts'

const capturePath = z
  .string({error: 'a path'})
  .max(300)
  .regex(/^(?!.*\.\.)[\p{L}\p{N}_][\p{L}\p{N}_. -]*(\/[\p{L}\p{N}_][\p{L}\p{N}_. -]*)*$/u, {error: 'a relative path inside `content/captures/`'})

export const withdrawn = fields({
  on: date.describe('Day of the withdrawal.'),
  by: entityRef.optional().describe('Who withdrew it.'),
  notice: z.union([url, sourceRef]).optional().describe('Source or address that announces it.'),
  reason: localText().optional().describe('Reason given.')
}).meta({id: 'withdrawn'})

/** Our own keys, which may also stand beside a source that comes from a `.bib` or CSL file. */
export const annotationShape = {
  basis: basis
    .optional()
    .describe('Where this source got it from: source keys, `original`, `unnamed`, `{reprints: key}`; left out means not stated.'),
  consulted: yes.optional().describe('Whether we have read it; `false` means known only through other sources.'),
  archive: url.optional().describe('Address of a public copy elsewhere.'),
  capture: capturePath.optional().describe('Path of our private copy in `content/captures/`; quotes are checked against it.'),
  sha256: z
    .string({error: 'a hash'})
    .regex(/^[0-9a-f]{64}$/, {error: '64 hexadecimal digits'})
    .optional()
    .describe('Hash of the private copy.'),
  withdrawn: withdrawn.optional().describe('Its retraction by whoever published it; from then on it counts for nothing and stays with the notice.'),
  corrected: corrections.optional().describe('Corrections its publisher made.'),
  note: localText().optional().describe('Remark of the editors.')
}

/** A work that can be cited. */
export const source = fields({
  title: localText(1000).describe('Title as printed; in `[brackets]` when the citing text gives none.'),
  author: entityRefs.optional().describe('Who wrote the work; the speaker of a statement stands in `by`.'),
  publisher: entityRef.optional().describe('Who published it, the outlet for periodicals: the unit of independence.'),
  date: date.optional().describe('Date of publication.'),
  accessed: date.optional().describe('Date of our reading.'),
  type: z.enum(cslTypes).optional().describe('Type by CSL; `webpage` with a `url`, else `article`, when left out.'),
  url: url.optional().describe('Address, http or https.'),
  doi: z
    .string({error: 'a DOI'})
    .regex(/^10\.\d{4,9}\/\S{1,200}$/, {error: 'a DOI such as `10.1000/182`'})
    .optional()
    .describe('DOI without an address.'),
  isbn: z
    .string({error: 'an ISBN'})
    .regex(/^(?=(?:\D*\d){9,13}\D?$)[\d -]{9,17}[\dX]$/, {error: 'an ISBN of 10 or 13 digits'})
    .optional()
    .describe('ISBN of 10 or 13 digits.'),
  lang: languageTag.optional().describe('Language of the work.'),
  'citation-key': nameText.optional().describe('Key used in citations, when not the key of the source.'),
  formerly: references.optional().describe('Former keys; their addresses lead here.'),
  ...annotationShape
}).meta({id: 'source'})
export type SourceInput = z.infer<typeof source>
export type WithdrawnInput = z.infer<typeof withdrawn>

/** Sources by key: as in a file of the shared bibliography. */
export const sources = z.record(slug, source, {error: 'sources by key'})
