/** What BibLaTeX calls a kind of work, as a type of CSL; kinds that are not listed get the default. */
export const bibtexTypes: ReadonlyMap<string, string> = new Map([
  ['article', 'article-journal'],
  ['audio', 'broadcast'],
  ['book', 'book'],
  ['booklet', 'pamphlet'],
  ['collection', 'book'],
  ['conference', 'paper-conference'],
  ['dataset', 'dataset'],
  ['electronic', 'webpage'],
  ['image', 'graphic'],
  ['inbook', 'chapter'],
  ['incollection', 'chapter'],
  ['inproceedings', 'paper-conference'],
  ['inreference', 'entry-encyclopedia'],
  ['jurisdiction', 'legal_case'],
  ['legislation', 'legislation'],
  ['letter', 'personal_communication'],
  ['manual', 'report'],
  ['mastersthesis', 'thesis'],
  ['movie', 'motion_picture'],
  ['mvbook', 'book'],
  ['online', 'webpage'],
  ['patent', 'patent'],
  ['periodical', 'periodical'],
  ['phdthesis', 'thesis'],
  ['proceedings', 'book'],
  ['reference', 'book'],
  ['report', 'report'],
  ['review', 'review'],
  ['software', 'software'],
  ['standard', 'standard'],
  ['suppbook', 'chapter'],
  ['techreport', 'report'],
  ['thesis', 'thesis'],
  ['unpublished', 'manuscript'],
  ['video', 'motion_picture'],
  ['www', 'webpage']
])

/** `entrysubtype` of an article. */
export const articleTypes: ReadonlyMap<string, string> = new Map([
  ['newspaper', 'article-newspaper'],
  ['magazine', 'article-magazine']
])

/** Languages by the names of Babel. */
export const babelLanguages: ReadonlyMap<string, string> = new Map([
  ['american', 'en-US'],
  ['arabic', 'ar'],
  ['british', 'en-GB'],
  ['bulgarian', 'bg'],
  ['chinese', 'zh'],
  ['czech', 'cs'],
  ['danish', 'da'],
  ['dutch', 'nl'],
  ['english', 'en'],
  ['farsi', 'fa'],
  ['finnish', 'fi'],
  ['french', 'fr'],
  ['german', 'de'],
  ['greek', 'el'],
  ['hebrew', 'he'],
  ['hungarian', 'hu'],
  ['italian', 'it'],
  ['japanese', 'ja'],
  ['korean', 'ko'],
  ['ngerman', 'de'],
  ['norwegian', 'no'],
  ['persian', 'fa'],
  ['polish', 'pl'],
  ['portuguese', 'pt'],
  ['romanian', 'ro'],
  ['russian', 'ru'],
  ['spanish', 'es'],
  ['swedish', 'sv'],
  ['turkish', 'tr'],
  ['ukenglish', 'en-GB'],
  ['ukrainian', 'uk'],
  ['usenglish', 'en-US']
])

/** Their fields for our keys, the first that is given. */
export const bibtexFields: Readonly<Record<string, readonly string[]>> = {
  title: ['title'],
  author: ['author'],
  publisher: ['publisher', 'institution', 'school', 'organization', 'howpublished'],
  date: ['date', 'year'],
  accessed: ['urldate'],
  url: ['url', 'howpublished'],
  doi: ['doi'],
  isbn: ['isbn'],
  lang: ['langid', 'language', 'hyphenation'],
  type: ['entrysubtype']
}
/** Of articles the outlet is the publisher: the unit of independence. */
export const outletFields: readonly string[] = ['journaltitle', 'journal', 'shortjournal']
