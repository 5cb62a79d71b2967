/**
 * What a finder says for the answers given. Pure, and exact: points are added, nothing is weighted by anything that is not
 * in the editors' table.
 */
import type { Finder, FinderAnswer, Reason, Role } from './entries.ts';

/** At most this many points behind the first, a role fits as well: no table of this kind is more exact. */
export const closeMargin = 1;

/** With fewer than one answer in so many questions it is too early for a first place. */
export const earlyShare = 3;

/** A role with the answers that speak for it. */
export interface Ranked {
	role: Role;
	points: number;
	/** What speaks for it: the strongest first, then in the order of the questions. */
	reasons: (Reason & { answer: FinderAnswer })[];
}

/** An answer that, given instead or in addition, would put another role alone at first. */
export interface Switch {
	role: Role;
	answer: FinderAnswer;
}

/** What comes of the answers. */
export interface Verdict {
	/** Nothing was answered; too little was; several roles are close; one is clearly ahead. */
	kind: 'none' | 'early' | 'several' | 'one';
	/** The roles that something speaks for, most points first; a tie stands in the finder's order. */
	ranking: Ranked[];
	/** The first of them, with all that are as good as it. */
	close: Ranked[];
	answered: number;
	asked: number;
}

/** The roles of a finder with the points of some answers, most first. The order of the answers changes nothing. */
export function rank({ roles, questions }: Finder, answers: readonly FinderAnswer[]): Ranked[] {
	const given = questions.flatMap((question) =>
		answers.filter((answer) => answer.question === question),
	);
	return roles
		.map((role) => {
			const reasons = given
				.flatMap((answer) => {
					const spoken = answer.speaksFor.get(role);
					return spoken ? [{ answer, ...spoken }] : [];
				})
				.sort((a, b) => b.points - a.points);
			return { role, points: reasons.reduce((sum, { points }) => sum + points, 0), reasons };
		})
		.sort((a, b) => b.points - a.points);
}

/** What comes of some answers, at most one a question. */
export function verdictOf(finder: Finder, answers: readonly FinderAnswer[]): Verdict {
	const ranking = rank(finder, answers).filter(({ points }) => points > 0);
	const close = ranking.filter(({ points }) => points >= ranking[0]!.points - closeMargin);
	const [answered, asked] = [answers.length, finder.questions.length];
	const kind =
		ranking.length === 0
			? 'none'
			: answered * earlyShare < asked
				? 'early'
				: close.length > 1
					? 'several'
					: 'one';
	return { kind, ranking, close, answered, asked };
}

/**
 * Every single other answer, to a question that was answered or left open, after which a role that does not stand first
 * now would stand there alone. Nearest role first, then in the order of the page.
 */
export function switchesOf(finder: Finder, answers: readonly FinderAnswer[]): Switch[] {
	const now = rank(finder, answers).map(({ role }) => role);
	const found = finder.questions.flatMap((question) => {
		const others = answers.filter((answer) => answer.question !== question);
		return question.answers
			.filter((answer) => !answers.includes(answer))
			.flatMap((answer): Switch[] => {
				const [first, second] = rank(finder, [...others, answer]);
				const alone = first !== undefined && first.points > (second?.points ?? 0);
				return alone && first.role !== now[0] ? [{ role: first.role, answer }] : [];
			});
	});
	return found.sort((a, b) => now.indexOf(a.role) - now.indexOf(b.role));
}
