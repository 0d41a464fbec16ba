import {type Browser, chromium} from 'playwright-core'
import {findBrowser} from '../../src/site/find-browser.ts'

export const openBrowser = (): Promise<Browser> => chromium.launch({executablePath: findBrowser()})
