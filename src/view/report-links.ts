import type {Site} from '../model/site.ts'
import type {EditLink} from './parts.ts'

/** What a reader can ask for: that a mistake is mended, or that a reply is shown beside what is said about them. */
const wishes = [
  {text: 'Report an error on this page', form: 'report-an-error', field: 'page', subject: 'Error on'},
  {text: 'Reply to what is said here', form: 'right-of-reply', field: 'claim', subject: 'Reply to'}
] as const

const isGithub = (url: string): boolean => new URL(url).host === 'github.com'

/**
 * Where a mistake is reported and a reply sent: to the contact of the site, else into the forms of the repository.
 * A form of the forge is public and needs an account, so a contact comes first; without either there is none.
 */
export function reportLinks({contact, repository}: Site, page: {readonly title: string; readonly permalink: string}): EditLink[] {
  return wishes.flatMap(({text, form, field, subject}) => {
    if (contact?.includes('@')) {
      const query = new URLSearchParams({subject: `${subject}: ${page.title}`, body: `${page.permalink}\n\n`})
      return [{text, href: `mailto:${contact}?${query.toString().replaceAll('+', '%20')}`}]
    }
    if (contact !== undefined) return [{text, href: contact}]
    if (!repository) return []
    const root = repository.url.replace(/\/$|\.git\/?$/g, '')
    const query = new URLSearchParams({template: `${form}.yml`, title: `${subject}: ${page.title}`.slice(0, 200), [field]: page.permalink})
    return isGithub(root) ? [{text, href: `${root}/issues/new?${query}`}] : [{text, href: `${root}${/gitlab\./.test(root) ? '/-' : ''}/issues/new`}]
  })
}

/** The form of the repository for a source that is missing, where there is one. */
export function suggestLink({repository}: Site): EditLink | undefined {
  const root = repository?.url.replace(/\/$|\.git\/?$/g, '')
  return root !== undefined && isGithub(root)
    ? {text: 'Suggest a source by a form', href: `${root}/issues/new?template=suggest-a-source.yml`}
    : undefined
}
