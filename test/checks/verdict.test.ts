import { evidenceOf, evidenceUnder } from '../../src/checks/verdict';
import type { Evidence } from '../../src/domain/evidence';
import { emptyMeeting } from '../../src/domain/meeting';
import type { Reading } from '../../src/reading/reading';

const passage = (paragraph: number, start = 0): Evidence => ({
  paragraph,
  start,
  end: start + 4,
  text: 'vắng',
});

const reading: Reading = {
  kind: 'regular',
  meeting: emptyMeeting('regular'),
  evidence: new Map([
    ['start', [passage(3)]],
    ['votes.0', [passage(9), passage(9, 20)]],
    ['votes.1', [passage(9, 20), passage(10)]],
    ['votesOther', [passage(11)]],
  ]),
  conflicts: new Map(),
  outline: [],
};

test('passages come in the order in which their facts are asked for', () => {
  expect(evidenceOf(reading, 'votes.1', 'start')).toEqual([
    passage(9, 20),
    passage(10),
    passage(3),
  ]);
});

test('a passage that two facts share is shown once', () => {
  expect(evidenceUnder(reading, 'votes.')).toEqual([passage(9), passage(9, 20), passage(10)]);
});

test('a fact without evidence adds nothing', () => {
  expect(evidenceOf(reading, 'end', 'start')).toEqual([passage(3)]);
  expect(evidenceUnder(reading, 'dissents.')).toEqual([]);
});
