import { describe, expect, test } from 'vitest';
import { markerOf } from '../../../../src/domain/search/marking.ts';
import { addresses } from '../../../../src/site/addresses.ts';
import { amounts, groupsOf, type Group } from '../../../../src/tools/search/view.ts';
import { catalogueOf, contentOf, family, role } from '../../../support/catalogue.ts';
import { engineFor, hospital } from '../../../support/search.ts';

const engine = engineFor(hospital);
const all = { kind: '', line: '' };
const groups = (question: string, narrowing = all): Group[] =>
	groupsOf(markerOf(question), engine.answer(question), engine.names, narrowing);
const titles = (some: readonly Group[]): string[] =>
	some.flatMap(({ rows }) => rows.map(({ title }) => title));

describe('the groups of an answer', () => {
	test('begin with the best, whatever their kind, and go on by kind', () => {
		const [best, ...others] = groups('ward');
		expect(best).toMatchObject({ title: 'Best answers', card: false });
		expect(best!.rows.length).toBeLessThanOrEqual(5);
		expect(others.map(({ title }) => title).every((title) => title !== 'Best answers')).toBe(true);
	});

	test('show a short form with all it can mean as a card of its own, before everything else', () => {
		const [card] = groups('WM');
		expect(card).toMatchObject({ title: 'WM can mean', card: true });
		expect(card!.rows.map(({ title, says }) => [title, says])).toEqual([
			['Ward manager', 'What ward-manager is.'],
			['Waste management', 'Outside the subject of this site.'],
			['Ward nurse', 'What ward-nurse is.'],
		]);
		expect(card!.rows[1]!.address).toBe(addresses.abbreviation('wm'));
	});

	test('never show the same result twice', () => {
		for (const question of ['WM', 'ward', 'ward nurse', 'matron or ward manager']) {
			const shown = groups(question).flatMap(({ rows }) => rows.map(({ address }) => address));
			expect(new Set(shown).size).toBe(shown.length);
		}
	});

	test('say that they hold only some of the words', () => {
		expect(groups('matron xylophone')[0]!.title).toBe('Holds some of these words');
	});

	test('say what they lead to', () => {
		expect(groups('become a ward manager')[0]!.title).toBe('Ways to become a ward manager');
	});

	test('can be narrowed to a kind and to a line', () => {
		expect(titles(groups('ward', { kind: 'term', line: '' }))).toEqual(['Ward']);
		const square = groups('planner', { kind: '', line: 'square' });
		expect(titles(square)).toEqual(['Theater planner']);
	});

	test('are few in the box and more on the page', () => {
		const places = [...'abcdefghijkl'].map((letter) => role(`ward-${letter}`, { family: 'care' }));
		const large = engineFor(catalogueOf(contentOf({ families: [family('care')], roles: places })));
		const answer = large.answer('ward');
		const count = (amount: (typeof amounts)[keyof typeof amounts]): number =>
			titles(groupsOf(markerOf('ward'), answer, large.names, all, amount)).length;
		expect(count(amounts.page)).toBeGreaterThan(count(amounts.box));
	});
});

describe('a result', () => {
	const row = (question: string) => groups(question)[0]!.rows[0]!;

	test('carries the sign of its line, and that of its kind where it is on none', () => {
		expect(row('ward nurse')).toMatchObject({ badge: 'Role', sign: { shape: 'circle' } });
		expect(row('triage')).toMatchObject({ badge: 'Skill', sign: 'steps' });
		expect(row('porter to ward nurse')).toMatchObject({ badge: 'Transition', sign: 'change' });
		expect(row('ward manager vs matron')).toMatchObject({
			badge: 'Comparison',
			sign: { bars: ['circle', 'circle'] },
		});
		expect(row('handover').sign).toBeUndefined();
	});

	test('tells the names of a thing from what its page is found by', () => {
		expect(row('sister')).toMatchObject({ alias: 'sister', isCalledSo: true });
		expect(row('salary')).toMatchObject({ alias: 'salary', isCalledSo: false });
	});

	test('after the first leads to no more than two other places', () => {
		const later = groups('ward').flatMap(({ rows }) => rows);
		expect(Math.max(...later.slice(1).map(({ more }) => more.length))).toBeLessThanOrEqual(2);
	});

	test('names the alias that was asked for, if the title does not say it', () => {
		expect(row('bedside nurse')).toMatchObject({ title: 'Ward nurse', alias: 'bedside nurse' });
		expect(row('ward nurse').alias).toBeUndefined();
	});

	test('leads to the section that answers, and to everything else of its name', () => {
		expect(row('matron skills').more).toEqual([
			{ address: '/roles/matron/#required-skills', title: 'Required skills' },
			{ address: '/ladders/nursing/#matron', title: 'Ladder: Nursing' },
		]);
	});

	test('that is a question leads to the page that answers it at length', () => {
		expect(row('does a matron still nurse')).toMatchObject({
			address: '/questions/#does-a-matron-still-nurse',
			more: [{ address: '/roles/matron/#key-skills', title: 'At length: Matron' }],
		});
	});

	test('that is a title on a ladder leads to the guide of its role', () => {
		expect(row('senior ward nurse').more).toEqual([
			{ address: '/roles/ward-nurse/', title: 'Guide: Ward nurse' },
		]);
	});

	test('that no page is written about leads to the tool', () => {
		expect(row('theater planner vs matron').address).toBe(
			addresses.compareTool('theater-planner', 'matron'),
		);
		expect(row('matron to theater planner').address).toBe(
			addresses.gapTool('matron', 'theater-planner'),
		);
	});
});
