import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { GapItem } from '../../../../src/domain/gap.ts';
import { findJob } from '../../../../src/domain/job.ts';
import type { SkillTexts } from '../../../../src/domain/packed.ts';
import { isPlans, planKey, planText } from '../../../../src/tools/gap/plan.ts';
import { gapShape, gapView, levelsOf, stepWords, toBuild } from '../../../../src/tools/gap/view.ts';
import {
	catalogueOf,
	comparison,
	contentOf,
	family,
	get,
	ladder,
	line,
	need,
	role,
	skill,
	startingPoint,
	transition,
} from '../../../support/catalogue.ts';
import { inBrowser, jobsOf, toolCatalogues } from '../../../support/tool-catalogue.ts';

const catalogue = inBrowser(
	catalogueOf(
		contentOf({
			skills: ['asking', 'budgeting', 'coaching', 'deciding'].map((id) => skill(id)),
			roles: [
				role('here', { skills: [need('asking', 1), need('deciding', 2)] }),
				role('there', {
					skills: [need('asking', 3), need('budgeting', 2), need('coaching', 1, 'optional')],
				}),
				role('elsewhere'),
			],
			startingPoints: [startingPoint('tester', { skills: [{ id: 'asking', level: 3 }] })],
			ladders: [ladder('climb', line(['here', 'there'], ['here', 'there']))],
			transitions: [
				transition('here', 'there'),
				transition('tester', 'there'),
				transition('there', 'elsewhere'),
			],
		}),
	),
);
const view = (from: string, to: string) =>
	gapView(catalogue, findJob(catalogue, from)!, findJob(catalogue, to)!);
const texts: SkillTexts = {
	levels: [['Aware.'], ['Working.'], ['Skilled.', 'Still skilled.'], ['Expert.']],
	build: { title: 'How to build it', slug: 'how-to-build-it', lines: ['Ask ten people.'] },
	show: { title: 'How to show it', slug: 'how-to-show-it', lines: ['Bring the answers.'] },
};
const { skills } = catalogue;
const item = (from: GapItem['from'], to: GapItem['to']): GapItem => ({
	skill: get(skills, 'asking'),
	from,
	to,
	weight: 'core',
});

describe('the gap from one job to another', () => {
	test('counts what is to raise, new, enough and set aside', () => {
		expect(view('here', 'there').counts).toBe('1 to raise, 2 new, 0 carry over, 1 to set aside');
	});

	test('names as work what is more than optional', () => {
		expect(toBuild(view('here', 'there')).map((one) => one.skill.id)).toEqual([
			'asking',
			'budgeting',
		]);
	});

	test('knows the page of the move and of the way back, and the promotion', () => {
		const { way, back, nearby } = view('here', 'there');
		expect([way.transition?.id, way.promotion?.to.id]).toEqual(['here-to-there', 'there']);
		expect([back, nearby]).toEqual([undefined, []]);
		expect(view('elsewhere', 'there').back?.id).toBe('there-to-elsewhere');
	});

	test('of a rung counts the page of its role', () => {
		expect(view('rung:here', 'rung:there').way.transition?.id).toBe('here-to-there');
	});

	test('names other moves to the same job where nobody has written about this one', () => {
		expect(view('elsewhere', 'there').nearby.map(({ id }) => id)).toEqual([
			'here-to-there',
			'tester-to-there',
		]);
	});

	test('names first the moves that start nearest to the job: its own role, a title below, its line', () => {
		const near = inBrowser(
			catalogueOf(
				contentOf({
					families: [family('product'), family('project', { order: 2 })],
					roles: [
						role('goal'),
						role('far'),
						role('beside', { family: 'project' }),
						role('below', { family: 'project' }),
						role('above', { family: 'project' }),
					],
					ladders: [
						ladder('plan', line(['below', 'above'], ['below', 'above']), { family: 'project' }),
					],
					transitions: ['far', 'beside', 'below'].map((from) => transition(from, 'goal')),
				}),
			),
		);
		const { nearby } = gapView(near, findJob(near, 'above')!, findJob(near, 'goal')!);
		expect(nearby.map(({ from }) => from.id)).toEqual(['below', 'beside', 'far']);
	});

	test('of a promotion says what the next title reaches, and names the editors’ page on the two', () => {
		const promoted = catalogueOf(
			contentOf({
				roles: [role('low'), role('high')],
				ladders: [ladder('climb', line(['low', 'high'], ['low', 'high']))],
				comparisons: [comparison('low', 'high')],
			}),
		);
		const told = {
			...promoted,
			retired: new Map<string, string>(),
			times: new Map<string, string>(),
		};
		const said = gapView(told, findJob(promoted, 'low')!, findJob(promoted, 'high')!);
		expect(said.promotion).toEqual({
			title: 'High',
			address: '/ladders/climb/#high',
			scope: ['How far high reaches.'],
		});
		expect(said.compared?.id).toBe('low-vs-high');
	});

	test('of any two jobs has work exactly where a level rises', () => {
		const two = fc.tuple(toolCatalogues, fc.nat(), fc.nat());
		fc.assert(
			fc.property(two, ([random, i, j]) => {
				const [starts, ends] = [
					jobsOf(random, gapShape.first.kinds),
					jobsOf(random, gapShape.second.kinds),
				];
				const found = gapView(random, starts[i % starts.length]!, ends[j % ends.length]!);
				for (const one of toBuild(found)) {
					expect(one.to).toBeGreaterThan(one.from);
					expect(one.weight).not.toBe('optional');
				}
			}),
		);
	});
});

describe('what a row says of a skill', () => {
	test('is both levels where they differ, and none for what is not needed', () => {
		expect(levelsOf(item(1, 3), texts)).toEqual([
			{ title: 'In the job you have: Aware', word: 'aware', statements: ['Aware.'] },
			{
				title: 'In the job you want: Skilled',
				word: 'skilled',
				statements: ['Skilled.', 'Still skilled.'],
			},
		]);
		expect(levelsOf(item(0, 2), texts).map(({ title }) => title)).toEqual([
			'In the job you want: Working',
		]);
		expect(levelsOf(item(4, 0), texts).map(({ title }) => title)).toEqual([
			'In the job you have: Expert',
		]);
		expect(levelsOf(item(2, 2), texts).map(({ title }) => title)).toEqual([
			'In both jobs: Working',
		]);
	});

	test('is how far it goes', () => {
		expect([stepWords(item(0, 2)), stepWords(item(1, 3))]).toEqual([
			'new, to Working',
			'Aware to Skilled',
		]);
	});
});

describe('a plan', () => {
	test('begins with a few lines for each skill to build, and nothing to tick off', () => {
		expect(planText(view('here', 'there'), new Map([['asking', texts]]))).toBe(
			[
				'Asking: Aware to Skilled',
				'  Build: Ask ten people.',
				'  Show: Bring the answers.',
				'',
				'Budgeting: new, to Working',
				'  What to build and show did not load; the page of the skill says it.',
			].join('\n'),
		);
	});

	test('begins with the first steps, where the page of the move says them', () => {
		const plan = planText(view('here', 'there'), new Map(), ['Go and see.', 'Come back.']);
		expect(plan.split('\n').slice(0, 4)).toEqual([
			'First steps',
			'  Go and see.',
			'  Come back.',
			'',
		]);
	});

	test('says so where there is nothing to build', () => {
		expect(planText(view('there', 'elsewhere'), new Map())).toMatch(/^Nothing to build/);
	});

	test('is kept under its pair of jobs', () => {
		expect(planKey('here', 'rung:there')).toBe('here>rung:there');
		expect(planKey('a', 'b')).not.toBe(planKey('b', 'a'));
	});

	test.each<[unknown, boolean]>([
		[{}, true],
		[{ 'a>b': 'text' }, true],
		[{ 'a>b': 1 }, false],
		[['text'], false],
		[null, false],
		['text', false],
	])('%j is a set of plans: %s', (value, yes) => {
		expect(isPlans(value)).toBe(yes);
	});
});
