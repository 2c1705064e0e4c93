import { emptyMeeting } from '../../src/domain/meeting';
import type { Meeting } from '../../src/domain/meeting';
import { PARTS } from '../../src/domain/outline';
import { fillForm, sectionFragment } from '../../src/writing/fillForm';
import { FORMS } from '../../src/writing/forms';
import { sampleMeeting } from '../../src/writing/samples';
import { SECTIONS, sectionOf, sectionOrder } from '../../src/writing/sections';
import { elements, named, paragraphTexts, parseBody, textOf } from './wmlTree';

/** The texts of the paragraphs of a style. */
function inStyle(body: string, style: string): string[] {
  return named(parseBody(body), 'w:p')
    .filter((p) => named(p, 'w:pStyle').some(({ attributes }) => attributes['w:val'] === style))
    .map(textOf);
}

describe('a filled form', () => {
  it('opens with the two blocks of a Party document, then its title', () => {
    const { body } = fillForm('minutes-regular', sampleMeeting('regular'));
    expect(paragraphTexts(body).slice(0, 9)).toEqual([
      'ĐẢNG BỘ XÃ HÒA BÌNH TRUNG',
      'CHI BỘ THÔN LÂM TRÚC',
      '*',
      'ĐẢNG CỘNG SẢN VIỆT NAM',
      '',
      'BIÊN BẢN',
      'sinh hoạt chi bộ thường kỳ tháng 11 năm 2026',
      '-----',
      'I- PHẦN MỞ ĐẦU',
    ]);
  });

  it('looks as HD 05-HD/VPTW asks', () => {
    const body = parseBody(fillForm('minutes-regular', sampleMeeting('regular')).body);
    const look = (text: string): Record<string, string | boolean | undefined> => {
      const found = named(body, 'w:p').find((p) => textOf(p) === text);
      const value = (name: string, attribute = 'w:val'): string | undefined =>
        found && named(found, name)[0]?.attributes[attribute];
      return {
        halfPoints: value('w:sz'),
        bold: found !== undefined && named(found, 'w:b').length > 0,
        align: value('w:jc'),
        line: value('w:spacing', 'w:line'),
        rule: value('w:spacing', 'w:lineRule'),
        before: value('w:spacing', 'w:before'),
        firstLine: value('w:ind', 'w:firstLine'),
      };
    };
    const centred = { align: 'center', rule: 'exact', firstLine: '0' };
    expect(look('ĐẢNG CỘNG SẢN VIỆT NAM')).toMatchObject({
      ...centred,
      halfPoints: '30',
      bold: true,
    });
    expect(look('ĐẢNG BỘ XÃ HÒA BÌNH TRUNG')).toMatchObject({
      ...centred,
      halfPoints: '28',
      bold: false,
    });
    expect(look('CHI BỘ THÔN LÂM TRÚC')).toMatchObject({
      ...centred,
      halfPoints: '28',
      bold: true,
    });
    expect(look('BIÊN BẢN')).toMatchObject({ ...centred, halfPoints: '32', bold: true });
    expect(look('Địa điểm: Nhà văn hóa thôn Lâm Trúc')).toEqual({
      halfPoints: '28',
      bold: false,
      align: 'both',
      line: '380',
      rule: 'exact',
      before: '120',
      firstLine: '567',
    });
  });

  it('rules off the title of the Party over exactly its length', () => {
    const body = parseBody(fillForm('minutes-regular', sampleMeeting('regular')).body);
    const column = named(body, 'w:tcW')[1]?.attributes['w:w'];
    const rule = named(body, 'w:p').find((p) => named(p, 'w:pBdr').length > 0);
    const [indents] = rule ? named(rule, 'w:ind') : [];
    const side = (name: string): number => Number(indents?.attributes[name]);
    // 28,218 units of 2,048 to the em: the letters of the title in Times New Roman bold, 15 pt.
    const title = (28218 / 2048) * 15 * 20;
    expect(Number(column) - side('w:left') - side('w:right')).toBeCloseTo(title, -1);
  });

  it('numbers the headed sections of each part from 1', () => {
    const { body } = fillForm('minutes-thematic', emptyMeeting('thematic'));
    expect(inStyle(body, 'TKCB_Phan')).toEqual([
      'I- PHẦN MỞ ĐẦU',
      'II- NỘI DUNG SINH HOẠT',
      'III- KẾT LUẬN, BIỂU QUYẾT',
      'IV- PHẦN KẾT THÚC',
    ]);
    expect(inStyle(body, 'TKCB_Muc')).toEqual([
      '1. Chuyên đề',
      '2. Ý kiến thảo luận',
      '3. Ý kiến bảo lưu',
      '1. Kết luận của chủ trì',
      '2. Phân công thực hiện',
      '3. Kết quả biểu quyết',
    ]);
  });

  it.each(FORMS.map((form) => [form.id, form] as const))(
    'has in %s every section of its kind, in the order of a minute',
    (_, form) => {
      expect(form.parts.flatMap(({ sections }) => sections)).toEqual(sectionOrder(form.kind));
    },
  );

  it('is of the kind of the form, whatever the meeting says', () => {
    const meeting: Meeting = { ...sampleMeeting('thematic'), kind: 'regular' };
    expect(paragraphTexts(fillForm('minutes-thematic', meeting).body)).toContain(
      'Chi bộ nhất trí thông qua kết luận.',
    );
  });

  it('keeps headings with what follows, rows whole and the signatures with the end', () => {
    const body = parseBody(fillForm('minutes-regular', sampleMeeting('regular')).body);
    const blocks = elements(body);
    const last = blocks.findLastIndex(({ name }) => name === 'w:tbl');
    for (const block of blocks.slice(last - 3, last)) {
      expect(named(block, 'w:keepNext')).not.toEqual([]);
    }
    for (const row of named(body, 'w:tr')) expect(named(row, 'w:cantSplit')).not.toEqual([]);
    for (const p of named(body, 'w:p')) {
      if (named(p, 'w:outlineLvl').length) expect(named(p, 'w:keepNext')).not.toEqual([]);
    }
  });

  it('carries hostile text as text', () => {
    const place = `<w:p/>&amp;"'\u0000\uD800 ]]> <!-- \u{1F600}`;
    const { body } = fillForm('minutes-regular', { ...emptyMeeting('regular'), place });
    expect(paragraphTexts(body)).toContain(`Địa điểm: <w:p/>&amp;"' ]]> <!-- \u{1F600}`);
  });

  it('turns line breaks and tabs into spaces where a value stands in a sentence', () => {
    const { body } = fillForm('minutes-regular', {
      ...emptyMeeting('regular'),
      place: 'Hội trường\r\n\tthôn',
    });
    expect(paragraphTexts(body)).toContain('Địa điểm: Hội trường thôn');
  });
});

describe('a section on its own', () => {
  it.each(SECTIONS.map((section) => [section.id, section] as const))(
    'has for %s a name, a hint and something to write',
    (id, section) => {
      expect(sectionOf(id)).toBe(section);
      expect(section.id).toBe(id);
      expect(section.title).not.toBe('');
      expect(section.hint).toMatch(/\.$/);
      expect(section.parts.length).toBeGreaterThan(0);
      expect(section.write(emptyMeeting('combined')).length).toBeGreaterThan(0);
    },
  );

  it('has its heading without a number, and none where its lines say what they are', () => {
    const meeting = emptyMeeting('regular');
    expect(paragraphTexts(sectionFragment('conclusion', meeting).body)[0]).toBe(
      'Kết luận của chủ trì',
    );
    expect(paragraphTexts(sectionFragment('time-and-place', meeting).body)[0]).toMatch(
      /^Thời gian bắt đầu: /,
    );
  });

  it('is shared out so that every part of a minute below its title belongs to exactly one', () => {
    const parts = SECTIONS.flatMap((section) => section.parts);
    const below = PARTS.filter((part) => part !== 'header' && part !== 'title');
    expect([...parts].sort()).toEqual([...below].sort());
  });
});
