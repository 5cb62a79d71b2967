/** `npm run new role growth-product-manager`: a page with everything but the words. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { loadContent } from '../src/adapters/content-files.ts';
import { buildCatalogue } from '../src/domain/catalogue.ts';
import { recipeOf } from '../src/recipes/recipes.ts';
import { shown } from '../src/adapters/shown-path.ts';
import { fail, readArgs } from './command.ts';
import { scaffold, scaffoldKinds } from './scaffold.ts';

const usage = `usage: npm run new <kind> <id> -- [--content DIR]\nkinds: ${[...scaffoldKinds.keys()].join(', ')}`;
const { values, positionals } = readArgs(
	{ content: { type: 'string', default: process.env['CONTENT_DIR'] ?? 'content' } },
	usage,
	true,
);
const [kind, id, ...more] = positionals;
if (!kind || !id || more.length > 0) fail(usage);

const dir = resolve(values.content);
if (!existsSync(dir)) fail(`There is no content folder at ${shown(dir)}.`);
const { catalogue } = buildCatalogue(loadContent(dir).content);
const page = scaffold(kind, id, catalogue);
if ('problem' in page) fail(page.problem);

const path = join(dir, page.path);
if (existsSync(path)) fail(`${shown(path)} exists already; nothing was changed.`);
mkdirSync(dirname(path), { recursive: true });
writeFileSync(path, page.text, { flag: 'wx' });

const { minCitations } = recipeOf(scaffoldKinds.get(kind)!.recipe);
const steps = [
	'Fill in the facts between the two lines of "---"; docs/content-guide.md says what each one means.',
	'Put your text in the place of every line that begins with "Write:".',
	...(minCitations > 0
		? [`Cite at least ${minCitations} sources of sources.yaml, as in <Cite id="…" />.`]
		: []),
	...(kind === 'role'
		? [
				'Put it on a ladder (ladders/*.mdx), or write a move and a comparison: "npm run new transition …".',
			]
		: []),
	'"npm run check" names what is still missing, with file and line; with its facts complete, "npm run dev" shows the page.',
];
console.log(`Wrote ${shown(path)}. What to do next:`);
steps.forEach((step, i) => console.log(`  ${i + 1}. ${step}`));
