/** Puts any address through a tool's pure functions, from the query to the Markdown, and holds what must be true. */
import fc from 'fast-check';
import type { Nodes } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect } from 'vitest';
import type { Catalogue } from '../../src/domain/catalogue.ts';
import { jobGroups, jobRef } from '../../src/domain/job.ts';
import { moveNetwork, type MoveNetwork } from '../../src/domain/move-network.ts';
import type { MoveTexts, SkillTexts } from '../../src/domain/packed.ts';
import type { ToolCatalogue } from '../../src/domain/unpacked.ts';
import { withBase } from '../../src/site/addresses.ts';
import { pairAddress, readPair, type PairShape } from '../../src/tools/base/pair.ts';
import { comparisonMarkdown } from '../../src/tools/compare/markdown.ts';
import { compareShape, compareView } from '../../src/tools/compare/view.ts';
import { gapMarkdown } from '../../src/tools/gap/markdown.ts';
import { planText } from '../../src/tools/gap/plan.ts';
import { gapShape, gapView, toBuild } from '../../src/tools/gap/view.ts';
import { planMarkdown } from '../../src/tools/route/markdown.ts';
import { readRoute, routeAddress, routeShape } from '../../src/tools/route/state.ts';
import { planView } from '../../src/tools/route/view.ts';
import { anyQuery, hostile } from './tool-catalogue.ts';

export const site = 'https://example.org';
export const url = (address: string): string => site + withBase(address, '/atlas/');
const markdown = unified().use(remarkParse).use(remarkGfm).freeze();

/** What a skill's page might say at its worst. */
export const worstTexts: SkillTexts = {
	levels: [['*a*'], ['<b>b</b>'], ['| c |'], ['# d']],
	build: { title: 'Build', slug: 'build', lines: ['<script>alert(1)</script>'] },
	show: { title: 'Show', slug: 'show', lines: ['[x](javascript:alert(1))'] },
	asks: [{ question: '**q** | <img src=x>', answer: '![a](https://elsewhere.test/a.png)' }],
};
const move: MoveTexts = {
	definition: '',
	parts: [{ title: 'A', slug: 'a', lines: ['<i>x</i>'] }],
	steps: ['<i>x</i>'],
};

/** Everything a tool says for a query and, where readers write, a text of theirs. */
interface Tool {
	shape: PairShape;
	says(catalogue: ToolCatalogue, search: string, written: string): string | undefined;
	/** What else an address may say, as it stands there. */
	more?: string[];
	/** The address it writes for what it has read, where that is more than a pair. */
	again?(catalogue: ToolCatalogue, search: string): string;
}

/** The tools that read two jobs. */
export const pairTools: Record<'compare' | 'gap' | 'route', Tool> = {
	compare: {
		shape: compareShape,
		says(catalogue, search) {
			const { first, second } = readPair(catalogue, compareShape, search).state;
			if (!first || !second) return undefined;
			return comparisonMarkdown(compareView(catalogue, first, second), { url, self: site });
		},
	},
	gap: {
		shape: gapShape,
		says(catalogue, search, written) {
			const { first, second } = readPair(catalogue, gapShape, search).state;
			if (!first || !second) return undefined;
			const view = gapView(catalogue, first, second);
			const said = new Map(toBuild(view).map(({ skill }) => [skill.id, worstTexts]));
			const plan = `${planText(view, said, move.steps)}\n${written}`;
			return gapMarkdown(view, said, { move, plan, url, self: site });
		},
	},
	route: {
		shape: routeShape,
		more: ['&prefer=fewest-moves', '&prefer=individual', '&prefer=%3Cb%3E', '&prefer='],
		again: (catalogue, search) => routeAddress(readRoute(catalogue, search).state),
		says(catalogue, search) {
			const { first, second, prefer } = readRoute(catalogue, search).state;
			if (!first || !second) return undefined;
			const view = planView(catalogue, networkOf(catalogue), { from: first, to: second, prefer });
			const steps = [...view.routes, ...(view.nearest ? [view.nearest] : [])].flatMap(
				(route) => route.steps,
			);
			const said = new Map(
				steps.flatMap(({ skills }) => skills.map(({ skill }) => [skill.id, worstTexts] as const)),
			);
			return planMarkdown(view, said, { url, self: site });
		},
	},
};

const networks = new WeakMap<ToolCatalogue, MoveNetwork>();
function networkOf(catalogue: ToolCatalogue): MoveNetwork {
	const known = networks.get(catalogue) ?? moveNetwork(catalogue);
	networks.set(catalogue, known);
	return known;
}

/** Runs so many seeded addresses through a tool over a catalogue. */
export function fuzz(tool: Tool, catalogue: ToolCatalogue, runs: number, seed: number): void {
	const refs = refsOf(catalogue);
	const keys = [tool.shape.first.key, tool.shape.second.key];
	const queries = fc
		.tuple(anyQuery(keys, refs), fc.constantFrom('', ...(tool.more ?? [])))
		.map((parts) => parts.join(''));
	let answered = 0;
	fc.assert(
		fc.property(queries, hostile, (search, written) => {
			const { state, notes } = readPair(catalogue, tool.shape, search);
			const address = tool.again?.(catalogue, search) ?? pairAddress(tool.shape, state);
			expect(address).toMatch(/^\/[a-z/-]+\/(\?v=1(&[a-z]+=[a-z0-9:-]+)+)?$/);
			for (const note of notes) expect(note.length).toBeLessThan(200);
			const said = tool.says(catalogue, search, written);
			if (said === undefined) return;
			answered += 1;
			// Reading Markdown takes a hundred times as long as writing it.
			if (answered > runs / 10) return;
			expectHarmless(said);
		}),
		{ numRuns: runs, seed },
	);
	// Enough of them must have been questions that have an answer.
	expect(answered).toBeGreaterThan(runs / 50);
}

/** Markdown in which nobody has smuggled markup or a link off the site. */
export function expectHarmless(said: string): void {
	for (const node of nodesOf(markdown.parse(said))) {
		expect(node.type).not.toBe('html');
		if (node.type === 'link' && !isBare(node)) expect(node.url.startsWith(`${site}`)).toBe(true);
	}
}

/** An address that stands as text and that any editor makes a link of, to itself. */
function isBare(node: Extract<Nodes, { type: 'link' }>): boolean {
	const [child] = node.children;
	return child?.type === 'text' && node.url.endsWith(child.value);
}

/** The references of all jobs of a catalogue. */
export function refsOf(catalogue: Catalogue): string[] {
	return jobGroups(catalogue).flatMap(({ jobs }) => jobs.map(jobRef));
}

function nodesOf(node: Nodes): Nodes[] {
	return 'children' in node ? [node, ...node.children.flatMap(nodesOf)] : [node];
}
