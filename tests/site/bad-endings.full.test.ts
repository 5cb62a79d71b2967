import { cpSync } from 'node:fs';
import { describe } from 'vitest';
import { holdsThroughBadEndings } from '../support/bad-endings.ts';
import { contentDir } from '../support/site.ts';

describe('on our whole content', () =>
	holdsThroughBadEndings((dir) => cpSync(contentDir, dir, { recursive: true }), 10));
