import { Engine } from './engine';
import { serve } from './rpc';

serve(new Engine(), self);
