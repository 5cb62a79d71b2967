import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { jobRef } from '../../../../src/domain/job.ts';
import { withState } from '../../../../src/site/addresses.ts';
import { pairAddress, readPair, type PairShape } from '../../../../src/tools/base/pair.ts';
import { quoted, readJob, readQuery } from '../../../../src/tools/base/state.ts';
import {
	catalogueOf,
	contentOf,
	fullContent,
	ladder,
	need,
	rung,
	skill,
} from '../../../support/catalogue.ts';
import {
	anyQuery,
	hostile,
	inBrowser,
	jobsOf,
	toolCatalogues,
} from '../../../support/tool-catalogue.ts';

const anyKind = ['role', 'rung', 'starting-point'] as const;
const shape: PairShape = {
	first: { key: 'from', kinds: anyKind },
	second: { key: 'to', kinds: ['role', 'rung'] },
	address: (from, to) => withState('/tools/gap/', { from, to }),
};
const catalogue = inBrowser(catalogueOf(fullContent()), [
	{ was: 'role:old-senior', successor: 'role:senior' },
	{ was: 'role:older-senior', successor: 'role:old-senior' },
	{ was: 'rung:old-rung', successor: 'rung:junior' },
	{ was: 'starting-point:old-tester', successor: 'role:junior' },
	{ was: 'role:lost', successor: 'term:outcome' },
	{ was: 'role:round', successor: 'role:round' },
]);
const searchOf = (address: string): string => new URL(address, 'https://example.org').search;

describe('the address of a state', () => {
	test('is short, with ids and a version', () => {
		expect(withState('/tools/gap/', { from: 'junior', to: 'rung:senior' })).toBe(
			'/tools/gap/?v=1&from=junior&to=rung:senior',
		);
		expect(withState('/tools/gap/', { from: undefined, to: '' })).toBe('/tools/gap/');
	});

	test('reads back as the same state', () => {
		const pairs = fc.tuple(toolCatalogues, fc.nat(), fc.nat(), fc.boolean(), fc.boolean());
		fc.assert(
			fc.property(pairs, ([random, i, j, hasFirst, hasSecond]) => {
				const [all, targets] = [jobsOf(random, anyKind), jobsOf(random, ['role', 'rung'])];
				const pair = {
					first: hasFirst ? all[i % all.length] : undefined,
					second: hasSecond ? targets[j % targets.length] : undefined,
				};
				const address = pairAddress(shape, pair);
				expect(readPair(random, shape, searchOf(address))).toEqual({ state: pair, notes: [] });
			}),
		);
	});

	test('is the same once more after reading whatever was there', () => {
		const refs = ['junior', 'senior', 'tester', 'rung:junior', 'old-senior'];
		fc.assert(
			fc.property(anyQuery(['from', 'to'], refs), (search) => {
				const { state } = readPair(catalogue, shape, search);
				const address = pairAddress(shape, state);
				expect(address).toMatch(/^\/tools\/gap\/(\?v=1(&(from|to)=[a-z0-9:-]+)+)?$/);
				const again = readPair(catalogue, shape, searchOf(address));
				expect(again).toEqual({ state, notes: [] });
			}),
			{ numRuns: 500 },
		);
	});
});

describe('reading an address', () => {
	const read = (search: string) => {
		const { state, notes } = readPair(catalogue, shape, search);
		return [state.first && jobRef(state.first), state.second && jobRef(state.second), ...notes];
	};

	test('finds jobs by their references, also without a version and by a rung’s bare id', () => {
		expect(read('?v=1&from=tester&to=rung:senior')).toEqual(['tester', 'rung:senior']);
		expect(read('?from=junior')).toEqual(['junior', undefined]);
		const climb = contentOf({
			skills: [skill('x')],
			ladders: [ladder('climb', [rung('lead', { skills: [need('x', 1)] })])],
		});
		const { state } = readPair(inBrowser(catalogueOf(climb)), shape, '?to=lead');
		expect(state.second?.id).toBe('lead');
	});

	test('takes the first of several, and nothing for an empty one', () => {
		expect(read('?from=junior&from=senior&to=')).toEqual(['junior', undefined]);
	});

	test('says what it does not know, and goes on with the rest', () => {
		expect(read('?v=1&from=nobody&to=senior')).toEqual([
			undefined,
			'senior',
			'No job here has the id “nobody”, so it was left out.',
		]);
	});

	test('says what cannot stand there', () => {
		expect(read('?v=1&to=tester')).toEqual([
			undefined,
			undefined,
			'Tester is a job that people come from and cannot stand here, so it was left out.',
		]);
	});

	test('follows what is gone to what replaced it, and says so', () => {
		expect(read('?v=1&from=older-senior&to=rung:old-rung')).toEqual([
			'senior',
			'rung:junior',
			'“older-senior” is now called Senior.',
			'“rung:old-rung” is now called Junior.',
		]);
		expect(read('?from=old-tester')).toEqual([
			'junior',
			undefined,
			'“old-tester” is now called Junior.',
		]);
	});

	test.each(['lost', 'round'])('does not follow “%s”, which leads to no job', (id) => {
		expect(read(`?from=${id}`)[0]).toBeUndefined();
	});

	test('does not guess at another version', () => {
		expect(read('?v=2&from=junior&to=senior')).toEqual([
			undefined,
			undefined,
			'This address was made for another version of the tool, so it was not read.',
		]);
	});

	test('reads no more of an address than ours can be long', () => {
		expect(read(`?x=${'y'.repeat(3000)}&from=junior`)).toEqual([undefined, undefined]);
	});

	test('never throws, and finds only jobs that are there and fit', () => {
		fc.assert(
			fc.property(anyQuery(['from', 'to'], ['junior', 'tester']), (search) => {
				const { state, notes } = readPair(catalogue, shape, search);
				const all = [...catalogue.roles.values(), ...catalogue.rungs.values()];
				const starts = [...catalogue.startingPoints.values()];
				if (state.first) expect([...all, ...starts]).toContain(state.first);
				if (state.second) expect(all).toContain(state.second);
				for (const note of notes) expect(note.length).toBeLessThan(160);
			}),
			{ numRuns: 500 },
		);
	});
});

describe('somebody else’s text in a message', () => {
	test('is short, on one line, and keeps its letters', () => {
		expect(quoted('  a\tb\u0000c\n ')).toBe('“a b c”');
		expect(quoted('x'.repeat(50))).toBe(`“${'x'.repeat(40)}…”`);
		fc.assert(
			fc.property(hostile, (text) => {
				const said = quoted(text);
				expect([...said].length).toBeLessThanOrEqual(43);
				expect(said).not.toMatch(/[\p{Cc}\p{Cf}\n]/u);
			}),
		);
	});
});

test('a parameter is looked for by its name alone', () => {
	const { state } = readQuery('?v=1&toString=junior');
	const found = readJob(catalogue, state, 'from', anyKind);
	expect(found).toEqual({ state: undefined, notes: [] });
});
