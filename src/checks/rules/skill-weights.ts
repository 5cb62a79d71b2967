import { weightLimits } from '../../domain/vocabulary.ts';
import type { Rule } from '../rule.ts';

/** A role leans on few skills: that is what tells it apart. */
export const skillWeights: Rule = {
	id: 'skill-weights',
	description: 'A role has 4 to 7 core and 5 to 9 supporting skills.',
	severity: 'error',
	check: ({ content }) =>
		content.roles.flatMap(({ file, facts }) =>
			(Object.keys(weightLimits) as (keyof typeof weightLimits)[]).flatMap((weight) => {
				const [least, most] = weightLimits[weight];
				const found = facts.skills.filter((skill) => skill.weight === weight).length;
				if (found >= least && found <= most) return [];
				return [
					{
						where: { file, field: ['skills'] },
						message: `expected ${least} to ${most} ${weight} skills, found ${found}`,
						hint:
							found < least
								? `Make ${least - found} more of the listed skills ${weight}.`
								: `Make ${found - most} of them less than ${weight}.`,
					},
				];
			}),
		),
};
