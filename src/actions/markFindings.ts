import type { DocumentHost } from '../hosts/documentHost';
import type { Checked } from './checked';

/** Marks all that the findings rest on; tells whether anything is marked now. */
export async function markFindings(
  host: DocumentHost,
  { findings }: Checked,
): Promise<{ readonly marked: boolean }> {
  const marks = findings.flatMap(({ id, evidence }) =>
    evidence.map((passage) => ({ finding: id, evidence: passage })),
  );
  return { marked: (await host.mark(marks)) > 0 };
}
