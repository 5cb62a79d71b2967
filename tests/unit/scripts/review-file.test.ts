import { describe, expect, test } from 'vitest';
import { readReview, readTermReview } from '../../../scripts/review-file.ts';

const page = `---
id: x
definition: "Asks **whom** it helps, and says so."
---

You keep [three numbers](/a/) honest: what is in, when it lands<Cite id="b" />. Nobody
else does that<Cite id="c" />.
`;
const review = `---
page: roles/x
date: 2026-11-23
scores: { accuracy: 5, specificity: 4, usefulness: 4, fairness: 5, plainness: 4, overlap: 4 }
---

## Weakest sentence

> Asks whom it helps, and says so.

It is general.

## Claims checked

- "You keep three numbers honest" (\`b\`): the source says so.
- "Nobody else does that" (\`c\`): read there.

## Changed

Nothing.
`;
const problemsOf = (text: string, of = page) => {
	const read = readReview(text, 'roles/x', of);
	return 'problems' in read ? read.problems : [];
};

describe('a review', () => {
	test('gives the day, the scores and the weakest sentence', () => {
		expect(readReview(review, 'roles/x', page)).toEqual({
			review: {
				page: 'roles/x',
				date: '2026-11-23',
				scores: {
					accuracy: 5,
					specificity: 4,
					usefulness: 4,
					fairness: 5,
					plainness: 4,
					overlap: 4,
				},
				weakest: 'Asks whom it helps, and says so.',
			},
		});
	});

	test.each([
		[
			'of another page',
			review.replace('roles/x', 'roles/y'),
			'expected "page: roles/x", found "roles/y"',
		],
		['without a day', review.replace('date: 2026-11-23\n', ''), 'expected a date, found ""'],
		[
			'without a score',
			review.replace('fairness: 5, ', ''),
			'expected a score from 1 to 5 for fairness, found ""',
		],
		[
			'with a score of six',
			review.replace('fairness: 5', 'fairness: 6'),
			'expected a score from 1 to 5 for fairness, found "6"',
		],
		[
			'with a score of three',
			review.replace('fairness: 5', 'fairness: 3'),
			'expected at least 4 for fairness, found 3: the page goes back to its writer',
		],
		[
			'that quotes what the page does not say',
			review.replace('whom it helps', 'who it helps'),
			'expected the weakest sentence as the page has it, found words that are not there: "Asks who it helps, and says so."',
		],
		[
			'that quotes too little',
			review.replace('Asks whom it helps, and says so.', 'whom it helps'),
			'expected the weakest sentence in at least 4 words, found "whom it helps"',
		],
		[
			'with one claim where there could be two',
			review.replace(/- "Nobody.*\n/, ''),
			'expected 2 checked claims, each \'- "words" (`source`): …\', found 1',
		],
		[
			'with a claim that is not on the page',
			review.replace('three numbers', 'four numbers'),
			'expected a checked claim as the page has it, found words that are not there: "You keep four numbers honest"',
		],
		['that is no text with facts', 'Fine.', 'expected "page: roles/x", found ""'],
		[
			'whose facts are broken',
			review.replace('{ accuracy', '{{ accuracy'),
			'expected facts between two lines of "---", found no plain YAML',
		],
	])('%s is refused', (_, text, problem) => {
		expect(problemsOf(text)).toContain(problem);
	});

	test('of a page that cites nothing needs no claims, but says so', () => {
		const bare = page.replaceAll(/<Cite[^>]*>/g, '');
		const said = review.replace(/- "You[^]*?read there\./, 'Nothing here is cited.');
		expect(problemsOf(said, bare)).toEqual([]);
		expect(problemsOf(said.replace('Nothing here is cited.', ''), bare)).toEqual([
			'expected a section "Claims checked", found none',
		]);
	});
});

describe('the review of a term', () => {
	const table = `---
date: 2026-11-23
---

| term | accuracy | specificity | usefulness | fairness | plainness | overlap | weakest words |
| ---- | -------- | ----------- | ---------- | -------- | --------- | ------- | ------------- |
| x    | 5        | 4           | 4          | 5        | 4         | 4       | "Asks whom it helps" |
| y    | 5        | 4           | 3          | 5        | 4         | 4       | "Asks whom it helps" |
`;

	test('is its row', () => {
		expect(readTermReview(table, 'glossary/x', page)).toMatchObject({
			review: { page: 'glossary/x', date: '2026-11-23', weakest: 'Asks whom it helps' },
		});
	});

	test('is refused like that of a page', () => {
		expect(readTermReview(table, 'glossary/y', page)).toEqual({
			problems: ['expected at least 4 for usefulness, found 3: the page goes back to its writer'],
		});
		expect(readTermReview(table, 'glossary/x', 'Other words.')).toEqual({
			problems: [
				'expected the weakest words as the page has it, found words that are not there: "Asks whom it helps"',
			],
		});
	});

	test('is missing without a row', () => {
		expect(readTermReview(table, 'glossary/z', page)).toBeUndefined();
	});
});
