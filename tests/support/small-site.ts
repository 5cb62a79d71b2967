/** The small catalogue of another field, built under a base, in two versions. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { withContent, type Edit } from './content.ts';
import { keptBuild, pagesBase } from './kept-build.ts';
import type { Build } from './site.ts';

export type Version = 'one' | 'two';

/** What the two say of the staff nurse. */
export const says = { one: 'a handful of patients', two: 'a roomful of patients' };

/** An address of a role that is retired, and of the one that has taken its place. */
export const retired = { was: '/roles/ward-sister/', now: '/roles/charge-nurse/' };

const permanent =
	'released: false\nids: {}\naddresses: []\nretired:\n  - { was: "role:ward-sister", successor: "role:charge-nurse" }\n';

/** Three roles, a guide that is on no line, and a retired role; in the second version another word and another sign. */
export async function smallSite(version: Version): Promise<Build> {
	const anew = (text: string): string => text.replace(says.one, says.two);
	// The sign of a line is on every page, and in the piece of HTML that the search loads.
	const sign = (text: string): string => text.replace('shape: circle', 'shape: square');
	const edits: Record<string, Edit> = {
		'permanent.yaml': permanent,
		...(version === 'two' && { 'roles/staff-nurse.mdx': anew, 'families.yaml': sign }),
	};
	const content = mkdtempSync(join(tmpdir(), 'pm-atlas-small-'));
	try {
		withContent({ overlay: 'readability/pass', edits }, (dir) =>
			cpSync(dir, content, { recursive: true }),
		);
		return await keptBuild(`small-${version}`, content, pagesBase);
	} finally {
		rmSync(content, { recursive: true });
	}
}
