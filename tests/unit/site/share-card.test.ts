import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	altText,
	cardOfPage,
	cutAtWord,
	shareCards,
	siteCard,
	textLimit,
	titleLimit,
	type ShareCard,
} from '../../../src/site/share-card.ts';
import {
	catalogueOf,
	comparison,
	contentOf,
	family,
	fullContent,
	get,
	guide,
	ladder,
	line,
	role,
	startingPoint,
	transition,
} from '../../support/catalogue.ts';
import { catalogues } from '../../support/random-catalogues.ts';

const catalogue = catalogueOf(
	contentOf({
		families: [
			family('product', { letter: 'P', shape: 'circle' }),
			family('project', { letter: 'J', shape: 'square' }),
		],
		roles: [
			role('owner', { definition: 'Says what comes first.' }),
			role('strategist'),
			role('planner', { family: 'project' }),
		],
		startingPoints: [startingPoint('tester')],
		ladders: [ladder('climb', line(['owner', 'strategist', 'chief'], ['owner', 'strategist']))],
		transitions: [
			transition('owner', 'planner'),
			transition('owner', 'strategist'),
			transition('tester', 'planner'),
		],
		comparisons: [comparison('owner', 'planner'), comparison('owner', 'strategist')],
		guides: [guide('choosing')],
	}),
);
const product = { title: 'Product', letter: 'P', shape: 'circle' };
const project = { title: 'Project', letter: 'J', shape: 'square' };

function card(kind: string, id: string): ShareCard {
	const found = cardOfPage(catalogue, { kind, id });
	if (!found) throw new Error(`there is no card of the ${kind} "${id}"`);
	return found;
}

describe('the card of a page', () => {
	test('says title and definition, with the sign of its line', () => {
		expect(card('role', 'owner')).toEqual({
			kind: 'role',
			address: '/share/role-owner.png',
			lines: [product],
			stops: 1,
			where: 'Product line',
			label: 'Role',
			title: 'Owner',
			text: 'Says what comes first.',
		});
	});

	test('shows a ladder with all its stops', () => {
		expect(card('ladder', 'climb')).toMatchObject({ lines: [product], stops: 3, label: 'Ladder' });
	});

	test.each([
		['transition', 'owner-to-planner', [product, project], 'Product to project line'],
		['comparison', 'owner-vs-planner', [product, project], 'Product and project lines'],
		['transition', 'owner-to-strategist', [product, product], 'Product line'],
		['comparison', 'owner-vs-strategist', [product, product], 'Product line'],
		['transition', 'tester-to-planner', [undefined, project], 'Into the project line'],
		['guide', 'choosing', [], ''],
	])('names the lines of the %s %s', (kind, id, lines, where) => {
		expect(card(kind, id)).toMatchObject({ lines, where });
	});

	test('is there for every role, ladder, transition, comparison and guide, each at its own address', () => {
		fc.assert(
			fc.property(catalogues, (random) => {
				const { roles, ladders, transitions, comparisons, guides } = random;
				const pages = [roles, ladders, transitions, comparisons, guides].flatMap((entries) => [
					...(entries as ReadonlyMap<string, { kind: string; id: string }>).values(),
				]);
				const cards = shareCards(random);
				expect(cards).toEqual(pages.map((page) => cardOfPage(random, page)));
				expect(new Set(cards.map(({ address }) => address)).size).toBe(pages.length);
			}),
			{ numRuns: 30 },
		);
	});

	test('is none of its own for all other pages', () => {
		const full = catalogueOf(fullContent());
		const { id } = get(full.skills, 'listening');
		expect(cardOfPage(full, { kind: 'skill', id })).toBeUndefined();
		expect(cardOfPage(full, { kind: 'home', id: 'home' })).toBeUndefined();
		expect(cardOfPage(full, { kind: 'role', id: 'nobody' })).toBeUndefined();
	});

	test('never says more than there is room for', () => {
		fc.assert(
			fc.property(
				fc.string({ maxLength: 400 }),
				fc.string({ maxLength: 400 }),
				(title, definition) => {
					const entry = guide('choosing', { title, definition });
					const [one] = shareCards(catalogueOf(contentOf({ guides: [entry] })));
					expect(one!.title.length).toBeLessThanOrEqual(titleLimit);
					expect(one!.text.length).toBeLessThanOrEqual(textLimit);
				},
			),
		);
	});
});

test('the card that all other pages share shows every line of the site', () => {
	expect(siteCard('PM Atlas', 'Careers.', catalogue.families)).toMatchObject({
		kind: 'site',
		address: '/share/site.png',
		lines: [product, project],
		title: 'PM Atlas',
		text: 'Careers.',
	});
});

describe('the words for those who do not see a card', () => {
	test.each([
		[card('role', 'owner'), 'Product line, role: Owner. Says what comes first.'],
		[
			card('comparison', 'owner-vs-planner'),
			'Product and project lines, comparison: Owner or planner? What owner-vs-planner is.',
		],
		[card('guide', 'choosing'), 'Guide: Choosing. What choosing is.'],
		[siteCard('PM Atlas', 'Careers.', []), 'PM Atlas. Careers.'],
		[siteCard('PM Atlas', '', []), 'PM Atlas.'],
	])('are what it shows: %#', (shown, expected) => {
		expect(altText(shown)).toBe(expected);
	});
});

describe('a text that is cut', () => {
	test.each([
		['as long as it may be', 20, 'as long as it may be'],
		['one word too long for it', 20, 'one word too long…'],
		['ends here, not there', 12, 'ends here…'],
		['ends here; not there', 11, 'ends here…'],
		['unbreakable', 6, 'unbre…'],
		['  spaces \n between  ', 20, 'spaces between'],
		['', 10, ''],
	])('%j at %i is %j', (text, limit, expected) => {
		expect(cutAtWord(text, limit)).toBe(expected);
	});

	test('is never longer than its limit, and never ends inside a word', () => {
		const words = fc.array(fc.stringMatching(/^[a-zé]{1,12}$/), { minLength: 1, maxLength: 60 });
		fc.assert(
			fc.property(words, fc.integer({ min: 13, max: 200 }), (list, limit) => {
				const cut = cutAtWord(list.join(' '), limit);
				expect(cut.length).toBeLessThanOrEqual(limit);
				const kept = cut.replace(/…$/, '').split(' ');
				expect(kept).toEqual(list.slice(0, kept.length));
			}),
		);
	});

	test('never ends inside a character', () => {
		const texts = fc.string({ unit: fc.constantFrom('a', ' ', '😀', '’') });
		fc.assert(
			fc.property(texts, fc.integer({ min: 1, max: 10 }), (text, limit) => {
				const cut = cutAtWord(text, limit);
				expect(cut.length).toBeLessThanOrEqual(limit);
				expect(cut.isWellFormed()).toBe(true);
			}),
		);
	});
});
