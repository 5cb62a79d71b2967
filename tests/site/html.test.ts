import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate, type ConfigData } from 'html-validate';
import { expect, inject, test } from 'vitest';
import { built, listFiles, root } from '../support/site.ts';

const config = JSON.parse(readFileSync(join(root, '.htmlvalidate.json'), 'utf8')) as ConfigData;
const validator = new HtmlValidate(config);

/** Every fault of the HTML of a build, as the standard preset of html-validate sees it. */
async function faultsOf(dir: string): Promise<string[]> {
	const pages = listFiles(dir).filter((name) => name.endsWith('.html'));
	const reports = await Promise.all(
		pages.map(async (file) => {
			const { results } = await validator.validateString(
				readFileSync(join(dir, file), 'utf8'),
				file,
			);
			return results.flatMap(({ messages }) =>
				messages.map(
					({ line, column, ruleId, message }) => `${file}:${line}:${column} ${ruleId}: ${message}`,
				),
			);
		}),
	);
	return reports.flat();
}

test('every page of the built site is valid HTML', async () => {
	expect(await faultsOf(built.dir)).toEqual([]);
});

test('every page of a site of other content is valid HTML', async () => {
	expect(await faultsOf(inject('fork').dir)).toEqual([]);
});

test('the validator sees what is wrong', async () => {
	const html =
		'<!DOCTYPE html><html lang="en"><head><title>x</title></head><body><p><div></div></p></body></html>';
	const { valid } = await validator.validateString(html, 'wrong.html');
	expect(valid).toBe(false);
});
