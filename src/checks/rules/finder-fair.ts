import { answersThatDecide, rolesThatNeverLead } from '../../domain/finder-fairness.ts';
import { closeMargin } from '../../domain/finder.ts';
import { isIncomplete, type Finding, type Rule } from '../rule.ts';

/** A finder that cannot name a role, or that one answer decides, only pretends to ask. */
export const finderFair: Rule = {
	id: 'finder-fair',
	description: 'Every role of a finder can come clearly first, and no single answer decides alone.',
	severity: 'error',
	check: (input) => {
		// A role or an answer that could not be resolved leaves the rest out of balance: that has been said.
		if (isIncomplete(input)) return [];
		return input.content.finders.flatMap(({ file, facts }) => {
			const finder = input.catalogue.finders.get(facts.id)!;
			const never = rolesThatNeverLead(finder).map((role): Finding => ({
				where: { file, field: ['roles', facts.roles.indexOf(role.id)] },
				message: `expected answers that put "${role.id}" more than ${closeMargin} point ahead of every other role, found none`,
				hint: 'Let more answers speak for it, or take it out of "roles".',
			}));
			const deciding = answersThatDecide(finder).map((answer): Finding => {
				const q = finder.questions.indexOf(answer.question);
				const field = ['questions', q, 'answers', answer.question.answers.indexOf(answer), 'id'];
				return {
					where: { file, field },
					message: `expected "${answer.id}" to leave at least two roles a chance to come first, found at most one`,
					hint: 'Let the other questions weigh more, or this answer speak for more than one role.',
				};
			});
			return [...never, ...deciding];
		});
	},
};
