import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';
import { writeTexts } from '../../bench/generated-content.ts';
import { grownContent } from '../support/grown-content.ts';
import { alone } from '../support/one-build.ts';
import { listFiles, runScript } from '../support/site.ts';

const temp = mkdtempSync(join(tmpdir(), 'pm-atlas-growth-'));

async function build(times: number): Promise<string> {
	const content = join(temp, `content-${times}`);
	writeTexts(grownContent(times), content);
	const out = join(temp, `site-${times}`, 'dist');
	const { code, output } = await alone(() =>
		runScript('build.ts', ['--content', content, '--out', out], {}),
	);
	if (code !== 0) throw new Error(`The build of ${times} times the content failed:\n${output}`);
	return out;
}

/**
 * What a reader's browser has to load and to hold of a page, but for the links to its neighbors of its kind, which the last
 * one does not have.
 */
function sizeOf(dir: string, address: string): { bytes: number; nodes: number } {
	const page = readFileSync(join(dir, address, 'index.html'), 'utf8');
	const html = page
		.replace(/<link [^>]*rel="next"[^>]*>/g, '')
		.replace(/<div class="neighbors.*?<\/div>/gs, '')
		// Its kind has the styles of that link where one of its pages has the link.
		.replace(/<style>.*?<\/style>/gs, '');
	let nodes = 0;
	visit(fromHtml(html), () => {
		nodes += 1;
	});
	return { bytes: Buffer.byteLength(html), nodes };
}

describe('ten times the content', () => {
	let once = '';
	let tenfold = '';

	beforeAll(async () => {
		once = await build(1);
		tenfold = await build(10);
	});
	afterAll(() => rmSync(temp, { recursive: true, force: true }));

	test('has ten times the pages', () => {
		const roles = (dir: string): number =>
			listFiles(dir).filter((path) => /^roles\/[^/]+\/index\.html$/.test(path)).length;
		expect([roles(once), roles(tenfold)]).toEqual([3, 30]);
	});

	test.each([
		['role', 'roles/charge-nurse'],
		['role at the end of its line', 'roles/nurse-manager'],
		['ladder', 'ladders/bedside-nursing'],
		['skill', 'skills/delegation'],
		['transition', 'transitions/travel-nurse-to-charge-nurse'],
		['comparison', 'compare/charge-nurse-vs-nurse-manager'],
		['guide', 'guides/night-and-day'],
	])('leaves the page of a %s as large as it was', (_, address) => {
		expect(sizeOf(tenfold, address)).toEqual(sizeOf(once, address));
	});
});
