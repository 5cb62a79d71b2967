import { rungDelta } from '../../domain/ladder.ts';
import type { Rule } from '../rule.ts';

/** What is new at a rung can be read off it. */
export const rungSaysSomethingNew: Rule = {
	id: 'rung-says-something-new',
	description: 'Every rung makes a scope statement that the rung below it does not make.',
	severity: 'error',
	check: ({ catalogue, content }) =>
		content.ladders.flatMap(({ file, facts }) =>
			facts.rungs.flatMap(({ id }, i) => {
				const rung = catalogue.rungs.get(id);
				if (!rung || rung.ladder.id !== facts.id) return [];
				const { below, scope } = rungDelta(rung);
				if (scope.length > 0) return [];
				return [
					{
						where: { file, field: ['rungs', i, 'scope'] },
						message: below
							? `expected a scope statement that "${below.title}" below does not make, found none`
							: `expected a scope statement for "${rung.title}", found none`,
						hint: 'Say in one sentence how far the job reaches at this rung and what is new there.',
					},
				];
			}),
		),
};
