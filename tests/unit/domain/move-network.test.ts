import { describe, expect, test } from 'vitest';
import { jobRef } from '../../../src/domain/job.ts';
import {
	jobAt,
	levelsToGain,
	moveNetwork,
	skillsToGain,
	stopOf,
	trackOf,
} from '../../../src/domain/move-network.ts';
import {
	catalogueOf,
	contentOf,
	get,
	ladder,
	need,
	role,
	rung,
	skill,
	startingPoint,
	transition,
} from '../../support/catalogue.ts';

const catalogue = catalogueOf(
	contentOf({
		skills: ['asking', 'budgeting', 'coaching'].map((id) => skill(id)),
		roles: [
			role('clerk', { band: 'entry', skills: [need('asking', 1)] }),
			role('keeper', {
				band: 'senior',
				skills: [need('asking', 3), need('budgeting', 2), need('coaching', 4, 'optional')],
			}),
			role('aside', { beside: 'chief-keeper', skills: [need('coaching', 2)] }),
			role('alone', { skills: [need('coaching', 1)] }),
		],
		startingPoints: [startingPoint('tester', { skills: [{ id: 'asking', level: 3 }] })],
		ladders: [
			ladder('climb', [
				rung('clerk', { role: 'clerk', band: 'entry', next: ['young-keeper'] }),
				rung('young-keeper', { role: 'keeper', band: 'mid', next: ['keeper'] }),
				rung('keeper', { role: 'keeper', band: 'senior', next: ['chief-keeper'] }),
				rung('chief-keeper', { role: 'keeper', band: 'lead', track: 'manager' }),
			]),
			ladder(
				'elsewhere',
				[
					rung('other-clerk', { role: 'clerk', band: 'entry', next: ['other-keeper'] }),
					rung('other-keeper', { role: 'keeper', band: 'senior' }),
				],
				{ variant: true },
			),
		],
		transitions: [
			transition('keeper', 'aside'),
			transition('tester', 'keeper'),
			transition('clerk', 'keeper'),
		],
	}),
);
const { roles, rungs, startingPoints } = catalogue;
const network = moveNetwork(catalogue);
const steps = network.steps.map(({ from, to }) => `${jobRef(from)} > ${jobRef(to)}`).sort();

describe('where a job stands', () => {
	test('is the rung that stands for a role, and the job itself for all others', () => {
		expect(stopOf(get(roles, 'keeper'))).toBe(get(rungs, 'keeper'));
		for (const job of [
			get(roles, 'aside'),
			get(rungs, 'young-keeper'),
			get(startingPoints, 'tester'),
		])
			expect(stopOf(job)).toBe(job);
	});

	test('is on a variant ladder only beside a title of that ladder', () => {
		const [clerk, keeper] = [get(roles, 'clerk'), get(roles, 'keeper')];
		expect(stopOf(clerk, get(rungs, 'other-keeper'))).toBe(get(rungs, 'other-clerk'));
		expect(stopOf(clerk, get(rungs, 'keeper'))).toBe(get(rungs, 'clerk'));
		expect(stopOf(get(roles, 'aside'), get(rungs, 'other-keeper'))).toBe(get(roles, 'aside'));
		expect(stopOf(clerk, keeper)).toBe(get(rungs, 'clerk'));
	});

	test('is called by its role where the rung only repeats it', () => {
		expect(jobAt(get(rungs, 'keeper'))).toBe(get(roles, 'keeper'));
		expect(jobAt(get(rungs, 'chief-keeper'))).toBe(get(rungs, 'chief-keeper'));
	});
});

describe('the track of a job', () => {
	test('is its rung’s, or that of the rung it stands beside, or unknown', () => {
		expect(trackOf(get(roles, 'keeper'))).toBe('individual');
		expect(trackOf(get(rungs, 'chief-keeper'))).toBe('manager');
		expect(trackOf(get(roles, 'aside'))).toBe('manager');
		expect(trackOf(get(roles, 'alone'))).toBeUndefined();
		expect(trackOf(get(startingPoints, 'tester'))).toBeUndefined();
	});
});

describe('the steps', () => {
	test('are the promotions, and moves from the rungs of a role’s band or above to the stop of the other', () => {
		expect(steps).toEqual(
			[
				'rung:clerk > rung:young-keeper',
				'rung:young-keeper > rung:keeper',
				'rung:keeper > rung:chief-keeper',
				'rung:other-clerk > rung:other-keeper',
				// Not from the young keeper, who is not there yet.
				'rung:keeper > aside',
				'rung:chief-keeper > aside',
				'rung:other-keeper > aside',
				'tester > rung:keeper',
				'rung:clerk > rung:keeper',
				'rung:other-clerk > rung:keeper',
			].sort(),
		);
	});

	test('are one where a page describes a promotion', () => {
		const both = moveNetwork(
			catalogueOf(
				contentOf({
					roles: [role('low'), role('high')],
					ladders: [
						ladder('climb', [
							rung('low', { role: 'low', next: ['high'] }),
							rung('high', { role: 'high' }),
						]),
					],
					transitions: [transition('low', 'high')],
				}),
			),
		);
		expect(both.steps).toHaveLength(1);
		expect(both.step('rung:low', 'rung:high')).toMatchObject({
			promotion: true,
			transition: { id: 'low-to-high' },
		});
	});

	test('ask for as many levels as their skills do', () => {
		const jobs = [...roles.values(), ...rungs.values(), ...startingPoints.values()];
		for (const from of jobs) {
			for (const to of jobs) {
				const asked = skillsToGain(from, to).map((item) => item.to - item.from);
				expect(levelsToGain(from, to)).toBe(asked.reduce((a, b) => a + b, 0));
			}
		}
	});

	test('ask for levels in core and supporting skills only', () => {
		const [clerk, keeper] = [get(roles, 'clerk'), get(roles, 'keeper')];
		expect(levelsToGain(clerk, keeper)).toBe(4);
		expect(skillsToGain(clerk, keeper).map(({ skill: { id } }) => id)).toEqual([
			'asking',
			'budgeting',
		]);
		expect(levelsToGain(keeper, clerk)).toBe(0);
		expect(network.step('rung:clerk', 'rung:keeper')?.levels).toBe(4);
	});
});
