import {createTwoFilesPatch} from 'diff'
import type {Change} from '../edit/change.ts'

/** Changes as a unified diff, which `git apply` and `patch` take. */
export const changesDiff = (folder: string, changes: readonly Change[]): string =>
  changes
    .map(({path, before, after}) => {
      const [from, to] = [before === undefined ? '/dev/null' : `a/${folder}/${path}`, after === undefined ? '/dev/null' : `b/${folder}/${path}`]
      return createTwoFilesPatch(from, to, before ?? '', after ?? '', undefined, undefined, {context: 3}).replace(/^=+\n/, '')
    })
    .join('')
