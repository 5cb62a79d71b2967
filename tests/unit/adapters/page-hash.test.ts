import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { pageHash, setReviewed } from '../../../src/adapters/page-hash.ts';

const page = '---\nid: a\nreviewed: { date: 2026-11-01 }\ntitle: A\n---\n\nWords.\n';
const review = { date: '2026-11-23', hash: '0123456789ab' };

describe('the hash of a page', () => {
	test('is twelve hexadecimal digits', () => {
		expect(pageHash(page)).toMatch(/^[0-9a-f]{12}$/);
	});

	test('changes with its facts and its prose', () => {
		expect(pageHash(page.replace('title: A', 'title: B'))).not.toBe(pageHash(page));
		expect(pageHash(page.replace('Words.', 'Word.'))).not.toBe(pageHash(page));
	});

	test('does not change with its review, its line ends or spaces at their ends', () => {
		const same = [
			page.replace('reviewed: { date: 2026-11-01 }\n', ''),
			page.replace(
				'reviewed: { date: 2026-11-01 }',
				'reviewed:\n  date: 2026-11-02\n  hash: 0123456789ab',
			),
			page.replaceAll('\n', '\r\n'),
			page.replace('Words.', 'Words.  '),
			`${page}\n`,
		];
		for (const text of same) expect(pageHash(text)).toBe(pageHash(page));
	});

	test('takes "reviewed:" in the prose for prose', () => {
		const prose = page.replace('Words.', 'reviewed: nothing');
		expect(pageHash(prose)).not.toBe(pageHash(page.replace('Words.', '')));
	});
});

describe('noting a review', () => {
	test('replaces the one before where it stands', () => {
		expect(setReviewed(page, review)).toBe(
			page.replace('{ date: 2026-11-01 }', "{ date: 2026-11-23, hash: '0123456789ab' }"),
		);
	});

	test('adds one at the end of the facts', () => {
		expect(setReviewed('---\nid: a\n---\n\nreviewed: no\n', review)).toBe(
			"---\nid: a\nreviewed: { date: 2026-11-23, hash: '0123456789ab' }\n---\n\nreviewed: no\n",
		);
	});

	test('writes a hash that is read as text, even where it looks like a number', () => {
		for (const hash of ['3e8987674542', '012345678901', '123456789012']) {
			const [, yaml] = setReviewed('---\nid: a\n---\n', { date: '2026-11-23', hash }).split(
				'---\n',
			);
			expect(parse(yaml!)).toMatchObject({ reviewed: { hash } });
		}
	});

	test('leaves the hash as it is, whatever the page says', () => {
		fc.assert(
			fc.property(fc.array(fc.constantFrom('a: b', 'reviewed: x', '  c', 'words', '')), (lines) => {
				const text = `---\nid: a\n---\n${lines.join('\n')}\n`;
				expect(pageHash(setReviewed(text, review))).toBe(pageHash(text));
				expect(setReviewed(setReviewed(text, review), review)).toBe(setReviewed(text, review));
			}),
		);
	});
});
