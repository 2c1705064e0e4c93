import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { JSDOM, ResourceLoader, VirtualConsole } from 'jsdom';
import { type Batch, Executor, OFFICE_START_UP } from './executor';
import { type Profile, WORD_2021 } from './profile';
import { WordDocument } from './wordDocument';
import { type DocumentSettings, windowsSeam } from './windowsSeam';

const ORIGIN = 'https://thu-ky.test';
const OFFICE_FILES = join(dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');

/** A task pane in a simulated Word, with Microsoft's own Office.js between the two. */
export interface OpenWord {
  readonly document: WordDocument;
  readonly executor: Executor;
  readonly settings: DocumentSettings;
  /** Round trips so far, without those Office.js makes by itself when it starts and cleans up. */
  roundTrips(): number;
  /** Addresses the pane asked for besides Office.js. */
  readonly strayRequests: readonly string[];
  close(): void;
}

export interface WordOptions {
  readonly docx: Uint8Array;
  readonly profile?: Profile;
  /** Settings the document was saved with. */
  readonly settings?: DocumentSettings;
}

/**
 * Opens a .docx in a simulated Word and starts Office.js, unmodified from its package, in a pane.
 * `Office`, `OfficeExtension` and `Word` are put where an add-in finds them until `close`.
 */
export async function openWord(options: WordOptions): Promise<OpenWord> {
  const { docx, profile = WORD_2021, settings = new Map<string, string>() } = options;
  const document = new WordDocument(docx);
  const executor = new Executor({ document, profile });
  const batches: Batch[] = [];
  const files = new OfficeFiles();
  const pane = new JSDOM(`<script src="${ORIGIN}/office/office.debug.js"></script>`, {
    url: `${ORIGIN}/taskpane.html`,
    runScripts: 'dangerously',
    resources: files,
    pretendToBeVisual: true,
    virtualConsole: new VirtualConsole(),
    beforeParse: (window) => {
      const external = windowsSeam(executor, profile, settings, (batch) => batches.push(batch));
      Object.defineProperty(window, 'external', { value: external });
    },
  });
  await new Promise((resolve) => pane.window.addEventListener('load', resolve));
  const { window } = pane;
  await window['Office'].onReady();
  const names = ['Office', 'OfficeExtension', 'Word'];
  for (const name of names) Reflect.set(globalThis, name, window[name]);
  return {
    document,
    executor,
    settings,
    roundTrips: () => batches.filter((batch) => !isOfficeOwn(batch)).length,
    strayRequests: files.strayRequests,
    close: () => {
      for (const name of names) Reflect.deleteProperty(globalThis, name);
      window.close();
    },
  };
}

function isOfficeOwn(batch: Batch): boolean {
  const paths = Object.values(batch.ObjectPaths);
  if (paths.some(({ Name }) => Name === OFFICE_START_UP)) return true;
  const calls = batch.Actions.filter(({ Name }) => Name);
  return calls.length > 0 && calls.every(({ Name }) => Name === '_RemoveReference');
}

/** Serves Office.js from its package and nothing else. */
class OfficeFiles extends ResourceLoader {
  readonly strayRequests: string[] = [];

  override fetch(url: string): ReturnType<ResourceLoader['fetch']> {
    const path = url.split('?')[0] ?? '';
    if (!path.startsWith(`${ORIGIN}/office/`)) {
      this.strayRequests.push(url);
      return null;
    }
    // The type asks for a request that can be aborted; reading a file has nothing to abort.
    return Object.assign(readFile(join(OFFICE_FILES, path.slice(`${ORIGIN}/office/`.length))), {
      abort: () => undefined,
    });
  }
}
