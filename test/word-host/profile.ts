/** Ways in which one Word differs from another, or from what its documentation says. */
export interface Quirks {
  /** `Paragraph.insertOoxml` with "Replace" leaves an empty paragraph behind (platform quirk 1). */
  readonly strayParagraphAfterOoxml: boolean;
  /** A fragment of one single paragraph takes on the form of the paragraph it replaces. */
  readonly singleParagraphLosesItsForm: boolean;
  /** `highlightColor = null` is an invalid argument (platform quirk 23). */
  readonly noNullHighlight: boolean;
  /** The Find dialog is open, so nothing can be searched (platform quirk 42). */
  readonly findDialogOpen: boolean;
  /** A search misses words with a tracked deletion in between (platform quirk 42). */
  readonly deletionsBreakSearch: boolean;
  /** The text of a paragraph has what was deleted with changes tracked (platform quirk 41). */
  readonly deletionsInText: boolean;
  /** The document is protected against editing (platform quirk 56). */
  readonly readOnly: boolean;
}

/** A Word as an add-in meets it. */
export interface Profile {
  /** What the host answers for `isSetSupported`, set by set. */
  readonly requirementSets: Readonly<Record<string, string>>;
  /** Language of its menus and messages ("vi-VN"). */
  readonly language: string;
  readonly quirks: Quirks;
}

const NO_QUIRKS: Quirks = {
  strayParagraphAfterOoxml: false,
  singleParagraphLosesItsForm: false,
  noNullHighlight: false,
  findDialogOpen: false,
  deletionsBreakSearch: false,
  deletionsInText: false,
  readOnly: false,
};

const COMMON_SETS = { Settings: '1.1', File: '1.1', CompressedFile: '1.1', DocumentEvents: '1.1' };

/** Word LTSC 2021, with menus in Vietnamese: the newest that volume licences give below 2024. */
export const WORD_2021: Profile = {
  requirementSets: { ...COMMON_SETS, WordApi: '1.3' },
  language: 'vi-VN',
  quirks: NO_QUIRKS,
};

/** Word 2016 under a volume licence: no tables, ranges or null objects. */
export const WORD_2016: Profile = {
  ...WORD_2021,
  requirementSets: { ...COMMON_SETS, WordApi: '1.1' },
  quirks: { ...NO_QUIRKS, noNullHighlight: true },
};

export function withQuirks(profile: Profile, quirks: Partial<Quirks>): Profile {
  return { ...profile, quirks: { ...profile.quirks, ...quirks } };
}
