import type { Topic } from '../../src/domain/meeting';
import { meetingWith } from './shortMinute';

const TITLE = 'BIÊN BẢN SINH HOẠT CHUYÊN ĐỀ QUÝ II NĂM 2026';
const topicWith = (topic: string, title = TITLE): Topic =>
  meetingWith({ title, review: '', topic }).topic;

describe('the name of the theme', () => {
  test.each([
    'Chuyên đề: “Lời nói nơi phòng cấp cứu”',
    'Tên chuyên đề: Lời nói nơi phòng cấp cứu.',
    'Chủ đề "Lời nói nơi phòng cấp cứu".',
    'Sinh hoạt chuyên đề với chủ đề: Lời nói nơi phòng cấp cứu',
  ])('is read from “%s”', (topic) => {
    expect(topicWith(topic).title).toBe('Lời nói nơi phòng cấp cứu');
  });

  test('may stand below the title', () => {
    const title = `${TITLE}\n“Lời nói nơi phòng cấp cứu”`;
    expect(topicWith('', title).title).toBe('Lời nói nơi phòng cấp cứu');
  });

  test.each(['Tên chuyên đề: ……………………', 'Tên chuyên đề: “………………”', ''])(
    'is not stated by “%s”',
    (topic) => {
      expect(topicWith(topic).title).toBeNull();
    },
  );
});

describe('the presentation', () => {
  test.each([
    ['Đồng chí Từ Ngọc Ánh trình bày dự thảo chuyên đề.', 'Từ Ngọc Ánh'],
    ['ĐD Từ Ngọc Ánh đọc toàn văn chuyên đề, 25 phút.', 'Từ Ngọc Ánh'],
    ['Đồng chí Từ Ngọc Ánh, được phân công, trình bày chuyên đề.', 'Từ Ngọc Ánh'],
    ['Thay mặt chi ủy, đồng chí Từ Ngọc Ánh báo cáo chuyên đề.', 'Từ Ngọc Ánh'],
  ])('was given: “%s”', (topic, presenter) => {
    expect(topicWith(topic)).toMatchObject({ presented: true, presenter });
  });

  test.each([
    'Phân công đồng chí Ánh trình bày chuyên đề quý sau.',
    'Đồng chí Ánh sẽ trình bày chuyên đề vào tháng tới.',
    'Chưa có ai trình bày chuyên đề vì đồng chí Ánh ốm.',
    'Đồng chí ………… trình bày chuyên đề.',
    '',
  ])('was not: “%s”', (topic) => {
    expect(topicWith(topic).presented).toBeNull();
  });
});

describe('the draft', () => {
  test.each([
    'Dự thảo chuyên đề đã gửi đảng viên qua Zalo ngày 01/7/2026.',
    'Tài liệu được đăng trên Sổ tay đảng viên điện tử từ ngày 30/6.',
    'Bản dự thảo in phát tận tay từng đảng viên trước buổi họp 3 ngày.',
    'Dự thảo chuyên đề gửi các đồng chí từ tuần trước để nghiên cứu.',
  ])('was sent beforehand: “%s”', (topic) => {
    expect(topicWith(topic).draftSent).toBe(true);
  });

  test.each([
    'Dự thảo chuyên đề phát cho đảng viên lúc vào họp.',
    'Đồng chí Ánh hoàn thiện chuyên đề, gửi đảng viên trước ngày 10/7/2026.',
    'Chưa kịp gửi dự thảo cho đảng viên.',
    'Dự thảo chuyên đề đã gửi đảng viên ngày ………',
    'Dự thảo gửi đảng viên ngày 05/7/2026.',
    '',
  ])('was not: “%s”', (topic) => {
    expect(topicWith(topic).draftSent).toBeNull();
  });
});

test('a regular meeting has no theme', () => {
  const { topic } = meetingWith({ topic: 'Đồng chí Ánh trình bày dự thảo chuyên đề năm sau.' });
  expect(topic).toEqual({ title: null, presenter: null, presented: null, draftSent: null });
});
