/** What a finder says for the answers given. Pure: drawn on the page and written as Markdown from the same words. */
import { findComparison } from '../../domain/comparison.ts';
import type { Finder, FinderAnswer, Role } from '../../domain/entries.ts';
import { switchesOf, verdictOf, type Ranked, type Verdict } from '../../domain/finder.ts';
import { lowerFirst } from '../../domain/names.ts';
import type { ToolCatalogue } from '../../domain/unpacked.ts';
import type { FinderId } from '../../domain/vocabulary.ts';
import { addresses } from '../../site/addresses.ts';
import { counted } from '../base/words.ts';

/** A link inside the site. */
export interface Onward {
	text: string;
	address: string;
}

export interface RankedView {
	role: Role;
	/** "12 points from 7 answers". */
	count: string;
	/** Each answer in the reader's words, and why it speaks for the role. */
	reasons: { because: string; reason: string }[];
	links: Onward[];
}

export interface FinderView {
	kind: Verdict['kind'];
	heading: string;
	says: string;
	/** What to settle first, whatever the ranking is. */
	cautions: string[];
	/** The first two side by side. */
	compare?: Onward;
	/** The roles that are as good as the first. */
	close: RankedView[];
	/** The next ones, and all others that something speaks for. */
	next: RankedView[];
	rest: RankedView[];
	/** What would bring another role to first, a sentence each, or that nothing alone would; none while it is early. */
	changes: string[];
	/** Question and answer. */
	answers: { question: string; answer: string }[];
}

/** How many roles are shown before the others fold away. */
const shownMost = 5;
/** For how many other roles, and with how many answers each, it is said what would change the result. */
const changedRoles = 3;
const changedBy = 2;

/** What comes of some answers; undefined while nothing is answered. */
export function finderView(
	{ comparisons }: Pick<ToolCatalogue, 'comparisons'>,
	finder: Finder,
	answers: readonly FinderAnswer[],
): FinderView | undefined {
	if (answers.length === 0) return undefined;
	const verdict = verdictOf(finder, answers);
	const { kind, close, ranking } = verdict;
	const later = ranking.slice(close.length);
	const shown = Math.max(0, shownMost - close.length);
	const rows = (list: readonly Ranked[]): RankedView[] =>
		list.map((ranked) => rankedView(finder.id, ranked));
	const [first, second] = ranking;
	return {
		kind,
		heading: headingOf(verdict),
		says: leadOf(verdict),
		cautions: answers.flatMap(({ caution }) => caution ?? []),
		...(first && second && { compare: sideBySide(comparisons, first.role, second.role) }),
		close: rows(close),
		next: rows(later.slice(0, shown)),
		rest: rows(later.slice(shown)),
		changes: kind === 'early' || kind === 'none' ? [] : changesOf(finder, answers),
		answers: answers.map(({ question, label }) => ({ question: question.question, answer: label })),
	};
}

function headingOf({ kind, close }: Verdict): string {
	const names = close.map(({ role }) => lowerFirst(role.title));
	switch (kind) {
		case 'none':
			return 'Nothing speaks for one role yet';
		case 'early':
			return 'Too early for a first place';
		case 'several':
			return names.length > 4
				? `Several fit: ${names.length} roles are close`
				: `Several fit: ${joined(names)}`;
		case 'one':
			return `${close[0]!.role.title} comes first`;
	}
}

function leadOf({ kind, close, ranking, answered, asked }: Verdict): string {
	const from = `From answers to ${answered} of ${asked} questions`;
	switch (kind) {
		case 'none':
			return `${from}: none of them speaks for a role.`;
		case 'early':
			return `${from}. Those ahead so far are below; each further answer can turn the order round.`;
		case 'several': {
			const apart = close[0]!.points - close.at(-1)!.points;
			const distance = apart === 0 ? 'They are level' : `They are ${counted(apart, 'point')} apart`;
			return `${from}. ${distance}, and no table of this kind is more exact than that.`;
		}
		case 'one': {
			const next = ranking[1];
			const ahead = close[0]!.points - (next?.points ?? 0);
			return next
				? `${from}. It is ${counted(ahead, 'point')} ahead of the next, ${lowerFirst(next.role.title)}.`
				: `${from}. Nothing you chose speaks for another role.`;
		}
	}
}

/** "a", "a and b", "a, b and c". */
export function joined(names: readonly string[]): string {
	return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

const gapWords: Record<FinderId, string> = {
	'which-path': 'What is missing from the job you have',
	'which-role': 'What somebody on the team would have to build',
};

function rankedView(finder: FinderId, { role, points, reasons }: Ranked): RankedView {
	return {
		role,
		count: `${counted(points, 'point')} from ${counted(reasons.length, 'answer')}`,
		reasons: reasons.map(({ answer, reason }) => ({ because: answer.label, reason })),
		links: [
			{ text: `Guide: ${lowerFirst(role.title)}`, address: addresses.role(role.id) },
			{ text: gapWords[finder], address: addresses.gapTool(undefined, role.id) },
			...(finder === 'which-role'
				? [
						{
							text: 'Draft the advert and the interview',
							address: addresses.hiringPackTool(role.id),
						},
					]
				: []),
		],
	};
}

function sideBySide(comparisons: ToolCatalogue['comparisons'], a: Role, b: Role): Onward {
	const ready = findComparison(comparisons.values(), a, b);
	return ready
		? { text: ready.title, address: addresses.comparison(ready.id) }
		: {
				text: `${a.title} and ${lowerFirst(b.title)}`,
				address: addresses.compareTool(a.id, b.id),
			};
}

function changesOf(finder: Finder, answers: readonly FinderAnswer[]): string[] {
	const byRole = Map.groupBy(switchesOf(finder, answers), ({ role }) => role);
	if (byRole.size === 0) return ['No single other answer would put another role first.'];
	return [...byRole].slice(0, changedRoles).map(([role, switches]) => {
		const ways = switches
			.slice(0, changedBy)
			.map(({ answer }) => `“${answer.question.question} ${answer.label}”`);
		return `${role.title} would come first alone, had you said ${ways.join(', or ')}.`;
	});
}
