import { p, r, sdt, snapshotOf, tbl, textsOf } from './tinyDocx';

const field = (...parts: readonly string[]): string => parts.join('');
const mark = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const instruction = (text: string): string => `<w:r><w:instrText>${text}</w:instrText></w:r>`;
const inRun = (xml: string): string => `<w:p><w:r>${xml}</w:r></w:p>`;

describe('the text of a paragraph', () => {
  it.each([
    [
      'joins runs however Word split them',
      `<w:p>${r('Chi b')}${r('ộ thôn')} ${r(' 3')}</w:p>`,
      'Chi bộ thôn 3',
    ],
    ['has tabs', inRun('<w:t>Có mặt:</w:t><w:tab/><w:t>22</w:t><w:ptab/>'), 'Có mặt:\t22\t'],
    [
      'does not take tab stops for tabs',
      p('a', '<w:tabs><w:tab w:val="left" w:pos="720"/></w:tabs>'),
      'a',
    ],
    [
      'has line and page breaks',
      inRun('<w:t>a</w:t><w:br/><w:t>b</w:t><w:cr/><w:br w:type="page"/>'),
      'a\nb\n\n',
    ],
    [
      'has hyphens of both kinds',
      inRun('<w:t>42</w:t><w:noBreakHyphen/><w:t>HD</w:t><w:softHyphen/>'),
      '42\u2011HD\u00AD',
    ],
    [
      'has ticked boxes of symbol fonts',
      inRun('<w:sym w:font="Wingdings" w:char="F0FE"/><w:sym w:font="Wingdings 2" w:char="F052"/>'),
      '☑☑',
    ],
    [
      'keeps the code of an unknown symbol',
      inRun('<w:sym w:font="Webdings" w:char="F061"/>'),
      '\uF061',
    ],
    [
      'survives a senseless symbol',
      inRun('<w:sym w:char="xyz"/><w:sym w:char="D800"/><w:t>a</w:t>'),
      '\uFFFDa',
    ],
    ['keeps space that asks for it', p('  a  '), '  a  '],
    [
      'drops space at the ends that does not, as Word does',
      inRun('<w:t>\n  a \u00A0 </w:t>'),
      'a \u00A0',
    ],
    [
      'has what a hyperlink shows',
      `<w:p>${r('xem ')}<w:hyperlink r:id="rId9">${r('trang tin')}</w:hyperlink></w:p>`,
      'xem trang tin',
    ],
    ['has tracked insertions', `<w:p>${r('a')}<w:ins w:id="1">${r('b')}</w:ins></w:p>`, 'ab'],
    [
      'leaves tracked deletions out',
      `<w:p>${r('a')}<w:del w:id="1"><w:r><w:delText>b</w:delText><w:t>c</w:t><w:tab/></w:r></w:del></w:p>`,
      'a',
    ],
    [
      'has moved text only where it went',
      `<w:p><w:moveFrom w:id="1">${r('a')}</w:moveFrom>${r('b')}<w:moveTo w:id="2">${r('a')}</w:moveTo></w:p>`,
      'ba',
    ],
    [
      'has smart tags, custom XML and directions',
      `<w:p><w:smartTag w:element="d">${r('a')}</w:smartTag><w:customXml w:element="e">${r('b')}</w:customXml><w:dir w:val="ltr">${r('c')}</w:dir><w:bdo w:val="ltr">${r('d')}</w:bdo></w:p>`,
      'abcd',
    ],
    [
      'has the base of ruby text only',
      `<w:p><w:r><w:ruby><w:rubyPr/><w:rt>${r('x')}</w:rt><w:rubyBase>${r('a')}</w:rubyBase></w:ruby><w:t>b</w:t></w:r></w:p>`,
      'ab',
    ],
    ['has text in CDATA', inRun('<w:t><![CDATA[a<b]]></w:t>'), 'a<b'],
    ['has escaped characters', p('A &amp; B &#272;'), 'A & B Đ'],
    [
      'has mathematics',
      '<w:p><m:oMath><m:r><w:rPr><w:vanish/></w:rPr><m:t>x=1</m:t></m:r></m:oMath></w:p>',
      'x=1',
    ],
    [
      'leaves marks of notes and comments out',
      `<w:p>${r('a')}<w:commentRangeStart w:id="1"/><w:r><w:footnoteReference w:id="2"/><w:commentReference w:id="1"/></w:r></w:p>`,
      'a',
    ],
  ])('%s', (_, body, text) => {
    expect(textsOf(body)).toEqual([text]);
  });

  it('stays in its own paragraph when the mark between two was deleted', () => {
    const deletedMark = '<w:rPr><w:del w:id="1"/></w:rPr>';
    expect(textsOf(p('a', deletedMark) + p('b'))).toEqual(['a', 'b']);
  });

  it('is not changed by what properties were before a tracked change', () => {
    const was = '<w:rPrChange w:id="1"><w:rPr><w:vanish/></w:rPr></w:rPrChange>';
    expect(textsOf(`<w:p>${r('a', was)}</w:p>`)).toEqual(['a']);
  });
});

describe('of a field', () => {
  it.each([
    [
      'only the result is text',
      `<w:p>${field(mark('begin'), instruction(' PAGE '), r('x'), mark('separate'), r('3'), mark('end'))}${r(' trang')}</w:p>`,
      ['3 trang'],
    ],
    [
      'in the short form the content is text',
      `<w:p><w:fldSimple w:instr="DATE">${r('03/7/2026')}</w:fldSimple></w:p>`,
      ['03/7/2026'],
    ],
    [
      'inside an instruction nothing is text',
      `<w:p>${field(mark('begin'), instruction('IF '), mark('begin'), instruction('PAGE'), mark('separate'), r('1'), mark('end'), mark('separate'), r('có'), mark('end'))}</w:p>`,
      ['có'],
    ],
    [
      'inside a result the result is text',
      `<w:p>${field(mark('begin'), mark('separate'), r('a'), mark('begin'), instruction('REF'), mark('separate'), r('b'), mark('end'), mark('end'), r('c'))}</w:p>`,
      ['abc'],
    ],
    [
      'the result may run over paragraphs',
      `<w:p>${mark('begin')}${instruction('TOC')}${mark('separate')}${r('a')}</w:p>${p('b')}<w:p>${mark('end')}${r('c')}</w:p>`,
      ['a', 'b', 'c'],
    ],
    [
      'without a result nothing is text',
      `<w:p>${mark('begin')}${instruction('XE')}${r('x')}${mark('end')}${r('a')}</w:p>`,
      ['a'],
    ],
    [
      'a second separator means nothing',
      `<w:p>${mark('begin')}${mark('separate')}${mark('separate')}${r('a')}${mark('end')}${mark('begin')}${r('x')}${mark('end')}</w:p>`,
      ['a'],
    ],
    ['stray marks mean nothing', `<w:p>${mark('end')}${mark('separate')}${r('a')}</w:p>`, ['a']],
  ])('%s', (_, body, texts) => {
    expect(textsOf(body)).toEqual(texts);
  });

  it('that never ends the beginning does not swallow the rest, and a warning says so', () => {
    const whole = field(mark('begin'), instruction('PAGE'), mark('separate'), r('3'), mark('end'));
    const { paragraphs, warnings } = snapshotOf(
      `<w:p>${mark('begin')}${instruction('REF')}${r('a')}</w:p><w:p>${whole}${r('b')}</w:p>`,
    );
    expect(paragraphs.map(({ text }) => text)).toEqual(['a', '3b']);
    expect(warnings.map(({ code }) => code)).toEqual(['broken-field']);
  });
});

describe('hidden text', () => {
  const styles =
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>' +
    '<w:style w:type="character" w:styleId="An"><w:rPr><w:vanish/></w:rPr></w:style>' +
    '<w:style w:type="character" w:styleId="AnCon"><w:basedOn w:val="An"/></w:style>' +
    '<w:style w:type="character" w:styleId="Hien"><w:basedOn w:val="An"/><w:rPr><w:vanish w:val="0"/></w:rPr></w:style>' +
    '<w:style w:type="paragraph" w:styleId="DoanAn"><w:basedOn w:val="DoanAn"/><w:rPr><w:vanish/></w:rPr></w:style>' +
    '<w:style w:type="paragraph" w:styleId="DauAn"><w:pPr><w:rPr><w:vanish/></w:rPr></w:pPr></w:style>' +
    '<w:style w:type="table" w:styleId="Bang"><w:tblStylePr w:type="firstRow"><w:rPr><w:vanish/></w:rPr></w:tblStylePr></w:style>';
  const inStyle = (paragraph: string, ...runs: readonly string[]): string =>
    `<w:p><w:pPr>${paragraph && `<w:pStyle w:val="${paragraph}"/>`}</w:pPr>${runs.join('')}</w:p>`;
  const styled = (style: string, more = ''): string => `<w:rStyle w:val="${style}"/>${more}`;

  it.each([
    ['by the run is left out', inStyle('', r('a'), r('b', '<w:vanish/>')), 'a'],
    ['is shown when the run says no', inStyle('', r('b', '<w:vanish w:val="false"/>')), 'b'],
    ['by a character style is left out', inStyle('', r('a'), r('b', styled('An'))), 'a'],
    ['by a style it is based on is left out', inStyle('', r('a'), r('b', styled('AnCon'))), 'a'],
    ['is shown where a style takes it back', inStyle('', r('b', styled('Hien'))), 'b'],
    ['by a paragraph style is left out', inStyle('DoanAn', r('a')), ''],
    [
      'by a paragraph style is shown where the run says so',
      inStyle('DoanAn', r('a', '<w:vanish w:val="0"/>'), r('b')),
      'a',
    ],
    [
      'by both styles shows, since hiding is a toggle',
      inStyle('DoanAn', r('a', styled('An'))),
      'a',
    ],
    ['of a style’s paragraph marks hides the marks only', inStyle('DauAn', r('a')), 'a'],
    [
      'of a paragraph mark hides the mark only',
      `<w:p><w:pPr><w:rPr><w:vanish/></w:rPr></w:pPr>${r('a')}</w:p>`,
      'a',
    ],
  ])('%s', (_, body, text) => {
    expect(textsOf(body, { styles })).toEqual([text]);
  });

  it('of a hidden run leaves its tabs and its text box out too', () => {
    const box = `<w:pict><v:shape><v:textbox><w:txbxContent>${p('khung')}</w:txbxContent></v:textbox></v:shape></w:pict>`;
    const hidden = `<w:r><w:rPr><w:vanish/></w:rPr><w:tab/>${box}</w:r>`;
    expect(textsOf(`<w:p>${hidden}${r('a')}</w:p>`)).toEqual(['a', '']);
  });
});

describe('text boxes', () => {
  const content = `<w:txbxContent>${p('NGƯỜI GHI')}${p('Lê Thị Mận')}</w:txbxContent>`;
  const drawn = `<w:drawing><wps:wsp><wps:txbx>${content}</wps:txbx></wps:wsp></w:drawing>`;
  const old = `<w:pict><v:shape><v:textbox>${content}</v:textbox></v:shape></w:pict>`;
  const choice = `<mc:Choice Requires="wps">${drawn}</mc:Choice>`;
  const fallback = `<mc:Fallback>${old}</mc:Fallback>`;
  const anchored = (box: string): string =>
    `<w:p>${r('trước ')}<w:r>${box}</w:r>${r('sau')}</w:p>${p('cuối')}`;

  it.each([
    [
      'drawn with a picture of them for old programs',
      `<mc:AlternateContent>${choice}${fallback}</mc:AlternateContent>`,
    ],
    [
      'drawn in two ways',
      `<mc:AlternateContent>${choice}${choice}${fallback}</mc:AlternateContent>`,
    ],
    ['only for old programs', `<mc:AlternateContent>${fallback}</mc:AlternateContent>`],
    ['of old programs', old],
    ['of new programs', drawn],
  ])('%s are read once, behind the paragraph they are anchored in', (_, box) => {
    const { paragraphs } = snapshotOf(anchored(box));
    expect(paragraphs.map(({ text, wordPlace }) => [text, wordPlace])).toEqual([
      ['trước sau', 0],
      ['NGƯỜI GHI', null],
      ['Lê Thị Mận', null],
      ['cuối', 1],
    ]);
  });

  it('begin a story of their own: the field and the run around them go on behind them', () => {
    const body = `<w:p>${mark('begin')}${mark('separate')}<w:r><w:rPr><w:vanish/></w:rPr><w:t>x</w:t></w:r><w:r>${old}<w:tab/></w:r>${mark('end')}${r('a')}</w:p>`;
    expect(textsOf(body)).toEqual(['\ta', 'NGƯỜI GHI', 'Lê Thị Mận']);
  });

  it('in a table cell belong to no cell', () => {
    const { paragraphs, tables } = snapshotOf(tbl([anchored(old)]));
    expect(paragraphs.map(({ cell }) => cell !== null)).toEqual([true, false, false, true]);
    expect(tables[0]?.rows[0]?.cells[0]?.paragraphs).toEqual([0, 3]);
  });
});

describe('headers and footers', () => {
  it('are read apart from the body, when a section shows them', () => {
    const references = '<w:headerReference r:id="rIdHeader"/><w:footerReference r:id="rIdFooter"/>';
    const { paragraphs, headers, footers } = snapshotOf(
      `${p('a')}<w:sectPr>${references}</w:sectPr>`,
      {
        header: p('ĐẢNG BỘ XÃ') + tbl([p('ô')]),
        footer: p('Trang 1'),
      },
    );
    expect(paragraphs.map(({ text }) => text)).toEqual(['a']);
    expect(headers).toEqual(['ĐẢNG BỘ XÃ', 'ô']);
    expect(footers).toEqual(['Trang 1']);
  });

  it('no section shows are not read', () => {
    expect(snapshotOf(p('a'), { header: p('b') }).headers).toEqual([]);
  });

  it('of a section in the middle are read once', () => {
    const section = '<w:sectPr><w:headerReference r:id="rIdHeader"/></w:sectPr>';
    const { headers } = snapshotOf(p('a', section) + p('b') + section, { header: p('ĐẢNG BỘ') });
    expect(headers).toEqual(['ĐẢNG BỘ']);
  });
});

describe('what cannot be taken in', () => {
  it('is warned of once', () => {
    const { paragraphs, warnings } = snapshotOf(
      `<w:altChunk r:id="a"/>${p('a')}<w:altChunk r:id="b"/><w:p><w:subDoc r:id="c"/></w:p>`,
    );
    expect(paragraphs.map(({ text }) => text)).toEqual(['a', '']);
    expect(warnings.map(({ code }) => code)).toEqual(['alt-chunk', 'sub-document']);
    for (const { message } of warnings) expect(message).not.toBe('');
  });

  it.each([
    ['a paragraph in a paragraph', `<w:p>${r('a')}${p('b')}${r('c')}</w:p>`],
    ['text outside paragraphs', `${r('x')}<w:t>y</w:t>${p('a')}`],
    ['cells outside tables', `<w:tc>${p('a')}</w:tc><w:tr/><w:gridSpan w:val="2"/>`],
    ['a control without content', '<w:sdt><w:sdtPr><w:tag w:val="t"/></w:sdtPr></w:sdt>'],
    ['content of a control without the control', `<w:sdtContent>${p('a')}</w:sdtContent>`],
    [
      'properties without their owners',
      '<w:rPr><w:vanish/></w:rPr><w:pPr><w:numPr><w:numId w:val="x"/></w:numPr></w:pPr>',
    ],
    [
      'elements of names that JavaScript gives a meaning to',
      '<w:p><w:r><constructor/><toString>a</toString><w:sym w:font="constructor" w:char="41"/></w:r></w:p>',
    ],
    ['a choice without alternatives around it', `<mc:Choice>${p('a')}</mc:Choice><mc:Fallback/>`],
    ['a style based on itself through another', sdt('a', p('b', '<w:pStyle w:val="A"/>'))],
  ])('even %s is read without failing', (_, body) => {
    const styles =
      '<w:style w:styleId="A"><w:basedOn w:val="B"/></w:style><w:style w:styleId="B"><w:basedOn w:val="A"/></w:style>';
    expect(() => snapshotOf(body, { styles })).not.toThrow();
  });
});
