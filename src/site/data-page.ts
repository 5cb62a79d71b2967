/** What the page about the data says of the files: what each holds, and what an entry looks like. */
import type { Snapshot } from '../schema/snapshot.ts';

/** The lists of the catalogue. */
export type ListName = Exclude<keyof Snapshot, 'version'>;

/** What one entry of each list is. */
export const listMeanings: Record<ListName, string> = {
	families: 'A line: a group of roles.',
	roles: 'A job with a guide, and the skills it needs.',
	startingPoints: 'A job that people come from and that has no guide.',
	skills: 'A skill, and what others would see at each of its four levels.',
	ladders: 'Job titles in order, each with how far it reaches and what comes next.',
	transitions: 'A move from one job to another.',
	comparisons: 'Two roles that editors have compared.',
	guides: 'A guide to one decision.',
	questions: 'A question with its short answer, and where the long one stands.',
	abbreviations: 'A short form with all it can mean, the most common first.',
	glossary: 'A word, and what it is mistaken for.',
	sources: 'A publication that pages cite.',
	finders: 'Questions whose answers speak for roles, in points with a reason each.',
};

/** What each file holds. */
export const fileMeanings: Record<string, string> = {
	'catalogue.json': 'The whole catalogue: all the lists below, joined by ids.',
	'catalogue.schema.json':
		'The shape of that file as a JSON Schema, to check against or to generate types from.',
	'roles.csv': 'One row for each role.',
	'skills.csv': 'One row for each skill.',
	'role-skills.csv':
		'One row for each skill that a role needs: at which level, and how much the role leans on it.',
};

/** A field of an entry, with a real value as JSON. */
export interface ExampleField {
	name: string;
	value: string;
}

export interface ExampleList {
	name: ListName;
	says: string;
	count: number;
	/** The fields of the entry that has most of them. */
	fields: ExampleField[];
}

/** The lists that have entries, each with one of them; lists inside an entry are cut after their first item. */
export function exampleLists(snapshot: Snapshot): ExampleList[] {
	return (Object.keys(listMeanings) as ListName[]).flatMap((name) => {
		const entries: readonly object[] = snapshot[name];
		if (entries.length === 0) return [];
		const fullest = entries.reduce((a, b) =>
			Object.keys(b).length > Object.keys(a).length ? b : a,
		);
		const fields = Object.entries(fullest).map(([field, value]) => ({
			name: field,
			value: JSON.stringify(firstItems(value)),
		}));
		return [{ name, says: listMeanings[name], count: entries.length, fields }];
	});
}

/** A value whose lists, at any depth, hold their first item only. */
function firstItems(value: unknown): unknown {
	if (Array.isArray(value)) return value.slice(0, 1).map(firstItems);
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, firstItems(part)]));
}

/** The core skills of the first role, as a question to the file and its answer; undefined where there is no role. */
export function exampleQuestion({
	roles,
}: Snapshot): { filter: string; answer: string[] } | undefined {
	const [role] = roles;
	if (!role) return undefined;
	return {
		filter: `.roles[] | select(.id == "${role.id}") | .skills[] | select(.weight == "core") | .id`,
		answer: role.skills.filter(({ weight }) => weight === 'core').map(({ id }) => id),
	};
}

/** A size in words: "412 kB", "1.2 kB". */
export function sizeInWords(bytes: number): string {
	const kilobytes = bytes / 1000;
	return `${kilobytes.toLocaleString('en-US', { maximumFractionDigits: kilobytes < 10 ? 1 : 0 })} kB`;
}
