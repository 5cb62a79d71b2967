import type { AuthoredContent, Authored, FinderFacts, FieldPath } from './authored.ts';
import type { Finder, FinderAnswer, FinderQuestion, Points, Role } from './entries.ts';
import { didYouMean } from './problem.ts';
import type { Claim, References } from './references.ts';
import { finderIds } from './vocabulary.ts';

/** The finders with their roles. Answers may name only roles that their finder considers. */
export function resolveFinders(
	content: AuthoredContent,
	refs: References,
	roles: ReadonlyMap<string, Role>,
): Map<string, Finder> {
	// Answers stand in shared addresses without their finder, so no two of all finders share an id.
	const claims = { question: refs.claims('question of a finder'), answer: refs.claims('answer') };
	const entries = refs.unique(content.finders, refs.claims('finder'));
	return new Map(
		finderIds
			.flatMap((id) => entries.filter(({ facts }) => facts.id === id))
			.map((entry): [string, Finder] => [
				entry.facts.id,
				resolveFinder(entry, refs, roles, claims),
			]),
	);
}

function resolveFinder(
	entry: Authored<FinderFacts>,
	refs: References,
	roles: ReadonlyMap<string, Role>,
	claims: { question: Claim; answer: Claim },
): Finder {
	const { facts } = entry;
	const considered = new Map(
		facts.roles.flatMap((id, i) => {
			const role = refs.find(roles, id, 'role', entry, ['roles', i]);
			return role ? [[id, role] as const] : [];
		}),
	);
	/** Roles that answers name and the finder does not consider: each is said once. */
	const strange = new Set<string>();
	const pointsAt = (ids: readonly string[], points: Points, field: FieldPath): [Role, Points][] =>
		ids.flatMap((id, i): [Role, Points][] => {
			const role = considered.get(id);
			if (role) return [[role, points]];
			if (!facts.roles.includes(id) && !strange.has(id)) {
				strange.add(id);
				refs.problems.push({
					rule: 'unknown-reference',
					file: entry.file,
					field: [...entry.at, ...field, i],
					message: `expected one of the roles of this finder, found "${id}"`,
					hint: didYouMean(id, facts.roles, 'Add it to "roles" at the top, or take it out here.'),
				});
			}
			return [];
		});
	const questions = facts.questions.flatMap((written, q) => {
		if (!claims.question(written.id, entry, ['questions', q, 'id'])) return [];
		const question: FinderQuestion = { ...written, answers: [] };
		question.answers = written.answers.flatMap(
			({ strongly, somewhat, ...answer }, a): FinderAnswer[] => {
				const at = ['questions', q, 'answers', a];
				if (!claims.answer(answer.id, entry, [...at, 'id'])) return [];
				const points = new Map([
					...pointsAt(strongly, 2, [...at, 'strongly']),
					...pointsAt(somewhat, 1, [...at, 'somewhat']),
				]);
				return [{ ...answer, question, points }];
			},
		);
		return [question];
	});
	return { ...facts, roles: [...considered.values()], questions };
}
