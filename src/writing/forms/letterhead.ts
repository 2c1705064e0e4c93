import type { Meeting } from '../../domain/meeting';
import { paragraph, slot, table } from '../markup/content';
import type { Block } from '../markup/content';
import { LETTERHEAD_COLUMNS } from '../markup/styles';
import type { Form } from './form';

/**
 * The two blocks at the head of a Party document, in the body and not in the page header, for
 * insertion leaves page headers out (platform quirk 12). Minutes carry no place and date there.
 */
export function letterhead({ superior, cell }: Meeting): Block {
  return table('letterhead', LETTERHEAD_COLUMNS, [
    [
      [
        paragraph('TKCB_CapTren', slot('superior', superior)),
        paragraph('TKCB_ChiBo', slot('cell', cell)),
        paragraph('TKCB_DauSao', '*'),
      ],
      [paragraph('TKCB_TieuDeDang', 'ĐẢNG CỘNG SẢN VIỆT NAM'), paragraph('TKCB_GachTieuDe')],
    ],
  ]);
}

export function titleBlock({ subject }: Form, { period }: Meeting): readonly Block[] {
  return [
    paragraph('TKCB_TenLoai', 'BIÊN BẢN'),
    paragraph('TKCB_TrichYeu', `${subject} `, slot('period', period)),
    paragraph('TKCB_VachNgan', '-----'),
  ];
}
