/** @jest-environment jsdom */
import type { Evidence } from '../../../src/domain/evidence';
import { findParagraph, findPassage } from '../../../src/ui/page/findPassage';

function sheet(html: string): HTMLElement {
  const page = document.createElement('div');
  page.innerHTML = `<section class="docx"><article>${html}</article></section>`;
  return page;
}

const passage = (paragraph: number, text: string, start = 0): Evidence => ({
  paragraph,
  start,
  end: start + text.length,
  text,
});

function found(page: Element, evidence: Evidence): string | null {
  return findPassage(page, evidence)?.toString() ?? null;
}

describe('finding a passage on the page', () => {
  test('a passage split over several runs is found as one', () => {
    const page = sheet(
      '<p><span id="p_0"></span><span>Có </span><b>mặt: 2</b><span>0 đồng chí</span></p>',
    );
    expect(found(page, passage(0, 'mặt: 20'))).toBe('mặt: 20');
  });

  test('of two equal passages the one at the stated place is taken', () => {
    const text = 'vắng 02, trong đó có lý do 02 đồng chí';
    const page = sheet(`<p><span id="p_0"></span>${text}</p>`);
    const second = text.lastIndexOf('02');
    expect(findPassage(page, passage(0, '02', second))?.startOffset).toBe(second);
    expect(findPassage(page, passage(0, '02', 5))?.startOffset).toBe(5);
  });

  test('tabs and line breaks may be shown in another way', () => {
    const page = sheet('<p><span id="p_0"></span>Chủ trì:<span>\u2003</span>Lò Văn<br>Pẩu</p>');
    expect(findPassage(page, passage(0, 'trì:\tLò Văn\nPẩu', 4))).not.toBeNull();
  });

  test('a paragraph that goes over a page is one, and what a page repeats is no part of it', () => {
    const page = document.createElement('div');
    page.innerHTML =
      '<section><article><p><span id="p_0"></span>Kết thúc lúc </p></article><footer><p>1</p></footer></section>' +
      '<section><header><p>2</p></header><article><p>16 giờ</p><p><span id="p_1"></span>Ký tên</p></article></section>';
    expect(findPassage(page, passage(0, 'lúc 16 giờ', 9))).not.toBeNull();
  });

  test('text of the next paragraph is not taken for text of this one', () => {
    const page = sheet('<p><span id="p_0"></span>Có mặt</p><p><span id="p_1"></span>20</p>');
    expect(findPassage(page, passage(0, '20'))).toBeNull();
    expect(found(page, passage(1, '20'))).toBe('20');
  });

  test('a passage that the page does not show leaves its paragraph to point at', () => {
    const page = sheet('<p><span id="p_0"></span>Có mặt</p>');
    expect(findPassage(page, passage(0, 'vắng mặt'))).toBeNull();
    expect(findParagraph(page, 0)?.textContent).toBe('Có mặt');
    expect(findParagraph(page, 7)).toBeNull();
  });

  test('letters outside the first plane of Unicode keep their places', () => {
    const page = sheet('<p><span id="p_0"></span>𝔸 có mặt 20</p>');
    expect(found(page, passage(0, '20', 10))).toBe('20');
  });
});
