import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {projectFolder} from '../project.ts'
import {mutantsOf} from './mutants.ts'
import {hashOf, remember, remembered} from './mutation-memory.ts'
import {type MutationPlan, mutationPlan} from './mutation-plan.ts'
import {count, mutationProof, type Tried} from './mutation-proof.ts'
import {fatesOf} from './mutation-run.ts'
import type {Proof} from './proof.ts'
import {explanations} from './survivors.ts'

/** What became of a file's mutants; nothing where it is not asked for and was not tried to the end before. */
async function triedOf(plan: MutationPlan, isAsked: boolean, told: (line: string) => void): Promise<Tried[] | undefined> {
  const {file} = plan
  const hash = hashOf(plan)
  const mutants = mutantsOf(readFileSync(join(projectFolder, file), 'utf8'))
  const known = remembered(plan, hash)
  const isKnown = mutants.every((_, at) => known[at])
  if (!isKnown && !isAsked) return undefined
  const fates = await fatesOf(plan, mutants, known, {told, keep: (fates) => remember(plan, hash, fates)})
  const tried = mutants.map((mutant, at): Tried => ({...mutant, file, fate: fates[at]!}))
  told(`${file}: ${tried.length - count(tried, 'survived')} of ${tried.length} noticed${isKnown ? ', as found before' : ''}`)
  return tried.sort((a, b) => a.start - b.start)
}

/** Changes the engine in many small ways and sees whether the tests notice each; in parts by `ROOTNOTE_MUTATE=<part of a file name>`. */
export async function mutation(told: (line: string) => void = (line) => void process.stderr.write(`${line}\n`)): Promise<Proof> {
  const only = process.env.ROOTNOTE_MUTATE ?? ''
  const found = new Map<string, readonly Tried[] | undefined>()
  for (const plan of mutationPlan) found.set(plan.file, await triedOf(plan, plan.file.includes(only), told))
  return mutationProof(found, explanations)
}
