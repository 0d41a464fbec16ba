import type {EvidenceStatus} from '../model/evidence-status.ts'
import type {ClaimSpec} from './shorthand.ts'

const holding: Record<string, ClaimSpec> = {
  'register/one': {relation: 'organisation/holding owns organisation/p1', supports: 'register'},
  'register/two': {relation: 'organisation/p2 part-of organisation/holding', supports: 'register'}
}

/** A small graph with what its claim `case/c` rests on. */
export interface WorkedCase {
  readonly name: string
  readonly sources: string
  readonly supports: string
  /** Sources that were withdrawn. */
  readonly gone?: readonly string[]
  /** Statements that take words back. */
  readonly withdraws?: string
  readonly others?: Record<string, ClaimSpec>
  readonly reports: number
  readonly lines: number
  readonly singlePoints: string
  /** The smallest set of sources, and how many of the others it takes. */
  readonly breaks: string
  /** One line where it is left out. */
  readonly support?: EvidenceStatus['support']
}

/** The twelve cases of the method, with what each comes to. */
export const workedCases: readonly WorkedCase[] = [
  {
    name: '1 five articles, all from one wire',
    sources: 'wire@agency/anna>original a@p1>wire b@p2>wire c@p3>wire d@p4>wire e@p5>wire',
    supports: 'a b c d e',
    reports: 5,
    lines: 1,
    singlePoints: 'pub:agency src:wire who:anna',
    breaks: 'src:wire who 1 pub 1'
  },
  {
    name: '2 two papers interview the same witness',
    sources: 'a@p1>original b@p2>original',
    supports: 'a:w b:w',
    reports: 2,
    lines: 1,
    singlePoints: 'who:w',
    breaks: 'src:a+src:b who 1 pub 2'
  },
  {
    name: '3 one paper, three witnesses',
    sources: 'a@p1>original',
    supports: 'a:w1 a:w2 a:w3',
    reports: 1,
    lines: 1,
    singlePoints: 'pub:p1 src:a',
    breaks: 'src:a who 3 pub 1'
  },
  {
    name: '4 two papers, two witnesses',
    sources: 'a@p1>original b@p2>original',
    supports: 'a:v b:w',
    reports: 2,
    lines: 2,
    singlePoints: '',
    breaks: 'src:a+src:b who 2 pub 2',
    support: 'many-lines'
  },
  {
    name: '5 the same, the papers share an owner',
    sources: 'a@p1>original b@p2>original register/clerk>original',
    supports: 'a:v b:w',
    others: holding,
    reports: 2,
    lines: 1,
    singlePoints: 'pub:holding',
    breaks: 'src:a+src:b who 2 pub 1'
  },
  {
    name: '6 A rests on B, B on A',
    sources: 'a@p1>b b@p2>a',
    supports: 'a b',
    reports: 2,
    lines: 0,
    singlePoints: '',
    breaks: '',
    support: 'circular'
  },
  {
    name: '7 the same circle, A also rests on r',
    sources: 'a@p1>b+r b@p2>a r@p3/x>original',
    supports: 'a b',
    reports: 2,
    lines: 1,
    singlePoints: 'pub:p1 pub:p3 src:a src:r who:x',
    breaks: 'src:r who 1 pub 1'
  },
  {
    name: '8 a diamond: m rests on a and b, both on r',
    sources: 'r@p0/x>original a@p1>r b@p2>r m@p3>a+b',
    supports: 'm',
    reports: 1,
    lines: 1,
    singlePoints: 'pub:p0 pub:p3 src:m src:r who:x',
    breaks: 'src:r who 1 pub 1'
  },
  {
    name: '9 two reports that cite unnamed sources',
    sources: 'a@p1/x>unnamed b@p2/y>unnamed',
    supports: 'a b',
    reports: 2,
    lines: 1,
    singlePoints: 'who:unnamed',
    breaks: 'src:a+src:b who 1 pub 2'
  },
  {
    name: '10 two texts with no author and no publisher',
    sources: 'a b',
    supports: 'a b',
    reports: 2,
    lines: 1,
    singlePoints: 'pub:unknown who:unstated',
    breaks: 'src:a+src:b who 1 pub 1'
  },
  {
    name: '11 three sources, each pair shares an author',
    sources: 'a@p1/x+y b@p2/y+z c@p3/x+z',
    supports: 'a b c',
    reports: 3,
    lines: 1,
    singlePoints: '',
    breaks: 'src:a+src:b+src:c who 2 pub 3'
  },
  {
    name: '12 a witness in papers a and b; c reprints a',
    sources: 'a@p1>original b@p2>original c@p3>a',
    supports: 'a:w b:w c:w',
    reports: 3,
    lines: 1,
    singlePoints: 'who:w',
    breaks: 'src:a+src:b who 1 pub 2'
  }
]

const halcyon =
  'wire-1@coastal-wire/okafor>original north-1@daily-north>wire-1 south-1@daily-south>wire-1 blog-1@vale-blog/vale>north-1+south-1 log@port/port>original back/ruiz>original'
const ferry = {sources: halcyon, supports: 'wire-1:ruiz north-1:ruiz south-1:ruiz blog-1:ruiz log', lines: 1, reports: 4} as const
const ruiz = 'pub:coastal-wire src:wire-1 who:okafor who:ruiz'
const port = 'pub:port src:log who:port'

/** The Halcyon, the invented case of the tutorial: as it stands, and with sources or words withdrawn. */
export const halcyonCases: readonly WorkedCase[] = [
  {...ferry, name: 'Halcyon', reports: 5, lines: 2, singlePoints: '', breaks: 'src:log+src:wire-1 who 2 pub 2', support: 'many-lines'},
  {...ferry, name: 'Halcyon without the port log', gone: ['log'], singlePoints: ruiz, breaks: 'src:wire-1 who 1 pub 1'},
  {...ferry, name: 'Halcyon without the wire', gone: ['wire-1'], singlePoints: port, breaks: 'src:log who 1 pub 1'},
  {...ferry, name: 'Halcyon without both', gone: ['log', 'wire-1'], reports: 3, lines: 0, singlePoints: '', breaks: '', support: 'fallen'},
  {...ferry, name: 'Halcyon, Ana Ruiz takes her words back', withdraws: 'back:ruiz', reports: 5, singlePoints: port, breaks: 'src:log who 1 pub 1'}
]
