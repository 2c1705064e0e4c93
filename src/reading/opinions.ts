import type { Opinion } from '../domain/meeting';
import { personAt } from '../domain/text/personNames';
import { plainText } from '../domain/text/plainText';
import { vietnamese } from '../domain/text/vietnamesePattern';
import { isUnfilled } from './agreement';
import { lineStart } from './headings';
import type { Line } from './line';
import { EvidenceBook, type Minute } from './minute';

/** What a speaker's name may be followed by before the words: an office, brackets, "nói thêm". */
const ASIDE = '^[ \\t]?(?:\\([^)]{0,60}\\))?[ \\t,–-]{0,3}';
const SPEAKS_WITH_COLON = new RegExp(`${ASIDE}[^:.;()\\t]{0,40}(?:\\([^)]{0,60}\\))?[ \\t]?[:\\t]`);
const SPEAKS_WITH_VERB = new RegExp(
  ASIDE +
    vietnamese(
      '(?:(?:có|đã|cũng|thì|xin|tiếp tục|tự|cho|hỏi|lại|thêm|còn|nêu) ){0,4}(?:phát biểu|ý kiến|đề nghị|đề xuất|cho rằng|cho là|nêu|nói|phản ánh|góp ý|tham gia|kiến nghị|bảo|kể|băn khoăn|hỏi|nhận xét|phân tích|bổ sung|trao đổi|liên hệ|nhận|phê bình|xin|thắc mắc|đồng tình|nhất trí|không (?:đồng tình|tán thành|nhất trí)|tán thành|chia sẻ|lưu ý|thống nhất|báo cáo|giải thích|tự|hứa|mong|khẳng định|nhấn mạnh|nghĩ|muốn|đặt vấn đề|tiếp thu|làm rõ|kiểm điểm|trăn trở|thừa nhận|góp|biểu dương|khen|cam kết|than|trình bày|nhắc|thông tin|cung cấp|lo|ủng hộ|phản đối|phản bác|đồng ý|cảm ơn|quan tâm|cho biết|so sánh|cảnh báo|gợi ý|đóng góp|tâm sự|bày tỏ|ghi nhận|đánh giá|trả lời)',
    ).source,
);
const UNNAMED = vietnamese(
  '^(?:có |một |nhiều |đa số |các |số |vài |[0-9]{1,3} |hai |ba |bốn |năm |phần lớn |cũng |lại |số ý kiến ){0,4}(?:ý kiến|đồng chí|đảng viên|người|đại biểu)(?: (?:khác|trong|lớn tuổi|trẻ|nữ|cao tuổi|là|nào đó|thì|cũng|lại))?[^.;]{0,60}?(?:cho rằng|đề nghị|phát biểu|nêu|góp ý|phản ánh|băn khoăn|cho biết|kiến nghị|đề xuất|nói|hỏi|thắc mắc|liên hệ|tự nhận|muốn|chia sẻ|nhận xét|lo|than)',
);
/** Consent without anything said: no opinion in itself. */
const MERE_CONSENT = vietnamese(
  '^(?:(?:tất cả|toàn thể|các|đa số|100 ?%|mọi|đồng chí|đảng viên|ý kiến|người|chi bộ|hội nghị|trong|tham gia|dự họp|đều|hoàn toàn|cơ bản|cùng|đã) ){0,8}(?:nhất trí|đồng ý|thống nhất|tán thành|không có ý kiến|thảo luận(?: rất)? (?:sôi nổi|dân chủ|thẳng thắn|nghiêm túc))',
);
const SPEECH_PARTS = new Set<string | null>(['opinions']);
const STORY_PARTS = new Set<string | null>([
  null,
  'opinions',
  'previous-review',
  'next-tasks',
  'topic',
]);
/** Parts in which only a name with a colon is a speech. */
const OPEN_PARTS = new Set<string | null>([null, 'previous-review', 'next-tasks', 'topic']);
/** What a presenter or the chair does is no opinion. */
const REPLIES = vietnamese(
  '^[ \\t,]*(?:đã |xin |cũng )*(?:tiếp thu|giải trình|trình bày|kết luận|cho dừng|thay mặt|nêu (?:mục đích|lý do|yêu cầu))',
);
/** What somebody does in front of the cell outside the discussion. */
const REPORTS = vietnamese(
  'báo cáo|đọc|phổ biến|thông (?:báo|tin|qua)|quán triệt|triển khai|trình bày|điểm (?:lại|danh)|nhìn lại|nêu (?:chương trình|nhiệm vụ|phương hướng|nội dung)',
);
const NAME_COLUMN = vietnamese('họ (?:và )?tên|đồng chí|người phát biểu|đảng viên|người nêu');
const SAID_COLUMN = vietnamese('nội dung|ý kiến|phát biểu|tóm tắt');
/** Shortest opinion that says something. */
const SHORTEST = 8;

/** Reads the opinions of the discussion with their speakers, in order. */
export function readOpinions(minute: Minute, book: EvidenceBook): Opinion[] {
  const inDiscussion = opinionsIn(minute, book, SPEECH_PARTS);
  if (inDiscussion.length > 0) return inDiscussion;
  // A minute told like a story has no part for the discussion: people just speak up in it. One who
  // reports does so too, so only plain opinions of several people count.
  const told = new EvidenceBook();
  const inStory = opinionsIn(minute, told, STORY_PARTS).filter(({ text }) =>
    GIVES_OPINION.test(plainText(text.slice(0, OPINION_WITHIN)).plain),
  );
  if (new Set(inStory.map(({ speaker }) => speaker)).size < FEWEST_IN_STORY) return [];
  for (const [path, evidence] of told.entries) book.entries.set(path, evidence);
  return inStory;
}

const GIVES_OPINION = vietnamese(
  '^[ ,]*(?:cũng |thì |có |xin |còn ){0,4}(?:đề nghị|góp ý|cho rằng|phát biểu|ý kiến|phê bình|kiến nghị|băn khoăn|thắc mắc|đề xuất)',
);
/** Characters behind the name in which the word of opinion stands. */
const OPINION_WITHIN = 60;
const FEWEST_IN_STORY = 2;

/** Opinions where speeches are expected (`discussion`), and elsewhere those with a colon. */
function opinionsIn(
  minute: Minute,
  book: EvidenceBook,
  discussion: ReadonlySet<string | null>,
): Opinion[] {
  const { lines, parts, signatureStart, contentStart } = minute;
  const opinions: Opinion[] = [];
  const add = (
    speaker: string | null,
    line: Line,
    start: number,
    end: number,
    textFrom: number,
  ): void => {
    const text = line.text.slice(textFrom, end).trim();
    if (text.length < SHORTEST || isUnfilled(line.plain.slice(textFrom, end))) return;
    book.note(`opinions.${opinions.length}`, line, start, end);
    opinions.push({ speaker, text });
  };
  for (let i = contentStart; i < signatureStart; i += 1) {
    const line = lines[i] as Line;
    if (line.isEmpty) continue;
    const part = parts[i] ?? null;
    const row = opinionRow(line);
    if (row) {
      add(row.speaker, line, row.start, row.end, row.start);
      continue;
    }
    const inDiscussion = discussion.has(part);
    const heading = minute.headingOn(i);
    const { start } = lineStart(line.plain);
    const from = heading && heading.part === 'opinions' ? Math.max(start, heading.end) : start;
    if (!inDiscussion && !OPEN_PARTS.has(part)) continue;
    const before = opinions.length;
    readSpeech(line, from, inDiscussion, add);
    const last = opinions[before - 1];
    // A paragraph without a speaker of its own goes on with the opinion above it.
    const goesOn = inDiscussion && before > 0 && opinions.length === before && !heading;
    if (goesOn && last && !startsWithPerson(line, from) && !isUnfilled(line.plain)) {
      opinions[before - 1] = { ...last, text: `${last.text}\n${line.text.slice(from).trim()}` };
      book.note(`opinions.${before - 1}`, line, from, line.text.length);
    }
  }
  return opinions;
}

/** "Ông Dần tiếp thu …": somebody else acts, so the opinion above is over. */
const startsWithPerson = (line: Line, from: number): boolean =>
  personAt(line.text, line.plain, from)?.addressed ?? false;

type Add = (
  speaker: string | null,
  line: Line,
  start: number,
  end: number,
  textFrom: number,
) => void;

/** One line of the discussion: who speaks, or several speakers one after another. */
function readSpeech(line: Line, from: number, inDiscussion: boolean, add: Add): void {
  const { plain, text } = line;
  const skip = /^[\s:,.;–-]*/.exec(plain.slice(from))?.[0].length ?? 0;
  const turns = inDiscussion ? turnsIn(line, from + skip) : [from + skip];
  turns.forEach((at, i) => {
    const end = turns[i + 1] ?? plain.length;
    const person = personAt(text, plain, at);
    if (person) {
      const rest = plain.slice(person.end, end);
      const withColon = SPEAKS_WITH_COLON.exec(rest);
      if (REPLIES.test(rest)) return;
      const speech = withColon ?? SPEAKS_WITH_VERB.exec(rest);
      const colon = withColon !== null;
      const named = person.addressed || colon;
      if (speech && named && (inDiscussion || colon || person.addressed)) {
        if (!inDiscussion && (!colon || REPORTS.test(speech[0]))) return;
        const said = colon ? person.end + speech[0].length : person.end;
        add(person.name, line, at, end, said);
        return;
      }
    }
    const words = plain.slice(at, end).replace(/^[ \t:,.;–-]+/, '');
    if (!inDiscussion || MERE_CONSENT.test(words)) return;
    if (UNNAMED.test(words)) add(null, line, at, end, at);
  });
}

/** Where a turn to speak begins: the start, and every sentence that opens with a person or "ý kiến". */
function turnsIn(line: Line, from: number): number[] {
  const { plain, text } = line;
  const turns = [from];
  for (const match of plain.slice(from).matchAll(/[.;][ \t]+/g)) {
    const at = from + match.index + match[0].length;
    const person = personAt(text, plain, at);
    const speaks = person?.addressed && SPEAKS_WITH_VERB.test(plain.slice(person.end));
    if (speaks || UNNAMED.test(plain.slice(at))) turns.push(at);
  }
  return turns;
}

/** A row of a table whose head has a column of names and one of what was said. */
function opinionRow(line: Line): { speaker: string | null; start: number; end: number } | null {
  if (line.head === line) return null;
  const head = line.head.cells();
  const said = head.findIndex(
    ({ plain }) =>
      SAID_COLUMN.test(plain) && !/tan thanh|bieu quyet|cong viec|nhiem vu/.test(plain),
  );
  const name = head.findIndex(({ plain }, i) => i !== said && NAME_COLUMN.test(plain));
  const others = head.some(({ plain }) =>
    /thoi (?:han|gian)|tan thanh|dong y|ket qua|ly do|li do|diem/.test(plain),
  );
  if (said < 0 || name < 0 || others) return null;
  const cells = line.cells();
  const who = cells[name];
  const what = cells[said];
  if (!what || !who || what.text === '') return null;
  const person = personAt(line.text, line.plain, who.start);
  return { speaker: person?.name ?? null, start: what.start, end: what.end };
}
