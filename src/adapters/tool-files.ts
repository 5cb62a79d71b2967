import { createHash } from 'node:crypto';
import type { Catalogue } from '../domain/catalogue.ts';
import {
	packCatalogue,
	timeWords,
	type Extract,
	type LadderTexts,
	type MoveTexts,
	type RoleTexts,
	type SkillTexts,
} from '../domain/packed.ts';
import { packFinder } from '../domain/packed-finder.ts';
import { glanceKeys, levelWords } from '../domain/vocabulary.ts';
import { gistOf, questionsOf, type ExtractSize } from '../markdown/extract.ts';
import type { Section } from '../markdown/outline.ts';
import type { LoadedContent } from './content-files.ts';

/** Everything the tools load, by path inside their folder, and the hash that names the folder. */
export interface ToolFiles {
	hash: string;
	files: ReadonlyMap<string, string>;
}

/** The sections of a skill's page that say how to build and how to show it. */
export const skillSections = { build: 'How to build it', show: 'How to show it' } as const;

/** The sections of a transition's page that weigh the move. */
export const moveSections = [
	'What you stop doing',
	'How the week changes',
	'How success is judged',
	'When not to move',
	'The way back',
] as const;

/** The section of a move's page that a plan begins with: the first sentence of each step. */
const stepSection = 'First steps';
const eachStep: ExtractSize = { sentences: 1, items: 5 };

const short: ExtractSize = { sentences: 2, items: 3 };
const oneWay: ExtractSize = { sentences: 2, items: 1 };

/**
 * The data of the tools: a catalogue that every tool needs, and beside it the texts, in files as small as what is asked for
 * at a time: one role, one skill, one move, one ladder, one finder.
 */
export function toolFiles(loaded: LoadedContent, catalogue: Catalogue): ToolFiles {
	const retired = loaded.permanent?.retired ?? [];
	const files = new Map<string, unknown>([['catalogue', packCatalogue(catalogue, { retired })]]);
	for (const { id, definition, glance } of catalogue.roles.values()) {
		const texts: RoleTexts = { definition, glance: glanceKeys.map((key) => glance[key]) };
		files.set(`roles/${id}`, texts);
	}
	for (const { id, levels, file } of catalogue.skills.values()) {
		const asks = questionsOf({
			content: sectionOf(loaded, file, skillSections.show)?.content ?? [],
		});
		const texts: SkillTexts = {
			levels: levelWords.map((word) => levels[word].map(({ text }) => text)),
			build: extract(loaded, file, skillSections.build, oneWay),
			show: extract(loaded, file, skillSections.show, oneWay),
			...(asks.length > 0 && { asks }),
		};
		files.set(`skills/${id}`, texts);
	}
	for (const { id, definition, time, file } of catalogue.transitions.values()) {
		const texts: MoveTexts = {
			definition,
			...(time && { time: timeWords(time) }),
			parts: moveSections
				.map((title) => extract(loaded, file, title, short))
				.filter(({ lines }) => lines.length > 0),
			steps: extract(loaded, file, stepSection, eachStep).lines,
		};
		files.set(`moves/${id}`, texts);
	}
	for (const { id, rungs } of catalogue.ladders.values()) {
		const scopes: LadderTexts = Object.fromEntries(rungs.map((rung) => [rung.id, rung.scope]));
		files.set(`ladders/${id}`, scopes);
	}
	for (const finder of catalogue.finders.values()) {
		files.set(`finders/${finder.id}`, packFinder(finder));
	}
	const texts = new Map([...files].map(([name, data]) => [`${name}.json`, JSON.stringify(data)]));
	const hash = createHash('sha256');
	for (const [name, text] of texts) hash.update(`${name}\n${text}\n`);
	return { hash: hash.digest('hex').slice(0, 10), files: texts };
}

function sectionOf({ files }: LoadedContent, file: string, title: string): Section | undefined {
	return files.get(file)?.outline?.sections.find((one) => one.title === title);
}

function extract(loaded: LoadedContent, file: string, title: string, size: ExtractSize): Extract {
	const section = sectionOf(loaded, file, title);
	return { title, slug: section?.slug ?? '', lines: section ? gistOf(section, size) : [] };
}
