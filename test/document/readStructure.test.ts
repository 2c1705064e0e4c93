import { p, r, sdt, snapshotOf, tbl, textsOf } from './tinyDocx';

describe('tables', () => {
  it('tell of every paragraph which cell it is in', () => {
    const { paragraphs, tables } = snapshotOf(
      p('trước') + tbl([p('a'), p('b') + p('c')], [p('d')]) + p('sau'),
    );
    expect(
      paragraphs.map(({ text, cell }) => [text, cell && [cell.table, cell.row, cell.cell]]),
    ).toEqual([
      ['trước', null],
      ['a', [0, 0, 0]],
      ['b', [0, 0, 1]],
      ['c', [0, 0, 1]],
      ['d', [0, 1, 0]],
      ['sau', null],
    ]);
    expect(tables).toHaveLength(1);
    expect(tables[0]?.rows.map(({ cells }) => cells.map((cell) => cell.paragraphs))).toEqual([
      [[1], [2, 3]],
      [[4]],
    ]);
  });

  it('inside a cell know the cell, and keep their paragraphs for themselves', () => {
    const { paragraphs, tables } = snapshotOf(tbl([p('a'), p('b') + tbl([p('c')]) + p('d')]));
    expect(paragraphs.map(({ text, cell, wordPlace }) => [text, cell?.table, wordPlace])).toEqual([
      ['a', 0, 0],
      ['b', 0, 1],
      ['c', 1, 2],
      ['d', 0, 3],
    ]);
    expect(tables.map(({ parent }) => parent)).toEqual([null, { table: 0, row: 0, cell: 1 }]);
    expect(tables[0]?.rows[0]?.cells[1]?.paragraphs).toEqual([1, 3]);
  });

  it('know the columns cells stand in, and which cells go on from above', () => {
    const cell = (properties: string): string =>
      `<w:tc><w:tcPr>${properties}</w:tcPr><w:p/></w:tc>`;
    const { tables } = snapshotOf(
      `<w:tbl><w:tr>${cell('<w:gridSpan w:val="2"/>')}${cell('<w:vMerge w:val="restart"/>')}</w:tr>` +
        `<w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>${cell('')}${cell('<w:vMerge/>')}</w:tr>` +
        `<w:tr>${cell('<w:gridSpan w:val="99999999"/>')}${cell('<w:vMerge w:val="continue"/>')}</w:tr></w:tbl>`,
    );
    expect(
      tables[0]?.rows.map(({ cells }) =>
        cells.map(({ column, columnSpan, continuesAbove }) => [column, columnSpan, continuesAbove]),
      ),
    ).toEqual([
      [
        [0, 2, false],
        [2, 1, false],
      ],
      [
        [1, 1, false],
        [2, 1, true],
      ],
      [
        [0, 63, false],
        [63, 1, true],
      ],
    ]);
  });

  it('show no text of rows and cells that change tracking has taken out', () => {
    const row = (properties: string, ...cells: readonly string[]): string =>
      `<w:tr><w:trPr>${properties}</w:trPr>${cells.join('')}</w:tr>`;
    const cell = (text: string, properties = ''): string =>
      `<w:tc><w:tcPr>${properties}</w:tcPr>${p(text)}</w:tc>`;
    const body = `<w:tbl>${row('<w:del w:id="1"/>', cell('a'))}${row('<w:ins w:id="2"/>', cell('b'), cell('c', '<w:cellDel w:id="3"/>'), cell('d'))}</w:tbl>`;
    expect(textsOf(body)).toEqual(['', 'b', '', 'd']);
  });

  it('tell of a paragraph only a cell there is, however rows are nested by mistake', () => {
    const row = (content: string): string => `<w:tr><w:tc>${content}</w:tc></w:tr>`;
    const body = `<w:tbl>${row(`<w:tr>${p('a')}</w:tr>${p('b')}`)}${row(`<w:tc>${p('c')}</w:tc>${p('d')}`)}</w:tbl>`;
    const { paragraphs, tables } = snapshotOf(body);
    paragraphs.forEach(({ cell }, index) => {
      const own = cell && tables[cell.table]?.rows[cell.row]?.cells[cell.cell];
      if (cell) expect(own?.paragraphs).toContain(index);
    });
    expect(paragraphs).toHaveLength(4);
  });

  it('keep rows and cells inside controls', () => {
    const row = `<w:tr><w:tc>${p('a')}</w:tc>${sdt('o', `<w:tc>${p('b')}</w:tc>`)}</w:tr>`;
    const { paragraphs, controls } = snapshotOf(
      `<w:tbl>${sdt('hang', row)}<w:tr><w:tc>${p('c')}</w:tc></w:tr></w:tbl>`,
    );
    expect(paragraphs.map(({ cell }) => [cell?.row, cell?.cell])).toEqual([
      [0, 0],
      [0, 1],
      [1, 0],
    ]);
    expect(controls.map(({ tag, from, to }) => [tag, from.paragraph, to.paragraph])).toEqual([
      ['hang', 0, 1],
      ['o', 1, 1],
    ]);
  });
});

describe('content controls', () => {
  it('in a paragraph reach from their first character to behind their last', () => {
    const { controls } = snapshotOf(
      `<w:p>${r('Chủ trì: ')}${sdt('chair', r('Lê ') + r('Hùng'))}${r('.')}</w:p>`,
    );
    expect(controls).toEqual([
      {
        tag: 'chair',
        title: null,
        showsPlaceholder: false,
        from: { paragraph: 0, offset: 9 },
        to: { paragraph: 0, offset: 16 },
      },
    ]);
  });

  it('around paragraphs and tables reach from the first paragraph to the end of the last', () => {
    const { controls } = snapshotOf(
      p('a') + sdt('khoi', p('bc') + tbl([p('d')]) + p('efg')) + p('h'),
    );
    expect(controls[0]).toMatchObject({
      from: { paragraph: 1, offset: 0 },
      to: { paragraph: 3, offset: 3 },
    });
  });

  it('inside one another are all there, the outer first', () => {
    const { controls } = snapshotOf(sdt('ngoai', `<w:p>${sdt('trong', r('a'))}</w:p>`));
    expect(controls.map(({ tag }) => tag)).toEqual(['ngoai', 'trong']);
  });

  it('are known by title too, and left out without tag and title', () => {
    const titled = `<w:sdt><w:sdtPr><w:alias w:val="Chủ trì"/></w:sdtPr><w:sdtContent>${r('a')}</w:sdtContent></w:sdt>`;
    const bare = `<w:sdt><w:sdtPr/><w:sdtContent>${r('b')}</w:sdtContent></w:sdt>`;
    const { controls, paragraphs } = snapshotOf(`<w:p>${titled}${bare}</w:p>`);
    expect(controls.map(({ tag, title }) => [tag, title])).toEqual([[null, 'Chủ trì']]);
    expect(paragraphs[0]?.text).toBe('ab');
  });

  it('that still show their placeholder say so, and so does the text', () => {
    const empty = sdt('a', r('Bấm để ') + r('nhập'), '<w:showingPlcHdr/>');
    const filled = sdt('b', r('Lê Hùng'), '<w:showingPlcHdr w:val="0"/>');
    const { controls, paragraphs } = snapshotOf(`<w:p>${r('Chủ trì: ')}${empty}${filled}</w:p>`);
    expect(controls.map(({ showsPlaceholder }) => showsPlaceholder)).toEqual([true, false]);
    expect(paragraphs[0]?.placeholders).toEqual([{ start: 9, end: 20 }]);
  });

  it('that hold nothing stand where they are', () => {
    const { controls } = snapshotOf(
      `${sdt('dau', '')}<w:p>${r('ab')}${sdt('giua', '')}${r('c')}</w:p>${sdt('cuoi', '')}`,
    );
    expect(controls.map(({ from, to }) => [from.paragraph, from.offset, to.offset])).toEqual([
      [0, 0, 0],
      [0, 2, 2],
      [0, 3, 3],
    ]);
  });

  it('in a document without paragraphs have no place, and are left out', () => {
    expect(snapshotOf(sdt('a', '')).controls).toEqual([]);
  });

  it('take no hidden text from the formatting of what will be typed', () => {
    const control = sdt('a', r('b'), '<w:rPr><w:vanish/></w:rPr>');
    expect(textsOf(`<w:p>${control}</w:p>`)).toEqual(['b']);
  });
});

describe('lists', () => {
  const level = (index: number, text: string, format = 'decimal'): string =>
    `<w:lvl w:ilvl="${String(index)}"><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
  const numbering =
    `<w:abstractNum w:abstractNumId="0">${level(0, '%1.')}${level(1, '-', 'bullet')}${level(2, '')}${level(3, '%4', 'none')}</w:abstractNum>` +
    '<w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="KieuSo"/></w:abstractNum>' +
    `<w:abstractNum w:abstractNumId="2"><w:styleLink w:val="KieuSo"/>${level(0, 'Điều %1')}</w:abstractNum>` +
    '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>' +
    '<w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>' +
    `<w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="2">${level(2, '+', 'bullet')}</w:lvlOverride></w:num>`;
  const styles =
    '<w:style w:type="paragraph" w:styleId="Muc"><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr></w:pPr></w:style>' +
    '<w:style w:type="paragraph" w:styleId="MucCon"><w:basedOn w:val="Muc"/><w:pPr><w:numPr><w:ilvl w:val="0"/></w:numPr></w:pPr></w:style>';
  const list = (id: number, at?: number): string =>
    `<w:numPr>${at === undefined ? '' : `<w:ilvl w:val="${String(at)}"/>`}<w:numId w:val="${String(id)}"/></w:numPr>`;
  const style = (id: string): string => `<w:pStyle w:val="${id}"/>`;

  it.each([
    ['numbered by itself', list(1), 0],
    ['bulleted on the second level', list(1, 1), 1],
    ['numbered by its style', style('Muc'), 1],
    ['numbered by a style that changes the level only', style('MucCon'), 0],
    ['numbered through a list style', list(2), 0],
    ['on a level its list gives a label of its own', list(3, 2), 2],
    ['in another list than its style, on the level of the style', style('Muc') + list(3), 1],
    ['freed of the numbering of its style', style('Muc') + list(0), null],
    ['on a level without label', list(1, 2), null],
    ['on a level whose number is not shown', list(1, 3), null],
    ['in a list that is not defined', list(9), null],
    ['in no list', '', null],
  ])('a paragraph %s', (_, properties, expected) => {
    const { paragraphs } = snapshotOf(p('a', properties), { styles, numbering });
    expect(paragraphs[0]?.listLevel).toBe(expected);
  });

  it('need a numbering part', () => {
    expect(snapshotOf(p('a', list(1))).paragraphs[0]?.listLevel).toBeNull();
  });
});

describe('fonts of old encodings', () => {
  const fonts = (name: string): string => `<w:rFonts w:ascii="${name}" w:hAnsi="${name}"/>`;
  const styles =
    `<w:docDefaults><w:rPrDefault><w:rPr>${fonts('.VnTime')}</w:rPr></w:rPrDefault></w:docDefaults>` +
    `<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:rPr>${fonts('Times New Roman')}</w:rPr></w:style>` +
    `<w:style w:type="paragraph" w:styleId="Cu"><w:rPr>${fonts('VNI-Times')}</w:rPr></w:style>` +
    `<w:style w:type="paragraph" w:styleId="MacDinh"/>` +
    `<w:style w:type="character" w:styleId="ChuCu"><w:rPr>${fonts('.VnTimeH')}</w:rPr></w:style>`;
  const legacy = (body: string, around = {}): unknown =>
    snapshotOf(body, around).paragraphs.map(({ legacyFonts }) =>
      legacyFonts.map(({ start, end, font }) => [start, end, font]),
    );

  it('are found where runs have them, neighbours joined', () => {
    const body = `<w:p>${r('§', fonts('.VnTime'))}${r('¶ng', fonts('.VnTime'))}${r(' bộ')}${r('x', fonts('VNI-Times'))}</w:p>`;
    expect(legacy(body)).toEqual([
      [
        [0, 4, '.VnTime'],
        [7, 8, 'VNI-Times'],
      ],
    ]);
  });

  it('are found where styles and defaults give them', () => {
    const body =
      p('a', '<w:pStyle w:val="Cu"/>') +
      p('b', '<w:pStyle w:val="MacDinh"/>') +
      `<w:p>${r('c', '<w:rStyle w:val="ChuCu"/>')}</w:p>` +
      p('d');
    expect(legacy(body, { styles })).toEqual([
      [[0, 1, 'VNI-Times']],
      [[0, 1, '.VnTime']],
      [[0, 1, '.VnTimeH']],
      [],
    ]);
  });

  it('are overruled by the run, by the theme of the run too', () => {
    const body = `<w:p><w:pPr><w:pStyle w:val="Cu"/></w:pPr>${r('a', fonts('Arial'))}${r('b', '<w:rFonts w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi"/>')}</w:p>`;
    expect(legacy(body, { styles })).toEqual([[]]);
  });

  it('are found where only complex scripts have a font', () => {
    expect(legacy(`<w:p>${r('a', '<w:rFonts w:cs=".VnTime"/>')}</w:p>`)).toEqual([
      [[0, 1, '.VnTime']],
    ]);
  });
});
