import { describe, expect, test } from 'vitest';
import type { Answer } from '../../../../src/domain/search/answer.ts';
import {
	abbreviation,
	catalogueOf,
	comparison,
	contentOf,
	family,
	guide,
	ladder,
	role,
	rung,
	skill,
	startingPoint,
	term,
	transition,
} from '../../../support/catalogue.ts';
import { engineFor, nameOf } from '../../../support/search.ts';

/** Jobs on a ship: two lines of sailors whose titles differ in one word. */
const ship = engineFor(
	catalogueOf(
		contentOf({
			families: [family('ship')],
			skills: [skill('cargo-management'), skill('deck-work', { aliases: ['deck'] })],
			roles: [
				role('deck-officer', { family: 'ship' }),
				role('radio-officer', { family: 'ship', aliases: ['wireless officer'] }),
				role('junior-deck-officer', { family: 'ship', aliases: ['cadet deck officer'] }),
				role('junior-radio-officer', { family: 'ship', aliases: ['assistant radio officer'] }),
			],
			startingPoints: [startingPoint('cook', { aliases: ['galley cook'] })],
			ladders: [
				ladder('radio-officering', [rung('radio-officer', { role: 'radio-officer' })], {
					family: 'ship',
				}),
				ladder('deck-work', [rung('deck-officer', { role: 'deck-officer' })], { family: 'ship' }),
			],
			transitions: [
				transition('cook', 'deck-officer'),
				transition('radio-officer', 'deck-officer', {
					aliases: ['junior radio officer to deck officer'],
				}),
			],
			comparisons: [comparison('deck-officer', 'radio-officer')],
			guides: [
				guide('pay', { aliases: ['wages'] }),
				guide('first-watch', { aliases: ['taking over a watch'] }),
			],
			terms: [term('cargo'), term('watch'), term('deck-officer')],
			abbreviations: [
				abbreviation('do', [{ title: 'Deck officer', role: 'deck-officer' }]),
				abbreviation('ro', [{ title: 'Officer of the wireless', role: 'radio-officer' }]),
			],
		}),
	),
);

const ask = (question: string): Answer => ship.answer(question);
const first = (question: string): string => nameOf(ask(question).found[0]!.entry);

describe('a question', () => {
	test.each([
		['a word that stands in the title of one job keeps out the other', 'junior radio', 'radio'],
		['the same, the other way round', 'junior deck', 'deck'],
	])('%s', (_, question, line) => {
		expect(first(`${question} officer`)).toBe(`role:junior-${line}-officer`);
		// "Trainee" is near to "junior", and "deck" is far from "radio".
		expect(first(`trainee ${line} officer`)).toBe(`role:junior-${line}-officer`);
	});

	test('may say in several words what a title says in one', () => {
		expect(first('entry level deck officer')).toBe('role:junior-deck-officer');
	});

	test('about pay leads to the guide on pay, whatever the job', () => {
		expect(first('radio officer salary')).toBe('guide:pay');
		expect(first('how much does a deck officer make')).toBe('guide:pay');
		expect(first('radio officer payments')).not.toBe('guide:pay');
	});

	test('names a guide with a verb in any form', () => {
		expect(first('how to take over a watch')).toBe('guide:first-watch');
	});

	test('how to deal with something leads to the skill of dealing with it', () => {
		expect(first('dealing with difficult cargo')).toBe('skill:cargo-management');
		expect(first('what is cargo')).toBe('term:cargo');
	});

	test('what is needed to get in leads to the section on getting in before the ways in', () => {
		expect(ask('do I need a degree to become a deck officer').found[0]).toMatchObject({
			entry: { id: 'deck-officer' },
			section: 'getting-in',
		});
		expect(first('how do I become a deck officer')).toMatch(/^transition:/);
	});

	test('about a discipline is about the job, where a section of the job answers it', () => {
		expect(ask('is radio officering stressful').found[0]).toMatchObject({
			entry: { id: 'radio-officer' },
			section: 'hard-parts',
		});
		expect(first('radio officering')).toBe('ladder:radio-officering');
	});
});

describe('two jobs', () => {
	test('that a page has for another of its names lead to that page', () => {
		expect(first('junior radio officer to deck officer with no degree')).toBe(
			'transition:radio-officer-to-deck-officer',
		);
	});

	test('of which one is no role lead to the move between them', () => {
		expect(first('cook vs deck officer')).toBe('transition:cook-to-deck-officer');
	});

	test('are not moved between by "senior to" and "higher than"', () => {
		expect(first('is a deck officer senior to a radio officer')).toMatch(/^comparison:/);
		expect(first('who is more senior deck officer or radio officer')).toMatch(/^comparison:/);
	});
});

describe('a short form', () => {
	test('gives its meaning as another name', () => {
		expect(first('officer of the wireless')).toBe('role:radio-officer');
	});

	test('followed by a grade is still the short form', () => {
		expect(first('RO II')).toBe('role:radio-officer');
	});
});

test('entries of one title are one result that lists them all, whichever name was asked for', () => {
	const [found] = ask('DO').found;
	expect([found!.entry, ...found!.also].map(nameOf)).toEqual([
		'role:deck-officer',
		'rung:deck-officer',
		'term:deck-officer',
	]);
});
