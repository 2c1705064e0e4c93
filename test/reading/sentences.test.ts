import { plainText } from '../../src/domain/text/plainText';
import { clauseSpans, sentenceSpans } from '../../src/reading/sentences';

function cutUp(written: string, cut = sentenceSpans): string[] {
  const { text, plain } = plainText(written);
  return cut(text, plain).map(({ start, end }) => text.slice(start, end));
}

test.each<[string, readonly string[]]>([
  ['Chi bộ nhất trí. Thư ký ghi.', ['Chi bộ nhất trí.', 'Thư ký ghi.']],
  ['Có ai sửa không? Không!', ['Có ai sửa không?', 'Không!']],
  ['Đồng ý 25; không đồng ý 0', ['Đồng ý 25;', 'không đồng ý 0']],
  ['Ông nói: "Thôi." Bà gật.', ['Ông nói: "Thôi."', 'Bà gật.']],
  ['Họp xong.Thư ký ghi', ['Họp xong.', 'Thư ký ghi']],
  ['Một câu', ['Một câu']],
  ['', []],
])('“%s” has the sentences %j', (written, sentences) => {
  expect(cutUp(written)).toEqual(sentences);
});

test.each([
  'Đ/c. Nguyễn Văn An chủ trì',
  'PGS.TS. Lục Văn Tiệp báo cáo',
  'tại TP. Hồ Chí Minh',
  'thu 1.200.000 đồng',
  'ngày 03.7.2026',
  '1. Thời sự',
  'v.v. Các việc khác',
  'đạt 3.5 tạ',
  'gồm: cống, kênh... và đường',
])('no sentence ends inside “%s”', (written) => {
  expect(cutUp(written)).toEqual([written]);
});

describe('the clauses of a run-on sentence', () => {
  const RUN_ON =
    'Hôm nay chi bộ họp tại nhà văn hóa, có mặt mười hai đồng chí, vắng hai đồng chí đi công tác xa, đồng chí Lam nêu chương trình rồi hỏi chi bộ có ai thêm bớt gì không, cả chi bộ nhất trí làm theo chương trình đó, sau đó đồng chí Lam điểm lại việc thực hiện nghị quyết tháng bảy, cho biết lượng hải sản qua cảng đạt hai nghìn tấn, tiếp đó đồng chí Kham nói tàu xa bờ mất kết nối phần nhiều vì chủ tàu tiếc tiền cước';

  test('begin where it turns to the next matter', () => {
    const clauses = cutUp(RUN_ON, clauseSpans);
    expect(clauses).toContain(
      'sau đó đồng chí Lam điểm lại việc thực hiện nghị quyết tháng bảy, cho biết lượng hải sản qua cảng đạt hai nghìn tấn, ',
    );
    expect(clauses.join('')).toBe(RUN_ON);
  });

  test('are the whole sentence where it is not so long', () => {
    const short = 'Hôm nay chi bộ họp, có mặt mười hai đồng chí, vắng hai.';
    expect(cutUp(short, clauseSpans)).toEqual([short]);
  });
});
