/** How well a search did on a list of questions. Pure. */
import type { Resolved } from './expectations.ts';

/** A result with all the addresses it leads to, base left out. */
export type Result = readonly string[];

export interface Outcome {
	line: Resolved;
	/** From 1; 0 if none of the results leads where it should. */
	rank: number;
	/** How many results there were. */
	results: number;
}

/** Where the first right result stands. */
export function outcomeOf(line: Resolved, results: readonly Result[]): Outcome {
	const wanted = [...line.addresses];
	const rank = results.findIndex((addresses) =>
		addresses.some((address) => wanted.some((one) => leadsTo(address, one))),
	);
	return { line, rank: rank + 1, results: results.length };
}

/** Whether an address is the wanted one: a section of a wanted page is, but a wanted section is only itself. */
export function leadsTo(address: string, wanted: string): boolean {
	if (wanted.includes('#')) return address === wanted;
	return address.split('#')[0] === wanted;
}

export interface Scores {
	n: number;
	at1: number;
	at3: number;
	at5: number;
	/** Mean reciprocal rank. */
	mrr: number;
	/** Share of questions without any result. */
	zero: number;
}

/** The figures of some outcomes. */
export function scoresOf(outcomes: readonly Outcome[]): Scores {
	const share = (holds: (outcome: Outcome) => number | boolean): number =>
		outcomes.reduce((sum, one) => sum + Number(holds(one)), 0) / Math.max(outcomes.length, 1);
	const within = (most: number) => share(({ rank }) => rank > 0 && rank <= most);
	return {
		n: outcomes.length,
		at1: within(1),
		at3: within(3),
		at5: within(5),
		mrr: share(({ rank }) => (rank > 0 ? 1 / rank : 0)),
		zero: share(({ results }) => results === 0),
	};
}

/** The figures overall and by kind of question, as rows of a table: one search beside another. */
export function scoreRows(
	ours: readonly Outcome[],
	others: readonly Outcome[],
): [string, Scores, Scores][] {
	const kinds = ['all', ...new Set(ours.map(({ line }) => line.kind))];
	const ofKind = (outcomes: readonly Outcome[], kind: string): Scores =>
		scoresOf(outcomes.filter(({ line }) => kind === 'all' || line.kind === kind));
	return kinds.map((kind) => [kind, ofKind(ours, kind), ofKind(others, kind)]);
}

/** A table of figures, ready to print. */
export function scoreTable(rows: readonly [string, Scores, Scores][], other: string): string {
	const columns = ['@1', '@3', '@5', 'MRR', 'none'];
	const cells = ({ at1, at3, at5, mrr, zero }: Scores): string =>
		[at1, at3, at5, mrr, zero].map((figure) => figure.toFixed(3).padStart(7)).join('');
	const head = columns.map((column) => column.padStart(7)).join('');
	const width = Math.max(8, ...rows.map(([kind]) => kind.length));
	return [
		`${''.padEnd(width + 6)}${'this search'.padEnd(38)}${other}`,
		`${'kind'.padEnd(width)}${'n'.padStart(5)} ${head}   ${head}`,
		...rows.map(
			([kind, ours, others]) =>
				`${kind.padEnd(width)}${String(ours.n).padStart(5)} ${cells(ours)}   ${cells(others)}`,
		),
	].join('\n');
}
