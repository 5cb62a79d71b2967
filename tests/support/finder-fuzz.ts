/** Puts any address through a finder's pure functions, from the query to the Markdown. */
import fc from 'fast-check';
import { expect } from 'vitest';
import type { Finder } from '../../src/domain/entries.ts';
import type { ToolCatalogue } from '../../src/domain/unpacked.ts';
import { finderMarkdown } from '../../src/tools/finder/markdown.ts';
import { answersAddress, readAnswers } from '../../src/tools/finder/state.ts';
import { finderView } from '../../src/tools/finder/view.ts';
import { anyQuery } from './tool-catalogue.ts';
import { expectHarmless } from './tool-fuzz.ts';

const site = 'https://example.org';

/** Runs so many seeded addresses through a finder. */
export function fuzzFinder(
	catalogue: ToolCatalogue,
	finder: Finder,
	runs: number,
	seed: number,
): void {
	const ids = finder.questions.flatMap(({ answers }) => answers.map(({ id }) => id));
	const several = fc.array(fc.constantFrom(...ids), { maxLength: 14 }).map((own) => own.join(','));
	const queries = fc.oneof(
		anyQuery(['a'], ids),
		several.map((own) => `?v=1&a=${own}`),
		anyQuery(['a'], [...ids, 'none,none', `${ids[0]},,${ids[1]},${ids[0]}`]),
	);
	let answered = 0;
	fc.assert(
		fc.property(queries, (search) => {
			const { state, notes } = readAnswers(finder, catalogue.retired, search);
			expect(answersAddress(finder, state)).toMatch(
				/^\/tools\/[a-z-]+\/(\?v=1&a=[a-z0-9-]+(,[a-z0-9-]+)*)?$/,
			);
			for (const note of notes) expect(note.length).toBeLessThan(200);
			const view = finderView(catalogue, finder, state);
			if (!view) return;
			const url = (address: string): string => site + address;
			const said = finderMarkdown(view, { title: finder.title, url, self: site });
			answered += 1;
			// Reading Markdown takes a hundred times as long as writing it.
			if (answered <= runs / 10) expectHarmless(said);
		}),
		{ numRuns: runs, seed },
	);
	expect(answered).toBeGreaterThan(runs / 50);
}
