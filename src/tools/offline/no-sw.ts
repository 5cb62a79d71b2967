/** Loaded where an address asks for it by `?no-sw`. */
import { removeKept } from './remove.ts';

void removeKept();
