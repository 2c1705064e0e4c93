import { createRoot } from 'react-dom/client';
import { vi } from '../words/vi';
import { createDesk } from './createDesk';
import { DeskApp } from './DeskApp';

const root = document.getElementById('root');
if (root) createRoot(root).render(<DeskApp desk={createDesk(vi)} />);
