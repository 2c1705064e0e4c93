import { createRoot } from 'react-dom/client';
import { officeReady } from '../../hosts/word/officeReady';
import { vi } from '../words/vi';
import { createPane } from './createPane';
import { TaskpaneApp } from './TaskpaneApp';

const root = document.getElementById('root');
// Each button on the ribbon opens the pane at an address of its own (manifest.xml).
const task = new URLSearchParams(location.search).get('task');
if (root) {
  createRoot(root).render(
    <TaskpaneApp session={createPane(vi)} ready={officeReady()} task={task} />,
  );
}
