/** What a line of a query file expects, resolved to addresses by the published catalogue. */
import { nameKey } from '../src/domain/names.ts';
import { addresses } from '../src/site/addresses.ts';
import type { Snapshot } from '../src/schema/snapshot.ts';

/** A line of a query file. */
export interface QueryLine {
	q: string;
	expect: string[];
	kind: string;
}

/** A question with the addresses that answer it; none where the site has none of its topics. */
export interface Resolved extends QueryLine {
	addresses: Set<string>;
}

interface Named {
	id: string;
	title: string;
	aliases: string[];
	url: string;
}

const ignored = new Set(['a', 'an', 'the', 'of', 'in', 'for', 'and', 'or', 'to']);

/** A name as expectations are compared: case, punctuation and small words taken away. */
function looseKey(name: string): string {
	return nameKey(name)
		.split(' ')
		.filter((word) => !ignored.has(word))
		.join(' ');
}

/** Entries called so, by title, alias or id. */
function called<T extends Named>(list: readonly T[], name: string): T[] {
	const key = looseKey(name);
	return list.filter(({ title, aliases, id }) =>
		[title, ...aliases, id].some((one) => looseKey(one) === key),
	);
}

/** Reads expectations against one site's catalogue. */
export function resolverOf(site: Snapshot): (line: QueryLine) => Resolved {
	const rungs = site.ladders.flatMap((ladder) => ladder.rungs);
	const shortForms = (name: string) =>
		site.abbreviations
			.filter(({ title }) => looseKey(title) === looseKey(name))
			.flatMap(({ meanings }) => meanings);
	const ids = (found: readonly { id: string }[]): string[] => found.map(({ id }) => id);
	const rolesCalled = (name: string): string[] => {
		const direct = ids(called(site.roles, name));
		if (direct.length > 0) return direct;
		const meant = shortForms(name).flatMap(({ role }) => role ?? []);
		const climbing = called(rungs, name).flatMap(({ role }) => role ?? []);
		return [...new Set([...meant, ...climbing])];
	};
	const pair = (text: string, joint: RegExp): [string, string] | undefined => {
		const [a, b, ...more] = text.split(joint);
		return a && b && more.length === 0 ? [a, b] : undefined;
	};

	const byTopic: Record<string, (name: string) => string[]> = {
		role: (name) => [
			...site.roles.filter(({ id }) => rolesCalled(name).includes(id)).map(({ url }) => url),
			...[...called(rungs, name), ...called(site.startingPoints, name)].map(({ url }) => url),
		],
		skill: (name) => called(site.skills, name).map(({ url }) => url),
		ladder: (name) => called(site.ladders, name).map(({ url }) => url),
		guide: (name) => called(site.guides, name).map(({ url }) => url),
		glossary: (name) => [
			...called(site.glossary, name).map(({ url }) => url),
			...site.glossary
				.filter(({ id }) => shortForms(name).some(({ term }) => term === id))
				.map(({ url }) => url),
		],
		faq: (name) => called(site.questions, name).flatMap(({ url, answeredAt }) => [url, answeredAt]),
		transition: (name) => {
			const sides = pair(name, /\s*->\s*/);
			if (!sides) return [];
			const to = rolesCalled(sides[1]);
			// "any role" is every move into the job.
			const any = /^any( role| job)?$/.test(looseKey(sides[0]));
			const from = [...rolesCalled(sides[0]), ...ids(called(site.startingPoints, sides[0]))];
			return site.transitions
				.filter((move) => to.includes(move.to) && (any || from.includes(move.from)))
				.map(({ url }) => url);
		},
		comparison: (name) => {
			const sides = pair(name, /\s+vs\.?\s+/i);
			if (!sides) return called(site.comparisons, name).map(({ url }) => url);
			const [left, right] = sides.map(rolesCalled) as [string[], string[]];
			const pages = site.comparisons.filter(
				({ a, b }) =>
					(left.includes(a) && right.includes(b)) || (left.includes(b) && right.includes(a)),
			);
			if (pages.length > 0) return pages.map(({ url }) => url);
			// Any two jobs can be compared: the tool does where no editor has.
			return left.flatMap((a) =>
				right.flatMap((b) =>
					a === b ? [] : [addresses.compareTool(a, b), addresses.compareTool(b, a)],
				),
			);
		},
	};

	return (line) => {
		const addresses = new Set<string>();
		for (const topic of line.expect) {
			const [, kind = '', name = ''] = /^(\w+):\s*(.+)$/.exec(topic) ?? [];
			const resolve = byTopic[kind];
			if (!resolve) throw new Error(`"${line.q}" expects "${topic}", which names no kind of page`);
			for (const address of resolve(name)) addresses.add(address);
		}
		return { ...line, addresses };
	};
}

/** The lines of a query file. */
export function readQueries(text: string): QueryLine[] {
	return text
		.split('\n')
		.filter((line) => line.trim() !== '')
		.map((line, i) => {
			const { q, expect, kind } = JSON.parse(line) as Partial<QueryLine>;
			if (typeof q !== 'string' || !Array.isArray(expect) || typeof kind !== 'string')
				throw new Error(`line ${i + 1} lacks "q", "expect" or "kind"`);
			return { q, expect, kind };
		});
}
