import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pageEntries } from '../../../src/site/addresses.ts';
import { questionGroups } from '../../../src/site/questions.ts';
import {
	catalogueOf,
	comparison,
	contentOf,
	family,
	role,
	transition,
} from '../../support/catalogue.ts';
import { catalogues } from '../../support/random-catalogues.ts';

const asked = (id: string) => ({
	questions: [{ id, question: `Is it ${id}?`, answer: 'Yes.', anchor: 'key-skills' }],
});

describe('the list of questions', () => {
	test('holds every question of every page once', () => {
		fc.assert(
			fc.property(catalogues, (random) => {
				const listed = questionGroups(random).flatMap(({ entries }) => entries.map(({ id }) => id));
				const all = pageEntries(random).flatMap(({ questions }) => questions.map(({ id }) => id));
				expect(listed.sort()).toEqual(all.sort());
			}),
		);
	});

	test('puts those about one job under its line, and the others under what kind of page answers', () => {
		const catalogue = catalogueOf(
			contentOf({
				families: [family('product'), family('project', { order: 2 })],
				roles: [role('maker', asked('hard')), role('planner', { family: 'project' })],
				transitions: [transition('maker', 'planner', asked('far'))],
				comparisons: [comparison('maker', 'planner', asked('same'))],
			}),
		);
		const groups = questionGroups(catalogue).filter(({ entries }) => entries.length > 0);
		expect(groups.map(({ title, entries }) => [title, entries.map(({ id }) => id)])).toEqual([
			['Product line', ['hard']],
			['Changing jobs', ['far']],
			['Telling jobs apart', ['same']],
		]);
		expect(groups[0]!.entries[0]).toMatchObject({
			title: 'Is it hard?',
			says: 'Yes.',
			address: '/roles/maker/#key-skills',
			note: 'Maker',
		});
		expect(groups[1]!.entries[0]!.lines!.map(({ id }) => id)).toEqual(['product', 'project']);
	});
});
