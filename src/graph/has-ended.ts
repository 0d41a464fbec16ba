import type {Relation} from '../model/claim.ts'

/** Whether a relation is claimed for a time that has an end. */
export const hasEnded = ({until}: Relation): boolean => until !== undefined && !/\/\.\.$/.test(until)
