/** Whether a finder is open: every role can come first, and no single answer decides. */
import { closeMargin } from './finder.ts';
import type { Finder, FinderAnswer, FinderQuestion, Role } from './entries.ts';

/** Where the search gives up. A finder that editors can still read needs a few hundred steps. */
const mostSteps = 200_000;

/**
 * Answers to every question with which a role stands first, by at least so many points; undefined if there are none. The
 * search is exact: a branch is left only when no way of answering the rest can bring the role ahead of some other.
 *
 * @param fixed an answer that must be among them
 */
export function winningAnswers(
	{ roles, questions }: Finder,
	role: Role,
	{ by = closeMargin + 1, fixed }: { by?: number; fixed?: FinderAnswer } = {},
): FinderAnswer[] | undefined {
	const others = roles.filter((one) => one !== role);
	const lead = (answer: FinderAnswer, other: Role): number =>
		pointsOf(answer, role) - pointsOf(answer, other);
	const choices = questions.map((question) => candidates(question, role, fixed));
	// From each question on, the most by which the role can still gain on each other one.
	const most = [others.map(() => 0)];
	for (const answers of choices.toReversed()) {
		const rest = most[0]!;
		most.unshift(
			others.map((other, i) => rest[i]! + Math.max(...answers.map((one) => lead(one, other)))),
		);
	}
	let steps = 0;
	const search = (at: number, leads: readonly number[]): FinderAnswer[] | undefined => {
		steps += 1;
		if (steps > mostSteps || leads.some((ahead, i) => ahead + most[at]![i]! < by)) return undefined;
		if (at === choices.length) return [];
		for (const answer of choices[at]!) {
			const rest = search(
				at + 1,
				leads.map((ahead, i) => ahead + lead(answer, others[i]!)),
			);
			if (rest) return [answer, ...rest];
		}
		return undefined;
	};
	return search(
		0,
		others.map(() => 0),
	);
}

/** The answers to try, those that speak most for the role, and least for all others, first. */
function candidates(
	question: FinderQuestion,
	role: Role,
	fixed: FinderAnswer | undefined,
): FinderAnswer[] {
	if (fixed?.question === question) return [fixed];
	const sum = ({ speaksFor }: FinderAnswer): number =>
		[...speaksFor.values()].reduce((total, { points }) => total + points, 0);
	return question.answers.toSorted(
		(a, b) => pointsOf(b, role) - pointsOf(a, role) || sum(a) - sum(b),
	);
}

function pointsOf({ speaksFor }: FinderAnswer, role: Role): number {
	return speaksFor.get(role)?.points ?? 0;
}

/** The roles of a finder that cannot come first, however its questions are answered. */
export function rolesThatNeverLead(finder: Finder): Role[] {
	return finder.roles.filter((role) => !winningAnswers(finder, role));
}

/** The answers that leave at most one role a chance to stand first alone, however the other questions are answered. */
export function answersThatDecide(finder: Finder): FinderAnswer[] {
	return finder.questions
		.flatMap(({ answers }) => answers)
		.filter((fixed) => {
			let winners = 0;
			for (const role of finder.roles) {
				if (winningAnswers(finder, role, { by: 1, fixed })) winners += 1;
				if (winners === 2) return false;
			}
			return true;
		});
}
