/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import { TaskTabs } from '../../../src/ui/components/TaskTabs';
import { renderInSession } from './renderInSession';

const open = (): string | null => screen.getByRole('tab', { selected: true }).textContent;

test.each([
  ['forms', 'Biểu mẫu'],
  ['check', 'Kiểm tra'],
  ['sections', 'Chèn mục'],
])('the ribbon button for “%s” opens the pane at its own job', (first, name) => {
  renderInSession(<TaskTabs formsInto="open-document" first={first} />);
  expect(open()).toContain(name);
});

test.each([undefined, null, 'xóa-hết'])('an address that names %s opens the check', (first) => {
  renderInSession(<TaskTabs formsInto="open-document" first={first ?? null} />);
  expect(open()).toContain('Kiểm tra');
});
