import type { Catalogue } from '../domain/catalogue.ts';
import { findComparisons } from '../domain/comparison.ts';
import type { Comparison, Family, Role, Rung, SkillNeed } from '../domain/entries.ts';
import { gap } from '../domain/gap.ts';
import { neighbors, rungBelow, type Neighbor } from '../domain/ladder.ts';
import { movesOf } from '../domain/moves.ts';
import { homeRung } from '../domain/role.ts';
import { byWeight } from '../domain/skill.ts';
import {
	difficultyTitles,
	levelTitles,
	levelWord,
	weights,
	type Weight,
} from '../domain/vocabulary.ts';
import { addresses, addressOf } from './addresses.ts';

/** Required skills, a group for each weight that has any. */
export function skillsByWeight(role: {
	skills: readonly SkillNeed[];
}): { weight: Weight; needs: SkillNeed[] }[] {
	const sorted = byWeight(role.skills);
	return weights
		.map((weight) => ({ weight, needs: sorted.filter((need) => need.weight === weight) }))
		.filter(({ needs }) => needs.length > 0);
}

/** The statement that says what a level of a skill looks like, for a list of required skills. */
export function statementAt({ skill, level }: Pick<SkillNeed, 'skill' | 'level'>): string {
	return skill.levels[levelWord(level)][0]?.text ?? skill.definition;
}

/** Where a rung is described: its role's guide if it stands for that role, else its place on the ladder. */
export function rungAddress(rung: Rung): string {
	return rung.role && homeRung(rung.role) === rung
		? addressOf(rung.role)
		: addresses.rung(rung.ladder.id, rung.id);
}

/** An editors' comparison, seen from one of its two roles. */
export interface ComparedRole {
	page: Comparison;
	other: Role;
}

export interface ComparedWith {
	pages: ComparedRole[];
	/** Neighbors on a ladder without a page of their own, with what the step changes most. */
	computed: (Neighbor & { most: string[] })[];
}

/** Whom a role is compared with: by editors, or by its place on a ladder. */
export function comparedWith({ comparisons }: Catalogue, role: Role): ComparedWith {
	const pages = findComparisons(comparisons.values(), role).map((page) => ({
		page,
		other: page.a === role ? page.b : page.a,
	}));
	const covered = new Set(pages.map(({ other }) => other));
	return {
		pages,
		computed: neighbors(role)
			.filter((neighbor) => !covered.has(neighbor.role))
			.map((neighbor) => ({ ...neighbor, most: biggestSteps(role, neighbor.role) })),
	};
}

/** The three largest differences in what two roles require, in words: "Product strategy: Working, here Skilled". */
function biggestSteps(here: Role, there: Role): string[] {
	const { added, raised, setAside } = gap(here, there);
	return [...raised, ...added, ...setAside]
		.filter(({ weight }) => weight !== 'optional')
		.sort((a, b) => Math.abs(b.to - b.from) - Math.abs(a.to - a.from))
		.slice(0, 3)
		.map(
			({ skill, from, to }) =>
				`${skill.title}: ${levelTitles[from]} here, ${levelTitles[to]} there`,
		);
}

/** One move in or out, as a row. */
export interface MoveRow {
	title: string;
	address: string;
	family?: Family;
	/** What is traded, or what is new. */
	says: string;
	effort: string;
}

/** Moves out of and into a role: promotions first, then transitions. */
export function moveRows(catalogue: Catalogue, role: Role): { out: MoveRow[]; into: MoveRow[] } {
	const { promotionsFrom, promotionsTo, transitionsFrom, transitionsTo } = movesOf(catalogue, role);
	const promotion = (rung: Rung, effort: string): MoveRow => ({
		title: rung.title,
		address: rungAddress(rung),
		family: rung.family,
		says: rung.scope[0]?.text ?? '',
		effort,
	});
	return {
		out: [
			...promotionsFrom.map(({ to }) => promotion(to, 'Next stop')),
			...transitionsFrom.map((move) => ({
				title: move.title,
				address: addressOf(move),
				family: move.to.family,
				says: move.definition,
				effort: difficultyTitles[move.difficulty],
			})),
		],
		into: [
			...promotionsTo.map(({ from }) => promotion(from, 'Stop before')),
			...transitionsTo.map((move) => ({
				title: move.title,
				address: addressOf(move),
				...(move.from.kind === 'role' && { family: move.from.family }),
				says: move.definition,
				effort: difficultyTitles[move.difficulty],
			})),
		],
	};
}

/** The stops around a role on its line: at most one before, the next ones, and what follows where only one is next. */
export interface StopStrip {
	before?: Rung;
	here: Rung;
	next: Rung[];
	beyond: Rung[];
}

/** The strip of a role that stands on a ladder; where it stands on several, the strip of the first. */
export function stopStrip(role: Role): StopStrip | undefined {
	const here = homeRung(role);
	if (!here) return undefined;
	const before = rungBelow(here);
	const next = nextStops(here);
	const beyond = next.length === 1 ? nextStops(next[0]!) : [];
	return { here, ...(before && { before }), next, beyond };
}

/** Where promotions lead from a rung: those on its own ladder first. Titles of one role are stops of their own. */
function nextStops({ next, ladder }: Rung): Rung[] {
	const [own, others] = [true, false].map((stays) =>
		next.filter((rung) => (rung.ladder === ladder) === stays),
	);
	return [...own!, ...others!];
}
