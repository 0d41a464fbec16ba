import type {LinkRecord} from '../../model/link-status.ts'
import {webAddress} from './ask.ts'
import {type LinkChecker, linkChecker} from './check-link.ts'

export interface Manners {
  /** Hosts that are asked at the same time; one host is never asked twice at once. */
  readonly concurrency: number
  /** Milliseconds between two questions to one host. */
  readonly delay: number
}

/** Addresses by host, in order, so that no host is asked by two at once. */
const byHost = (urls: readonly string[]): string[][] => [...Map.groupBy(urls, (url) => webAddress(url)?.host ?? '').values()]

/** Checks addresses and hands each record over as it comes. */
export async function checkLinks(
  urls: readonly string[],
  checker: LinkChecker,
  {concurrency, delay}: Manners,
  onRecord: (record: LinkRecord) => void | Promise<void>
): Promise<void> {
  const {check, delayOf} = linkChecker(checker)
  const hosts = byHost(urls)
  const work = async (): Promise<void> => {
    for (let host = hosts.shift(); host; host = hosts.shift())
      for (const [at, url] of host.entries()) {
        const address = webAddress(url)
        if (at > 0) await checker.wait(Math.max(delay, address ? await delayOf(address) : 0))
        await onRecord(await check(url))
      }
  }
  await Promise.all(Array.from({length: Math.min(concurrency, hosts.length)}, work))
}
