import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findJob } from '../../../../src/domain/job.ts';
import { moveNetwork } from '../../../../src/domain/move-network.ts';
import type { SkillTexts } from '../../../../src/domain/packed.ts';
import { preferences, type Preference } from '../../../../src/domain/route.ts';
import { planMarkdown } from '../../../../src/tools/route/markdown.ts';
import { readRoute, routeAddress } from '../../../../src/tools/route/state.ts';
import { planView } from '../../../../src/tools/route/view.ts';
import {
	catalogueOf,
	contentOf,
	family,
	ladder,
	need,
	role,
	rung,
	skill,
	source,
	startingPoint,
	transition,
} from '../../../support/catalogue.ts';
import { inBrowser, jobsOf, toolCatalogues } from '../../../support/tool-catalogue.ts';

const catalogue = inBrowser(
	catalogueOf(
		contentOf({
			families: [family('product'), family('project', { shape: 'square', order: 2 })],
			skills: ['asking', 'budgeting'].map((id) => skill(id)),
			sources: [source('survey', { country: 'Norway', date: '2024' })],
			roles: [
				role('asker', { skills: [need('asking', 1)] }),
				role('keeper', { family: 'project', skills: [need('asking', 1), need('budgeting', 2)] }),
				role('chief', { family: 'project', skills: [need('budgeting', 4)] }),
				role('hermit', { skills: [need('budgeting', 3)] }),
			],
			startingPoints: [startingPoint('tester')],
			ladders: [
				ladder(
					'climb',
					[
						rung('keeper', { role: 'keeper', next: ['chief'] }),
						rung('chief', { role: 'chief', track: 'manager' }),
					],
					{ family: 'project' },
				),
			],
			transitions: [
				transition('asker', 'keeper', { time: { text: 'half a year', source: 'survey' } }),
				transition('tester', 'asker'),
			],
		}),
	),
);
const network = moveNetwork(catalogue);
const plan = (from: string, to: string, prefer: Preference = 'smallest-gap') =>
	planView(catalogue, network, {
		from: findJob(catalogue, from)!,
		to: findJob(catalogue, to)!,
		prefer,
	});

describe('a plan', () => {
	test('says of each step what it is, what it asks for, and where the line changes', () => {
		const [way, ...others] = plan('asker', 'chief').routes;
		expect(others).toEqual([]);
		expect([way!.title, way!.says]).toEqual([
			'Way 1: by way of keeper',
			'2 moves, 4 levels to gain, 2 of them in the longest step.',
		]);
		const [change, promotion] = way!.steps;
		expect(change).toMatchObject({
			kind: 'A move described here',
			asks: '2 levels to gain in 1 skill',
			page: { id: 'asker-to-keeper' },
			change: { from: { id: 'product' } },
			gap: '/tools/gap/?v=1&from=asker&to=keeper',
		});
		expect(promotion).toMatchObject({
			kind: 'Promotion on the ladder Climb, into managing people',
			to: { name: 'Chief' },
		});
		expect(promotion!.change).toBeUndefined();
	});

	test('says how long a step takes only where a source does', () => {
		const [way] = plan('tester', 'chief').routes;
		expect(way!.steps.map(({ time }) => time)).toEqual([
			undefined,
			'half a year (Norway, 2024)',
			undefined,
		]);
	});

	test('without a way leads as near as it can, and says what is left', () => {
		const view = plan('asker', 'hermit');
		expect(view.says).toBe('No way leads from asker to hermit here.');
		expect(view.nearest).toMatchObject({
			title: 'As near as a way leads: chief',
			left: 'From there are 0 levels left to gain, on a way that nobody has described here.',
			gap: '/tools/gap/?v=1&from=chief&to=hermit',
		});
	});

	test('that must not lead into managing people says so, and that there is a way if one does not mind', () => {
		const view = plan('asker', 'chief', 'individual');
		expect(view.routes).toEqual([]);
		expect(view.hints).toEqual([
			{
				text: 'Chief is a job of managing people. If you do not mind managing people, there is',
				link: 'a way',
				address: '/tools/route/?v=1&from=asker&to=chief',
			},
		]);
	});

	test('says when there is only a way back', () => {
		expect(plan('chief', 'asker').hints).toEqual([
			{
				text: 'The other way round there is one:',
				link: 'from asker to chief',
				address: '/tools/route/?v=1&from=asker&to=chief',
			},
		]);
	});

	test('says a step that an earlier way has only once', () => {
		fc.assert(
			fc.property(questions, ({ catalogue: random, ...question }) => {
				const { routes } = planView(random, moveNetwork(random), question);
				routes.forEach((route, i) => {
					for (const step of route.steps) {
						const first = routes.findIndex(({ steps }) =>
							steps.some(({ gap }) => gap === step.gap),
						);
						expect(step.asIn).toBe(first === i ? undefined : first + 1);
					}
				});
			}),
		);
	});
});

const questions = toolCatalogues
	.map((random) => ({
		random,
		starts: jobsOf(random, ['role', 'rung', 'starting-point']),
		ends: jobsOf(random, ['role', 'rung']),
	}))
	.filter(({ ends }) => ends.length > 0)
	.chain(({ random, starts, ends }) =>
		fc.record({
			catalogue: fc.constant(random),
			from: fc.constantFrom(...starts),
			to: fc.constantFrom(...ends),
			prefer: fc.constantFrom(...preferences),
		}),
	);

describe('the address of a plan', () => {
	test('brings back what was asked', () => {
		fc.assert(
			fc.property(questions, ({ catalogue: random, from, to, prefer }) => {
				const state = { first: from, second: to, prefer };
				const { search } = new URL(routeAddress(state), 'https://example.org');
				expect(readRoute(random, search)).toEqual({ state, notes: [] });
			}),
		);
	});

	test('with a preference that does not exist is read without it, and says so', () => {
		const { state, notes } = readRoute(catalogue, '?v=1&from=asker&prefer=<b>fast</b>');
		expect(state.prefer).toBe('smallest-gap');
		expect(notes).toEqual(['The planner knows no preference “<b>fast</b>”, so it was left out.']);
	});
});

describe('a plan as Markdown', () => {
	const texts: SkillTexts = {
		levels: [[], [], [], []],
		build: { title: 'How to build it', slug: 'how-to-build-it', lines: [] },
		show: { title: 'How to show it', slug: 'how-to-show-it', lines: ['Bring the budget.'] },
	};
	const write = (from: string, to: string): string =>
		planMarkdown(plan(from, to), new Map([['budgeting', texts]]), {
			url: (address) => `https://example.org${address}`,
			self: 'https://example.org/here',
		});

	test('holds every way, step by step, with what to prove', () => {
		expect(write('asker', 'chief')).toContain(
			[
				'## Way 1: by way of keeper',
				'',
				'2 moves, 4 levels to gain, 2 of them in the longest step. From Asker:',
				'',
				'- [Keeper](<https://example.org/roles/keeper/>): A move described here. [2 levels to gain in 1 skill](<https://example.org/tools/gap/?v=1&from=asker&to=keeper>).',
				'  - The page about it: [Asker to keeper](<https://example.org/transitions/asker-to-keeper/>)',
				'  - How long: half a year (Norway, 2024)',
				'  - [Budgeting](<https://example.org/skills/budgeting/>): new, to Working. Proof to show: Bring the budget.',
			].join('\n'),
		);
	});

	test('holds what is nearest where there is no way', () => {
		const text = write('asker', 'hermit');
		expect(text).toContain('No way leads from asker to hermit here.');
		expect(text).toContain('## As near as a way leads: chief');
		expect(text).toContain(
			'[The gap that is left](<https://example.org/tools/gap/?v=1&from=chief&to=hermit>)',
		);
	});
});
