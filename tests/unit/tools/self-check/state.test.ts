import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findJob, jobRef } from '../../../../src/domain/job.ts';
import {
	levelsToShare,
	readSelfCheck,
	selfCheckAddress,
} from '../../../../src/tools/self-check/state.ts';
import type { Rating } from '../../../../src/tools/self-check/ratings.ts';
import { catalogueOf, contentOf, need, role, skill } from '../../../support/catalogue.ts';
import { inBrowser, jobsOf, toolCatalogues } from '../../../support/tool-catalogue.ts';

const catalogue = inBrowser(
	catalogueOf(
		contentOf({
			skills: [skill('asking'), skill('deciding')],
			roles: [role('junior', { skills: [need('asking', 2)] }), role('senior')],
		}),
	),
	[{ was: 'skill:inquiry', successor: 'skill:asking' }],
);
const read = (search: string) => {
	const { state, notes } = readSelfCheck(catalogue, search);
	return [
		state.job && jobRef(state.job),
		state.shared && Object.fromEntries(state.shared),
		...notes,
	];
};

describe('the address of a self-check', () => {
	test('is the job alone, and with it the levels that somebody passes on', () => {
		const job = findJob(catalogue, 'junior');
		expect(selfCheckAddress({ job })).toBe('/tools/self-check/?v=1&to=junior');
		const shared = new Map([['asking', 2] as const, ['deciding', 0] as const]);
		expect(selfCheckAddress({ job, shared })).toBe(
			'/tools/self-check/?v=1&to=junior&r=asking.2,deciding.0',
		);
		expect(selfCheckAddress({ job: undefined })).toBe('/tools/self-check/');
	});

	test('holds levels and no word of evidence', () => {
		const skills = [{ id: 'asking' }, { id: 'deciding' }, { id: 'coaching' }];
		const ratings = new Map<string, Rating>([
			['asking', { level: 2, note: 'secret' }],
			['deciding', { note: 'secret' }],
			['other', { level: 4 }],
		]);
		const shared = levelsToShare(ratings, skills);
		expect(Object.fromEntries(shared)).toEqual({ asking: 2 });
		expect(selfCheckAddress({ job: undefined, shared })).not.toContain('secret');
	});

	test('reads back as the same state, and stays short', () => {
		const levels = fc.dictionary(fc.nat(5).map(String), fc.constantFrom(0, 1, 2, 3, 4));
		fc.assert(
			fc.property(toolCatalogues, fc.nat(), levels, (random, i, some) => {
				const jobs = jobsOf(random, ['role', 'rung']);
				const ids = [...random.skills.keys()];
				const shared = new Map(
					Object.entries(some).flatMap(([n, level]) => {
						const id = ids[Number(n)];
						return id === undefined ? [] : [[id, level as 0 | 1 | 2 | 3 | 4] as const];
					}),
				);
				const state = { job: jobs[i % jobs.length], ...(shared.size > 0 && { shared }) };
				const { search } = new URL(selfCheckAddress(state), 'https://example.org');
				expect(readSelfCheck(random, search)).toEqual({ state, notes: [] });
			}),
		);
	});
});

describe('reading the address of a self-check', () => {
	test('finds job and levels, and knows a link without levels from one with them', () => {
		expect(read('?v=1&to=junior')).toEqual(['junior', undefined]);
		expect(read('?v=1&to=junior&r=asking.4')).toEqual(['junior', { asking: 4 }]);
		expect(read('?v=1&to=junior&r=,,')).toEqual(['junior', undefined]);
	});

	test('takes the first of two levels of a skill, and follows one that has another id now', () => {
		expect(read('?r=asking.1,asking.2')).toEqual([undefined, { asking: 1 }]);
		expect(read('?r=inquiry.3,asking.1')).toEqual([undefined, { asking: 3 }]);
	});

	test('says what it cannot read, and goes on with the rest', () => {
		expect(read('?to=junior&r=asking.2,nobody.1')).toEqual([
			'junior',
			{ asking: 2 },
			'1 answer in this link could not be read and was left out: “nobody.1”.',
		]);
		expect(read('?r=asking.5,asking,%3Cb%3E.1,deciding.-1')).toEqual([
			undefined,
			undefined,
			'4 answers in this link could not be read and were left out: “asking.5”, “asking” and 2 more.',
		]);
	});

	test('does not guess at another version', () => {
		expect(read('?v=2&to=junior&r=asking.2')).toEqual([
			undefined,
			undefined,
			'This address was made for another version of the tool, so it was not read.',
		]);
	});
});
