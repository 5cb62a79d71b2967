import { findCycle, islands } from '../../domain/ladder.ts';
import { fromProblems, type Rule } from '../rule.ts';

/** Promotions lead to rungs that exist, never in a circle, and leave no rung alone. */
export const ladderShape: Rule = {
	id: 'ladder-shape',
	description: 'Promotions lead to rungs that exist, never in a circle, and join all rungs of a ladder.',
	severity: 'error',
	check: (input) => {
		const dead = fromProblems(input, 'ladder-shape');
		const { ladders, rungs } = input.catalogue;
		const fieldOf = (id: string, ladderId: string): (string | number)[] => {
			const ladder = input.content.ladders.find(({ facts }) => facts.id === ladderId)!;
			return ['rungs', ladder.facts.rungs.findIndex((rung) => rung.id === id), 'id'];
		};
		const cycle = findCycle(rungs.values());
		const circles = cycle
			? [
					{
						where: { file: cycle[0]!.ladder.file, field: fieldOf(cycle[0]!.id, cycle[0]!.ladder.id) },
						message: `expected promotions that lead on, found a circle: ${[...cycle, cycle[0]!].map(({ id }) => id).join(' → ')}`,
						hint: 'Take one of these steps out of "next".',
					},
				]
			: [];
		// A rung can look alone because the step to it is misspelled: then that has been said.
		const alone = dead.length > 0 ? [] : [...ladders.values()].flatMap((ladder) => islands(ladder));
		return [
			...dead,
			...circles,
			...alone.map((rung) => ({
				where: { file: rung.ladder.file, field: fieldOf(rung.id, rung.ladder.id) },
				message: `expected a promotion that joins "${rung.id}" to the other rungs of ${rung.ladder.title}, found none`,
				hint: `Name it in the "next" of the rung below it, or give it a "next" of its own.`,
			})),
		];
	},
};
