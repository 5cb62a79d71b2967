/** `npm run report`: how the content stands where a rule only draws a line: how hard it reads, and how reviewers scored it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadContent } from '../src/adapters/content-files.ts';
import { count } from '../src/checks/report.ts';
import { pagesOf } from '../src/checks/rule.ts';
import { gradeOf, minWords } from '../src/checks/rules/readability.ts';
import { readArgs } from './command.ts';
import { reviewOf } from './reviews.ts';
import type { Review } from './review-file.ts';

/** The US school grade that the content guide aims at. */
const aim = 11;

const { values } = readArgs(
	{
		content: { type: 'string', default: process.env['CONTENT_DIR'] ?? 'content' },
		reviews: { type: 'string', default: 'docs/reviews' },
	},
	'usage: npm run report -- [--content DIR] [--reviews DIR]',
);
const pages = pagesOf(loadContent(values.content)).map((page) => ({
	page,
	name: page.entry.file.replace(/\.mdx$/, ''),
}));

const grades = pages
	.flatMap(({ page, name }) => {
		const grade = gradeOf(page);
		return grade === undefined ? [] : [{ name, grade }];
	})
	.sort((a, b) => b.grade - a.grade);
const over = grades.filter(({ grade }) => grade > aim).length;
console.log(
	`How hard it reads: ${count(grades.length, 'page')} of ${minWords} words or more, ${over} above grade ${aim}.`,
);
for (const { name, grade } of grades.slice(0, 10))
	console.log(`  ${grade.toFixed(1).padStart(5)}  ${name}`);

const reviews: Review[] = [];
const open: string[] = [];
for (const { name } of pages) {
	const read = reviewOf(
		values.reviews,
		name,
		readFileSync(join(values.content, `${name}.mdx`), 'utf8'),
	);
	if ('review' in read) reviews.push(read.review);
	else open.push(name);
}
const sum = ({ scores }: Review): number => Object.values(scores).reduce((a, b) => a + b, 0);
reviews.sort((a, b) => sum(a) - sum(b) || (a.page < b.page ? -1 : 1));
console.log(
	`\nHow reviewers scored it: ${count(reviews.length, 'page')}, of at most 30; the lowest ten:`,
);
for (const review of reviews.slice(0, 10))
	console.log(`  ${String(sum(review)).padStart(5)}  ${review.page}: "${review.weakest}"`);
if (open.length > 0) console.log(`\nWithout a review that fits: ${open.join(', ')}`);
