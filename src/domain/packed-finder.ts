/** A finder as its tool loads it: roles by their ids, everything else as it was written. */
import type { Finder, FinderAnswer, FinderQuestion, Points, Role } from './entries.ts';
import type { FinderId } from './vocabulary.ts';

export interface PackedFinder {
	id: FinderId;
	title: string;
	roles: string[];
	questions: {
		id: string;
		question: string;
		/** Id, label, reason, what to settle first or "", and the points for roles by their ids. */
		answers: [string, string, string, string, Record<string, Points>][];
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
			answers: question.answers.map(({ id: answer, label, reason, caution = '', points }) => [
				answer,
				label,
				reason,
				caution,
				Object.fromEntries([...points].map(([role, count]) => [role.id, count])),
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
			question.answers = answers.map(([answer, label, reason, caution, points]): FinderAnswer => ({
				id: answer,
				label,
				reason,
				...(caution !== '' && { caution }),
				question,
				points: new Map(Object.entries(points).map(([role, count]) => [known(role), count])),
			}));
			return question;
		}),
	};
}
