import apa from './csl/apa.json' with {type: 'json'}
import english from './csl/locale-en-US.json' with {type: 'json'}

const defaultStyle = 'apa'

/** Styles ask for title case in places. Words of a source are shown as they were written, so that wish is dropped. */
const withTitlesAsWritten = (xml: string): string => xml.replaceAll(' text-case="title"', '')

/** “Retrieved <date>, from <address>” for undated works: without a date of reading, “Retrieved” has to go with it. */
const withDatedRetrieval = (xml: string): string =>
  xml.replace(
    /(<text term="retrieved"[^>]*\/>)(<group[^>]*><date[^>]*variable="accessed"\/><text term="from"\/><\/group>)/g,
    '<group delimiter=" ">$1$2</group>'
  )

const styles: ReadonlyMap<string, {readonly title: string; readonly xml: string}> = new Map([
  [defaultStyle, {title: apa.title, xml: withDatedRetrieval(withTitlesAsWritten(apa.xml))}]
])

/** Ids of the citation styles a site may choose; the first is used for any other. */
export const citationStyles: readonly string[] = [...styles.keys()]

export const citationStyle = (id: string): {readonly title: string; readonly xml: string} => styles.get(id) ?? styles.get(defaultStyle)!

/** Terms for a language; English for those whose locale is not here. */
export const citationLocale = (_lang: string): string => english.xml
