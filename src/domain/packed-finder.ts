/** A finder as its tool loads it: roles by their ids, everything else as it was written. */
import type { Finder, FinderAnswer, FinderQuestion, Role } from './entries.ts';
import type { FinderId } from './vocabulary.ts';

export interface PackedFinder {
	id: FinderId;
	title: string;
	roles: string[];
	questions: {
		id: string;
		question: string;
		/** Id, label, what to settle first or "", and for each role it speaks for its id, the points and the reason. */
		answers: [string, string, string, [string, 1 | 2, string][]][];
	}[];
}

/** What a finder computes with; why it asks and what it cannot know stand on its page. */
export function packFinder({ id, title, roles, questions }: Finder): PackedFinder {
	return {
		id,
		title,
		roles: roles.map((role) => role.id),
		questions: questions.map((question) => ({
			id: question.id,
			question: question.question,
			answers: question.answers.map(({ id: answer, label, caution = '', speaksFor }) => [
				answer,
				label,
				caution,
				[...speaksFor].map(([role, { points, reason }]) => [role.id, points, reason]),
			]),
		})),
	};
}

/** Rebuilds a finder over the roles of a catalogue; without what stands on its page. */
export function unpackFinder(packed: PackedFinder, roles: ReadonlyMap<string, Role>): Finder {
	const known = (id: string): Role => roles.get(id)!;
	return {
		id: packed.id,
		title: packed.title,
		definition: '',
		limits: [],
		roles: packed.roles.map(known),
		questions: packed.questions.map(({ id, question: text, answers }) => {
			const question: FinderQuestion = { id, question: text, why: '', answers: [] };
			question.answers = answers.map(([answer, label, caution, spoken]): FinderAnswer => ({
				id: answer,
				label,
				...(caution !== '' && { caution }),
				question,
				speaksFor: new Map(
					spoken.map(([role, points, reason]) => [known(role), { points, reason }]),
				),
			}));
			return question;
		}),
	};
}
