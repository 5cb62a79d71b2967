import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadContent } from '../../../src/adapters/content-files.ts';
import { buildCatalogue, type Catalogue } from '../../../src/domain/catalogue.ts';
import { jobRef, type Job } from '../../../src/domain/job.ts';
import { levelsToGain, moveNetwork, stopOf } from '../../../src/domain/move-network.ts';
import {
	isDetour,
	jobsOf,
	planRoutes,
	preferences,
	type Route,
} from '../../../src/domain/route.ts';
import {
	catalogueOf,
	contentOf,
	get,
	ladder,
	need,
	role,
	rung,
	skill,
	transition,
} from '../../support/catalogue.ts';
import { catalogues } from '../../support/random-catalogues.ts';
import { byPreference, everyWay, type Way } from '../../support/routes.ts';
import { root } from '../../support/site.ts';
import { jobsOf as allJobs } from '../../support/tool-catalogue.ts';

const refsOf = (route: Route): string[] => jobsOf(route).map(jobRef);

/** Every two jobs of a random catalogue, at random. */
const questions = catalogues
	.map((catalogue) => ({ catalogue, jobs: allJobs(catalogue, ['role', 'rung', 'starting-point']) }))
	.filter(({ jobs }) => jobs.length > 1)
	.chain(({ catalogue, jobs }) =>
		fc.record({
			catalogue: fc.constant(catalogue),
			from: fc.constantFrom(...jobs),
			to: fc.constantFrom(...jobs),
			preference: fc.constantFrom(...preferences),
		}),
	);

describe('a plan', () => {
	test('holds the best of all ways, in order, and none that is a detour of one before', () => {
		fc.assert(
			fc.property(questions, ({ catalogue, from, to, preference }) => {
				const network = moveNetwork(catalogue);
				const plan = planRoutes(network, from, to, preference);
				const ways: Way[] = [];
				if (plan.from !== plan.to)
					everyWay(network, plan.from, preference, plan.to, (way) => {
						if (way.refs.at(-1) === jobRef(plan.to)) ways.push(way);
					});
				const expected: Way[] = [];
				for (const way of ways.sort(byPreference(preference)).slice(0, 12)) {
					if (!expected.some((known) => isDetour(way, known))) expected.push(way);
				}
				expect(plan.routes.map(refsOf)).toEqual(expected.slice(0, 3).map(({ refs }) => refs));
				expect(plan.routes.map(({ levels }) => levels)).toEqual(
					expected.slice(0, 3).map(({ levels }) => levels),
				);
			}),
			{ numRuns: 300 },
		);
	});

	test('without a way leads as near as can be, and says what is left', () => {
		fc.assert(
			fc.property(questions, ({ catalogue, from, to, preference }) => {
				const network = moveNetwork(catalogue);
				const plan = planRoutes(network, from, to, preference);
				if (plan.routes.length > 0 || plan.from === plan.to) {
					expect(plan.nearest).toBeUndefined();
					return;
				}
				const far = (stop: Job): number =>
					levelsToGain(stop, plan.to) + levelsToGain(plan.to, stop);
				const nearer: number[] = [];
				everyWay(network, plan.from, preference, undefined, ({ steps }) => {
					const stop = steps.at(-1)!.to;
					if (levelsToGain(stop, plan.to) < levelsToGain(plan.from, plan.to))
						nearer.push(far(stop));
				});
				const near = plan.nearest && jobsOf(plan.nearest).at(-1)!;
				expect(near && far(near)).toBe(nearer.length > 0 ? Math.min(...nearer) : undefined);
				expect(plan.levelsLeft).toBe(levelsToGain(near ?? plan.from, plan.to));
			}),
			{ numRuns: 300 },
		);
	});

	test('from a job to itself has no route and nothing left', () => {
		const catalogue = catalogueOf(contentOf({ roles: [role('one'), role('two')] }));
		const one = get(catalogue.roles, 'one');
		expect(planRoutes(moveNetwork(catalogue), one, one)).toEqual({
			from: one,
			to: one,
			routes: [],
		});
	});
});

describe('over our content, for every two roles', () => {
	const { catalogue } = buildCatalogue(loadContent(`${root}content`).content);
	const network = moveNetwork(catalogue);
	const roles = [...catalogue.roles.values()];

	test.each(preferences.filter((preference) => preference !== 'individual'))(
		'the first way costs what the cheapest of all ways costs: %s',
		(preference) => {
			const order = byPreference(preference);
			let pairs = 0;
			for (const from of roles) {
				const best = new Map<string, Way>();
				everyWay(network, stopOf(from), preference, undefined, (way) => {
					const ref = way.refs.at(-1)!;
					const known = best.get(ref);
					if (!known || order(way, known) < 0) best.set(ref, way);
				});
				for (const to of roles.filter((other) => other !== from)) {
					const [route] = planRoutes(network, from, to, preference).routes;
					const way = best.get(jobRef(stopOf(to)));
					expect([route?.levels, route?.steps.length]).toEqual([way?.levels, way?.steps.length]);
					pairs += 1;
				}
			}
			expect(pairs).toBe(roles.length * (roles.length - 1));
		},
	);

	test('a way for individual contributors is the cheapest that passes no other job', () => {
		for (const from of roles) {
			for (const to of roles.filter((other) => other !== from)) {
				const plan = planRoutes(network, from, to, 'individual');
				let best: Way | undefined;
				everyWay(network, plan.from, 'individual', plan.to, (way) => {
					const there = way.refs.at(-1) === jobRef(plan.to);
					if (there && (!best || byPreference('individual')(way, best) < 0)) best = way;
				});
				expect(plan.routes[0]?.levels).toBe(best?.levels);
			}
		}
	});
});

describe('what is no mere detour', () => {
	/** Two ways to the top: at once, or by a stop on the way that needs a part of it. */
	const content = (onTheWay: number): Catalogue =>
		catalogueOf(
			contentOf({
				skills: ['asking', 'budgeting'].map((id) => skill(id)),
				roles: [
					role('low', { skills: [need('asking', 1)] }),
					role('between', { skills: [need('budgeting', onTheWay as 1 | 4)] }),
					role('high', { skills: [need('budgeting', 4)] }),
				],
				ladders: [
					ladder('climb', [
						rung('low', { role: 'low', next: ['between', 'high'] }),
						rung('between', { role: 'between', next: ['high'] }),
						rung('high', { role: 'high' }),
					]),
				],
				transitions: [transition('low', 'high')],
			}),
		);
	const ways = (catalogue: Catalogue): string[][] => {
		const [from, to] = [get(catalogue.roles, 'low'), get(catalogue.roles, 'high')];
		return planRoutes(moveNetwork(catalogue), from, to).routes.map(refsOf);
	};

	test('is a stop that makes the hardest step shorter', () => {
		expect(ways(content(2))).toEqual([
			['rung:low', 'rung:high'],
			['rung:low', 'rung:between', 'rung:high'],
		]);
	});

	test('is not a stop after which nothing is shorter', () => {
		expect(ways(content(4))).toEqual([['rung:low', 'rung:high']]);
	});
});
