import { CHECKS } from '../checks';
import { FORMS } from '../writing/forms';
import { sampleMeeting } from '../writing/samples';
import { SECTIONS } from '../writing/sections';
import { UsageError } from './usageError';

/** `forms`: the documents the program can write, in JSON with the data that fills them. */
export function listForms(format: string | undefined): number {
  return print(
    format,
    FORMS.map(({ id, title, kind }) => ({ id, title, kind, sample: sampleMeeting(kind) })),
  );
}

/** `sections`: the standard sections, with the kinds of meeting they are for. */
export function listSections(format: string | undefined): number {
  return print(
    format,
    SECTIONS.map(({ id, title, kinds, hint }) => ({ id, title, kinds, hint })),
  );
}

/** `checks`: what is checked, with the clauses each check rests on. */
export function listChecks(format: string | undefined): number {
  return print(
    format,
    CHECKS.map(({ id, title, severity, required, kinds, clauses, fix }) => ({
      id,
      title,
      severity,
      required,
      kinds,
      clauses,
      fix,
    })),
  );
}

function print(
  format: string | undefined,
  entries: readonly { readonly id: string; readonly title: string }[],
): number {
  if (format === 'json') process.stdout.write(`${JSON.stringify(entries, null, 2)}\n`);
  else if (format === undefined || format === 'text') {
    const width = Math.max(...entries.map(({ id }) => id.length));
    for (const { id, title } of entries) process.stdout.write(`${id.padEnd(width)}  ${title}\n`);
  } else throw new UsageError(`Không có dạng kết quả “${format}”; chọn text hoặc json.`);
  return 0;
}
