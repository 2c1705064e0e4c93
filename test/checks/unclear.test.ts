import { CENTRAL_2026 } from '../../src/domain/norms/packs/central-2026';
import { reviewSnapshot, type CheckResult } from '../../src/review/review';
import { textToSnapshot } from '../corpus/textToSnapshot';

const judged = (text: string, id: string): CheckResult | undefined =>
  reviewSnapshot(textToSnapshot(text), CENTRAL_2026).results.find((result) => result.id === id);

const minute = (signer: string, date: string): string =>
  `BIÊN BẢN HỌP CHI BỘ
Thời gian: 14 giờ 00, ngày ${date}
Chủ trì: đồng chí Đoàn Văn Tiệp, Bí thư Chi bộ
Thư ký: đồng chí Lò Thị Inh
Tổng số đảng viên của chi bộ: 12 đồng chí, có mặt 12 đồng chí.

	THƯ KÝ			CHỦ TRÌ
	Lò Thị Inh			${signer}`;

test('a signer whose name differs in one letter is asked about, not accused', () => {
  const result = judged(minute('Đoàn Vân Tiếp', '03/11/2026'), 'chair-signature');
  // The same letters with other marks are one spelling of the name to begin with.
  expect(result?.outcome).toBe('present');
  const slip = judged(minute('Đoàn Van Tiệm', '03/11/2026'), 'chair-signature');
  expect(slip?.outcome).toBe('unclear');
  expect(slip?.message.what).toMatch(/Đoàn Van Tiệm.*Đoàn Văn Tiệp.*\?$/);
  expect(judged(minute('Hoàng Quốc Khánh', '03/11/2026'), 'chair-signature')?.outcome).toBe(
    'contradictory',
  );
});

test('a day without a year is asked about, and the question points at the day', () => {
  const result = judged(minute('Đoàn Văn Tiệp', '03/11'), 'meeting-time');
  expect(result?.outcome).toBe('unclear');
  expect(result?.message.what).toMatch(/năm nào\?$/);
  expect(result?.evidence.map(({ text }) => text)).toContain('03/11');
});
