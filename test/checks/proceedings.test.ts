import { emptyMeeting, type Assignment, type Topic } from '../../src/domain/meeting';
import { judged } from './judged';

const topicOf = (topic: Partial<Topic>): Topic => ({ ...emptyMeeting('thematic').topic, ...topic });

describe('previous-resolution-review', () => {
  test('is present when the last resolution was looked back on', () => {
    const words = { previousReview: 'II. Kết quả thực hiện nghị quyết tháng 6' };
    const meeting = { previousReview: 'Hoàn thành 7/9 việc.' };
    expect(judged('previous-resolution-review', { meeting, words })).toMatchObject({
      outcome: 'present',
      said: [words.previousReview],
    });
  });

  test('is missing when it was not, at a combined meeting too', () => {
    expect(judged('previous-resolution-review', {}).outcome).toBe('missing');
    expect(judged('previous-resolution-review', { kind: 'combined' }).outcome).toBe('missing');
  });
});

describe('draft-sent-before', () => {
  test('is present when members had it beforehand', () => {
    const words = { 'topic.draftSent': 'Dự thảo gửi qua Zalo ngày 12/11.' };
    const meeting = { topic: topicOf({ draftSent: true }) };
    expect(judged('draft-sent-before', { kind: 'thematic', meeting, words })).toMatchObject({
      outcome: 'present',
      said: [words['topic.draftSent']],
    });
  });

  test.each([null, false])('is missing when that is %s', (draftSent) => {
    const meeting = { topic: topicOf({ draftSent }) };
    expect(judged('draft-sent-before', { kind: 'combined', meeting }).outcome).toBe('missing');
  });
});

describe('topic-presented', () => {
  test('is present when somebody presented it, its title shown too', () => {
    const words = {
      'topic.title': 'Lời nói nơi phòng cấp cứu',
      'topic.presented': 'Đồng chí Ánh trình bày chuyên đề.',
    };
    const meeting = { topic: topicOf({ presented: true }) };
    expect(judged('topic-presented', { kind: 'thematic', meeting, words })).toMatchObject({
      outcome: 'present',
      said: [words['topic.presented'], words['topic.title']],
    });
  });

  test.each([null, false])('is missing when that is %s', (presented) => {
    const meeting = { topic: topicOf({ title: 'Nêu gương', presented }) };
    expect(judged('topic-presented', { kind: 'thematic', meeting }).outcome).toBe('missing');
  });
});

describe('opinions', () => {
  const named = { speaker: 'Lò Thị Ngân', text: 'đề nghị sửa cống chợ Rú trước tháng 9' };
  const unnamed = { speaker: null, text: 'có ý kiến đề nghị sửa cống' };
  const words = {
    'opinions.0': 'Đ/c Ngân: đề nghị sửa cống',
    'opinions.1': 'Đ/c Ba: nhất trí',
    'opinions.2': 'Đ/c Tư: bổ sung',
    'opinions.3': 'Đ/c Năm: bổ sung',
  };

  test('are recorded when somebody said something; the first three are shown', () => {
    const meeting = { opinions: [named, named, named, named] };
    const verdict = judged('opinions-recorded', { meeting, words });
    expect(verdict).toMatchObject({ outcome: 'present', said: Object.values(words).slice(0, 3) });
  });

  test('are recorded even where nobody is named', () => {
    expect(judged('opinions-recorded', { meeting: { opinions: [unnamed] } }).outcome).toBe(
      'present',
    );
  });

  test('are missing when there is none', () => {
    expect(judged('opinions-recorded', {}).outcome).toBe('missing');
  });

  test('have named speakers when one at least is named', () => {
    const meeting = { opinions: [unnamed, named] };
    expect(judged('opinion-speakers-named', { meeting }).outcome).toBe('present');
  });

  test('lack their speakers when nobody is named, and all of them are shown', () => {
    const meeting = { opinions: [unnamed, unnamed] };
    const verdict = judged('opinion-speakers-named', { meeting, words });
    expect(verdict).toMatchObject({ outcome: 'missing', said: Object.values(words) });
  });

  test('have no speakers to ask for when there is none', () => {
    expect(judged('opinion-speakers-named', {}).outcome).toBe('not-applicable');
  });
});

describe('conclusion', () => {
  test('is present when the chair drew one', () => {
    const words = { conclusion: 'VI. Kết luận của chủ trì' };
    expect(judged('conclusion', { meeting: { conclusion: 'Thống nhất.' }, words })).toMatchObject({
      outcome: 'present',
      said: [words.conclusion],
    });
  });

  test('is missing when not', () => {
    expect(judged('conclusion', {}).outcome).toBe('missing');
  });
});

describe('assignments-with-deadlines', () => {
  const whole: Assignment = { who: 'Ngô Đức Khải', what: 'nạo vét kênh', deadline: '15/11/2026' };
  const words = { 'assignments.0': 'Đ/c Khải nạo vét kênh', 'assignments.1': 'Đ/c Vân kiểm tra' };
  const judgedWith = (...assignments: Assignment[]): ReturnType<typeof judged> =>
    judged('assignments-with-deadlines', { meeting: { assignments }, words });

  test('is present when every task has a person and a day', () => {
    expect(judgedWith(whole, whole)).toMatchObject({
      outcome: 'present',
      said: Object.values(words),
    });
  });

  test.each<[string, Partial<Assignment>]>([
    ['a day', { deadline: null }],
    ['a person', { who: null }],
  ])('is missing for a task without %s, which alone is shown', (_, lacking) => {
    const verdict = judgedWith(whole, { ...whole, ...lacking });
    expect(verdict).toMatchObject({ outcome: 'missing', said: [words['assignments.1']] });
    expect(verdict.message.what).toBe('1 trong 2 việc được giao chưa có người hoặc thời hạn.');
  });

  test('speaks of all tasks when all lack something', () => {
    const { message } = judgedWith({ ...whole, deadline: null });
    expect(message.what).toBe('Các việc được giao chưa có người hoặc thời hạn.');
  });

  test('is missing when nothing was given to anybody', () => {
    expect(judged('assignments-with-deadlines', {}).outcome).toBe('missing');
  });
});

describe('quality-rating', () => {
  const words = { rating: 'xếp loại Tốt' };

  test.each([
    { score: 93, grade: null },
    { score: null, grade: 'Tốt' as const },
  ])('is present with %j', (rating) => {
    expect(judged('quality-rating', { meeting: { rating }, words })).toMatchObject({
      outcome: 'present',
      said: ['xếp loại Tốt'],
    });
  });

  test('is missing when the cell did not rate itself', () => {
    expect(judged('quality-rating', {}).outcome).toBe('missing');
  });

  test('is contradictory when the score sheet does not add up', () => {
    const verdict = judged('quality-rating', {
      meeting: { rating: { score: 95, grade: 'Tốt' } },
      words,
      otherWords: { rating: 'Cộng: 95' },
    });
    expect(verdict).toMatchObject({ outcome: 'contradictory', said: ['xếp loại Tốt', 'Cộng: 95'] });
  });
});
