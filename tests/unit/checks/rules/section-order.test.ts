import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { longestRise } from '../../../../src/checks/rules/section-order.ts';
import { issuesOf, replacing } from '../../../support/content.ts';

const skill = 'skills/wound-care.mdx';
const role = 'roles/charge-nurse.mdx';

test('sections stand in the order of the recipe', () => {
	expect(issuesOf({ overlay: 'section-order/fail' })).toMatchInlineSnapshot(`
		"content/skills/wound-care.mdx:31:1 section-order
		  expected "## How to build it" before "## How to show it", found it after
		  Move the section up; the order is the same on every page of this kind."
	`);
});

test('a part inside a section may have the name of another section', () => {
	expect(issuesOf({ overlay: 'section-order/pass' })).toBe('no issues');
});

/** Moves the section with a title behind the one with another title, or to the front. */
function moving(title: string, behind?: string): (text: string) => string {
	return (text) => {
		const [head = '', ...sections] = text.split(/(?=^## )/m).map((part) => `${part.trimEnd()}\n\n`);
		const moved = sections.find((section) => section.startsWith(`## ${title}\n`))!;
		const rest = sections.filter((section) => section !== moved);
		const place =
			behind === undefined
				? 0
				: rest.findIndex((section) => section.startsWith(`## ${behind}\n`)) + 1;
		return head + rest.toSpliced(place, 0, moved).join('');
	};
}

test('one section that was moved to the front is one fault', () => {
	expect(issuesOf({ edits: { [role]: moving('Is it for you') } })).toMatchInlineSnapshot(`
		"content/roles/charge-nurse.mdx:29:1 section-order
		  expected "## Is it for you" after "## Getting in", found it before
		  Move the section down; the order is the same on every page of this kind."
	`);
});

test('one section that was moved to the end is one fault', () => {
	expect(issuesOf({ edits: { [role]: moving('Focus and scope', 'Is it for you') } }))
		.toMatchInlineSnapshot(`
		"content/roles/charge-nurse.mdx:108:1 section-order
		  expected "## Focus and scope" before "## Responsibilities", found it after
		  Move the section up; the order is the same on every page of this kind."
	`);
});

test('two sections that were moved are two faults', () => {
	const edits = {
		[role]: (text: string) =>
			moving('Responsibilities', 'Getting in')(moving('Day to day', 'Misconceptions')(text)),
	};
	expect(issuesOf({ edits })).toMatchInlineSnapshot(`
		"content/roles/charge-nurse.mdx:91:1 section-order
		  expected "## Day to day" before "## How success is judged", found it after
		  Move the section up; the order is the same on every page of this kind.
		content/roles/charge-nurse.mdx:102:1 section-order
		  expected "## Responsibilities" before "## How success is judged", found it after
		  Move the section up; the order is the same on every page of this kind."
	`);
});

test('a section that the recipe does not know is refused', () => {
	const edits = {
		[skill]: replacing('## How to show it', '## History\n\nOld.\n\n## How to show it'),
	};
	expect(issuesOf({ edits })).toMatchInlineSnapshot(`
		"content/skills/wound-care.mdx:30:1 section-order
		  expected only the sections of this kind of page, found "## History"
		  Make it a "###" inside the section it belongs to, or delete it."
	`);
});

test('a section of another kind of page is refused', () => {
	const edits = {
		[skill]: replacing('## How to show it', '## Hard parts\n\nSome.\n\n## How to show it'),
	};
	expect(issuesOf({ edits })).toMatchInlineSnapshot(`
		"content/skills/wound-care.mdx:30:1 section-order
		  expected only the sections of this kind of page, found "## Hard parts"
		  Make it a "###" inside the section it belongs to, or delete it."
	`);
});

describe('the longest rise', () => {
	const numbers = fc.uniqueArray(fc.nat(30), { maxLength: 12 });

	test('of several as long is the one that begins first', () => {
		expect(longestRise([])).toEqual([]);
		expect(longestRise([0, 2, 1])).toEqual([0, 1]);
		expect(longestRise([1, 0])).toEqual([0]);
		expect(longestRise([5, 0, 1, 2])).toEqual([1, 2, 3]);
	});

	test('rises, and is as long as any', () => {
		const lengthOfAny = (list: readonly number[], floor = -1): number =>
			list.reduce(
				(best, n, i) => (n > floor ? Math.max(best, 1 + lengthOfAny(list.slice(i + 1), n)) : best),
				0,
			);
		fc.assert(
			fc.property(numbers, (list) => {
				const run = longestRise(list);
				const values = run.map((i) => list[i]!);
				expect(values).toEqual(values.toSorted((a, b) => a - b));
				expect(run).toEqual(run.toSorted((a, b) => a - b));
				expect(run.length).toBe(lengthOfAny(list));
			}),
			{ numRuns: 60 },
		);
	});
});
