/** Finds the reviews of a content folder's pages in a folder of reviews. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readReview, readTermReview, type ReadReview } from './review-file.ts';

/** Reviewed in one table: a file for each would be longer than the term. */
const glossary = 'glossary';

/**
 * The review of a page, or what is wrong with it.
 *
 * @param reviews the folder of reviews
 * @param page folder and id, like `roles/product-manager`
 * @param pageText the page's file
 */
export function reviewOf(reviews: string, page: string, pageText: string): ReadReview {
	const inTable = page.startsWith(`${glossary}/`);
	const path = join(reviews, `${inTable ? glossary : page}.md`);
	if (!existsSync(path)) return { problems: [`expected a review at ${path}, found none`] };
	const text = readFileSync(path, 'utf8').replaceAll('\r\n', '\n');
	if (!inTable) return readReview(text, page, pageText);
	return (
		readTermReview(text, page, pageText) ?? {
			problems: [`expected a row for the term in ${path}, found none`],
		}
	);
}
