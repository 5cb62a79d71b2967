import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findJob, jobRef } from '../../../../src/domain/job.ts';
import { addresses, allAddresses } from '../../../../src/site/addresses.ts';
import { searchNames } from '../../../../src/site/search-names.ts';
import { placeOf } from '../../../../src/tools/search/places.ts';
import { catalogues } from '../../../support/random-catalogues.ts';
import { hospital } from '../../../support/search.ts';

test('every name leads to a page that is built', () => {
	fc.assert(
		fc.property(catalogues, (random) => {
			const built = new Set(allAddresses(random));
			const lost = searchNames(random)
				.entries.map(placeOf)
				.filter((address) => !built.has(address.split('#')[0]!));
			expect(lost).toEqual([]);
		}),
		{ numRuns: 40 },
	);
});

test('the tools know the jobs that they are led to', () => {
	const { entries } = searchNames(hospital);
	const job = (kind: string, id: string) =>
		entries.find((one) => one.kind === kind && one.id === id)!;
	const pair = [job('rung', 'senior-ward-nurse'), job('role', 'matron')] as const;
	const made = { kind: 'comparison', id: '', title: '', aliases: [], families: [], pair } as const;
	expect(placeOf(made)).toBe(addresses.compareTool('rung:senior-ward-nurse', 'matron'));
	for (const ref of ['rung:senior-ward-nurse', 'matron', 'porter']) {
		expect(jobRef(findJob(hospital, ref)!)).toBe(ref);
	}
});
