import type {
	Authored,
	AuthoredContent,
	FieldPath,
	FinderAnswerFacts,
	FinderFacts,
} from './authored.ts';
import type { Finder, FinderAnswer, FinderQuestion, Reason, Role } from './entries.ts';
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
	/** What answers name and the finder does not consider is said once, and not where a name in its own list is in doubt. */
	const strange = new Set<string>();
	const sure = considered.size === facts.roles.length;
	const spokenFor = (
		{ role: id, points, reason }: FinderAnswerFacts['speaksFor'][number],
		field: FieldPath,
	): [Role, Reason][] => {
		const role = considered.get(id);
		if (role) return [[role, { points, reason }]];
		if (sure && !strange.has(id)) {
			strange.add(id);
			refs.problems.push({
				rule: 'unknown-reference',
				file: entry.file,
				field: [...entry.at, ...field],
				message: `expected one of the roles of this finder, found "${id}"`,
				hint: didYouMean(id, facts.roles, 'Add it to "roles" at the top, or take it out here.'),
			});
		}
		return [];
	};
	const questions = facts.questions.flatMap((written, q) => {
		if (!claims.question(written.id, entry, ['questions', q, 'id'])) return [];
		const question: FinderQuestion = { ...written, answers: [] };
		question.answers = written.answers.flatMap(({ speaksFor, ...answer }, a): FinderAnswer[] => {
			const at = ['questions', q, 'answers', a];
			if (!claims.answer(answer.id, entry, [...at, 'id'])) return [];
			const spoken = speaksFor.flatMap((one, i) => spokenFor(one, [...at, 'speaksFor', i, 'role']));
			return [{ ...answer, question, speaksFor: new Map(spoken) }];
		});
		return [question];
	});
	return { ...facts, roles: [...considered.values()], questions };
}
