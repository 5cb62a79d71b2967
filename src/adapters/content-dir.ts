import { resolve } from 'node:path';

/** The content folder this process builds: `content/`, or what `npm run build -- --content DIR` names. */
export const contentDir = resolve(process.env['CONTENT_DIR'] ?? 'content').replaceAll('\\', '/');
