import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe } from 'vitest';
import { holdsThroughBadEndings } from '../support/bad-endings.ts';
import { fixturesDir } from '../support/content.ts';
import { ladder, pageText, rung } from '../support/pages.ts';

/** Three terms, a ladder and a guide: small, so that a build is short. */
function fivePages(dir: string): void {
	for (const part of ['glossary', 'families.yaml', 'sources.yaml', 'wording.yaml'])
		cpSync(join(fixturesDir, 'base', part), join(dir, part), { recursive: true });
	const guide = pageText(
		'guides',
		'id: first-week\ntitle: The first week\ndefinition: What to ask on the first days.\naliases: []',
	);
	const files = {
		'guides/first-week.mdx': guide,
		...ladder(
			'night-posts',
			[rung('night-helper', 'night-lead'), rung('night-lead', '')].join('\n'),
		),
	};
	for (const [path, text] of Object.entries(files)) {
		mkdirSync(dirname(join(dir, path)), { recursive: true });
		writeFileSync(join(dir, path), text);
	}
}

describe('on a catalogue of five pages', () => holdsThroughBadEndings(fivePages, 3));
