/** A reader's answers as a file to keep or to take to another device. Reading never throws. */
import type { ToolCatalogue } from '../../domain/unpacked.ts';
import { quoted, type Reading } from '../base/state.ts';
import { counted } from '../base/words.ts';
import {
	joined,
	isRecord,
	ownLevelWords,
	saysSomething,
	skillOf,
	type OwnLevel,
	type Rating,
	type Ratings,
} from './ratings.ts';

/** What the file is, so that another file is not taken for one. */
const kind = 'pm-atlas self-check';

/** The version of the file's shape. */
export const fileVersion = 1;

/** Longer than this, a line of evidence is none. */
const longestNote = 2000;

/** How many problems of a file are said one by one. */
const mostNotes = 5;

/** All answers as a file that a person can read, too: skills with their titles, levels as words. */
export function fileOf({ skills }: Pick<ToolCatalogue, 'skills'>, ratings: Ratings): string {
	const answers = [...ratings]
		.filter(([, rating]) => saysSomething(rating))
		.map(([skill, { level, note }]) => ({
			skill,
			title: skills.get(skill)?.title,
			level: level === undefined ? undefined : ownLevelWords[level],
			evidence: note,
		}));
	return `${JSON.stringify({ kind, version: fileVersion, answers }, undefined, '\t')}\n`;
}

/** The answers in a file, and what is wrong with the rest of it, in words. */
export function readFile(catalogue: ToolCatalogue, text: string): Reading<Ratings> {
	const nothing = (note: string): Reading<Ratings> => ({ state: new Map(), notes: [note] });
	let data: unknown;
	try {
		data = JSON.parse(text.replace(/^\uFEFF/, ''));
	} catch {
		return nothing('This file is not JSON, so nothing was read.');
	}
	if (!isRecord(data) || data['kind'] !== kind)
		return nothing('This file holds no answers of the self-check, so nothing was read.');
	const { version, answers } = data;
	if (version !== fileVersion)
		return nothing(
			`This file is of version ${quoted(String(version))}, and this site reads version ${fileVersion}, so nothing was read.`,
		);
	if (!Array.isArray(answers)) return nothing('This file has no list of answers.');
	const ratings = new Map<string, Rating>();
	const notes: string[] = [];
	answers.forEach((answer: unknown, i) => {
		const read = readAnswer(catalogue, answer);
		if ('problem' in read) notes.push(`Answer ${i + 1} ${read.problem}, so it was left out.`);
		else ratings.set(read.skill, joined(ratings.get(read.skill) ?? {}, read.rating));
	});
	const rest = notes.length - mostNotes;
	return {
		state: ratings,
		notes: rest > 1 ? [...notes.slice(0, mostNotes), `${counted(rest, 'more problem')}.`] : notes,
	};
}

type Answer = { skill: string; rating: Rating } | { problem: string };

function readAnswer(catalogue: ToolCatalogue, answer: unknown): Answer {
	if (!isRecord(answer)) return { problem: 'is no answer' };
	const { skill: id, level: word, evidence } = answer;
	if (typeof id !== 'string') return { problem: 'names no skill' };
	const skill = skillOf(catalogue, id);
	if (!skill) return { problem: `is of ${quoted(id)}, a skill that is not here` };
	const level = word === undefined ? -1 : (ownLevelWords as readonly unknown[]).indexOf(word);
	if (word !== undefined && level < 0)
		return { problem: `has the level ${quoted(String(word))}, which is none of the five` };
	if (evidence !== undefined && typeof evidence !== 'string')
		return { problem: 'has evidence that is no text' };
	const note = evidence?.replace(/\s+/g, ' ').trim() ?? '';
	if (note.length > longestNote) return { problem: 'has evidence of more than 2,000 characters' };
	const rating: Rating = {
		...(level >= 0 && { level: level as OwnLevel }),
		...(note !== '' && { note }),
	};
	return saysSomething(rating) ? { skill: skill.id, rating } : { problem: 'says nothing' };
}
