import type { Rung } from '../../domain/entries.ts';
import { findCycle, islands } from '../../domain/ladder.ts';
import { fromProblems, type Rule } from '../rule.ts';

/** Promotions lead to rungs that exist, never in a circle, and leave no rung alone. */
export const ladderShape: Rule = {
	id: 'ladder-shape',
	description:
		'Promotions lead to rungs that exist, never in a circle, and join all rungs of a ladder.',
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
						where: {
							file: cycle[0]!.ladder.file,
							field: fieldOf(cycle[0]!.id, cycle[0]!.ladder.id),
						},
						message: `expected promotions that lead on, found a circle: ${[...cycle, cycle[0]!].map(({ id }) => id).join(' → ')}`,
						hint: 'Take one of these steps out of "next".',
					},
				]
			: [];
		// A rung can look alone because of a step that leads nowhere or an id that two rungs share: then that has been said.
		const reported = new Set(input.problems.map(({ file }) => file));
		const alone = [...ladders.values()]
			.filter(({ file }) => !reported.has(file))
			.flatMap((ladder) => firstOfEachGroup(islands(ladder)));
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

/** Of rungs that are joined to each other, the first: one promotion joins them all. */
function firstOfEachGroup(rungs: readonly Rung[]): Rung[] {
	const joined = new Set<Rung>();
	return rungs.filter((rung) => {
		if (joined.has(rung)) return false;
		const group = new Set([rung]);
		for (const member of group) {
			for (const other of [...member.next, ...member.previous]) {
				if (rungs.includes(other)) group.add(other);
			}
		}
		for (const member of group) joined.add(member);
		return true;
	});
}
