/** Catalogues as a browser has them, for tests of the tools. */
import fc from 'fast-check';
import type { Catalogue } from '../../src/domain/catalogue.ts';
import { jobGroups, type Job } from '../../src/domain/job.ts';
import { packCatalogue } from '../../src/domain/packed.ts';
import type { Permanent } from '../../src/domain/permanent.ts';
import {
	tellLadder,
	tellRole,
	unpackCatalogue,
	type ToolCatalogue,
} from '../../src/domain/unpacked.ts';
import { glanceKeys } from '../../src/domain/vocabulary.ts';
import { catalogues } from './random-catalogues.ts';

/** A catalogue as the tools have it, told everything that can be loaded. */
export function inBrowser(catalogue: Catalogue, retired: Permanent['retired'] = []): ToolCatalogue {
	const packed = packCatalogue(catalogue, { retired });
	const result = unpackCatalogue(structuredClone(packed));
	for (const { id, definition, glance } of catalogue.roles.values()) {
		tellRole(result.roles.get(id)!, { definition, glance: glanceKeys.map((key) => glance[key]) });
	}
	for (const { id, rungs } of catalogue.ladders.values()) {
		const scopes = Object.fromEntries(rungs.map((rung) => [rung.id, rung.scope]));
		tellLadder(result.ladders.get(id)!, scopes);
	}
	return result;
}

/** Random catalogues as the tools have them. */
export const toolCatalogues: fc.Arbitrary<ToolCatalogue> = catalogues.map((catalogue) =>
	inBrowser(catalogue),
);

/** All jobs of a catalogue that can be chosen, of some kinds. */
export function jobsOf(catalogue: Catalogue, kinds: readonly Job['kind'][]): Job[] {
	return jobGroups(catalogue)
		.flatMap(({ jobs }) => jobs)
		.filter(({ kind }) => kinds.includes(kind));
}

/** Text that nobody should be able to smuggle in: markup, addresses, escapes, odd characters, long runs. */
export const hostile: fc.Arbitrary<string> = fc.oneof(
	fc.constantFrom(
		'<img src=x onerror=alert(1)>',
		'"><script>alert(1)</script>',
		'javascript:alert(1)',
		'//example.org/',
		'../../etc/passwd',
		'__proto__',
		'constructor',
		'rung:__proto__',
		'%00%ff%',
		'\u202Eabc\u0000',
		'rung:rung:rung:',
		'a'.repeat(5000),
	),
	fc.string({ unit: 'binary', maxLength: 60 }),
	fc.string({ unit: 'grapheme', maxLength: 60 }),
);

/** Queries as anyone could write them: known and unknown names, known and hostile values, any version, any mess. */
export function anyQuery(keys: readonly string[], known: readonly string[]): fc.Arbitrary<string> {
	const real = fc.constantFrom(...known);
	const value = fc.oneof(real, hostile, fc.constant(''));
	const name = fc.oneof(fc.constantFrom(...keys, 'v'), hostile);
	const version = fc.oneof({ weight: 9, arbitrary: fc.constant('1') }, hostile);
	const mess = fc.array(fc.tuple(name, value), { maxLength: 6 });
	// What a reader's own link holds, and what became of it on the way.
	const own = fc.tuple(...keys.map((key) => fc.tuple(fc.constant(key), real)));
	const written = fc
		.tuple(version, fc.oneof(own, fc.constant([])), mess)
		.map(([v, sound, rest]) =>
			[['v', v], ...sound, ...rest].map(([key, text]) => `${encode(key!)}=${encode(text!)}`),
		)
		.map((pairs) => `?${pairs.join('&')}`);
	return fc.oneof(
		{ weight: 8, arbitrary: written },
		hostile.map((text) => `?${text}`),
		fc.constant(''),
	);
}

/** `encodeURIComponent` refuses half a character; an address cannot hold one. */
function encode(text: string): string {
	return encodeURIComponent(text.toWellFormed());
}
