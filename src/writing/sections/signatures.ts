import type { Signature } from '../../domain/meeting';
import { TABLE_GAP, paragraph, slot, table } from '../markup/content';
import type { Cell } from '../markup/content';
import { EVERY_KIND } from './section';
import type { Section } from './section';

const NOBODY: readonly Signature[] = [
  { role: 'secretary', label: 'NGƯỜI GHI BIÊN BẢN', name: null },
  { role: 'chair', label: 'CHỦ TRÌ HỘI NGHỊ', name: null },
];

const COLUMNS = [4677, 4678];

export const signatures: Section = {
  id: 'signatures',
  title: 'Chữ ký',
  headed: false,
  hint: 'Người ghi biên bản ký bên trái, người chủ trì ký bên phải; ghi rõ họ tên, đúng với tên ở phần đầu biên bản.',
  kinds: EVERY_KIND,
  parts: ['signatures'],
  write: ({ signatures: stated }) => [
    TABLE_GAP,
    table('pair', COLUMNS, inPairs(blocksInOrder(stated).map(signatureCell))),
  ],
};

/** Minute-taker left, chair right, each with an empty block when not stated; then the others. */
function blocksInOrder(stated: readonly Signature[]): readonly Signature[] {
  const leading = NOBODY.map(
    (nobody) => stated.find((signature) => signature.role === nobody.role) ?? nobody,
  );
  return [...leading, ...stated.filter((signature) => !leading.includes(signature))];
}

function signatureCell({ label, name }: Signature): Cell {
  return [paragraph('TKCB_NhanKy', label), paragraph('TKCB_TenKy', slot('signatures.name', name))];
}

function inPairs(cells: readonly Cell[]): readonly (readonly Cell[])[] {
  const empty: Cell = [paragraph('TKCB_NhanKy')];
  const starts = cells.map((_, index) => index).filter((index) => index % 2 === 0);
  return starts.map((index) => [cells[index] ?? empty, cells[index + 1] ?? empty]);
}
