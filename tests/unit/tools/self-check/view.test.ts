import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findJob } from '../../../../src/domain/job.ts';
import { selfCheckMarkdown } from '../../../../src/tools/self-check/markdown.ts';
import type { Rating, Ratings } from '../../../../src/tools/self-check/ratings.ts';
import {
	askedAddress,
	evidenceWords,
	selfCheckView,
	skillsAsked,
	standingBar,
	standingWords,
	type Standing,
} from '../../../../src/tools/self-check/view.ts';
import { catalogueOf, contentOf, get, need, role, skill } from '../../../support/catalogue.ts';
import { inBrowser, jobsOf, toolCatalogues } from '../../../support/tool-catalogue.ts';

const ids = ['asking', 'budgeting', 'coaching', 'deciding', 'editing', 'filing'];
const catalogue = inBrowser(
	catalogueOf(
		contentOf({
			skills: ids.map((id) => skill(id)),
			roles: [
				role('lead', {
					skills: [
						need('filing', 3, 'optional'),
						need('editing', 2, 'supporting'),
						need('asking', 3),
						need('budgeting', 2),
						need('coaching', 3),
						need('deciding', 1),
					],
				}),
			],
		}),
	),
);
const lead = findJob(catalogue, 'lead')!;
const of = (record: Record<string, Rating>): Ratings => new Map(Object.entries(record));
const ratings = of({
	asking: { level: 4, note: ' Ran the *survey* ' },
	budgeting: { level: 2 },
	coaching: { level: 1, note: 'Ada' },
	deciding: { level: 0 },
	filing: { level: 4 },
});
const standing = (has: Standing['has'], asks: Standing['asks'], note = ''): Standing => ({
	skill: get(catalogue.skills, 'asking'),
	has,
	asks,
	note,
});

describe('the self-check', () => {
	test('asks about core skills first, then supporting ones, and about no optional one', () => {
		expect(skillsAsked(lead).map(({ skill: { id } }) => id)).toEqual([
			'asking',
			'coaching',
			'budgeting',
			'deciding',
			'editing',
		]);
	});

	test('shows strengths first, then what is to raise, then what is new, with the evidence', () => {
		const { parts, open } = selfCheckView(lead, ratings);
		expect(parts.map(({ key, items }) => [key, items.map((item) => item.skill.id)])).toEqual([
			['strengths', ['asking', 'budgeting']],
			['raise', ['coaching']],
			['new', ['deciding']],
		]);
		expect(parts[0]!.items.map(({ note }) => note)).toEqual(['Ran the *survey*', '']);
		expect(open.map(({ id }) => id)).toEqual(['editing']);
	});

	test('says all of it in a sentence without a share or a score', () => {
		expect(selfCheckView(lead, ratings).summary).toBe(
			'Of 5 skills that the job leans on, 2 are at the level it asks for or above; 1 to raise, 1 new, 1 not answered.',
		);
		expect(selfCheckView(lead, new Map()).summary).toBe(
			'Of 5 skills that the job leans on, 5 not answered.',
		);
	});

	test('puts every skill it asks about in exactly one place, whatever the answers', () => {
		const levels = fc.array(fc.option(fc.constantFrom(0, 1, 2, 3, 4), { nil: undefined }), {
			minLength: 6,
			maxLength: 6,
		});
		fc.assert(
			fc.property(toolCatalogues, fc.nat(), levels, (random, i, some) => {
				const jobs = jobsOf(random, ['role', 'rung']);
				const job = jobs[i % jobs.length]!;
				const given = new Map(
					[...random.skills.keys()].map((id, n) => [id, { level: some[n] } as Rating]),
				);
				const { parts, open, summary } = selfCheckView(job, given);
				const items = parts.flatMap((part) => part.items);
				const placed = [...items.map((item) => item.skill), ...open];
				expect(new Set(placed)).toEqual(new Set(skillsAsked(job).map((one) => one.skill)));
				expect(placed).toHaveLength(new Set(placed).size);
				for (const { key, items: list } of parts) {
					for (const { has, asks } of list)
						expect(key).toBe(has >= asks ? 'strengths' : has > 0 ? 'raise' : 'new');
				}
				expect(summary).not.toMatch(/%|percent|score/);
			}),
		);
	});
});

describe('a skill', () => {
	test('stands where it is, in words and as a bar', () => {
		expect(standingWords(standing(3, 3))).toBe('Skilled');
		expect(standingWords(standing(4, 2))).toBe('Expert, where Working is asked for');
		expect(standingWords(standing(0, 2))).toBe('None, and Working is asked for');
		expect(standingBar(standing(0, 2)).words).toBe('None to Working');
		expect(standingBar(standing(4, 2)).words).toBe('Expert');
		expect(standingBar(standing(1, 3)).steps.map(({ state }) => state)).toEqual([
			'reached',
			'build',
			'build',
			'beyond',
		]);
	});

	test('leads to what the job asks for', () => {
		expect(askedAddress(standing(1, 3))).toBe('/skills/asking/#skilled');
	});

	test('is counted with its evidence', () => {
		const [with_, without] = [standing(3, 3, 'x'), standing(3, 3)];
		expect(evidenceWords([without])).toBe('without a line of evidence');
		expect(evidenceWords([with_])).toBe('with a line of evidence');
		expect(evidenceWords([with_, with_])).toBe('each with a line of evidence');
		expect(evidenceWords([with_, without])).toBe('1 of them with a line of evidence');
	});
});

test('the self-check as Markdown says what the page says, and is read as it stands', () => {
	const url = (address: string): string => `https://example.org${address}`;
	const text = selfCheckMarkdown(selfCheckView(lead, ratings), { url, self: url('/tools/x/') });
	expect(text).toBe(
		[
			'# Self-check: lead',
			'[Lead](<https://example.org/roles/lead/>). Of 5 skills that the job leans on, 2 are at the level it asks for or above; 1 to raise, 1 new, 1 not answered.',
			'## Strengths: 2',
			'At the level that the job asks for, or above it: 1 of them with a line of evidence.',
			'- [Asking](<https://example.org/skills/asking/>): Expert, where Skilled is asked for\n  - Evidence: Ran the \\*survey\\*\n- [Budgeting](<https://example.org/skills/budgeting/>): Working',
			'## To raise: 1',
			'You have some of it, and the job asks for more: with a line of evidence.',
			'- [Coaching](<https://example.org/skills/coaching/>): Aware, and Skilled is asked for\n  - Evidence: Ada',
			'## New: 1',
			'None of it yet, and the job asks for it: without a line of evidence.',
			'- [Deciding](<https://example.org/skills/deciding/>): None, and Aware is asked for',
			'## Not answered: 1',
			'- [Editing](<https://example.org/skills/editing/>)',
			'My own reading of the levels; a list earns nobody the title. From [the self-check](<https://example.org/tools/x/>).\n',
		].join('\n\n'),
	);
});
