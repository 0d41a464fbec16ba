/** Why a mutant that no test notices is no gap: it computes the same, or only slower. By file, then by change. */
export const explainedSurvivors: Readonly<Record<string, Readonly<Record<string, string>>>> = {}
