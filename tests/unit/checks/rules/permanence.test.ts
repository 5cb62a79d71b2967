import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { recordOf } from '../../../../src/checks/permanent-record.ts';
import type { Permanent } from '../../../../src/domain/permanent.ts';
import {
	checkContent,
	issuesOf,
	replacing,
	type ContentOptions,
	type Edit,
} from '../../../support/content.ts';

const { ids, addresses } = recordOf(checkContent({}).catalogue);

/** Everything the base holds, as `permanent.yaml` records it, with changes. */
function recorded(
	change: (record: Permanent) => void,
	edits: Record<string, Edit> = {},
): ContentOptions {
	const record = structuredClone({ released: true, ids, addresses, retired: [] }) as Permanent;
	change(record);
	return { edits: { 'permanent.yaml': stringify(record), ...edits } };
}

/** The issues of a record, each with what its line says: the record grows with the site, and its numbers with it. */
function issuesIn({ edits, ...options }: ContentOptions): string {
	const lines = String(edits!['permanent.yaml']).split('\n');
	return issuesOf({ ...options, edits }).replaceAll(
		/(permanent\.yaml):(\d+):\d+/g,
		(_, file: string, line: string) => `${file}, "${lines[Number(line) - 1]!.trim()}":`,
	);
}

test('what was published may not just be gone', () => {
	expect(issuesOf({ overlay: 'permanence/fail' })).toMatchInlineSnapshot(`
		"content/permanent.yaml:33:10 permanence
		  expected "term:bed-board", which was published, to exist or be retired, found neither
		  Put it back, or add to "retired": { was: "term:bed-board", successor: "…" }."
	`);
});

test('what is gone may be retired with a successor', () => {
	expect(issuesOf({ overlay: 'permanence/pass' })).toBe('no issues');
});

test('nothing is permanent before the first release', () => {
	expect(
		issuesOf({
			overlay: 'permanence/fail',
			edits: { 'permanent.yaml': replacing('released: true', 'released: false') },
		}),
	).toBe('no issues');
});

test('a page that is gone is one fault, with its id and its address', () => {
	const options = recorded(({ ids, addresses }) => {
		ids['role']!.push('matron');
		addresses.push('/roles/matron/');
	});
	expect(issuesIn(options)).toMatchInlineSnapshot(`
		"content/permanent.yaml, "- matron": permanence
		  expected "role:matron", which was published, to exist or be retired, found neither
		  Put it back, or add to "retired": { was: "role:matron", successor: "…" }, and the same for "/roles/matron/"."
	`);
});

test('an address that is gone is asked for on its own where its id is retired', () => {
	const options = recorded(({ ids, addresses, retired }) => {
		ids['role']!.push('matron');
		addresses.push('/roles/matron/');
		retired.push({ was: 'role:matron', successor: 'role:nurse-manager' });
	});
	expect(issuesIn(options)).toMatchInlineSnapshot(`
		"content/permanent.yaml, "- /roles/matron/": permanence
		  expected "/roles/matron/", which was published, to exist or be retired, found neither
		  Put it back, or add to "retired": { was: "/roles/matron/", successor: "…" }."
	`);
});

test('a successor exists', () => {
	const options = recorded(({ ids, retired }) => {
		ids['term']!.push('bed-board');
		retired.push({ was: 'term:bed-board', successor: 'term:white-board' });
	});
	expect(issuesIn(options)).toMatchInlineSnapshot(`
		"content/permanent.yaml, "successor: term:white-board": permanence
		  expected a successor that exists, found "term:white-board"
		  Name the id ("role:product-manager") or address ("/roles/product-manager/") that replaces it."
	`);
});

test('a successor may be retired itself', () => {
	const options = recorded(({ ids, retired }) => {
		ids['term']!.push('bed-board', 'white-board');
		retired.push({ was: 'term:bed-board', successor: 'term:white-board' });
		retired.push({ was: 'term:white-board', successor: 'term:handover' });
	});
	expect(issuesIn(options)).toBe('no issues');
});

test('successors may not lead in a circle', () => {
	const options = recorded(({ retired }) => {
		retired.push({ was: 'term:bed-board', successor: 'term:white-board' });
		retired.push({ was: 'term:white-board', successor: 'term:bed-board' });
	});
	expect(issuesIn(options)).toMatchInlineSnapshot(`
		"content/permanent.yaml, "successor: term:white-board": permanence
		  expected a successor that leads to something that exists, found "term:white-board", which leads back
		  Name what is there today.
		content/permanent.yaml, "successor: term:bed-board": permanence
		  expected a successor that leads to something that exists, found "term:bed-board", which leads back
		  Name what is there today."
	`);
});

test('a page that is gone has a successor that readers can be sent to', () => {
	const options = recorded(({ retired }) => {
		retired.push({ was: 'role:matron', successor: 'statement:teaching-aware-shows' });
		retired.push({ was: 'statement:old', successor: 'statement:teaching-aware-shows' });
	});
	expect(issuesIn(options)).toMatchInlineSnapshot(`
		"content/permanent.yaml, "successor: statement:teaching-aware-shows": permanence
		  expected a successor that readers can be sent to, found "statement:teaching-aware-shows", which has no place of its own
		  Name what has a page, or a place on one: not a statement, a group of skills or an answer."
	`);
});

test('what is retired before the first release is redirected, and so its successor exists', () => {
	const options = recorded((record) => {
		record.released = false;
		record.retired.push({ was: '/roles/matron/', successor: '/roles/nobody/' });
	});
	expect(issuesIn(options)).toMatchInlineSnapshot(`
		"content/permanent.yaml, "successor: /roles/nobody/": permanence
		  expected a successor that exists, found "/roles/nobody/"
		  Name the id ("role:product-manager") or address ("/roles/product-manager/") that replaces it."
	`);
});

test.each([
	'//evil.example/',
	'/roles/../x/',
	'/roles/%2e%2e/',
	'/roles/matron',
	'/a/ https://evil.example/ 301',
	'https://evil.example/',
	'javascript:alert(1)',
	'role:../x',
])('what is no id and no address of ours is not redirected: %s', (was) => {
	const options = recorded(({ retired }) => retired.push({ was, successor: '/roles/' }));
	expect(issuesIn(options)).toContain(
		`permanent.yaml, "- was: ${stringify(was).trim()}": invalid-field\n  "retired[0].was": expected an id like "role:product-manager" or an address like`,
	);
});

test('a retired name is not used again', () => {
	const options = recorded(({ retired }) =>
		retired.push({ was: 'term:handover', successor: 'term:escalation' }),
	);
	expect(issuesIn(options)).toMatchInlineSnapshot(`
		"content/permanent.yaml, "- was: term:handover": permanence
		  expected a name that is gone, found "term:handover", which exists
		  A retired name is never used again: choose another, or take this line out before a release."
	`);
});

describe('a name that is not recorded', () => {
	const options = recorded(({ ids }) => ids['source']!.splice(0, 4));

	test('is a warning while an editor works', () => {
		expect(issuesIn(options)).toMatchInlineSnapshot(`
			"content/permanent.yaml, "released: true": permanence (warning)
			  expected every id and address to be recorded, found 4 that are not: source:handover-standard, source:hospital-grades, source:rota-survey and 1 more
			  Run "npm run fix" and commit content/permanent.yaml."
		`);
		expect(checkContent(options).ok).toBe(true);
	});

	test('is an error when the site is deployed', () => {
		expect(issuesIn({ ...options, deploy: true })).toMatchInlineSnapshot(`
			"content/permanent.yaml, "released: true": permanence
			  expected every id and address to be recorded, found 4 that are not: source:handover-standard, source:hospital-grades, source:rota-survey and 1 more
			  Run "npm run fix" and commit content/permanent.yaml."
		`);
		expect(checkContent({ ...options, deploy: true }).ok).toBe(false);
	});
});

describe('nothing is said to be gone', () => {
	test('because its file could not be read', () => {
		const options = recorded(() => {}, {
			'roles/charge-nurse.mdx': replacing('band: senior', 'band: seinor'),
		});
		expect(issuesIn(options)).toMatchInlineSnapshot(`
			"content/roles/charge-nurse.mdx:5:7 invalid-field
			  expected "band" to be one of entry, mid, senior, lead, head, executive, found "seinor"
			  Did you mean "senior"?"
		`);
	});

	test('because it names a family that does not exist', () => {
		const options = recorded(() => {}, {
			'roles/charge-nurse.mdx': replacing('family: nursing', 'family: nurs'),
		});
		expect(issuesIn(options)).toMatchInlineSnapshot(`
			"content/roles/charge-nurse.mdx:4:9 unknown-reference
			  expected the id of a family, found "nurs"
			  Use the id of an existing family, or write that family first."
		`);
	});

	test('because its id is mistyped', () => {
		const options = recorded(() => {}, {
			'glossary/handover.mdx': replacing('id: handover', 'id: handovers'),
		});
		expect(issuesIn(options)).toMatchInlineSnapshot(`
		"content/glossary/handover.mdx:2:5 id-matches-file
		  expected the id "handover", like the file's name, found "handovers"
		  Set "id: handover", or rename the file to "handovers.mdx"."
	`);
	});
});
