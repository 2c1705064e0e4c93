import type { Snapshot } from '../../../src/document/snapshot';
import type { Evidence } from '../../../src/domain/evidence';
import { FileHost, type FileView } from '../../../src/hosts/file/fileHost';
import type { OpenFile } from '../../../src/hosts/file/openFile';
import type { Mark } from '../../../src/hosts/documentHost';

const EMPTY: Snapshot = {
  paragraphs: [],
  tables: [],
  controls: [],
  headers: [],
  footers: [],
  warnings: [],
};

/** A file that holds exactly the passages it is given. */
function fileWith(...texts: string[]): OpenFile & { inserted: number } {
  return {
    inserted: 0,
    read: async () => EMPTY,
    async insert() {
      this.inserted += 1;
    },
    holds: async (passages) => passages.map(({ text }) => texts.includes(text)),
    preview: async () => ({ kind: 'plain', paragraphs: texts }),
    save: async () => new Uint8Array(),
  };
}

class PaperView implements FileView {
  drawn: readonly Mark[] = [];
  readonly shown: string[] = [];
  refreshed = 0;
  async refresh(): Promise<void> {
    this.refreshed += 1;
  }
  draw(marks: readonly Mark[]): void {
    this.drawn = marks;
  }
  show({ text }: Evidence): void {
    this.shown.push(text);
  }
}

const passage = (text: string): Evidence => ({ paragraph: 0, start: 0, end: text.length, text });
const mark = (text: string): Mark => ({ finding: 'present-count', evidence: passage(text) });

describe('a file outside Word', () => {
  test('marks only what is still there, and says how much that was', async () => {
    const view = new PaperView();
    const host = new FileHost(fileWith('có mặt 20'), view);
    await expect(host.mark([mark('có mặt 20'), mark('vắng 02')])).resolves.toBe(1);
    expect(view.drawn).toEqual([mark('có mặt 20')]);
  });

  test('marking again takes the place of earlier marks', async () => {
    const view = new PaperView();
    const host = new FileHost(fileWith('a', 'b'), view);
    await host.mark([mark('a')]);
    await host.mark([mark('b')]);
    expect(host.marks).toEqual([mark('b')]);
    expect(view.drawn).toEqual([mark('b')]);
  });

  test('clearing leaves no mark', async () => {
    const view = new PaperView();
    const host = new FileHost(fileWith('a'), view);
    await host.mark([mark('a')]);
    await host.clearMarks();
    expect(host.marks).toEqual([]);
    expect(view.drawn).toEqual([]);
  });

  test('an insertion is drawn, and marks of the text before it are gone', async () => {
    const view = new PaperView();
    const file = fileWith('a');
    const host = new FileHost(file, view);
    await host.mark([mark('a')]);
    await host.insert({ body: '<w:p/>', styles: {} }, { at: 'end' });
    expect(file.inserted).toBe(1);
    expect(view.refreshed).toBe(1);
    expect(host.marks).toEqual([]);
  });

  test('a refused insertion leaves marks and page as they were', async () => {
    const view = new PaperView();
    const host = new FileHost(
      { ...fileWith('a'), insert: () => Promise.reject(new Error('hỏng')) },
      view,
    );
    await host.mark([mark('a')]);
    await expect(host.insert({ body: '', styles: {} }, { at: 'end' })).rejects.toThrow('hỏng');
    expect(host.marks).toEqual([mark('a')]);
    expect(view.refreshed).toBe(0);
  });

  test('going to a passage that is no longer there shows nothing and says so', async () => {
    const view = new PaperView();
    const host = new FileHost(fileWith('a'), view);
    await expect(host.goTo(passage('a'))).resolves.toBe(true);
    await expect(host.goTo(passage('b'))).resolves.toBe(false);
    expect(view.shown).toEqual(['a']);
  });

  test('works the same where nothing is shown', async () => {
    const host = new FileHost(fileWith('a'));
    await expect(host.mark([mark('a')])).resolves.toBe(1);
    await expect(host.goTo(passage('a'))).resolves.toBe(true);
    await host.clearMarks();
  });
});
