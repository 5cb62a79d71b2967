import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Job } from '../../../../src/domain/job.ts';
import { nameKey } from '../../../../src/domain/names.ts';
import { compareShape, compareView, type CompareView } from '../../../../src/tools/compare/view.ts';
import {
	abbreviation,
	catalogueOf,
	comparison,
	contentOf,
	family,
	get,
	ladder,
	need,
	role,
	rung,
	skill,
	transition,
} from '../../../support/catalogue.ts';
import { inBrowser, jobsOf, toolCatalogues } from '../../../support/tool-catalogue.ts';

const names = ['asking', 'budgeting', 'coaching', 'deciding', 'editing'];
const catalogue = inBrowser(
	catalogueOf(
		contentOf({
			families: [family('product'), family('project', { order: 2 })],
			skills: names.map((id) => skill(id)),
			roles: [
				role('owner', {
					skills: [
						need('asking', 4),
						need('budgeting', 1, 'supporting'),
						need('coaching', 2, 'optional'),
						need('deciding', 3),
					],
				}),
				role('planner', {
					family: 'project',
					skills: [
						need('asking', 1),
						need('budgeting', 3),
						need('coaching', 1, 'optional'),
						need('deciding', 3),
						need('editing', 2, 'supporting'),
					],
				}),
			],
			ladders: [
				ladder('climb', [
					rung('owner-1', {
						role: 'owner',
						scope: [
							{ id: 'owner-1-team', text: 'One team.' },
							{ id: 'owner-1-asks', text: 'Asks first.' },
						],
						next: ['owner-2'],
					}),
					rung('owner-2', {
						role: 'owner',
						track: 'manager',
						skills: [need('budgeting', 4)],
						scope: [
							{ id: 'owner-2-asks', text: 'Asks first.' },
							{ id: 'owner-2-all', text: 'All teams.' },
						],
					}),
				]),
			],
			comparisons: [comparison('planner', 'owner')],
			transitions: [transition('planner', 'owner')],
			abbreviations: [
				abbreviation('po', [
					{ title: 'Owner', role: 'owner' },
					{ title: 'Planner', role: 'planner' },
				]),
			],
		}),
	),
);
const job = (id: string): Job => catalogue.roles.get(id) ?? get(catalogue.rungs, id);
const view = compareView(catalogue, job('owner'), job('planner'));
const pairs = (list: CompareView['most']) => list.map(({ skill: of, a, b }) => [of.id, a, b]);

describe('two roles side by side', () => {
	test('differ most in the skills that lie furthest apart, heavier ones first, optional ones never', () => {
		expect(pairs(view.most)).toEqual([
			['asking', 4, 1],
			['budgeting', 1, 3],
			['editing', 0, 2],
		]);
	});

	test('need skills more, or the same, each in one list; optional ones are folded', () => {
		expect(
			view.parts.map(({ title, shown, folded }) => [title, pairs(shown), pairs(folded)]),
		).toEqual([
			['Owner needs more', [['asking', 4, 1]], [['coaching', 2, 1]]],
			[
				'Planner needs more',
				[
					['budgeting', 1, 3],
					['editing', 0, 2],
				],
				[],
			],
		]);
		expect(pairs(view.equal)).toEqual([['deciding', 3, 3]]);
	});

	test('state their facts, those that editors marked, and what is the same', () => {
		expect(view.facts.slice(0, 2)).toEqual([
			{ title: 'Line', a: 'Product', b: 'Project', most: false },
			{ title: 'Answers for', a: 'answersFor of owner', b: 'answersFor of planner', most: true },
		]);
		expect(view.facts.filter(({ most }) => most)).toHaveLength(3);
		expect(view.same).toEqual(['band Practitioner']);
	});

	test('lead to the editors’ page, to the move between them, and to the names that hide the difference', () => {
		expect(view.ready?.id).toBe('planner-vs-owner');
		expect([view.there.transition, view.back.transition?.id]).toEqual([
			undefined,
			'planner-to-owner',
		]);
		expect(view.shared).toEqual(['PO']);
	});
});

describe('two titles with one guide', () => {
	const rungs = compareView(catalogue, job('owner-1'), job('owner-2'));

	test('do not repeat what the guide says of both', () => {
		expect(rungs.facts).toEqual([
			{ title: 'Track', a: 'Individual contributor', b: 'People manager', most: false },
		]);
		expect(rungs.same).toEqual(['line Product', 'band Practitioner']);
	});

	test('say how far each reaches, without what both say', () => {
		expect(rungs.reach).toEqual({ a: ['One team.'], b: ['All teams.'] });
	});

	test('know the promotion that joins them', () => {
		expect(rungs.there.promotion?.to.id).toBe('owner-2');
		expect(rungs.back.promotion).toBeUndefined();
	});
});

test('what could not be loaded is left out, and not called the same', () => {
	const [owner, planner] = [job('owner'), job('planner')];
	const bare = {
		...owner,
		glance: { ...get(catalogue.roles, 'owner').glance, horizon: '' },
	} as Job;
	const { facts, same } = compareView(catalogue, bare, planner);
	expect(facts.map(({ title }) => title)).not.toContain('Time horizon');
	expect(same).toEqual(['band Practitioner']);
});

test('any two jobs say the same in either order, and every skill once', () => {
	const two = fc
		.tuple(toolCatalogues, fc.nat(), fc.nat())
		.filter(([random]) => jobsOf(random, compareShape.first.kinds).length > 0);
	fc.assert(
		fc.property(two, ([random, i, j]) => {
			const jobs = jobsOf(random, compareShape.first.kinds);
			const [a, b] = [jobs[i % jobs.length]!, jobs[j % jobs.length]!];
			const [one, other] = [compareView(random, a, b), compareView(random, b, a)];
			const turned = (list: CompareView['most']) =>
				list.map(({ skill: of, a: x, b: y }) => ({ skill: of, a: y, b: x }));
			expect(other.most).toEqual(turned(one.most));
			expect(other.facts).toEqual(one.facts.map((fact) => ({ ...fact, a: fact.b, b: fact.a })));
			expect(other.same).toEqual(one.same);
			expect(other.reach).toEqual({ a: one.reach.b, b: one.reach.a });
			expect(new Set(other.shared.map(nameKey))).toEqual(new Set(one.shared.map(nameKey)));
			expect([other.there, other.back]).toEqual([one.back, one.there]);
			const listed = [
				...one.parts.flatMap(({ shown, folded }) => [...shown, ...folded]),
				...one.equal,
			];
			const skills = new Set([...a.skills, ...b.skills].map((needed) => needed.skill));
			expect(new Set(listed.map((pair) => pair.skill))).toEqual(skills);
			expect(listed).toHaveLength(skills.size);
		}),
	);
});
