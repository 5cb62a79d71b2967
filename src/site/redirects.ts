/** Where addresses lead that have no page of their own any more, or never had one. */
import type { Catalogue } from '../domain/catalogue.ts';
import { successorOf, type Permanent } from '../domain/permanent.ts';
import {
	addressOf,
	addressOfName,
	allAddresses,
	placeOfName,
	reverseId,
	withBase,
} from './addresses.ts';

/** One address that leads to another; both without the base, and the second may have a fragment. */
export interface Redirect {
	from: string;
	to: string;
}

/** A fragment that a page had, and the one on the same page that has taken its place. */
export interface FormerFragment {
	page: string;
	was: string;
	now: string;
}

type Retired = Permanent['retired'];

/**
 * Every address that redirects: the reverse of each comparison, and every retired page. A retired name leads to the last of
 * its successors, whether the name or the address of the page is listed. What leads nowhere the rule `permanence` has reported.
 */
export function redirectsOf(catalogue: Catalogue, retired: Retired): Redirect[] {
	const successors = new Map(retired.map(({ was, successor }) => [was, successor]));
	const taken = new Set(allAddresses(catalogue));
	const found = [...catalogue.comparisons.values()].map((pair) => ({
		from: addressOf({ kind: 'comparison', id: reverseId(pair) }),
		to: addressOf(pair),
	}));
	// An address that is listed itself comes before one that a name stands for.
	const listed = [...retired].sort((a, b) => Number(isName(a.was)) - Number(isName(b.was)));
	for (const { was } of listed) {
		const from = isName(was) ? addressOfName(was) : was;
		const now = successorOf(successors, was);
		const to = now && (isName(now) ? placeOfName(catalogue, now) : now);
		if (from && to) found.push({ from, to });
	}
	return found.filter(({ from }) => {
		if (taken.has(from)) return false;

		taken.add(from);
		return true;
	});
}

/** The redirects as Netlify reads them. `!` lets a rule win over the page that redirects where nobody reads this file. */
export function redirectRules(redirects: readonly Redirect[], base: string): string {
	return redirects
		.map(({ from, to }) => `${withBase(from, base)} ${withBase(to, base)} 301!\n`)
		.join('');
}

/**
 * The retired names whose place was on a page that stands, and whose successor has its place on the same page. No server ever
 * sees a fragment, so the page itself must go on having it.
 */
export function formerFragments(catalogue: Catalogue, retired: Retired): FormerFragment[] {
	const successors = new Map(retired.map(({ was, successor }) => [was, successor]));
	return retired.flatMap(({ was }) => {
		const now = successorOf(successors, was);
		const to = now && isName(now) ? placeOfName(catalogue, now) : undefined;
		const [page = '', fragment] = to?.split('#') ?? [];
		if (fragment === undefined || !isName(was) || addressOfName(was)) return [];
		const [kind, id = ''] = was.split(':');
		// The ladder of a rung that is gone is not known: it is taken to be that of its successor.
		const before = kind === 'rung' ? page : placeOfName(catalogue, was)?.split('#')[0];
		return before === page ? [{ page, was: id, now: fragment }] : [];
	});
}

/**
 * A page with the fragment it had, at the start of what has taken its place. Unchanged where that is not on the page, or the
 * fragment is there.
 */
export function withFormerFragment(
	html: string,
	{ was, now }: Pick<FormerFragment, 'was' | 'now'>,
): string {
	if (html.includes(` id="${was}"`)) return html;
	return html.replace(
		new RegExp(`<[a-z0-9]+(?: [^<>]*)? id="${now}"[^<>]*>`),
		(tag) => `${tag}<span id="${was}"></span>`,
	);
}

function isName(name: string): boolean {
	return !name.startsWith('/');
}
