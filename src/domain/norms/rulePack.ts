/** How sure we are of what a clause says: primary text seen, secondary source, from memory, open. */
export type Certainty = 'primary' | 'secondary' | 'known' | 'unsure';

/** A document of the Party, keyed by number + issuer + date because numbers recur every term. */
export interface Norm {
  readonly number: string;
  readonly issuer: string;
  /** ISO date. */
  readonly date: string;
  readonly title: string;
  readonly state: 'in-force' | 'superseded';
  /** Key of the norm that took its place. */
  readonly supersededBy?: string;
}

export interface Clause {
  /** Key into `RulePack.norms`. */
  readonly norm: string;
  /** Where in the document, as far as known: "mục II, điểm 2.2". */
  readonly place: string | null;
  /** What it asks, in our words, in Vietnamese. */
  readonly says: string;
  readonly certainty: Certainty;
}

/** Every threshold a check may use; nothing numeric about the norms lives in code. */
export interface Thresholds {
  /** Minutes. */
  readonly shortestMeeting: number;
  /** Minutes, regular and thematic in one sitting. */
  readonly shortestCombinedMeeting: number;
  /** Lowest score of each class, out of 100. */
  readonly grades: { readonly Tốt: number; readonly Khá: number; readonly 'Trung bình': number };
  /** Percentage points by which a stated percentage may differ from count ÷ base. */
  readonly percentTolerance: number;
}

export interface RulePack {
  readonly id: string;
  readonly title: string;
  /** ISO date on which its contents were last looked over. */
  readonly reviewed: string;
  readonly norms: Readonly<Record<string, Norm>>;
  readonly clauses: Readonly<Record<string, Clause>>;
  readonly thresholds: Thresholds;
}
