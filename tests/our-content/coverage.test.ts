/** The topics that the site set out to answer, each held against the built page that answers it. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { expect, test } from 'vitest';
import { holds, sectionAt } from '../support/sections.ts';
import { built, readSite, textOf, type BuiltPage } from '../support/site.ts';

interface Answer {
	page: string;
	heading: string;
	span: string;
}

interface Coverage {
	topics: ({ id: string; topic: string } & Answer)[];
	'not-repeated': { id: string; topic: string; pattern: string }[];
	contradictions: {
		id: string;
		question: string;
		'one-sided'?: true;
		views: ({ view: string } & Answer)[];
	}[];
}

const coverage = parse(readFileSync(new URL('coverage.yaml', import.meta.url), 'utf8')) as Coverage;
const { topics, contradictions } = coverage;
const notRepeated = coverage['not-repeated'];
const { pages, notFound } = readSite(built);
const byAddress = new Map(pages.map((page) => [page.address, page]));

/** What keeps a reader from finding an answer where the list says it is; undefined if nothing does. */
function whatIsWrong({ page: address, heading, span }: Answer): string | undefined {
	const page = byAddress.get(address);
	if (!page) return `no page ${address}`;
	const section = sectionAt(page.main!, heading);
	if (section === undefined) return `no ${address}#${heading}`;
	return holds(section, span) ? undefined : `${address}#${heading} does not say "${span}"`;
}

function wrongIn(answers: readonly ({ id: string } & Answer)[]): string[] {
	return answers.flatMap((answer) => {
		const problem = whatIsWrong(answer);
		return problem ? [`${answer.id}: ${problem}`] : [];
	});
}

/** The blocks of the list of topics, and how many topics each has. */
const blocks = { s0: 24, s1: 14, s2: 81, s3: 11, s4: 48 };

test('the list names each of the 178 topics once', () => {
	const wanted = Object.entries(blocks).flatMap(([block, size]) =>
		Array.from({ length: size }, (_, i) => `${block}-${i + 1}`),
	);
	expect(wanted).toHaveLength(178);
	expect([...topics, ...notRepeated].map(({ id }) => id).sort()).toEqual(wanted.sort());
});

test('each topic is answered on the page, under the heading and in the words that the list gives', () => {
	expect(wrongIn(topics)).toEqual([]);
});

test('each span is long enough to be an answer', () => {
	const answers = [
		...topics,
		...contradictions.flatMap(({ id, views }) => views.map((view) => ({ id, ...view }))),
	];
	const short = answers.filter(({ span }) => span.split(/\s+/).length < 4);
	expect(short.map(({ id, span }) => `${id}: ${span}`)).toEqual([]);
});

test('what must not be repeated stands on no page', () => {
	const everyPage: BuiltPage[] = [...pages, ...(notFound ? [notFound] : [])];
	const repeated = notRepeated.flatMap(({ id, pattern }) => {
		const expression = new RegExp(pattern, 'iu');
		return everyPage
			.filter(({ tree, html }) => expression.test(textOf(tree)) || expression.test(html))
			.map(({ address }) => `${id}: ${address}`);
	});
	expect(repeated).toEqual([]);
});

test('each of the ten contradictions shows both of its views, and one says that it is one-sided', () => {
	expect(contradictions.map(({ id }) => id)).toEqual(
		Array.from({ length: 10 }, (_, i) => `x${i + 1}`),
	);
	expect(
		wrongIn(contradictions.flatMap(({ id, views }) => views.map((view) => ({ id, ...view })))),
	).toEqual([]);
	const sides = contradictions.map((entry) => ({
		id: entry.id,
		sides: new Set(entry.views.map(({ page, heading, span }) => `${page}#${heading} ${span}`)).size,
		oneSided: entry['one-sided'] === true,
	}));
	expect(sides.filter(({ sides, oneSided }) => (oneSided ? sides !== 1 : sides < 2))).toEqual([]);
	expect(sides.filter(({ oneSided }) => oneSided).map(({ id }) => id)).toEqual(['x9']);
});
