import type { Action } from '../../src/actions/action';
import { check } from '../../src/actions/check';
import { goTo } from '../../src/actions/goTo';
import { openFile } from '../../src/actions/openFile';
import { saveCopy } from '../../src/actions/saveCopy';
import { Session } from '../../src/actions/session';
import { DocumentError } from '../../src/document/documentError';
import { checkedWith, fakeBench, fakeFiles, passage, result } from './fakes';

const CONTRADICTION = result('attendance-arithmetic', { evidence: [passage('có mặt 20')] });
const file = { name: 'Bien ban.docx', bytes: async () => new Uint8Array(5) };

describe('a session', () => {
  test('a check shows that it is under way, then what it found, and marks it', async () => {
    const bench = fakeBench();
    const session = new Session(bench);
    session.ready();
    const done = session.perform(check, undefined);
    expect(session.state().working).toBe('check');
    bench.checks[0]?.resolve(checkedWith([CONTRADICTION]));
    await done;
    expect(session.state()).toMatchObject({ working: null, marked: true });
    expect(session.state().checked?.findings).toEqual([CONTRADICTION]);
    expect(bench.host.marks).toHaveLength(1);
  });

  test('a check that fails leaves no result, older ones included, and says that it failed', async () => {
    const bench = fakeBench();
    const session = new Session(bench);
    session.ready();
    const first = session.perform(check, undefined);
    bench.checks[0]?.resolve(checkedWith([]));
    await first;
    const second = session.perform(check, undefined);
    bench.checks[1]?.reject(new TypeError('x is undefined'));
    await second;
    expect(session.state().checked).toBeNull();
    expect(session.state().notice).toEqual({
      about: 'failure',
      action: 'check',
      message: null,
      detail: 'TypeError: x is undefined',
    });
  });

  test('a file that cannot be read is refused in its own words and the open document stays', async () => {
    const files = fakeFiles({
      open: () => Promise.reject(new DocumentError('pdf', 'Đây là tệp PDF.')),
    });
    const session = new Session(fakeBench({ files }));
    const before = session.state();
    await session.perform(openFile, file);
    expect(session.state()).toEqual({
      ...before,
      notice: { about: 'failure', action: 'openFile', message: 'Đây là tệp PDF.', detail: null },
    });
  });

  test('the result of a check on a document that has been replaced meanwhile is dropped', async () => {
    const bench = fakeBench({ files: fakeFiles() });
    const session = new Session(bench);
    session.ready();
    const checking = session.perform(check, undefined);
    await session.perform(openFile, file);
    expect(session.state()).toMatchObject({ working: null, document: { name: 'Bien ban.docx' } });
    bench.checks[0]?.resolve(checkedWith([CONTRADICTION]));
    await checking;
    expect(session.state().checked).toBeNull();
    expect(session.state().notice).toBeNull();
  });

  test('a second click does not start a second check', async () => {
    const bench = fakeBench();
    const session = new Session(bench);
    session.ready();
    void session.perform(check, undefined);
    void session.perform(check, undefined);
    expect(bench.checks).toHaveLength(1);
    expect(session.can(check)).toBe(false);
  });

  test('nothing long can be started while the document is being changed', async () => {
    const session = new Session(
      fakeBench({ files: fakeFiles({ save: () => new Promise(() => {}) }) }),
    );
    await session.perform(openFile, file);
    void session.perform(saveCopy, undefined);
    expect(session.can(check)).toBe(false);
    expect(session.can(openFile)).toBe(false);
  });

  test('going to a finding is possible while a check is under way', async () => {
    const bench = fakeBench();
    const session = new Session(bench);
    session.ready();
    const done = session.perform(check, undefined);
    bench.checks[0]?.resolve(checkedWith([CONTRADICTION]));
    await done;
    void session.perform(check, undefined);
    await session.perform(goTo, passage('có mặt 20'));
    expect(bench.host.asked).toContain('goTo có mặt 20');
    expect(session.state().working).toBe('check');
  });

  test('before there is a document nothing can be checked', () => {
    const bench = fakeBench();
    const session = new Session(bench);
    void session.perform(check, undefined);
    expect(bench.checks).toHaveLength(0);
  });

  test('whoever listens hears of every change until he stops', async () => {
    const session = new Session(fakeBench());
    const heard = jest.fn();
    const stop = session.subscribe(heard);
    session.ready();
    expect(heard).toHaveBeenCalledTimes(1);
    stop();
    session.dismissNotice();
    expect(heard).toHaveBeenCalledTimes(1);
  });

  test('an action that breaks synchronously is a failure like any other', async () => {
    const broken: Action = {
      name: 'clearMarks',
      long: true,
      available: () => true,
      run: () => {
        throw new Error('vỡ');
      },
    };
    const session = new Session(fakeBench());
    await session.perform(broken, undefined);
    expect(session.state()).toMatchObject({ working: null, notice: { about: 'failure' } });
  });
});
