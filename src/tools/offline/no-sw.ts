/** Loaded where an address asks for it by `?no-sw`. */
import { removeKept } from './remove.ts';

// Where a browser refuses to answer, it keeps nothing either.
removeKept().catch(() => undefined);
