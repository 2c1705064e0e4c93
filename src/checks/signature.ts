import { nearlySameName, sameName } from '../domain/text/personNames';
import type { Reading } from '../reading/reading';
import type { Verdict } from './check';
import { evidenceOf, present, verdict } from './verdict';

/** Judges one signature block: role, full name, and the name that the opening gave. */
export function judgeSignature(
  reading: Reading,
  role: 'chair' | 'secretary',
  label: string,
): Verdict {
  const { signatures } = reading.meeting;
  const stated = reading.meeting[role];
  const why = 'Biên bản phải có chữ ký và họ tên của chủ trì và thư ký đã nêu ở phần mở đầu.';
  const index = signatures.findIndex((signature) => signature.role === role);
  const signature = signatures[index];
  const evidence = evidenceOf(reading, `signatures.${index}`);
  if (!signature) {
    const block = reading.outline.some(({ part }) => part === 'signatures');
    return verdict('missing', [
      block
        ? `Phần ký ở cuối biên bản chưa có họ tên ${label}.`
        : `Cuối biên bản chưa có phần ký của ${label}.`,
      why,
      `Thêm phần ký của ${label} kèm họ tên đầy đủ.`,
    ]);
  }
  if (signature.name === null) {
    return verdict(
      'missing',
      [`Phần ký của ${label} chưa có họ tên.`, why, `Ghi họ tên đầy đủ của ${label} dưới chữ ký.`],
      evidence,
    );
  }
  if (stated && nearlySameName(stated.name, signature.name)) {
    return verdict(
      'unclear',
      [
        `Người ký ghi là ${signature.name}, phần mở đầu ghi ${label} là ${stated.name}: có phải cùng một người không?`,
        why,
        'Nếu là một người, sửa tên cho thống nhất; nếu là hai người, ghi rõ lý do ký thay.',
      ],
      [...evidenceOf(reading, role), ...evidence],
    );
  }
  if (stated && !sameName(stated.name, signature.name)) {
    return verdict(
      'contradictory',
      [
        `Người ký là ${signature.name}, còn phần mở đầu ghi ${label} là ${stated.name}.`,
        why,
        'Đối chiếu và sửa cho thống nhất, hoặc ghi rõ lý do ký thay.',
      ],
      [...evidenceOf(reading, role), ...evidence],
    );
  }
  return present(`Phần ký của ${label} có họ tên đầy đủ.`, why, evidence);
}
