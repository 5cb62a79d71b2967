/** `npm run review`: notes in a page that the review in `docs/reviews/` is about the page as it is. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pageFolders } from '../src/adapters/content-layout.ts';
import { listFolder } from '../src/adapters/text-file.ts';
import { pageHash, setReviewed } from '../src/adapters/page-hash.ts';
import { shown } from '../src/adapters/shown-path.ts';
import { count } from '../src/checks/report.ts';
import { fail, readArgs } from './command.ts';
import { reviewOf } from './reviews.ts';

const usage =
	'usage: npm run review -- FOLDER/ID … | --all [--content DIR] [--reviews DIR], like "npm run review -- roles/product-manager"';
const { values, positionals } = readArgs(
	{
		content: { type: 'string', default: process.env['CONTENT_DIR'] ?? 'content' },
		reviews: { type: 'string', default: 'docs/reviews' },
		all: { type: 'boolean', default: false },
	},
	usage,
	true,
);
if (positionals.length > 0 === values.all) fail(usage);

let set = 0;
let wrong = 0;
for (const page of values.all ? allPages(values.content) : positionals) {
	const path = join(values.content, `${page}.mdx`);
	if (!existsSync(path)) fail(`Expected a page at ${shown(path)}, found none.\n${usage}`);
	const text = readFileSync(path, 'utf8');
	const read = reviewOf(values.reviews, page, text);
	if ('problems' in read) {
		wrong++;
		console.error([page, ...read.problems.map((problem) => `  ${problem}`)].join('\n'));
		continue;
	}
	const next = setReviewed(text, { date: read.review.date, hash: pageHash(text) });
	if (next === text) continue;
	writeFileSync(path, next);
	set++;
}
console.log(`Noted the review of ${count(set, 'page')}.`);
if (wrong > 0) {
	console.error(
		`${count(wrong, 'page')} not noted: mend the review, or the page, and run this again.`,
	);
	process.exitCode = 1;
}

function allPages(content: string): string[] {
	return Object.keys(pageFolders).flatMap((folder) => {
		const listed = listFolder(join(content, folder));
		if (!('names' in listed)) return [];
		return listed.names
			.filter((name) => name.endsWith('.mdx'))
			.map((name) => `${folder}/${name.replace(/\.mdx$/, '')}`);
	});
}
