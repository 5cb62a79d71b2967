/** What the tool says about two jobs. Pure: drawn on the page and written as Markdown from the same words. */
import { findComparison, skillPairs, type SkillPair } from '../../domain/comparison.ts';
import type { Comparison, Skill, Statement } from '../../domain/entries.ts';
import { lineOf, roleOf, rungOf, jobName, type Job } from '../../domain/job.ts';
import { sharedNames } from '../../domain/job-names.ts';
import { wayBetween, type WayBetween } from '../../domain/moves.ts';
import { lowerFirst } from '../../domain/names.ts';
import type { ToolCatalogue } from '../../domain/unpacked.ts';
import {
	bandTitles,
	glanceKeys,
	glanceTitles,
	levelTitles,
	trackTitles,
	weights,
	type Weight,
} from '../../domain/vocabulary.ts';
import { addresses } from '../../site/addresses.ts';
import type { PairShape } from '../base/pair.ts';
import { sideOf, type Side } from '../base/side.ts';

export const compareShape: PairShape = {
	first: { key: 'a', kinds: ['role', 'rung'] },
	second: { key: 'b', kinds: ['role', 'rung'] },
	address: addresses.compareTool,
};

export interface FactRow {
	title: string;
	a: string;
	b: string;
	/** Whether editors name it among the facts that differ most. */
	most: boolean;
}

/** Skills that one side needs more: those worth showing, and the optional ones. */
export interface SkillPart {
	title: string;
	shown: SkillPair[];
	folded: SkillPair[];
}

export interface CompareView {
	a: Side;
	b: Side;
	/** The editors' page about the pair. */
	ready?: Comparison;
	/** Facts in which the two differ. */
	facts: FactRow[];
	/** Facts that are the same for both, in words. */
	same: string[];
	/** The largest differences in skills, largest first. */
	most: SkillPair[];
	parts: SkillPart[];
	/** Skills both need at the same level. */
	equal: SkillPair[];
	/** How far each reaches, without what both say. */
	reach: { a: string[]; b: string[] };
	/** Names that both go by. */
	shared: string[];
	there: WayBetween;
	back: WayBetween;
}

/** How many differences are put into words. */
const mostCount = 6;

/** Two jobs side by side. Symmetric: with the sides swapped it says the same with the sides swapped. */
export function compareView(catalogue: ToolCatalogue, a: Job, b: Job): CompareView {
	const [roleA, roleB] = [roleOf(a), roleOf(b)];
	const { moreInA, moreInB, same } = skillPairs(a, b);
	const weightOf = heavier(a, b);
	const ready = roleA && roleB && findComparison(catalogue.comparisons.values(), roleA, roleB);
	const rows = factRows(a, b, ready);
	const part = (title: string, pairs: SkillPair[]): SkillPart => ({
		title,
		shown: pairs.filter(({ skill }) => weightOf(skill) !== 'optional'),
		folded: pairs.filter(({ skill }) => weightOf(skill) === 'optional'),
	});
	const parts = [
		part(`${jobName(a)} needs more`, moreInA),
		part(`${jobName(b)} needs more`, moreInB),
	];
	const most = parts
		.flatMap(({ shown }) => shown)
		.sort(
			(x, y) =>
				step(y) - step(x) ||
				rank(weightOf(x.skill)) - rank(weightOf(y.skill)) ||
				(x.skill.id < y.skill.id ? -1 : 1),
		)
		.slice(0, mostCount);
	return {
		a: sideOf(a),
		b: sideOf(b),
		...(ready && { ready }),
		facts: rows.filter((row) => row.a !== row.b),
		same: rows.filter((row) => row.a === row.b).map((row) => `${lowerFirst(row.title)} ${row.a}`),
		most,
		parts: parts.filter(({ shown, folded }) => shown.length + folded.length > 0),
		equal: same,
		reach: reachOf(rungOf(a)?.scope, rungOf(b)?.scope),
		shared: sharedNames(catalogue, a, b),
		there: wayBetween(catalogue, a, b),
		back: wayBetween(catalogue, b, a),
	};
}

function reachOf(a: readonly Statement[] = [], b: readonly Statement[] = []): CompareView['reach'] {
	const own = (of: readonly Statement[], other: readonly Statement[]): string[] =>
		of.map(({ text }) => text).filter((text) => other.every((one) => one.text !== text));
	return { a: own(a, b), b: own(b, a) };
}

/** "Skilled", "not needed": a level inside a sentence. */
export function levelWords(level: SkillPair['a']): string {
	return level === 0 ? 'not needed' : levelTitles[level];
}

function factRows(a: Job, b: Job, ready: Comparison | undefined): FactRow[] {
	const row = (title: string, of: (job: Job) => string | undefined): FactRow[] => {
		const [one, other] = [of(a), of(b)];
		return one === undefined || other === undefined
			? []
			: [{ title, a: one, b: other, most: false }];
	};
	const [roleA, roleB] = [roleOf(a), roleOf(b)];
	const glance = glanceKeys.map((key): FactRow => ({
		title: glanceTitles[key],
		a: roleA?.glance[key] ?? '',
		b: roleB?.glance[key] ?? '',
		most: ready?.differsMost.includes(key) ?? false,
	}));
	return [
		...row('Line', (job) => lineOf(job)?.title),
		...row('Band', (job) => (job.kind === 'starting-point' ? undefined : bandTitles[job.band])),
		...row('Track', (job) => {
			const rung = rungOf(job);
			return rung && trackTitles[rung.track];
		}),
		// Two titles with one guide have the same facts, which say nothing about the difference.
		...(roleA && roleB && roleA !== roleB ? glance : []),
		// What could not be loaded is left out.
	].filter((fact) => fact.a !== '' && fact.b !== '');
}

/** How much the two jobs lean on a skill: the heavier of the two weights. */
function heavier(a: Job, b: Job): (skill: Skill) => Weight {
	const found = new Map<Skill, Weight>();
	for (const { skill, weight = 'supporting' } of [...a.skills, ...b.skills]) {
		const known = found.get(skill);
		if (!known || rank(weight) < rank(known)) found.set(skill, weight);
	}
	return (skill) => found.get(skill)!;
}

function rank(weight: Weight): number {
	return weights.indexOf(weight);
}

function step({ a, b }: SkillPair): number {
	return Math.abs(a - b);
}
