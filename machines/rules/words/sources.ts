/**
 * The sources of law that a finding, a refusal or a state of the chart can cite. `Our reading`: no rule that we know says it. What each says, in a sentence a
 * reader understands, stands in the message catalogue under `law.<citation>`.
 */
export const CITATIONS = [
  'Charter 4(2)',
  'Charter 23',
  'Charter 27(1)',
  'Charter 27(2)',
  'Charter 27(3)',
  'Charter 28(1)',
  'Charter 31',
  'Charter 32',
  'Charter 97',
  'PRoP 9',
  'PRoP 18',
  'PRoP 19',
  'PRoP 20',
  'PRoP 27',
  'PRoP 30',
  'PRoP 31',
  'PRoP 32',
  'PRoP 33',
  'PRoP 34',
  'PRoP 35',
  'PRoP 36',
  'PRoP 37',
  'PRoP 38',
  'PRoP 39',
  'PRoP 40',
  'PRoP 48',
  'PRoP 60',
  'PRoP 61',
  /** Statute of the International Court of Justice: an absolute majority in both organs, and no difference between members. */
  'Statute 10',
  /** Seats left after the first meeting: a second and, if necessary, a third. */
  'Statute 11',
  /** After the third meeting either organ may ask for a joint conference of six. */
  'Statute 12',
  /** 7 June 1945: whether a matter is procedural is itself decided with the concurring votes of the permanent members. */
  'San Francisco Statement',
  /** 3 November 1950, Uniting for Peace: an emergency special session of the Assembly at the call of nine members (then seven). */
  'A/RES/377(V)',
  /** Letter of the President, 27 March 2020: drafts are voted on in writing, without a meeting, as long as the restrictions last. */
  'S/2020/253',
  /** 26 April 2022: after a veto the Assembly meets within ten working days. */
  'A/RES/76/262',
  /** Abstention of a permanent member does not block: S/RES/4 (1946), upheld in the Namibia opinion of 1971. */
  'Practice: abstention',
  /** Absence does not block: S/RES/82 to 84 (1950). Present and not participating does not either: S/RES/338 (1973). */
  'Practice: absence',
  /** A negative vote of a permanent member is a veto only when nine were in favour: S/2014/916 is on no veto list. */
  'Practice: veto',
  /** Observer States are invited `in accordance with the rules and the previous practice`, under no rule (S/PV.7853). */
  'Practice: observers',
  /** The vote is taken by show of hands: in favour, against, abstaining (S/PV.7785). */
  'Practice: show of hands',
  /** The last known attempt to ask it was in 1959: since then whether a matter is procedural is settled without a vote. */
  'Practice: preliminary question',
  /** Presidential statements are agreed by all without a vote, and so have been some resolutions (S/RES/1248 (1999)). */
  'Practice: consensus',
  /** Press statements are agreed by the members outside the meetings, and are no decision of the Council. */
  'Practice: press statement',
  /** A text is agreed unless a member breaks the silence by a deadline. */
  'Practice: silence',
  /** Informal secret polls on candidates since 1981; ballots of two colours since 1991. */
  'Practice: straw poll',
  /** The Rules do not say when a question under vote may be interrupted; this is our reading. */
  'Our reading: interruption',
  /** A member explains its vote, before the vote or after it. */
  'Practice: explanation of vote',
  /** A vote once announced is final (28 September 1950). */
  'Practice: finality',
  /** Between the count and the announcement a vote can be corrected: our reading; no rule says it, no recorded case found. */
  'Our reading: correction of a vote',
  /** The same motion is before the Council once: our reading. Several motions of a kind are not forbidden. */
  'Our reading: same motion',
  /** A vote that the adjournment cuts off has no result: our reading; no recorded case found. */
  'Our reading: unfinished vote',
  /** No rule says in so many words when an act has its place; the course of a meeting does: our reading. */
  'Our reading: order of business',
  /** A draft is printed in blue when its sponsors ask for the vote (Secretariat note of July 1995). */
  'Practice: in blue',
  /** Rule 32 is silent on the vote on the whole and on amendments: 14 June 1967, S/PV.1360; 5 March 1948, S/PV.263. */
  'Practice: separate votes',
  /**
   * Oral revision by a sponsor: S/2002/1397 (30 December 2002). Sub-amendments and acceptance without a vote: no rule
   * speaks of them, and no recorded case was found; our reading.
   */
  'Practice: amendments',
  /** Sponsors are not added once a draft has been put to the vote; with one exception known (S/PV.7272, 24 September 2014). */
  'Practice: co-sponsors',
  /** A draft that the President puts forward and all members co-sponsor; so called since 1974 (resolutions 364 and 365). */
  'Practice: presidential text',
] as const;
export type Citation = (typeof CITATIONS)[number];

/** The instruments that a dated provision of the Charter rests on; shown as they stand, in every language. */
export const INSTRUMENTS = [
  /** In force since 24 October 1945: Articles 23 and 27 with eleven members and seven votes. */
  'Charter (1945)',
  /** 17 December 1963: fifteen members, nine votes. In force 31 August 1965, applied from 1 January 1966. */
  'A/RES/1991(XVIII)A',
  /** 25 October 1971: the seat of China to the People's Republic. */
  'A/RES/2758(XXVI)',
  /** The Russian Federation continues the membership of the Union of Soviet Socialist Republics. */
  'Letter of 24 December 1991',
] as const;
export type Instrument = (typeof INSTRUMENTS)[number];
