import type {WordLists} from './word-lists.ts'

const words = (text: string): string[] => text.trim().split(/\s*[\n,]\s*/)

export const english: WordLists = {
  speech: words(`
    says, said, states, stated, claims, claimed, alleges, alleged, asserts, asserted, argues, argued, tells, told, denies, denied,
    insists, insisted, maintains, maintained, contends, contended, admits, admitted, declares, declared, confirms, confirmed,
    concedes, conceded, acknowledges, acknowledged`),
  loaded: words(`
    cult, regime, terrorist, terrorists, terrorism, propaganda, propagandist, propagandists, troll, trolls, fake, so-called, notorious,
    infamous, puppet, puppets, stooge, stooges, henchman, henchmen, thug, thugs, traitor, traitors, extremist, extremists, fanatic,
    fanatics, smear, smears, witch hunt, mouthpiece, crony, cronies, mastermind, brainwashed, brainwashing, sinister, shadowy,
    self-styled, self-proclaimed, warmonger, warmongers, warmongering, fascist, fascists, dictator, tyrant, murderous, bloodthirsty,
    evil, scandalous, shameful, disgraced, discredited, blatant, lied, liar, liars, hoax, conspiracy theory, conspiracy theorist,
    freedom fighter, freedom fighters, martyr, martyrs, refuses to admit, rigged, slaughter, slaughtered, butchered, massacre,
    atrocity, atrocities`),
  evaluative: words(`
    absurd, appalling, bad, brilliant, brutal, corrupt, cruel, dangerous, dishonest, disastrous, excellent, greedy, harmful, hateful,
    horrible, ignorant, immoral, incompetent, irresponsible, malicious, misleading, negligent, outrageous, reckless, ridiculous,
    ruthless, shocking, stupid, terrible, unfair, unjust, unreliable, untrustworthy, useless, vicious, wise, worst, worthless, wrong`)
}
