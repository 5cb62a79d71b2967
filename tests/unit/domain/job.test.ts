import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	findJob,
	hasTwoJobs,
	jobGroups,
	jobName,
	jobRef,
	lineOf,
	roleOf,
	rungOf,
} from '../../../src/domain/job.ts';
import {
	catalogueOf,
	contentOf,
	family,
	get,
	ladder,
	need,
	role,
	rung,
	skill,
	startingPoint,
} from '../../support/catalogue.ts';
import { catalogues } from '../../support/random-catalogues.ts';

const catalogue = catalogueOf(
	contentOf({
		families: [family('product'), family('project', { order: 2 })],
		skills: [skill('listening'), skill('deciding')],
		roles: [
			role('senior', { band: 'senior', skills: [need('listening', 3)] }),
			role('junior', { band: 'entry', skills: [need('listening', 1)] }),
			role('planner', { family: 'project', skills: [need('deciding', 2)] }),
		],
		startingPoints: [startingPoint('tester')],
		ladders: [
			ladder('climb', [
				rung('junior', { role: 'junior', next: ['junior-2'] }),
				rung('junior-2', {
					role: 'junior',
					band: 'mid',
					skills: [need('listening', 2)],
					next: ['senior'],
				}),
				rung('senior', { role: 'senior', next: ['dream'] }),
				rung('dream'),
			]),
			ladder(
				'abroad',
				[rung('far-senior', { title: 'Senior', role: 'senior', skills: [need('deciding', 1)] })],
				{ variant: true },
			),
		],
	}),
);
const { roles, rungs, startingPoints } = catalogue;

describe('the jobs to choose from', () => {
	test('stand by line and band, then by variant ladder, then those that people come from', () => {
		expect(
			jobGroups(catalogue).map(({ title, jobs }) => [title, jobs.map((job) => jobRef(job))]),
		).toEqual([
			['Product line', ['junior', 'rung:junior-2', 'senior']],
			['Project line', ['planner']],
			['Abroad', ['rung:far-senior']],
			['Jobs people come from', ['tester']],
		]);
	});

	test('hold every role and every starting point once, and no rung twice', () => {
		fc.assert(
			fc.property(catalogues, (random) => {
				const refs = jobGroups(random).flatMap(({ jobs }) => jobs.map(jobRef));
				expect(refs).toHaveLength(new Set(refs).size);
				for (const id of [...random.roles.keys(), ...random.startingPoints.keys()])
					expect(refs).toContain(id);
			}),
		);
	});
});

describe('the reference of a job', () => {
	test('leads back to the job', () => {
		fc.assert(
			fc.property(catalogues, (random) => {
				const jobs = [
					...random.roles.values(),
					...random.rungs.values(),
					...random.startingPoints.values(),
				];
				for (const job of jobs) expect(findJob(random, jobRef(job))).toBe(job);
			}),
		);
	});

	test('tells a rung from the role of the same id', () => {
		expect(findJob(catalogue, 'junior')).toBe(get(roles, 'junior'));
		expect(findJob(catalogue, 'rung:junior')).toBe(get(rungs, 'junior'));
	});

	test('may be a rung’s bare id where no role has it', () => {
		expect(findJob(catalogue, 'junior-2')).toBe(get(rungs, 'junior-2'));
	});

	test.each(['nobody', 'rung:nobody', 'rung:', '', 'role:junior', '__proto__'])(
		'%j leads nowhere',
		(ref) => {
			expect(findJob(catalogue, ref)).toBeUndefined();
		},
	);
});

describe('a job', () => {
	test('is called by its title; one called like another job names its ladder', () => {
		expect(jobName(get(roles, 'senior'))).toBe('Senior');
		expect(jobName(get(rungs, 'senior'))).toBe('Senior');
		expect(jobName(get(rungs, 'junior-2'))).toBe('Junior 2');
		expect(jobName(get(rungs, 'far-senior'))).toBe('Senior (Abroad)');
	});

	test('has the role that describes it, the rung where it stands, and its line', () => {
		const of = [get(roles, 'senior'), get(rungs, 'junior-2'), get(startingPoints, 'tester')];
		expect(of.map((job) => roleOf(job)?.id)).toEqual(['senior', 'junior', undefined]);
		expect(of.map((job) => rungOf(job)?.id)).toEqual(['senior', 'junior-2', undefined]);
		expect(of.map((job) => lineOf(job)?.id)).toEqual(['product', 'product', undefined]);
		expect(roleOf(get(rungs, 'dream'))).toBeUndefined();
	});
});

test('there are two jobs where the groups hold two that are no starting points', () => {
	fc.assert(
		fc.property(catalogues, (random) => {
			const jobs = jobGroups(random).flatMap((group) => group.jobs);
			const held = jobs.filter(({ kind }) => kind !== 'starting-point');
			expect(hasTwoJobs(random)).toBe(held.length >= 2);
		}),
	);
});
