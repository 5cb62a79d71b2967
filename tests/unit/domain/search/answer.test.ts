import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answer } from '../../../../src/domain/search/answer.ts';
import { keyOf, sameWord, wordsOf } from '../../../../src/domain/search/words.ts';
import { engineFor, hospital, nameOf } from '../../../support/search.ts';
import { catalogues } from '../../../support/random-catalogues.ts';

const engine = engineFor(hospital);
const ask = (question: string): Answer => engine.answer(question);
const first = (question: string): string => nameOf(ask(question).found[0]!.entry);
const names = (question: string): string[] => ask(question).found.map(({ entry }) => nameOf(entry));

describe('a name', () => {
	test.each([
		['Ward nurse', 'role:ward-nurse'],
		['ward nurses', 'role:ward-nurse'],
		['wardnurse', 'role:ward-nurse'],
		['bedside nurse', 'role:ward-nurse'],
		['sister', 'role:ward-manager'],
		['theatre planner', 'role:theater-planner'],
		['theater scheduler', 'role:theater-planner'],
		['bed management', 'skill:bed-management'],
		['organizing wards', 'skill:bed-management'],
		['handover', 'term:handover'],
		['hand over', 'term:handover'],
		['senior ward nurse', 'rung:senior-ward-nurse'],
		['sr ward nurse', 'rung:senior-ward-nurse'],
		['hospital porter', 'starting-point:porter'],
		['Does a matron still nurse?', 'question:does-a-matron-still-nurse'],
	])('%j leads to %s', (question, name) => {
		expect(first(question)).toBe(name);
	});

	test('that is an alias is said', () => {
		expect(ask('bedside nurse').found[0]).toMatchObject({ alias: 'bedside nurse' });
	});

	test('that several things have is one result: the role, then the skill, the title, the term', () => {
		const [nurse] = ask('ward nurse').found;
		expect([nurse!.entry, ...nurse!.also].map(nameOf)).toEqual([
			'role:ward-nurse',
			'rung:ward-nurse',
		]);
		const [triage] = ask('triage').found;
		expect([triage!.entry, ...triage!.also].map(nameOf)).toEqual(['skill:triage', 'term:triage']);
	});

	test('is found while it is being typed', () => {
		expect(names('theat')).toContain('role:theater-planner');
		expect(names('ward nur')[0]).toBe('role:ward-nurse');
	});
});

describe('a short form', () => {
	test('with several meanings is shown with all of them, in their order', () => {
		const { card, found } = ask('WM');
		expect(card?.meanings.map(({ title }) => title)).toEqual([
			'Ward manager',
			'Waste management',
			'Ward nurse',
		]);
		expect(found.slice(0, 2).map(({ entry }) => nameOf(entry))).toEqual([
			'role:ward-manager',
			'role:ward-nurse',
		]);
	});

	test('with one meaning leads there', () => {
		expect(ask('TP').card).toBeUndefined();
		expect(first('TP')).toBe('role:theater-planner');
		expect(first('TPs')).toBe('role:theater-planner');
	});

	test('stands for its meanings inside a question', () => {
		expect(first('WM vs matron')).toBe('comparison:ward-manager-vs-matron');
		expect(first('what does a TP do')).toBe('role:theater-planner');
	});
});

describe('two jobs', () => {
	test.each([
		'ward manager vs matron',
		'matron versus ward manager',
		'difference between a matron and a ward manager',
		'matron or ward manager',
		'is a matron higher than a ward manager',
		'is a ward manager the same as a matron',
		'sister vs matron',
	])('%j lead to the page that compares them', (question) => {
		expect(first(question)).toBe('comparison:ward-manager-vs-matron');
	});

	test('that no page compares lead to what the tool works out, and to both', () => {
		expect(names('theater planner vs matron').slice(0, 3)).toEqual([
			'comparison:Theater planner or matron?',
			'role:theater-planner',
			'role:matron',
		]);
	});

	test('may share their last word', () => {
		expect(names('senior or ward nurse').slice(0, 1)).not.toEqual([]);
		expect(first('theater planner or ward manager')).toBe(
			'comparison:Theater planner or ward manager?',
		);
	});

	test.each([
		'porter to ward nurse',
		'from porter to ward nurse',
		'can a porter become a ward nurse',
		'ward nurse from porter',
		'hospital porter moving into ward nursing',
	])('%j lead to the move from one to the other', (question) => {
		expect(first(question)).toBe('transition:porter-to-ward-nurse');
	});

	test('without a page for the move lead to what the tool works out', () => {
		expect(first('matron to theater planner')).toBe('transition:Matron to theater planner');
		expect(names('matron to theater planner')).toContain('role:theater-planner');
	});
});

describe('a way into a job', () => {
	test.each(['become a ward manager', 'how do I become a ward manager', 'move to ward manager'])(
		'%j leads to the moves that end there, and to its section on getting in',
		(question) => {
			const { enters, found } = ask(question);
			expect(enters?.id).toBe('ward-manager');
			expect(nameOf(found[0]!.entry)).toBe('transition:ward-nurse-to-ward-manager');
			expect(found[1]).toMatchObject({ entry: { id: 'ward-manager' }, section: 'getting-in' });
		},
	);

	test('is not meant by other uses of "to"', () => {
		expect(ask('who reports to a ward manager').enters).toBeUndefined();
		expect(first('who reports to a ward manager')).toBe('role:ward-manager');
	});
});

describe('a question about a job', () => {
	test.each([
		['what does a matron do', 'responsibilities'],
		['matron skills', 'required-skills'],
		['a day as a matron', 'day-to-day'],
	])('%j leads to its page and to the section', (question, section) => {
		expect(ask(question).found[0]).toMatchObject({ entry: { id: 'matron' }, section });
	});

	test.each(['ward nurse career path', 'ward nurse levels', 'what comes after ward nurse'])(
		'%j leads to the ladder',
		(question) => {
			expect(first(question)).toBe('ladder:nursing');
		},
	);

	test('that a guide answers leads to the guide', () => {
		expect(first('matron salary')).toBe('guide:pay-on-the-wards');
		expect(first('how much do nurses make')).toBe('guide:pay-on-the-wards');
	});

	test.each(['managing beds', 'how to manage beds', 'beds management'])(
		'%j leads to the skill',
		(question) => {
			expect(first(question)).toBe('skill:bed-management');
		},
	);
});

describe('a typing error', () => {
	test.each([
		['ward nruse', 'ward nurse', 'role:ward-nurse'],
		['matorn', 'matron', 'role:matron'],
		['hadnover', 'handover', 'term:handover'],
		['porter to ward nurze', 'porter to ward nurse', 'transition:porter-to-ward-nurse'],
	])('%j is mended to %j, and said', (question, mended, name) => {
		expect(ask(question)).toMatchObject({ mended });
		expect(first(question)).toBe(name);
	});

	test('is left alone where the words are meant as they are', () => {
		expect(engine.answer('matorn', true).mended).toBeUndefined();
	});

	test.each(['ward nurse', 'matrons', 'theatre planner', 'wardnurse', 'how to manage'])(
		'is not seen in %j',
		(question) => {
			expect(ask(question).mended).toBeUndefined();
		},
	);

	test('is not seen in a word that the texts of the site use', () => {
		// The definitions say "What …": a word of theirs stays as it is, however near it is to a name.
		expect(engine.names.sound.every((word) => ask(`${word} `).mended === undefined)).toBe(true);
	});
});

describe('words that no name holds', () => {
	test('are told, and the best of the others is found', () => {
		const { unknown, partial, found } = ask('matron xylophone');
		expect(unknown).toEqual(['xylophone']);
		expect(partial).toBe(true);
		expect(nameOf(found[0]!.entry)).toBe('role:matron');
	});

	test('alone find nothing', () => {
		expect(ask('xylophone')).toMatchObject({ found: [], unknown: ['xylophone'] });
	});
});

describe('whatever is typed', () => {
	const odd = ['<img src=x onerror=alert(1)>', '\u202Enamow', '🙂🙂', '"', ' ', 'a'.repeat(10_000)];

	test.each(odd)('an answer comes for %j', (question) => {
		expect(ask(question).found.length).toBeGreaterThanOrEqual(0);
	});

	test('an answer comes, the best first and every entry once', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (question) => {
				const { found } = ask(question);
				const scores = found.map(({ score }) => score);
				expect(scores).toEqual(scores.toSorted((a, b) => b - a));
				const entries = found.flatMap(({ entry, also }) => [entry, ...also]);
				expect(new Set(entries).size).toBe(entries.length);
			}),
			{ numRuns: 300 },
		);
	});

	test('the title of anything in any catalogue leads to what is called so', () => {
		const key = (text: string): string => keyOf(wordsOf(text).map(sameWord));
		fc.assert(
			fc.property(catalogues, (random) => {
				const { names: all, answer } = engineFor(random);
				for (const { title } of all.entries) {
					const [found] = answer(title).found;
					expect([title, key(found!.entry.title)]).toEqual([title, key(title)]);
				}
			}),
			{ numRuns: 15 },
		);
	});
});
