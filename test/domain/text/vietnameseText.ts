import fc from 'fast-check';

/** What Vietnamese documents are made of, the odd signs of scanned and converted ones included. */
const UNITS = [
  ...'aăâeêioôơuưyđbchnt AĂÂĐÊÔƠƯ',
  ...'áàảãạấầẩẫậắằẳẵặéèẻẽẹếềểễệóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ',
  ...'0123456789lO.,:;/()-–“”‘’_…',
  ...'\u0300\u0301\u0302\u0303\u0306\u0309\u031b\u0323',
  ...'\t\n\u00a0\u00ad\u200b\ufeffðÐ',
  'đồng chí ',
  '😀',
  'h30',
  '    ',
  '.....',
];

/** Text of Vietnamese documents, undamaged and damaged. */
export const vietnameseText = fc.string({ unit: fc.constantFrom(...UNITS), maxLength: 60 });

/** Any text, most of it such as documents hold. */
export const anyText = fc.oneof(
  { weight: 4, arbitrary: vietnameseText },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
);

/** Text in Latin letters of any language, whose marks all lie in one block of Unicode. */
export const latinText = fc.oneof(
  vietnameseText,
  fc.string({
    unit: fc.integer({ min: 0x20, max: 0x24f }).map((code) => String.fromCharCode(code)),
    maxLength: 40,
  }),
);
