import { createRoot } from 'react-dom/client';
import { officeReady } from '../../hosts/word/officeReady';
import { vi } from '../words/vi';
import { createPane } from './createPane';
import { TaskpaneApp } from './TaskpaneApp';

const root = document.getElementById('root');
if (root) createRoot(root).render(<TaskpaneApp session={createPane(vi)} ready={officeReady()} />);
