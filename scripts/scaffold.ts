/** New pages: the facts a page of a kind needs, empty and explained, and its sections with what belongs there. */
import { pageFolders } from '../src/adapters/content-layout.ts';
import { kindOfCollection, type Kind } from '../src/domain/authored.ts';
import { lowerFirst, type Catalogue } from '../src/domain/catalogue.ts';
import { didYouMean } from '../src/domain/problem.ts';
import {
	bands,
	difficultyTitles,
	glanceKeys,
	levelWords,
	tracks,
	weightLimits,
} from '../src/domain/vocabulary.ts';
import { recipeOf, type RecipeKind } from '../src/recipes/recipes.ts';
import { idSchema } from '../src/schema/shared.ts';
import { hintFor } from './section-hints.ts';

/** The kinds of page that can be scaffolded, with the folder and the recipe of each. */
export const scaffoldKinds = new Map<string, { folder: string; recipe: RecipeKind }>(
	Object.entries(pageFolders).map(([folder, { collection }]) => [
		kindOfCollection[collection] as Kind,
		{ folder, recipe: collection },
	]),
);

/** Where a new page goes and what it holds; or why there can be none. */
export type Scaffold = { path: string; text: string } | { problem: string };

/** A page of a kind with everything but the words. Any page it makes is refused by the check until it is written. */
export function scaffold(kind: string, id: string, catalogue: Catalogue): Scaffold {
	const place = scaffoldKinds.get(kind);
	if (!place) {
		const known = [...scaffoldKinds.keys()];
		const all = `Use one of ${known.join(', ')}.`;
		return { problem: `Expected a kind of page, found "${kind}". ${didYouMean(kind, known, all)}` };
	}
	if (!idSchema.safeParse(id).success) {
		return {
			problem: `Expected an id of lower-case words joined by hyphens, like "growth-product-manager", found "${id}".`,
		};
	}
	const facts = factsOf[kind as keyof typeof factsOf](id, catalogue);
	if ('problem' in facts) return facts;
	return {
		path: `${place.folder}/${id}.mdx`,
		text: [
			'---',
			`id: ${id}`,
			...facts.lines,
			...closing(kind),
			'---',
			'',
			...bodyOf(place.recipe),
			'',
		].join('\n'),
	};
}

type Facts = { lines: string[] } | { problem: string };

const factsOf = {
	role: (id, { families, skillGroups, startingPoints }) =>
		startingPoints.has(id)
			? {
					problem: `"${id}" is a starting point already. Take it out of starting-points.yaml first.`,
				}
			: {
					lines: [
						`title: ${titleFrom(id)}  # the usual job title, in sentence case`,
						`family:  # ${families.map((family) => family.id).join(' | ')}`,
						`band:  # ${bands.join(' | ')}`,
						'# beside:  # only for a role on no ladder: the nearest rung',
						...about('what this job answers for, without repeating the title'),
						'glance:  # one short line each, at most 14 words, no full stop',
						...glanceKeys.map((key) => `  ${key}:`),
						`skills:  # take the "# " from what the job needs: ${weightLimits.core.join(' to ')} core, ${weightLimits.supporting.join(' to ')} supporting, the rest optional`,
						'  # Levels: 1 aware, 2 working, 3 skilled, 4 expert. Delete the lines you do not need.',
						...skillGroups.flatMap(({ title, skills }) => [
							`  # ${title}`,
							...skills.map((skill) => `  # - { id: ${skill.id}, level: 2, weight: optional }`),
						]),
					],
				},
	skill: (id, { skillGroups }) => ({
		lines: [
			`title: ${titleFrom(id)}`,
			`group:  # ${skillGroups.map((group) => group.id).join(' | ')}`,
			...about('what a person with this skill can do'),
			'levels:  # two or three statements each; others could see each, and each is more than the level below',
			...levelWords.flatMap((word) => [
				`  ${word}:`,
				`    - { id: ${id}-${word}-, text: "You can " }  # finish the id with two to four words that never change`,
			]),
		],
	}),
	ladder: (_id, { families, roles }) => ({
		lines: [
			'title:  # its name, in sentence case',
			`family:  # ${families.map((family) => family.id).join(' | ')}`,
			'# variant: true  # only for a national or sector variant, which is not on the map',
			...about('how far this ladder leads, and for whom'),
			'rungs:  # from the first step to the last',
			'  - id:  # permanent, and unique among the rungs of all ladders',
			'    title:  # the job title',
			'    aliases: []',
			`    role:  # ${[...roles.keys()].join(' | ')}`,
			`    # planned: true  # instead of a role that has no guide yet; then a band, too`,
			`    # band:  # ${bands.join(' | ')}; where it differs from the role's`,
			`    track:  # ${tracks.join(' | ')}`,
			'    scope:  # one sentence each: how far the job reaches',
			"      - { id: , text:  }  # the id begins with the rung's",
			'    # years:  # only as a named source quotes them',
			'    #   - { text: "0 to 2", source:  }',
			"    # skills: []  # levels that differ from the role's, where rungs share one: { id, level, weight }",
			'    next: []  # the rungs a promotion leads to; two or more are a fork, none is the end of the line',
		],
	}),
	transition: (id, { roles, startingPoints }) => {
		const ends = splitId(id, '-to-', new Set([...roles.keys(), ...startingPoints.keys()]), roles);
		if ('problem' in ends) return ends;
		return {
			lines: [
				`from: ${ends.first}`,
				`to: ${ends.second}`,
				...about('what is traded for what'),
				`difficulty:  # ${Object.entries(difficultyTitles)
					.map(([level, title]) => `${level} ${title.toLowerCase()}`)
					.join(', ')}`,
				'# time: { text: , source:  }  # only as a named source guesses it',
			],
		};
	},
	comparison: (id, { roles, comparisons }) => {
		const ends = splitId(id, '-vs-', roles, roles);
		if ('problem' in ends) return ends;
		const { first, second } = ends;
		if (comparisons.has(`${second}-vs-${first}`)) {
			return {
				problem: `"${second}-vs-${first}" compares the two already; its reverse address leads there.`,
			};
		}
		const title = `${roles.get(first)!.title} or ${lowerFirst(roles.get(second)!.title)}?`;
		return {
			lines: [
				`a: ${first}`,
				`b: ${second}`,
				`title: "${title}"`,
				...about('how to tell the two apart'),
				`differsMost:  # three of [${glanceKeys.join(', ')}]`,
			],
		};
	},
	guide: (id) => ({
		lines: [
			`title: ${titleFrom(id)}  # the question it answers, or what it promises`,
			...about('what the reader will be able to decide'),
			'# order: 1  # its place among the guides; leave it out for a place at the end',
		],
	}),
	term: (id, { terms }) => ({
		lines: [
			`title: ${titleFrom(id)}`,
			...about('at most 30 words that make sense on hover'),
			'seeAlso: []  # ids of other terms',
			`confusableWith: []  # - { id: ${terms.keys().next().value ?? 'other-term'}, difference: "this, against that" }`,
		],
	}),
} satisfies Record<string, (id: string, catalogue: Catalogue) => Facts>;

function about(definition: string): string[] {
	return [`definition:  # one sentence: ${definition}`, 'aliases: []  # other names people use'];
}

/** The facts that are filled in last. */
function closing(kind: string): string[] {
	const question = '{ id: , question: , answer: , anchor:  }';
	return [
		...(kind === 'term'
			? []
			: [
					'# questions:  # that readers ask and this page answers; the anchor is a heading of it',
					`#   - ${question}`,
				]),
		'# reviewed: { date:  }  # the day somebody else reviewed it, as YYYY-MM-DD',
	];
}

function bodyOf(kind: RecipeKind): string[] {
	const { sections, minSections, minWords } = recipeOf(kind);
	if (sections.length === 0) {
		const hint = hintFor(kind, '', minWords);
		const free = Array.from({ length: minSections }, (_, i) => [
			'',
			`## Section ${i + 1}`,
			'',
			'Write: name it after what it says.',
		]);
		return [hint, ...free.flat()];
	}
	return sections.flatMap(({ title, minWords: words, minParts = 0, component }, i) => {
		const hint = hintFor(kind, title, words);
		return [
			...(i > 0 ? [''] : []),
			`## ${title}`,
			'',
			...(component
				? [hint, '', `<${component}>`, '', '1. Write: the first step.', '', `</${component}>`]
				: [hint]),
			...Array.from({ length: minParts }, (_, part) => [
				'',
				`### Part ${part + 1}`,
				'',
				'Write: what makes it hard.',
			]).flat(),
		];
	});
}

/** The two ends of an id that names two entries; ids may hold the separator themselves. */
function splitId(
	id: string,
	separator: string,
	firsts: { has(id: string): boolean; keys(): Iterable<string> },
	seconds: ReadonlyMap<string, unknown>,
): { first: string; second: string } | { problem: string } {
	const parts = id.split(separator);
	const splits = parts.slice(1).map((_, i) => ({
		first: parts.slice(0, i + 1).join(separator),
		second: parts.slice(i + 1).join(separator),
	}));
	const whole = splits.find(
		({ first, second }) => firsts.has(first) && seconds.has(second) && first !== second,
	);
	if (whole) return whole;
	const [guess] = splits;
	if (!guess)
		return {
			problem: `Expected an id like "product-owner${separator}product-manager", found "${id}".`,
		};
	const [wrong, known] = firsts.has(guess.first) ? [guess.second, seconds] : [guess.first, firsts];
	if (guess.first === guess.second)
		return { problem: `Expected two different ids, found "${id}".` };
	return {
		problem: `Expected the id of a role in "${id}", found "${wrong}". ${didYouMean(wrong, known.keys(), 'Write that role first.')}`,
	};
}

function titleFrom(id: string): string {
	const words = id.replaceAll('-', ' ');
	return words[0]!.toUpperCase() + words.slice(1);
}
