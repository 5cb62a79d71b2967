import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Catalogue } from '../../../src/domain/catalogue.ts';
import { skillPairs } from '../../../src/domain/comparison.ts';
import type { SkillNeed } from '../../../src/domain/entries.ts';
import { gap } from '../../../src/domain/gap.ts';
import { findJob, jobGroups, jobName, jobRef, type Job } from '../../../src/domain/job.ts';
import { namesOf } from '../../../src/domain/job-names.ts';
import { movesOf, wayBetween } from '../../../src/domain/moves.ts';
import { networkOf } from '../../../src/domain/network.ts';
import { packCatalogue, type PackedCatalogue } from '../../../src/domain/packed.ts';
import { tellLadder, tellRole, unpackCatalogue } from '../../../src/domain/unpacked.ts';
import { glanceKeys } from '../../../src/domain/vocabulary.ts';
import { catalogueOf, fullContent, get } from '../../support/catalogue.ts';
import { catalogues } from '../../support/random-catalogues.ts';

/** A catalogue after a journey as text. */
function roundTrip(catalogue: Catalogue) {
	const packed = packCatalogue(catalogue, { retired: [] });
	return unpackCatalogue(JSON.parse(JSON.stringify(packed)) as PackedCatalogue);
}

/** An answer with ids in the place of entries. */
function plain(answer: unknown): unknown {
	return JSON.parse(
		JSON.stringify(answer, function (this: unknown, key: string, value: unknown) {
			const entry = value as { id?: string } | null;
			return key !== '' && entry && typeof entry === 'object' && entry.id ? entry.id : value;
		}),
	);
}

const jobsOf = (catalogue: Catalogue): Job[] => jobGroups(catalogue).flatMap(({ jobs }) => jobs);
const twoJobs = fc.tuple(catalogues, fc.nat(), fc.nat()).map(([catalogue, i, j]) => {
	const jobs = jobsOf(catalogue);
	return { catalogue, a: jobs[i % jobs.length]!, b: jobs[j % jobs.length]! };
});

describe('a catalogue that was packed and unpacked', () => {
	test('offers the same jobs in the same order, with the same names', () => {
		fc.assert(
			fc.property(catalogues, (catalogue) => {
				const again = roundTrip(catalogue);
				const listed = (of: Catalogue) =>
					jobGroups(of).map(({ title, jobs }) => [
						title,
						jobs.map((job) => [jobRef(job), jobName(job), namesOf(of, job)]),
					]);
				expect(listed(again)).toEqual(listed(catalogue));
			}),
		);
	});

	test('gives the same gap, the same comparison and the same ways between any two jobs', () => {
		fc.assert(
			fc.property(twoJobs, ({ catalogue, a, b }) => {
				const again = roundTrip(catalogue);
				const [a2, b2] = [a, b].map((job) => findJob(again, jobRef(job))!) as [Job, Job];
				expect(plain(gap(a2, b2))).toEqual(plain(gap(a, b)));
				expect(plain(skillPairs(a2, b2))).toEqual(plain(skillPairs(a, b)));
				expect(plain(wayBetween(again, a2, b2))).toEqual(plain(wayBetween(catalogue, a, b)));
			}),
		);
	});

	test('keeps the order and the weight of every requirement', () => {
		fc.assert(
			fc.property(catalogues, (catalogue) => {
				const again = roundTrip(catalogue);
				const needs = ({ skills }: { skills: SkillNeed[] }) =>
					skills.map(({ skill, level, weight }) => [skill.id, level, weight]);
				for (const job of jobsOf(catalogue)) {
					expect(needs(findJob(again, jobRef(job))!)).toEqual(needs(job));
				}
			}),
		);
	});

	test('is the same network, with the same moves', () => {
		fc.assert(
			fc.property(catalogues, (catalogue) => {
				const again = roundTrip(catalogue);
				expect(plain(networkOf(again))).toEqual(plain(networkOf(catalogue)));
				for (const role of catalogue.roles.values()) {
					const moves = plain(movesOf(again, get(again.roles, role.id)));
					expect(moves).toEqual(plain(movesOf(catalogue, role)));
				}
			}),
		);
	});

	test('knows what is gone, and no address', () => {
		const retired = [
			{ was: 'role:old', successor: 'role:junior' },
			{ was: '/roles/old/', successor: '/roles/junior/' },
		];
		const packed = packCatalogue(catalogueOf(fullContent()), { retired });
		expect(unpackCatalogue(packed).retired).toEqual(new Map([['role:old', 'role:junior']]));
	});

	test('says what roles and ladders say once it is told', () => {
		const { roles, ladders, rungs } = roundTrip(catalogueOf(fullContent()));
		const junior = get(roles, 'junior');
		expect([junior.definition, junior.glance.horizon]).toEqual(['', '']);
		tellRole(junior, { definition: 'Listens.', glance: glanceKeys.map((key) => `${key}!`) });
		expect([junior.definition, junior.glance.horizon]).toEqual(['Listens.', 'horizon!']);
		tellLadder(get(ladders, 'climb'), { junior: [{ id: 'junior-reaches', text: 'One desk.' }] });
		expect(get(rungs, 'junior').scope.map(({ text }) => text)).toEqual(['One desk.']);
		expect(get(rungs, 'senior').scope).toEqual([]);
	});

	test('leaves out requirements that it cannot read', () => {
		const packed = packCatalogue(catalogueOf(fullContent()), { retired: [] });
		packed.roles[0]![5] = '03c !? 12x 1';
		expect(get(unpackCatalogue(packed).roles, 'junior').skills.map(({ level }) => level)).toEqual([
			3,
		]);
	});
});
