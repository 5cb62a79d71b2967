/** Puts any address, and anything that may be kept on a device, through the tools that read one job. */
import fc from 'fast-check';
import { expect } from 'vitest';
import { openStore } from '../../src/adapters/browser/storage.ts';
import type { ToolCatalogue } from '../../src/domain/unpacked.ts';
import { packMarkdown } from '../../src/tools/hiring-pack/markdown.ts';
import { mustHave } from '../../src/tools/hiring-pack/needs.ts';
import { hiringPack } from '../../src/tools/hiring-pack/pack.ts';
import { hiringPackAddress, readHiringPack } from '../../src/tools/hiring-pack/state.ts';
import { Answers } from '../../src/tools/self-check/answers.ts';
import { fileOf, readFile } from '../../src/tools/self-check/file.ts';
import { selfCheckMarkdown } from '../../src/tools/self-check/markdown.ts';
import {
	isKept,
	keptVersion,
	takeIn,
	underPresentIds,
	type Ratings,
} from '../../src/tools/self-check/ratings.ts';
import { readSelfCheck, selfCheckAddress } from '../../src/tools/self-check/state.ts';
import { selfCheckView } from '../../src/tools/self-check/view.ts';
import { Memory } from './memory-storage.ts';
import { anyQuery, hostile } from './tool-catalogue.ts';
import { expectHarmless, refsOf, site, url, worstTexts } from './tool-fuzz.ts';

/** Holds what must be true of everything a tool says; reading Markdown takes a hundred times as long as writing it. */
class Sayings {
	#count = 0;
	readonly #runs: number;
	constructor(runs: number) {
		this.#runs = runs;
	}
	hold(text: string): void {
		this.#count += 1;
		if (this.#count <= this.#runs / 20) expectHarmless(text);
	}
	/** Enough of the addresses must have been questions that have an answer. */
	enough(): void {
		expect(this.#count).toBeGreaterThan(this.#runs / 50);
	}
}

/** Runs so many seeded addresses through the hiring pack. */
export function fuzzHiringPack(catalogue: ToolCatalogue, runs: number, seed: number): void {
	const said = new Sayings(runs);
	fc.assert(
		fc.property(anyQuery(['job'], refsOf(catalogue)), fc.boolean(), (search, loaded) => {
			const { state, notes } = readHiringPack(catalogue, search);
			expect(hiringPackAddress(state)).toMatch(/^\/tools\/hiring-pack\/(\?v=1&job=[a-z0-9:-]+)?$/);
			for (const note of notes) expect(note.length).toBeLessThan(200);
			if (!state.job) return;
			const needs = loaded ? mustHave(state.job) : [];
			const texts = new Map(needs.map(({ skill }) => [skill.id, worstTexts]));
			said.hold(packMarkdown(hiringPack(state.job, texts), { url, self: site }));
		}),
		{ numRuns: runs, seed },
	);
	said.enough();
}

/** Runs so many seeded addresses, stored states and files through the self-check. */
export function fuzzSelfCheck(catalogue: ToolCatalogue, runs: number, seed: number): void {
	const said = new Sayings(runs);
	const ids = [...catalogue.skills.keys(), 'nobody', '__proto__'];
	const part = fc
		.tuple(fc.constantFrom(...ids), fc.constantFrom('.0', '.2', '.4', '.9', '', ',,'))
		.map((pieces) => pieces.join(''));
	const search = fc
		.tuple(anyQuery(['to', 'r'], refsOf(catalogue)), fc.array(part, { maxLength: 20 }))
		.map(([query, parts]) => `${query || '?v=1'}&r=${parts.join(',')}`);
	const input = fc.tuple(search, anyKept(ids), hostile, hostile);
	fc.assert(
		fc.property(input, ([query, kept, note, file]) => {
			const { state, notes } = readSelfCheck(catalogue, query);
			expect(selfCheckAddress(state)).toMatch(
				/^\/tools\/self-check\/(\?v=1(&to=[a-z0-9:-]+)?(&r=[a-z0-9-]+\.[0-4](,[a-z0-9-]+\.[0-4])*)?)?$/,
			);
			for (const text of notes) expect(text.length).toBeLessThan(200);
			const answers = answersIn(catalogue, kept);
			answers.set(new Map([[ids[0]!, { level: 2, note }]]));
			const job = state.job;
			if (job) {
				const theirs: Ratings = new Map(
					[...(state.shared ?? [])].map(([id, level]) => [id, { level }]),
				);
				for (const ratings of [answers.all, theirs])
					said.hold(selfCheckMarkdown(selfCheckView(job, ratings), { url, self: site }));
			}
			expect(readFile(catalogue, file).state.size).toBe(0);
			const read = readFile(catalogue, fileOf(catalogue, answers.all));
			answers.set(takeIn(answers.all, read.state).changes);
		}),
		{ numRuns: runs, seed },
	);
	said.enough();
}

/** What may stand in a browser's storage: ratings, nearly ratings, anything. */
function anyKept(ids: readonly string[]): fc.Arbitrary<string> {
	const rating = fc.record(
		{
			level: fc.oneof(fc.constantFrom(0, 1, 2, 3, 4), fc.jsonValue({ maxDepth: 1 })),
			note: fc.oneof(hostile, fc.jsonValue({ maxDepth: 1 })),
		},
		{ requiredKeys: [] },
	);
	const sound = fc.record(
		{ level: fc.constantFrom(0, 1, 2, 3, 4), note: hostile },
		{ requiredKeys: [] },
	);
	const value = fc.oneof(
		fc.dictionary(fc.constantFrom(...ids), sound),
		fc.dictionary(fc.oneof(fc.constantFrom(...ids), hostile), rating),
		fc.jsonValue({ maxDepth: 2 }),
	);
	const version = fc.oneof(
		{ weight: 5, arbitrary: fc.constant<unknown>(1) },
		fc.jsonValue({ maxDepth: 0 }),
	);
	return fc.oneof(
		{
			weight: 5,
			arbitrary: fc
				.tuple(version, value)
				.map(([v, kept]) => JSON.stringify({ version: v, value: kept })),
		},
		hostile,
	);
}

function answersIn(catalogue: ToolCatalogue, kept: string): Answers {
	const memory = new Memory();
	memory.setItem('pm-atlas:/:self-check', kept);
	const store = openStore({
		name: 'self-check',
		base: '/',
		version: keptVersion,
		check: isKept,
		storage: () => memory as unknown as Storage,
	});
	return new Answers(store, (ratings) => underPresentIds(catalogue, ratings));
}
