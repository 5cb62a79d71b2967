/** What becomes of the addresses of a role that gets another id, on content of another field. */
import {
	cpSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	renameSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { loadContent } from '../../src/adapters/content-files.ts';
import { recordOf } from '../../src/checks/permanent-record.ts';
import { buildCatalogue } from '../../src/domain/catalogue.ts';
import { alone } from '../support/one-build.ts';
import { addressesInSitemap, forkContentDir, readSite, runScript } from '../support/site.ts';

const temp = mkdtempSync(join(tmpdir(), 'pm-atlas-renamed-'));
const content = join(temp, 'content');
const dir = join(temp, 'site', 'dist');
const base = '/careers/';
afterAll(() => rmSync(temp, { recursive: true, force: true }));

const record = recordOf(buildCatalogue(loadContent(forkContentDir).content).catalogue);
const published = { released: true, ids: record.ids, addresses: record.addresses };

function write(retired: { was: string; successor: string }[]): void {
	writeFileSync(join(content, 'permanent.yaml'), stringify({ ...published, retired }));
}

/** The charge nurse of the fixtures becomes a shift lead; its rung keeps its id, a term gets another. */
beforeAll(() => {
	cpSync(forkContentDir, content, { recursive: true });
	mkdirSync(join(temp, 'site'));
	const change = (file: string, from: string | RegExp, to: string): void => {
		const text = readFileSync(join(content, file), 'utf8');
		writeFileSync(join(content, file), text.replaceAll(from, to));
	};
	const links = '/roles/charge-nurse/';
	for (const role of ['staff-nurse', 'nurse-manager'])
		change(`roles/${role}.mdx`, links, '/roles/shift-lead/');
	change('roles/charge-nurse.mdx', 'id: charge-nurse', 'id: shift-lead');
	change('ladders/bedside-nursing.mdx', 'role: charge-nurse', 'role: shift-lead');
	renameSync(join(content, 'roles/charge-nurse.mdx'), join(content, 'roles/shift-lead.mdx'));
	for (const file of ['glossary/escalation.mdx', 'glossary/skill-mix.mdx'])
		change(file, 'handover', 'shift-report');
	change('roles/staff-nurse.mdx', '<Term id="handover">', '<Term id="shift-report">');
	change('glossary/handover.mdx', 'id: handover', 'id: shift-report');
	renameSync(join(content, 'glossary/handover.mdx'), join(content, 'glossary/shift-report.mdx'));
});

const build = () =>
	alone(() => runScript('build.ts', ['--content', content, '--out', dir], { BASE_PATH: base }));

test('a build that would lose a published role and term fails and names them', async () => {
	write([]);
	const { code, output } = await build();
	expect(code).toBe(1);
	expect(output).toContain(
		'expected "role:charge-nurse", which was published, to exist or be retired',
	);
	expect(output).toContain('expected "term:handover", which was published, to exist or be retired');
	expect(output).toContain('Nothing was built.');
});

describe('once they are retired with their successors', () => {
	beforeAll(async () => {
		write([
			{ was: 'role:charge-nurse', successor: 'role:shift-lead' },
			{ was: '/roles/charge-nurse/', successor: '/roles/shift-lead/' },
			{ was: 'term:handover', successor: 'term:shift-report' },
		]);
		const { code, output } = await build();
		if (code !== 0) throw new Error(`The build failed:\n${output}`);
	});

	test('the old address of the role is a page that redirects to the new one', () => {
		const { redirects, pages } = readSite({ dir, base });
		expect(redirects.map(({ address, target }) => [address, target])).toEqual([
			['/roles/charge-nurse/', '/careers/roles/shift-lead/'],
		]);
		expect(pages.map(({ address }) => address)).toContain('/roles/shift-lead/');
	});

	test('Netlify has a rule that does the same, base path included', () => {
		expect(readFileSync(join(dir, '_redirects'), 'utf8')).toBe(
			'/careers/roles/charge-nurse/ /careers/roles/shift-lead/ 301!\n',
		);
	});

	test('the old fragment of the term leads to the new one', () => {
		const html = readFileSync(join(dir, 'glossary/index.html'), 'utf8');
		expect(html).toMatch(/<h3 id="shift-report"[^>]*><span id="handover"><\/span>/);
	});

	test('the site map has the new address and not the old one', () => {
		const addresses = addressesInSitemap({ dir, base });
		expect(addresses).toContain('/roles/shift-lead/');
		expect(addresses).not.toContain('/roles/charge-nurse/');
	});
});
