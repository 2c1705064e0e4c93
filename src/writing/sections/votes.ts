import type { Ballots, Vote } from '../../domain/meeting';
import { body, slot } from '../markup/content';
import type { Inline, Paragraph } from '../markup/content';
import { count, decimal } from '../wording';
import { EVERY_KIND } from './section';
import type { Section } from './section';

const NOTHING_STATED: Vote = {
  subject: '',
  for: null,
  against: null,
  other: null,
  base: null,
  percent: null,
  secret: false,
  ballots: null,
};

export const votes: Section = {
  id: 'votes',
  title: 'Kết quả biểu quyết',
  headed: true,
  hint: 'Mỗi nội dung ghi số tán thành, không tán thành, ý kiến khác; chỉ đảng viên chính thức biểu quyết. Bỏ phiếu kín thì ghi thêm số phiếu phát ra, thu về, hợp lệ, không hợp lệ.',
  kinds: EVERY_KIND,
  parts: ['votes'],
  write: ({ votes: stated }) => (stated.length ? stated : [NOTHING_STATED]).map(voteLine),
};

/** The bare counts always have their place; base, share and ballots only where they are stated. */
function voteLine(vote: Vote): Paragraph {
  return body(
    '- ',
    slot('votes.subject', vote.subject),
    ': tán thành ',
    slot('votes.for', count(vote.for)),
    ...(vote.base === null ? [] : ['/', slot('votes.base', count(vote.base))]),
    ' đồng chí',
    ...(vote.percent === null ? [] : [' (', slot('votes.percent', decimal(vote.percent)), '%)']),
    '; không tán thành ',
    slot('votes.against', count(vote.against)),
    '; ý kiến khác ',
    slot('votes.other', count(vote.other)),
    ...(vote.secret ? ['; bỏ phiếu kín'] : []),
    ...(vote.ballots ? ballotCounts(vote.ballots) : []),
  );
}

function ballotCounts({ issued, returned, valid, invalid }: Ballots): readonly Inline[] {
  return [
    '; phiếu phát ra ',
    slot('votes.ballots.issued', count(issued)),
    ', thu về ',
    slot('votes.ballots.returned', count(returned)),
    ', hợp lệ ',
    slot('votes.ballots.valid', count(valid)),
    ', không hợp lệ ',
    slot('votes.ballots.invalid', count(invalid)),
  ];
}
