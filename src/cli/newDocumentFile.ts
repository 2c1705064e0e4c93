import { readFileSync, writeFileSync } from 'node:fs';
import { emptyMeeting, type Meeting } from '../domain/meeting';
import { FORMS } from '../writing/forms';
import { MeetingDataError, parseMeetingData } from '../writing/meetingData';
import { newDocument } from '../writing/newDocument';
import { sampleMeeting } from '../writing/samples';
import { UsageError } from './usageError';

/**
 * `new`: writes a form as a .docx, blank, with the data of a JSON file, or with sample data.
 * Returns 0; throws a `UsageError` when the form is unknown or a file cannot be read or written.
 */
export function newDocumentFile(
  [id, ...more]: readonly string[],
  options: { data?: string | undefined; sample?: boolean | undefined; out?: string | undefined },
): number {
  const form = FORMS.find((known) => known.id === id);
  if (!form || more.length > 0) {
    throw new UsageError(
      `Nêu một mẫu trong các mẫu: ${FORMS.map((known) => known.id).join(', ')}.`,
    );
  }
  if (options.out === undefined) throw new UsageError('Chưa nêu tệp để ghi (--out TỆP.docx).');
  const bytes = newDocument(form.id, meetingOf(form.kind, options));
  try {
    writeFileSync(options.out, bytes);
  } catch {
    throw new UsageError(
      `Không ghi được tệp “${options.out}”. Hãy kiểm tra thư mục có tồn tại, còn quyền ghi, và tệp không đang mở trong Word.`,
      false,
    );
  }
  return 0;
}

function meetingOf(
  kind: Meeting['kind'],
  { data, sample }: { data?: string | undefined; sample?: boolean | undefined },
): Meeting {
  if (sample) return sampleMeeting(kind);
  if (data === undefined) return emptyMeeting(kind);
  let json: string;
  try {
    json = readFileSync(data, 'utf8');
  } catch {
    throw new UsageError(`Không mở được tệp dữ liệu “${data}”. Hãy kiểm tra lại đường dẫn.`, false);
  }
  try {
    return parseMeetingData(json.replace(/^\ufeff/, ''), kind);
  } catch (error) {
    if (error instanceof MeetingDataError) throw new UsageError(error.message, false);
    throw error;
  }
}
