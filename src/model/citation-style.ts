/** Ids of the CSL styles of citations that a site may choose; the first when it chooses none. */
export const citationStyleIds = ['apa'] as const
