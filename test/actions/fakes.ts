import type { Checked } from '../../src/actions/checked';
import type { Files, Workbench } from '../../src/actions/workbench';
import type { Evidence } from '../../src/domain/evidence';
import { emptyMeeting } from '../../src/domain/meeting';
import type { DocumentHost, Mark, Place } from '../../src/hosts/documentHost';
import type { CheckResult } from '../../src/review/review';

export const passage = (text: string, paragraph = 0): Evidence => ({
  paragraph,
  start: 0,
  end: text.length,
  text,
});

/** A result of a check, contradictory unless said otherwise. */
export function result(id: string, change: Partial<CheckResult> = {}): CheckResult {
  return {
    id,
    title: id,
    outcome: 'contradictory',
    severity: 'error',
    required: true,
    message: { what: 'Tổng không khớp.', why: 'Số liệu phải khớp.', todo: 'Sửa lại số liệu.' },
    clauses: [],
    evidence: [],
    fix: null,
    ...change,
  };
}

/** What a check of a regular minute came to. */
export function checkedWith(
  results: readonly CheckResult[],
  change: Partial<Checked> = {},
): Checked {
  return {
    review: {
      rulePack: 'thu',
      reading: {
        kind: 'regular',
        meeting: emptyMeeting('regular'),
        evidence: new Map(),
        outline: [],
        conflicts: new Map(),
      },
      results,
    },
    findings: results.filter(({ outcome }) =>
      ['missing', 'contradictory', 'unclear'].includes(outcome),
    ),
    targets: new Map(
      results.flatMap(({ id, evidence: [first] }) => (first ? [[id, first] as const] : [])),
    ),
    places: new Map(),
    blanks: new Map(),
    warnings: [],
    at: new Date(2026, 10, 3, 14, 5),
    ...change,
  };
}

/** A document that notes down what is asked of it. */
export class FakeHost implements DocumentHost {
  readonly asked: string[] = [];
  marks: readonly Mark[] = [];
  places: Place[] = [];
  there = true;
  texts: readonly string[] = [];

  async read() {
    return {
      paragraphs: this.texts.map((text, i) => ({
        text,
        cell: null,
        wordPlace: i,
        listLevel: null,
        placeholders: [],
        legacyFonts: [],
      })),
      tables: [],
      controls: [],
      headers: [],
      footers: [],
      warnings: [],
    };
  }
  async insert(_: unknown, place: Place) {
    this.asked.push('insert');
    this.places.push(place);
  }
  async mark(marks: readonly Mark[]) {
    this.asked.push('mark');
    this.marks = marks;
    return marks.length;
  }
  async clearMarks() {
    this.asked.push('clearMarks');
    this.marks = [];
  }
  async goTo({ text }: Evidence) {
    this.asked.push(`goTo ${text}`);
    return this.there;
  }
}

export interface FakeBench extends Workbench {
  readonly host: FakeHost;
  /** Checks asked for and not answered yet. */
  readonly checks: { resolve(checked: Checked): void; reject(error: Error): void }[];
}

/** A workbench whose checks are answered by the test. */
export function fakeBench(change: Partial<Workbench> = {}): FakeBench {
  const checks: FakeBench['checks'] = [];
  return {
    marksByItself: true,
    check: () => new Promise((resolve, reject) => checks.push({ resolve, reject })),
    section: async (id) => ({ body: id, styles: {} }),
    form: async (id) => ({ body: id, styles: {} }),
    files: null,
    ...change,
    host: new FakeHost(),
    checks,
  };
}

export interface FakeFiles extends Files {
  readonly done: string[];
}

export function fakeFiles(change: Partial<Files> = {}): FakeFiles {
  const done: string[] = [];
  return {
    done,
    open: async (bytes) => void done.push(`open ${bytes.length}`),
    start: async (form) => void done.push(`start ${form}`),
    openSample: async () => void done.push('sample'),
    save: async () => new Uint8Array(3),
    deliver: (bytes, { name }) => {
      done.push(`deliver ${bytes.length}`);
      return `bản của ${name}`;
    },
    ...change,
  };
}
