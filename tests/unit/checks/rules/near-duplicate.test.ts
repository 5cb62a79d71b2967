import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { maxRun } from '../../../../src/checks/rules/near-duplicate.ts';
import { checkContent, issuesOf, replacing } from '../../../support/content.ts';
import { pageText, words } from '../../../support/pages.ts';

test('a long run of words that another page of the kind has is found, on the later page', () => {
	expect(issuesOf({ overlay: 'near-duplicate/fail' })).toMatchInlineSnapshot(`
		"content/skills/teaching.mdx:37:1 near-duplicate
		  expected words of its own, found 14 words in a row that skills/delegation.mdx has too: "week write down each task you gave away and each you could have given"
		  Say it on one page and link to it from the other, or tell what differs here."
	`);
});

test('a run of one word less passes', () => {
	expect(issuesOf({ overlay: 'near-duplicate/pass' })).toBe('no issues');
});

/** Terms with these bodies, and nothing else but what the base has. */
function terms(bodies: readonly string[]): Record<string, string> {
	return Object.fromEntries(
		bodies.map((body, i) => [
			`glossary/term-${i}.mdx`,
			pageText('terms', `id: term-${i}\ntitle: T${i}\naliases: []\ndefinition: "W${i}."`).replace(
				/\n---\n[^]*$/,
				`\n---\n\n${body}\n`,
			),
		]),
	);
}

const found = (bodies: readonly string[]) =>
	checkContent({ edits: terms(bodies) })
		.issues.filter(({ rule }) => rule === 'near-duplicate')
		.map(({ path, message }) => `${path.split('/').at(-1)} ${message}`);

test('case, marks and line ends make no difference', () => {
	const run = words(maxRun);
	const other = run.toLowerCase().replaceAll(' ', ',\n');
	expect(found([`${run} ${words(300)}`, `${words(300)} ${other}`])).toHaveLength(1);
});

test('many short runs add up', () => {
	const runs = Array.from({ length: 10 }, () => words(6));
	const mixed = (): string => runs.map((run) => `${run} ${words(2)}`).join(' ');
	const [issue, ...rest] = found([mixed(), mixed()]);
	expect(rest).toEqual([]);
	expect(issue).toMatch(/^term-1.mdx expected a page of its own, found that it shares \d+\.\d% /);
});

test('the same on a long page is nothing', () => {
	const runs = Array.from({ length: 10 }, () => words(6));
	const mixed = (): string => runs.map((run) => `${run} ${words(60)}`).join(' ');
	expect(found([mixed(), mixed()])).toEqual([]);
});

test('a phrase on five pages is told once, on the last', () => {
	const phrase = words(7);
	const bodies = (count: number) =>
		Array.from({ length: count }, () => `${words(200)} ${phrase} ${words(200)}`);
	expect(found(bodies(4))).toEqual([]);
	expect(found(bodies(5))).toEqual([
		`term-4.mdx expected words of its own, found "${phrase.toLowerCase().replaceAll('.', '')}" on 5 terms: ` +
			`${[0, 1, 2, 3, 4].map((i) => `glossary/term-${i}.mdx`).join(', ')}`,
	]);
});

test('pages of two kinds may say the same', () => {
	const edits = {
		'glossary/handover.mdx': replacing(
			'Reading a printed list aloud is not one.',
			'For one week, write down each task you gave away and each you could have given away.',
		),
	};
	expect(issuesOf({ edits })).toBe('no issues');
});

test('a copy under the same id is for duplicate-id to report', () => {
	const edits = terms([words(60)]);
	const copy = edits['glossary/term-0.mdx']!;
	const { issues } = checkContent({ edits: { ...edits, 'glossary/term-x.mdx': copy } });
	expect(issues.map(({ rule }) => rule)).not.toContain('near-duplicate');
});

describe('for any run of words', () => {
	test('it is found if and only if it is long enough', () => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 2 * maxRun }), (length) => {
				const run = words(length);
				const bodies = [`${words(300)} ${run} ${words(300)}`, `${words(310)} ${run} ${words(300)}`];
				expect(found(bodies)).toHaveLength(length >= maxRun ? 1 : 0);
			}),
			{ numRuns: 15 },
		);
	});
});
