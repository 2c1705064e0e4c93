/** @jest-environment jsdom */
import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { emptyMeeting } from '../../../src/domain/meeting';
import { CheckPanel } from '../../../src/ui/components/CheckPanel';
import { checkedWith, fakeBench, passage, result } from '../../actions/fakes';
import { finishCheck, renderInSession } from './renderInSession';

const MISSING = result('end-time', {
  title: 'Thời gian kết thúc',
  outcome: 'missing',
  fix: 'closing',
  message: {
    what: 'Biên bản không ghi giờ kết thúc.',
    why: 'Thời lượng phải kiểm tra được.',
    todo: 'Ghi giờ kết thúc.',
  },
  clauses: ['Sinh hoạt ít nhất 90 phút (mục II, Hướng dẫn số 42-HD/BTCTW)'],
});
const CONTRADICTORY = result('attendance-arithmetic', {
  title: 'Số liệu đảng viên',
  evidence: [passage('có mặt 20 đồng chí')],
});
const ADVICE = result('draft-sent-before', {
  title: 'Gửi trước dự thảo',
  outcome: 'unclear',
  required: false,
});
const PRESENT = result('chair', { title: 'Chủ trì', outcome: 'present' });
const FOUND = checkedWith([PRESENT, MISSING, CONTRADICTORY, ADVICE]);

describe('the check panel', () => {
  test('before the first check it says what checking does and offers it', () => {
    renderInSession(<CheckPanel />);
    expect(screen.getByRole('heading', { name: 'Kiểm tra biên bản đang mở' })).toBeVisible();
    expect(screen.getByRole('button', { name: 'Kiểm tra' })).toBeEnabled();
    expect(screen.queryByRole('region', { name: 'Kết quả' })).toBeNull();
  });

  test('the summary counts every outcome, and tells what is required from what is advised', async () => {
    const { session, bench } = renderInSession(<CheckPanel />);
    await finishCheck(session, bench, FOUND);
    const summary = screen.getByRole('region', { name: 'Kết quả' });
    expect(summary).toHaveTextContent('Còn 2 nội dung bắt buộc cần hoàn thiện');
    expect(
      within(summary)
        .getAllByRole('listitem')
        .map((item) => item.textContent),
    ).toEqual(['Thiếu 1', 'Mâu thuẫn 1', 'Cần xem 1', 'Đủ 1']);
    const required = screen.getByRole('region', { name: 'Bắt buộc (2)' });
    expect(
      within(required)
        .getAllByRole('button')
        .map((button) => button.textContent),
    ).toEqual(['Thiếu Thời gian kết thúc', 'Mâu thuẫn Số liệu đảng viên']);
    expect(screen.getByRole('region', { name: 'Nên có (1)' })).toHaveTextContent(
      'Gửi trước dự thảo',
    );
  });

  test('a complete minute is told so without reserve', async () => {
    const { session, bench } = renderInSession(<CheckPanel />);
    await finishCheck(session, bench, checkedWith([PRESENT]));
    expect(screen.getByRole('region', { name: 'Kết quả' })).toHaveTextContent(
      'Đủ các nội dung bắt buộcKhông còn điều gì phải xem lại.',
    );
  });

  test('a document that is no minute gets no verdict', async () => {
    const { session, bench } = renderInSession(<CheckPanel />);
    const reading = {
      kind: 'not-minutes' as const,
      meeting: emptyMeeting('regular'),
      evidence: new Map(),
      outline: [],
      conflicts: new Map(),
    };
    const results = [result('chair', { outcome: 'not-applicable' })];
    await finishCheck(
      session,
      bench,
      checkedWith(results, { review: { rulePack: 'thu', reading, results } }),
    );
    const summary = screen.getByRole('region', { name: 'Kết quả' });
    expect(summary).toHaveTextContent('Đây không phải biên bản sinh hoạt chi bộ');
    expect(summary).not.toHaveTextContent('Đủ');
  });

  test('a check that fails after a good one takes the good result away', async () => {
    const { session, bench } = renderInSession(<CheckPanel />);
    await finishCheck(session, bench, checkedWith([PRESENT]));
    await act(async () => {
      await userEvent.click(screen.getByRole('button', { name: 'Kiểm tra lại' }));
      bench.checks.at(-1)?.reject(new Error('hỏng'));
    });
    expect(screen.queryByRole('region', { name: 'Kết quả' })).toBeNull();
  });

  test('a finding opens to what, why, on what ground and what to do, and goes to its place', async () => {
    const { session, bench } = renderInSession(<CheckPanel />);
    await finishCheck(session, bench, FOUND);
    const header = screen.getByRole('button', { name: /Số liệu đảng viên/ });
    expect(header).toHaveAttribute('aria-expanded', 'false');
    await userEvent.click(header);
    expect(header).toHaveAttribute('aria-expanded', 'true');
    expect(bench.host.asked).toContain('goTo có mặt 20 đồng chí');
    expect(screen.getByText('“có mặt 20 đồng chí”')).toBeVisible();
    expect(screen.getByText('Tổng không khớp.')).toBeVisible();
    await userEvent.click(header);
    expect(header).toHaveAttribute('aria-expanded', 'false');
    expect(screen.queryByText('Tổng không khớp.')).toBeNull();
  });

  test('the clauses a finding rests on are given in full', async () => {
    const { session, bench } = renderInSession(<CheckPanel />);
    await finishCheck(session, bench, FOUND);
    await userEvent.click(screen.getByRole('button', { name: /Thời gian kết thúc/ }));
    expect(screen.getByRole('list', { name: 'Căn cứ' })).toHaveTextContent(
      'mục II, Hướng dẫn số 42-HD/BTCTW',
    );
  });

  test('a missing section is inserted where the form wants it, and the document checked again', async () => {
    const places = new Map([['closing', { at: 'after', paragraph: 7 }] as const]);
    const { session, bench } = renderInSession(<CheckPanel />);
    await finishCheck(session, bench, { ...FOUND, places });
    await userEvent.click(screen.getByRole('button', { name: /Thời gian kết thúc/ }));
    await userEvent.click(screen.getByRole('button', { name: 'Chèn mục này' }));
    await act(async () => bench.checks.at(-1)?.resolve({ ...FOUND, places }));
    expect(bench.host.places).toEqual([{ at: 'after', paragraph: 7 }]);
    await act(async () => bench.checks.at(-1)?.resolve(checkedWith([PRESENT])));
    expect(screen.queryByRole('button', { name: /Thời gian kết thúc/ })).toBeNull();
  });

  test('a section that already stands there with blanks is not offered twice', async () => {
    const { session, bench } = renderInSession(<CheckPanel />);
    const blank = passage('[giờ, phút]', 9);
    await finishCheck(session, bench, {
      ...FOUND,
      blanks: new Map([['closing', blank]]),
      targets: new Map([['end-time', blank]]),
    });
    await userEvent.click(screen.getByRole('button', { name: /Thời gian kết thúc/ }));
    expect(screen.queryByRole('button', { name: 'Chèn mục này' })).toBeNull();
    expect(screen.getByText('Mục này đã có trong văn bản, còn ô chưa điền.')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Đi tới chỗ cần điền' }));
    expect(bench.host.asked).toContain('goTo [giờ, phút]');
  });

  test('arrow keys walk from finding to finding', async () => {
    const { session, bench } = renderInSession(<CheckPanel />);
    await finishCheck(session, bench, FOUND);
    screen.getByRole('button', { name: /Thời gian kết thúc/ }).focus();
    await userEvent.keyboard('{ArrowDown}');
    expect(screen.getByRole('button', { name: /Số liệu đảng viên/ })).toHaveFocus();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    expect(screen.getByRole('button', { name: /Gửi trước dự thảo/ })).toHaveFocus();
    await userEvent.keyboard('{ArrowUp}');
    expect(screen.getByRole('button', { name: /Số liệu đảng viên/ })).toHaveFocus();
  });

  test('inside Word marks wait until they are asked for, and can be taken out again', async () => {
    const { session, bench } = renderInSession(<CheckPanel />, fakeBench({ marksByItself: false }));
    await finishCheck(session, bench, FOUND);
    expect(bench.host.marks).toHaveLength(0);
    await userEvent.click(screen.getByRole('button', { name: 'Tô màu trong văn bản' }));
    expect(bench.host.marks).toHaveLength(1);
    await userEvent.click(screen.getByRole('button', { name: 'Bỏ tô màu' }));
    expect(bench.host.marks).toHaveLength(0);
    expect(screen.getByRole('button', { name: 'Tô màu trong văn bản' })).toBeVisible();
  });
});
