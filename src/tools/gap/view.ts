/** What the tool says about the way from one job to another. Pure: drawn, planned and written from the same words. */
import { findComparison } from '../../domain/comparison.ts';
import type { Comparison, Rung, Skill, Transition } from '../../domain/entries.ts';
import type { GapItem } from '../../domain/gap.ts';
import { roleOf, type Job } from '../../domain/job.ts';
import { wayBetween, type WayBetween } from '../../domain/moves.ts';
import type { SkillTexts } from '../../domain/packed.ts';
import type { ToolCatalogue } from '../../domain/unpacked.ts';
import { levelTitles, levelWord, type LevelWord } from '../../domain/vocabulary.ts';
import { addresses } from '../../site/addresses.ts';
import { gapParts, type GapPart } from '../../site/gap-view.ts';
import type { PairShape } from '../base/pair.ts';
import { sideOf, type Side } from '../base/side.ts';

export { stepWords } from '../base/words.ts';

export const gapShape: PairShape = {
	first: { key: 'from', kinds: ['role', 'rung', 'starting-point'] },
	second: { key: 'to', kinds: ['role', 'rung'] },
	address: addresses.gapTool,
};

export interface GapView {
	from: Side;
	to: Side;
	parts: GapPart[];
	/** "6 to raise, 9 new, 12 carry over, 3 to set aside". */
	counts: string;
	way: WayBetween;
	/** The page of the way back, if there is one. */
	back?: Transition;
	/** Where nobody has written about the move: pages of other moves to the same role. */
	nearby: Transition[];
	/** For a promotion: the title it leads to on its ladder, and what is new there. */
	promotion?: { title: string; address: string; scope: string[] };
	/** The page on which editors set the two roles side by side. */
	compared?: Comparison;
}

/** How many other moves are named. */
const nearbyCount = 3;

/** The gap from one job to another, and what is written about the move. */
export function gapView(catalogue: ToolCatalogue, from: Job, to: Job): GapView {
	const parts = gapParts(from, to);
	const count = (key: GapPart['key']): number => parts.find((part) => part.key === key)!.count;
	const way = wayBetween(catalogue, from, to);
	const back = wayBetween(catalogue, to, from).transition;
	const [a, b] = [roleOf(from), roleOf(to)];
	const compared = a && b && findComparison(catalogue.comparisons.values(), a, b);
	const nearby = [...catalogue.transitions.values()]
		.filter((move) => move.to === roleOf(to) && move !== way.transition)
		.toSorted((a, b) => distance(from, a) - distance(from, b))
		.slice(0, nearbyCount);
	return {
		from: sideOf(from),
		to: sideOf(to),
		parts,
		counts: [
			`${count('raised')} to raise`,
			`${count('added')} new`,
			`${count('carriesOver')} carry over`,
			`${count('setAside')} to set aside`,
		].join(', '),
		way,
		...(back && { back }),
		nearby: way.transition || way.promotion ? [] : nearby,
		...(way.promotion && { promotion: promotionOf(way.promotion.to) }),
		...(compared && { compared }),
	};
}

function promotionOf({ title, ladder, id, scope }: Rung): NonNullable<GapView['promotion']> {
	return { title, address: addresses.rung(ladder.id, id), scope: scope.map(({ text }) => text) };
}

/** How far the start of a move is from a job: the job's own role, a title below it, its line, elsewhere. */
function distance(job: Job, { from }: Transition): number {
	if (from === roleOf(job)) return 0;
	if (from.kind !== 'role') return 3;
	const rungs = job.kind === 'rung' ? [job] : job.kind === 'role' ? job.rungs : [];
	if (rungs.some(({ previous }) => previous.some(({ role }) => role === from))) return 1;
	return job.kind !== 'starting-point' && job.family === from.family ? 2 : 3;
}

/** The skills that ask for work and are more than optional, in the order of the lists. */
export function toBuild({ parts }: Pick<GapView, 'parts'>): GapItem[] {
	return parts.filter(({ key }) => asksForWork(key)).flatMap(({ shown }) => shown);
}

/** Whether a list of a gap is one of work to do. */
export function asksForWork(key: GapPart['key']): boolean {
	return key === 'raised' || key === 'added';
}

/** What a level of a skill looks like. */
export interface LevelSays {
	/** "In the job you have: Working". */
	title: string;
	word: LevelWord;
	statements: string[];
}

/** The levels of a skill that a row shows: where you come from, and where you go if that is another. */
export function levelsOf(
	{ from, to }: GapItem,
	{ levels }: Pick<SkillTexts, 'levels'>,
): LevelSays[] {
	const said = [
		{ level: from, where: 'In the job you have' },
		{ level: to, where: 'In the job you want' },
	];
	return said.flatMap(({ level, where }, i) =>
		level === 0 || (i === 1 && to === from)
			? []
			: [
					{
						title: `${to === from ? 'In both jobs' : where}: ${levelTitles[level]}`,
						word: levelWord(level),
						statements: levels[level - 1] ?? [],
					},
				],
	);
}

/** The section of a skill's page that an extract is from. */
export function sectionOf(skill: Skill, slug: string): string {
	return `${addresses.skill(skill.id)}#${slug}`;
}
