import type { State } from '../../src/actions/action';
import { IDLE } from '../../src/actions/action';
import { clearMarks } from '../../src/actions/clearMarks';
import { goTo } from '../../src/actions/goTo';
import { insertForm } from '../../src/actions/insertForm';
import { insertSection } from '../../src/actions/insertSection';
import { openFile } from '../../src/actions/openFile';
import { saveCopy } from '../../src/actions/saveCopy';
import { showMarks } from '../../src/actions/showMarks';
import { startForm } from '../../src/actions/startForm';
import type { OpenDocument } from '../../src/actions/workbench';
import { checkedWith, fakeBench, type FakeBench, fakeFiles, passage, result } from './fakes';

const MINE: OpenDocument = { name: 'Của tôi.docx', origin: 'file', changed: true };
const READY: State = { ...IDLE, ready: true };
const FILE = { name: 'Khác.docx', bytes: async () => new Uint8Array(5) };
const FINDING = result('attendance-arithmetic', { evidence: [passage('có mặt 20')] });

/** Answers the checks of a bench in turn, each as soon as it is asked for. */
function answering(bench: FakeBench, ...answers: ReturnType<typeof checkedWith>[]): FakeBench {
  return {
    ...bench,
    check: async () => {
      bench.host.asked.push('check');
      const answer = answers.shift();
      if (!answer) throw new Error('không kiểm tra được');
      return answer;
    },
  };
}

describe('inserting a section', () => {
  const places = new Map([['rating', { at: 'after', paragraph: 40 }] as const]);
  const before = checkedWith([FINDING], { places });

  test('reads the document anew, inserts, checks again and shows where', async () => {
    const blank = passage('[số]', 41);
    const after = checkedWith([FINDING], { blanks: new Map([['rating', blank]]) });
    const bench = answering(fakeBench(), before, after);
    const change = await insertSection.run(bench, { ...READY, document: MINE }, 'rating');
    expect(bench.host.asked).toEqual(['check', 'insert', 'check', 'mark', 'goTo [số]']);
    expect(bench.host.places).toEqual([{ at: 'after', paragraph: 40 }]);
    expect(change).toEqual({
      checked: after,
      marked: true,
      document: { ...MINE, changed: true },
      notice: { about: 'section-inserted', section: 'rating' },
    });
  });

  test('goes to where the cursor is in a document that has no place for it', async () => {
    const bench = answering(fakeBench(), checkedWith([]), checkedWith([]));
    await insertSection.run(bench, READY, 'rating');
    expect(bench.host.places).toEqual([{ at: 'selection' }]);
  });

  test('says that it was inserted even where the check afterwards fails', async () => {
    const bench = answering(fakeBench(), before);
    const change = await insertSection.run(bench, READY, 'rating');
    expect(change).toMatchObject({ checked: null, notice: { about: 'section-inserted' } });
  });

  test('inserts nothing when the document cannot be read', async () => {
    const bench = answering(fakeBench());
    await expect(insertSection.run(bench, READY, 'rating')).rejects.toThrow('không kiểm tra được');
    expect(bench.host.places).toEqual([]);
  });

  test('inside Word leaves the marks in the document as they are', async () => {
    const bench = answering(fakeBench({ marksByItself: false }), before, before);
    const change = await insertSection.run(bench, { ...READY, marked: true }, 'rating');
    expect(bench.host.asked).not.toContain('mark');
    expect(change).not.toHaveProperty('marked');
  });
});

describe('inserting a form', () => {
  test('an empty document gets it in front of its one empty paragraph', async () => {
    const bench = fakeBench();
    bench.host.texts = ['  '];
    await insertForm.run(bench, READY, 'minutes-regular');
    expect(bench.host.places).toEqual([{ at: 'start' }]);
  });

  test('what is written already stays in front', async () => {
    const bench = fakeBench();
    bench.host.texts = ['Kính gửi:', ''];
    const change = await insertForm.run(bench, READY, 'minutes-regular');
    expect(bench.host.places).toEqual([{ at: 'end' }]);
    expect(change).toMatchObject({ checked: null, notice: { about: 'form-inserted' } });
  });

  test('is a matter of Word; where files can be opened a form is a document of its own', () => {
    expect(insertForm.available(READY, fakeBench())).toBe(true);
    expect(insertForm.available(READY, fakeBench({ files: fakeFiles() }))).toBe(false);
    expect(startForm.available(READY, fakeBench())).toBe(false);
  });
});

describe('opening and saving', () => {
  test('a file opened leaves nothing of the one before it', async () => {
    const files = fakeFiles();
    const before = { ...READY, checked: checkedWith([FINDING]), marked: true };
    await expect(openFile.run(fakeBench({ files }), before, FILE)).resolves.toEqual({
      ...IDLE,
      ready: true,
      document: { name: 'Khác.docx', origin: 'file', changed: false },
    });
    expect(files.done).toEqual(['open 5']);
  });

  test('changes not saved are asked about first, and given up only on request', async () => {
    const files = fakeFiles();
    const bench = fakeBench({ files });
    const state = { ...READY, document: MINE };
    await expect(openFile.run(bench, state, FILE)).resolves.toEqual({
      notice: { about: 'unsaved', wanted: { file: FILE } },
    });
    const form = { form: 'minutes-regular', name: 'Mới.docx' } as const;
    await expect(startForm.run(bench, state, form)).resolves.toEqual({
      notice: { about: 'unsaved', wanted: { form } },
    });
    expect(files.done).toEqual([]);
    await openFile.run(bench, state, { ...FILE, discardChanges: true });
    expect(files.done).toEqual(['open 5']);
  });

  test('changes to the sample are nobody’s work', async () => {
    const files = fakeFiles();
    const state = { ...READY, document: { ...MINE, origin: 'sample' as const } };
    await openFile.run(fakeBench({ files }), state, FILE);
    expect(files.done).toEqual(['open 5']);
  });

  test('what was saved is no longer an unsaved change', async () => {
    const files = fakeFiles();
    const change = await saveCopy.run(
      fakeBench({ files }),
      { ...READY, document: MINE },
      undefined,
    );
    expect(files.done).toEqual(['deliver 3']);
    expect(change).toEqual({
      document: { ...MINE, changed: false },
      notice: { about: 'saved', name: 'bản của Của tôi.docx' },
    });
  });
});

describe('marks and places', () => {
  const state = { ...READY, checked: checkedWith([FINDING]) };

  test('marking where there is nothing to mark says so', async () => {
    const change = await showMarks.run(
      fakeBench(),
      { ...READY, checked: checkedWith([result('end-time', { outcome: 'missing' })]) },
      undefined,
    );
    expect(change).toEqual({ marked: false, notice: { about: 'nothing-to-mark' } });
  });

  test('marks can be shown after a check, and cleared while they stand', () => {
    const bench = fakeBench();
    expect(showMarks.available(READY, bench)).toBe(false);
    expect(showMarks.available(state, bench)).toBe(true);
    expect(clearMarks.available(state, bench)).toBe(false);
    expect(clearMarks.available({ ...state, marked: true }, bench)).toBe(true);
  });

  test('a passage that is no longer there is owned up to', async () => {
    const bench = fakeBench();
    bench.host.there = false;
    await expect(goTo.run(bench, state, passage('có mặt 20'))).resolves.toEqual({
      notice: { about: 'passage-moved' },
    });
  });
});
