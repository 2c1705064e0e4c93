import { nameKey, personAt, personsIn, sameName } from '../../../src/domain/text/personNames';
import { plainText } from '../../../src/domain/text/plainText';

const nameAt = (written: string): string | null => {
  const { text, plain } = plainText(written);
  return personAt(text, plain, 0)?.name ?? null;
};

function names(written: string, bare = false): string[] {
  const { text, plain } = plainText(written);
  return personsIn(text, plain, 0, text.length, bare).map(({ name }) => name);
}

describe('the name behind a form of address', () => {
  test.each([
    ['đồng chí Nguyễn Văn An', 'Nguyễn Văn An'],
    ['Đồng chí: Nguyễn Văn An', 'Nguyễn Văn An'],
    ['Đ/c Lò Thị Ngân', 'Lò Thị Ngân'],
    ['đ.c Lò Thị Ngân', 'Lò Thị Ngân'],
    ['đc Thưởng', 'Thưởng'],
    ['đ/cThạch Sa Vuol', 'Thạch Sa Vuol'],
    ['đồng chíThạch', 'Thạch'],
    ['ông Phạm Đình Chước', 'Phạm Đình Chước'],
    ['bà Lang', 'Lang'],
    ['anh Tú', 'Tú'],
    ['cô giáo Lường Thị Inh', 'Lường Thị Inh'],
    ['thầy Hải', 'Hải'],
    ['bác Tám', 'Tám'],
    ['già làng Y Bông', 'Y Bông'],
    ['đảng viên dự bị Vi Thị Thắm', 'Vi Thị Thắm'],
    ['ĐVDB Vi Thị Thắm', 'Vi Thị Thắm'],
    ['quần chúng Nông Thị Huyền Trang', 'Nông Thị Huyền Trang'],
  ])('of everyday: %s', (written, name) => {
    expect(nameAt(written)).toBe(name);
  });

  test.each([
    ['Đại úy QNCN Lù Seo Páo', 'Lù Seo Páo'],
    ['đồng chí Thượng úy Lò Văn Pâng', 'Lò Văn Pâng'],
    ['Thiếu tá Nông Quốc Khánh', 'Nông Quốc Khánh'],
    ['Hạ sĩ Mùa A Chỉnh', 'Mùa A Chỉnh'],
    ['Trung uý Hoàng Mạnh Cường', 'Hoàng Mạnh Cường'],
  ])('of the army: %s', (written, name) => {
    expect(nameAt(written)).toBe(name);
  });

  test.each([
    ['PGS.TS. Lục Văn Tiệp', 'Lục Văn Tiệp'],
    ['ThS. Dương Thị Bích Liên', 'Dương Thị Bích Liên'],
    ['BS Hà Đình Chung', 'Hà Đình Chung'],
    ['BSCKII. Tôn Thất Hoài Nam', 'Tôn Thất Hoài Nam'],
    ['BSCK1 Lê Văn Bé', 'Lê Văn Bé'],
    ['ĐD. Sùng Thị Dợ', 'Sùng Thị Dợ'],
    ['điều dưỡng trưởng Lò Thị Ngân', 'Lò Thị Ngân'],
    ['KTV. Phan Gia Bảo', 'Phan Gia Bảo'],
    ['Ds Trịnh Thị Hồng Vân', 'Trịnh Thị Hồng Vân'],
    ['đồng chí Tiến sĩ Đàm Quốc Trưởng', 'Đàm Quốc Trưởng'],
  ])('of the professions: %s', (written, name) => {
    expect(nameAt(written)).toBe(name);
  });
});

describe('a name as the peoples of the country bear it', () => {
  test.each([
    'H’Blinh Niê',
    "H'Blinh Ayun",
    'Y Nhớ',
    'Y-Bhăm Êban',
    'Rơ Mah Thuân',
    'Rmah Pếp',
    'Mùa A Tráng',
    'Giàng Mí Sò',
    'A Xuân Hạnh',
    'Kring Đức',
    'Hồ Thị Kăn Lịch',
    'Thạch Sa Vuol',
    'Danh Thị Sà Vy',
    'Tôn Nữ Thị Mai Anh',
  ])('%s is taken whole, addressed or not', (name) => {
    expect(nameAt(name)).toBe(name);
    expect(nameAt(`đồng chí ${name}`)).toBe(name);
  });

  test.each(["K'Tứ", 'H’Blinh', 'Phớ'])('%s alone is a name only when addressed', (name) => {
    expect(nameAt(name)).toBeNull();
    expect(nameAt(`đồng chí ${name}`)).toBe(name);
  });
});

describe('a name that looks like a form of address', () => {
  test.each(['Chu Thị Hợi', 'Chí Văn Bảo', 'Thái Văn Bình', 'Bá Văn Hùng', 'Đồng Thị Tý'])(
    '%s stays whole',
    (name) => {
      expect(nameAt(name)).toBe(name);
      expect(nameAt(`đồng chí ${name}`)).toBe(name);
    },
  );

  test.each(['Chu', 'Chí', 'Bá', 'Thái'])('%s alone is the name behind “đồng chí”', (name) => {
    expect(nameAt(`đồng chí ${name}`)).toBe(name);
  });

  test.each([
    ['đồng chí Ông Văn Tài', 'Ông Văn Tài'],
    ['ông Ông Văn Tài', 'Ông Văn Tài'],
    ['đồng chí Anh', 'Anh'],
    ['dong chi Chu Thi Hoi', 'Chu Thi Hoi'],
  ])('%s is called %s', (written, name) => {
    expect(nameAt(written)).toBe(name);
  });
});

describe('names in other writing', () => {
  test.each([
    ['NGUYỄN VĂN AN', 'NGUYỄN VĂN AN'],
    ['ĐỒNG CHÍ NGUYỄN VĂN AN', 'NGUYỄN VĂN AN'],
    ['dong chi Nguyen Van An', 'Nguyen Van An'],
    ['d/c Thach Sa Vuol', 'Thach Sa Vuol'],
    ['Ðồng chí Ðinh Văn Ðức', 'Đinh Văn Đức'],
    ['Nguyễn\u00a0Văn  An', 'Nguyễn Văn An'],
    ['đồng chí Nguyễn Văn An'.normalize('NFD'), 'Nguyễn Văn An'],
  ])('%s', (written, name) => {
    expect(nameAt(written)).toBe(name);
  });
});

describe('where a name ends', () => {
  test.each([
    ['Nguyễn Văn An, Bí thư', 'Nguyễn Văn An'],
    ['Nguyễn Văn An Bí thư Chi bộ', 'Nguyễn Văn An'],
    ['Nguyễn Văn An phát biểu', 'Nguyễn Văn An'],
    ['Nguyễn Văn An (dự bị)', 'Nguyễn Văn An'],
    ['Lò Thị Ngân\tHoàng Văn Pẩu', 'Lò Thị Ngân'],
    ['Nguyễn Văn An Chủ trì', 'Nguyễn Văn An'],
  ])('%s', (written, name) => {
    expect(nameAt(written)).toBe(name);
  });

  test('at its eighth word at the latest', () => {
    expect(nameAt('Một Hai Ba Bốn Năm Sáu Bảy Tám Chín Mười')?.split(' ')).toHaveLength(8);
  });
});

describe('nobody is named by', () => {
  test.each([
    'Bí thư Chi bộ',
    'đồng chí Bí thư',
    'đồng chí Phó Bí thư Chi bộ',
    'Chi bộ',
    'Tổng số',
    'Đảng viên',
    'đồng chí',
    'đồng chí nào',
    'chị bộ',
    'An',
    'BTCB',
    '',
  ])('“%s”', (written) => {
    expect(nameAt(written)).toBeNull();
  });
});

test('a person’s characters begin at the form of address, the name’s behind it', () => {
  const { text, plain } = plainText('do đồng chí Lò Thị Ngân ghi');
  const person = personAt(text, plain, 3);
  expect(text.slice(person?.start, person?.end)).toBe('đồng chí Lò Thị Ngân');
  expect(text.slice(person?.nameStart, person?.end)).toBe('Lò Thị Ngân');
  expect(person?.addressed).toBe(true);
});

describe('the people of a passage', () => {
  const LIST = 'gồm Lê Văn Ba, Trần Thị Bé; đồng chí Nga và chị Sùng Thị Dợ.';

  test('are those addressed, in order', () => {
    expect(names(LIST)).toEqual(['Nga', 'Sùng Thị Dợ']);
  });

  test('are all of them where bare names count', () => {
    expect(names(LIST, true)).toEqual(['Lê Văn Ba', 'Trần Thị Bé', 'Nga', 'Sùng Thị Dợ']);
  });

  test('do not begin in the middle of a word', () => {
    expect(names('tanh Nga, độcanh Ba')).toEqual([]);
  });

  test('lie wholly inside it', () => {
    const { text, plain } = plainText('đồng chí Lê Văn Ba');
    expect(personsIn(text, plain, 0, 14, false)).toEqual([]);
  });
});

describe('two namings can be of one person', () => {
  test.each([
    ['Nguyễn Văn An', 'Nguyễn Văn An'],
    ['Nguyễn Văn An', 'An'],
    ['Văn An', 'Nguyễn Văn An'],
    ['NGUYỄN VĂN AN', 'Nguyễn Văn An'],
    ['Nguyen Van An', 'Nguyễn Văn An'],
    ['Hoàng Thị Thùy', 'Hoàng Thị Thuỳ'],
    ['Lý Sĩ Quý', 'Lí Sỹ Quí'],
    ['H’Blinh Niê', "H'Blinh Niê"],
    ['Y-Bhăm Êban', 'Y Bhăm Êban'],
    ['Đinh Văn Đức', 'Ðinh Văn Ðức'],
    ['Nguyễn  Văn An', 'Nguyễn Văn An'],
    ['Lê Thị Ượt', 'Lê Thị Ượt'.normalize('NFD')],
  ])('%s – %s', (a, b) => {
    expect(sameName(a, b)).toBe(true);
    expect(sameName(b, a)).toBe(true);
  });

  test.each([
    ['Nguyễn Văn An', 'Nguyễn Văn Lan'],
    ['An', 'Lan'],
    ['Nguyễn Văn An', 'Nguyễn Văn'],
    ['Nguyễn Văn An', 'Trần Văn An'],
    ['Nguyễn Văn An', ''],
  ])('but not %s – %s', (a, b) => {
    expect(sameName(a, b)).toBe(false);
    expect(sameName(b, a)).toBe(false);
  });
});

test('what two spellings of a name have in common is its key', () => {
  expect(nameKey(' H’Blinh  Niê ')).toBe('hblinh nie');
});
