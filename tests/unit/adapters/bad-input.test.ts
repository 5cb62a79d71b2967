import { mkdirSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadContent } from '../../../src/adapters/content-files.ts';
import { parseYaml } from '../../../src/adapters/yaml.ts';
import { maxFileBytes, maxListBytes } from '../../../src/adapters/text-file.ts';
import {
	issuesOf,
	replacing,
	withContent,
	type ContentOptions,
	type Edit,
} from '../../support/content.ts';
import { baseText, pageText, term, withTerm } from '../../support/pages.ts';

/** A file on which others depend: references in facts, in prose and in links lead to it. */
const role = 'roles/charge-nurse.mdx';

/** What the base says when that file is replaced. */
const withRole = (edit: Edit) => issuesOf({ edits: { [role]: edit } });

describe('a page on which others depend is one fault, and nobody is blamed for naming it, if', () => {
	test('it is empty', () => {
		expect(withRole('')).toMatchInlineSnapshot(`
			"content/roles/charge-nurse.mdx:1:1 frontmatter
			  expected a page, found an empty file
			  Write it, or delete the file."
		`);
		expect(withRole(' \n\n')).toContain('found an empty file');
	});

	test('it has no facts', () => {
		expect(withRole('# Charge nurse\n\nRuns the ward.\n')).toMatchInlineSnapshot(`
			"content/roles/charge-nurse.mdx:1:1 frontmatter
			  expected the facts between two lines of "---" at the start, found none
			  Put "---" on the first line, then the facts, then "---" again."
		`);
	});

	test('its facts do not begin on the first line', () => {
		expect(withRole((text) => `\n${text}`)).toContain(`content/${role}:1:1 frontmatter`);
	});

	test('its facts do not end', () => {
		expect(withRole(replacing('reviewed: { date: 2026-11-01 }\n---\n', ''))).toMatchInlineSnapshot(`
			"content/roles/charge-nurse.mdx:1:1 frontmatter
			  expected a second "---" after the facts, found none
			  Close the facts with "---"."
		`);
	});

	test('its facts hold nothing', () => {
		expect(withRole('---\n---\n\nProse.\n')).toMatchInlineSnapshot(`
			"content/roles/charge-nurse.mdx:2:1 invalid-field
			  expected a group of fields, found an empty value
			  Correct the value; docs/content-guide.md lists the fields of each kind of file."
		`);
	});

	test('its facts are a list', () => {
		expect(withRole('---\n- id: charge-nurse\n---\n')).toMatchInlineSnapshot(`
			"content/roles/charge-nurse.mdx:2:1 invalid-field
			  expected a group of fields, found a list of 1
			  Correct the value; docs/content-guide.md lists the fields of each kind of file."
		`);
	});

	test('its facts are no YAML', () => {
		expect(withRole(replacing('band: senior', 'band: [senior'))).toMatchInlineSnapshot(`
			"content/roles/charge-nurse.mdx:6:1 valid-yaml
			  expected plain YAML, found a mistake: Flow sequence in block collection must be sufficiently indented and end with a ]
			  Check indents, colons and quotes on this line and the one above."
		`);
	});

	test('a field is wrong', () => {
		expect(withRole(replacing('band: senior', 'band: boss'))).toMatchInlineSnapshot(`
			"content/roles/charge-nurse.mdx:5:7 invalid-field
			  expected "band" to be one of entry, mid, senior, lead, head, executive, found "boss"
			  Use one of the values above."
		`);
	});

	test('its prose does not parse', () => {
		expect(withRole(replacing('You run the ward', '{You run the ward'))).toMatchInlineSnapshot(`
			"content/roles/charge-nurse.mdx:31:1 no-code-in-content
			  expected prose and registered components, found something that reads as code: Unexpected end of file in expression, expected a corresponding closing brace for \`{\`
			  Write words instead of angle brackets and braces, begin no line with "import" or "export", and close every component."
		`);
	});

	test('it is not in UTF-8', () => {
		expect(withRole(Buffer.from('---\nid: caf\xe9\n---\n', 'latin1'))).toMatchInlineSnapshot(`
			"content/roles/charge-nurse.mdx:2:8 readable-file
			  expected text in UTF-8, found bytes that are not
			  Save the file as UTF-8."
		`);
	});

	test('it is in UTF-16', () => {
		expect(withRole(Buffer.from('\ufeff---\nid: a\n---\n', 'utf16le'))).toContain(
			'found a NUL byte',
		);
	});

	test('it holds a NUL byte', () => {
		expect(withRole(replacing('You run', 'You\0run'))).toMatchInlineSnapshot(`
			"content/roles/charge-nurse.mdx:31:4 readable-file
			  expected text in UTF-8, found a NUL byte
			  Save the file as UTF-8; if it is damaged, write it anew."
		`);
	});

	test('its lines end as on old Macs, which the engine would not take for lines', () => {
		expect(withRole(replacing('You run', 'You\rrun'))).toMatchInlineSnapshot(`
			"content/roles/charge-nurse.mdx:31:4 readable-file
			  expected lines that end as on Windows, macOS or Linux, found one that ends in a carriage return alone
			  Save the file with other line ends."
		`);
	});

	test('a line of its facts begins like their end, and the engine would take it for prose', () => {
		expect(withRole(replacing('band: senior', 'band: senior\n---export: 1')))
			.toMatchInlineSnapshot(`
			"content/roles/charge-nurse.mdx:6:1 frontmatter
			  expected the facts to end with a line of "---" alone, found "---export: 1"
			  Begin no line of the facts with "---" or "+++"."
		`);
	});

	test('it is far too large', () => {
		expect(withRole((text) => text + 'word '.repeat(1_000_000))).toMatchInlineSnapshot(`
			"content/roles/charge-nurse.mdx:1:1 readable-file
			  expected at most 1 MB of text, found 5.01 MB
			  Split it, or cut it."
		`);
	});

	test('it is a folder', () => {
		const arrange = (dir: string) => mkdirSync(join(dir, role));
		expect(issuesOf({ edits: { [role]: null }, arrange })).toMatchInlineSnapshot(`
			"content/roles/charge-nurse.mdx:1:1 readable-file
			  expected a file, found a folder
			  Move what is in it, and remove it."
		`);
	});

	test('it is a link that leads nowhere', () => {
		const arrange = (dir: string) => symlinkSync('nowhere.mdx', join(dir, role));
		expect(issuesOf({ edits: { [role]: null }, arrange })).toMatchInlineSnapshot(`
			"content/roles/charge-nurse.mdx:1:1 readable-file
			  expected a file, found a link that leads nowhere
			  Remove the link, or put the file there."
		`);
	});

	test('it is a link to itself', () => {
		const arrange = (dir: string) => symlinkSync('charge-nurse.mdx', join(dir, role));
		expect(issuesOf({ edits: { [role]: null }, arrange })).toContain(
			'found a link that leads nowhere',
		);
	});

	test.each([
		['a capital', 'Charge-nurse.mdx', 'Rename it to "charge-nurse.mdx".'],
		['a space', 'charge nurse.mdx', 'Rename it to "charge-nurse.mdx".'],
		['an underscore', 'charge_nurse.mdx', 'Rename it to "charge-nurse.mdx".'],
		['a dot', 'charge.nurse.mdx', 'Rename it to "charge-nurse.mdx".'],
		['an emoji', 'charge-nurse🩺.mdx', 'Rename it to "charge-nurse.mdx".'],
		['two hyphens', 'charge--nurse.mdx', 'Rename it to "charge-nurse.mdx".'],
		['another ending', 'charge-nurse.md', 'Rename it to "charge-nurse.mdx".'],
		['an ending in capitals', 'charge-nurse.MDX', 'Rename it to "charge-nurse.mdx".'],
		['no ending', 'charge-nurse', 'Rename it to "charge-nurse.mdx".'],
		['nothing but an emoji', '🩺.mdx', 'Rename it.'],
	])('its name has %s', (_, name, hint) => {
		const arrange = (dir: string) => renameSync(join(dir, role), join(dir, 'roles', name));
		expect(issuesOf({ arrange })).toBe(
			`content/roles/${name}:1:1 file-place\n` +
				`  expected a file name of lower-case words joined by hyphens that ends in ".mdx", found "${name}"\n` +
				`  ${hint}`,
		);
	});
});

describe('what does not belong in a folder of pages is one fault:', () => {
	test('a copy that an editor left behind', () => {
		expect(
			issuesOf({
				...withTerm(''),
				edits: { ...withTerm('').edits, 'glossary/handover.mdx.bak': 'old' },
			}),
		).toMatchInlineSnapshot(`
			"content/glossary/handover.mdx.bak:1:1 file-place
			  expected a file name of lower-case words joined by hyphens that ends in ".mdx", found "handover.mdx.bak"
			  Remove it: "handover.mdx" is there already."
		`);
	});

	test('a folder', () => {
		const edits = {
			...withTerm('').edits,
			'glossary/old/handover.mdx': baseText('glossary/handover.mdx'),
		};
		expect(issuesOf({ ...withTerm(''), edits })).toMatchInlineSnapshot(`
			"content/glossary/old:1:1 file-place
			  expected a page, found the folder "old"
			  Move its pages up into "glossary", and remove it."
		`);
	});

	test('an image', () => {
		expect(
			issuesOf({ ...withTerm(''), edits: { ...withTerm('').edits, 'glossary/board.png': 'PNG' } }),
		).toContain('content/glossary/board.png:1:1 file-place');
	});
});

describe('a data file on which others depend is one fault, and nobody is blamed for naming its entries, if', () => {
	const file = 'sources.yaml';
	const withSources = (edit: Edit) => issuesOf({ edits: { [file]: edit } });

	test('it is empty', () => {
		expect(withSources('')).toMatchInlineSnapshot(`
			"content/sources.yaml:1:1 invalid-field
			  expected a list of entries, found an empty file
			  Begin each entry with "- id: …", or write "[]" if there are none."
		`);
		expect(withSources('# no sources yet\n')).toContain('found an empty file');
	});

	test('it is no YAML', () => {
		expect(withSources(replacing('  title: "A standard', '  title: A: standard')))
			.toMatchInlineSnapshot(`
			"content/sources.yaml:11:10 valid-yaml
			  expected plain YAML, found a mistake: a value holds a colon followed by a space: put quotes around the value
			  Check indents, colons and quotes on this line and the one above."
		`);
	});

	test('it is indented with tabs', () => {
		expect(withSources('- id: ward-notes\n\ttitle: Notes\n')).toMatchInlineSnapshot(`
			"content/sources.yaml:2:2 valid-yaml
			  expected plain YAML, found a mistake: Unexpected scalar at node end
			  Check indents, colons and quotes on this line and the one above."
		`);
	});

	test('it is a group of fields instead of a list', () => {
		expect(withSources('ward-notes:\n  title: Notes\n')).toMatchInlineSnapshot(`
			"content/sources.yaml:1:1 invalid-field
			  expected a list of entries, found a group of fields
			  Begin each entry with "- id: …", or write "[]" if there are none."
		`);
	});

	test('it holds two documents', () => {
		expect(withSources((text) => text.replace('- id: rota', '---\n- id: rota')))
			.toMatchInlineSnapshot(`
			"content/sources.yaml:18:1 valid-yaml
			  expected plain YAML, found a mistake: a line of "---" begins a second document
			  Check indents, colons and quotes on this line and the one above."
		`);
	});

	test('an entry is empty', () => {
		expect(withSources((text) => `${text}-\n`)).toMatchInlineSnapshot(`
			"content/sources.yaml:33:2 invalid-field
			  expected a group of fields, found an empty value
			  Correct the value; docs/content-guide.md lists the fields of each kind of file."
		`);
	});

	test('an entry has no id', () => {
		expect(withSources(replacing('- id: ward-notes\n  title', '- title'))).toMatchInlineSnapshot(`
			"content/sources.yaml:2:3 invalid-field
			  expected "id" (text), found nothing
			  Add "id"."
		`);
	});

	test('an entry has an id that is none', () => {
		expect(withSources(replacing('- id: ward-notes', '- id: Ward notes'))).toMatchInlineSnapshot(`
			"content/sources.yaml:2:7 invalid-field
			  "id": expected lower-case words joined by hyphens, like "product-manager", found "Ward notes"
			  Correct the value; docs/content-guide.md lists the fields of each kind of file."
		`);
	});

	test('a field of an entry is wrong', () => {
		expect(withSources(replacing('how: excerpt', 'how: heard'))).toMatchInlineSnapshot(`
			"content/sources.yaml:17:37 invalid-field
			  expected "checked.how" to be one of page, excerpt, not-opened, found "heard"
			  Use one of the values above."
		`);
	});

	test('it is a folder', () => {
		const edits = { [file]: null, 'sources.yaml/ward-notes.yaml': 'title: Notes\n' };
		expect(issuesOf({ edits })).toMatchInlineSnapshot(`
			"content/sources.yaml:1:1 readable-file
			  expected a file, found a folder
			  Move what is in it, and remove it."
		`);
	});

	test.each(['Sources.yaml', 'source.yaml', 'sources.yml'])('it is named %s', (name) => {
		const arrange = (dir: string) => renameSync(join(dir, file), join(dir, name));
		expect(issuesOf({ arrange })).toBe(
			`content/${name}:1:1 file-place\n` +
				`  expected one of the folders and files of a content folder, found "${name}"\n` +
				'  Did you mean "sources.yaml"?',
		);
	});

	test('it is not in UTF-8, has a NUL byte or is too large', () => {
		expect(withSources(Buffer.from([0x2d, 0xff]))).toContain(`content/${file}:1:2 readable-file`);
		expect(withSources('- id: a\0')).toContain(`content/${file}:1:8 readable-file`);
		expect(withSources('#'.repeat(maxListBytes + 100_000))).toContain(
			'expected at most 20 MB of text, found 20.1 MB',
		);
		expect(withSources('#'.repeat(maxFileBytes + 10_000))).toContain('found an empty file');
	});
});

describe('a content folder', () => {
	test('has no data file that nobody knows', () => {
		expect(issuesOf({ edits: { 'finders.yaml': '- id: a\n' } })).toMatchInlineSnapshot(`
			"content/finders.yaml:1:1 file-place
			  expected one of the folders and files of a content folder, found "finders.yaml"
			  Move it elsewhere. A content folder holds: roles, skills, ladders, transitions, comparisons, guides, glossary, finders, families.yaml, skill-groups.yaml, starting-points.yaml, abbreviations.yaml, sources.yaml, permanent.yaml, wording.yaml."
		`);
	});

	test.each(['constructor', 'toString', '__proto__', 'hasOwnProperty'])(
		'has no file or folder "%s"',
		(name) => {
			for (const edits of [{ [name]: 'text' }, { [`${name}/triage.mdx`]: term('') }]) {
				expect(
					issuesOf({ only: ['glossary/escalation.mdx', 'glossary/handover.mdx'], edits }),
				).toContain(
					`content/${name}:1:1 file-place\n  expected one of the folders and files of a content folder, found "${name}"`,
				);
			}
		},
	);

	test('names a file of a folder of data by its entry, and reports what is none', () => {
		const overlay = 'finder-fair/pass';
		const from = 'finders/which-path.yaml';
		const renamed = (to: string) => (dir: string) => renameSync(join(dir, from), join(dir, to));
		expect(issuesOf({ overlay, arrange: renamed('finders/Which Path.yml') }))
			.toMatchInlineSnapshot(`
			"content/finders/Which Path.yml:1:1 file-place
			  expected a file name of lower-case words joined by hyphens that ends in ".yaml", found "Which Path.yml"
			  Rename it to "which-path.yaml"."
		`);
		expect(issuesOf({ overlay, edits: { 'finders/deeper/which-role.yaml': 'id: which-role' } }))
			.toMatchInlineSnapshot(`
			"content/finders/deeper:1:1 file-place
			  expected a file, found the folder "deeper"
			  Move its files up into "finders", and remove it."
		`);
		expect(issuesOf({ overlay, edits: { [from]: 'id: which-way\n' } })).toMatchInlineSnapshot(`
			"content/finders/which-path.yaml:1:1 invalid-field
			  expected "title" (text), found nothing
			  Add "title".
			content/finders/which-path.yaml:1:1 invalid-field
			  expected "definition" (text), found nothing
			  Add "definition".
			content/finders/which-path.yaml:1:1 invalid-field
			  expected "roles" (a list), found nothing
			  Add "roles".
			content/finders/which-path.yaml:1:1 invalid-field
			  expected "limits" (a list), found nothing
			  Add "limits".
			content/finders/which-path.yaml:1:1 invalid-field
			  expected "questions" (a list), found nothing
			  Add "questions".
			content/finders/which-path.yaml:1:5 invalid-field
			  expected "id" to be one of which-path, which-role, found "which-way"
			  Use one of the values above."
		`);
	});

	test('may have a misnamed folder of pages, which is one fault', () => {
		const arrange = (dir: string) => renameSync(join(dir, 'roles'), join(dir, 'role'));
		expect(issuesOf({ arrange })).toMatchInlineSnapshot(`
			"content/role:1:1 file-place
			  expected one of the folders and files of a content folder, found "role"
			  Did you mean "roles"?"
		`);
	});

	test('may have a file where a folder belongs, which is one fault', () => {
		const arrange = (dir: string) => {
			renameSync(join(dir, 'roles'), join(dir, '.roles'));
			writeFileSync(join(dir, 'roles'), 'text');
		};
		expect(issuesOf({ arrange })).toMatchInlineSnapshot(`
			"content/roles:1:1 readable-file
			  expected a folder that can be read, found a file
			  Check the path, or make it a folder."
		`);
	});

	test('may have a link that leads nowhere where a folder belongs, which is one fault', () => {
		const arrange = (dir: string) => symlinkSync('nowhere', join(dir, 'guides'));
		expect(issuesOf({ arrange })).toMatchInlineSnapshot(`
			"content/guides:1:1 readable-file
			  expected a folder that can be read, found none
			  Check the path, or make it a folder."
		`);
	});

	test('is there', () => {
		expect(
			withContent({ only: [] }, (dir) => loadContent(join(dir, 'missing'), 'content').issues),
		).toMatchObject([
			{
				rule: 'readable-file',
				path: 'content',
				message: 'expected a folder that can be read, found none',
			},
		]);
	});

	test('is not a file', () => {
		expect(
			withContent(
				{ only: ['README.md'] },
				(dir) => loadContent(join(dir, 'README.md'), 'README.md').issues,
			),
		).toMatchObject([
			{
				rule: 'readable-file',
				path: 'README.md',
				message: 'expected a folder that can be read, found a file',
			},
		]);
	});

	test('is not empty', () => {
		expect(issuesOf({ only: [] })).toMatchInlineSnapshot(`
			"content:1:1 file-place
			  expected a content folder, found an empty folder
			  Check the path."
		`);
	});

	test('may hold a README, a license and hidden files', () => {
		expect(issuesOf({ edits: { LICENSE: 'Free.', '.DS_Store': 'x', 'glossary/.swp': 'x' } })).toBe(
			'no issues',
		);
	});
});

describe('accepted, with the right lines, are', () => {
	const flawed = baseText('glossary/handover.mdx').replace(
		'A good handover',
		'A <Cite id="nobody" /> good handover',
	);
	const expected = 'content/glossary/handover.mdx:10:3 unknown-citation';
	const withText = (text: string | Uint8Array) =>
		issuesOf({ ...withTerm(''), edits: { ...withTerm('').edits, 'glossary/handover.mdx': text } });

	test('line ends of Windows', () => {
		expect(withText(flawed.replaceAll('\n', '\r\n'))).toContain(expected);
	});

	test('a byte order mark', () => {
		expect(withText(`\ufeff${flawed}`)).toContain(expected);
	});

	test('spaces behind the lines that part facts and prose', () => {
		expect(withText(flawed.replaceAll('---\n', '---  \n'))).toContain(expected);
	});

	test('no line end at the end', () => {
		expect(withText(flawed.trimEnd())).toContain(expected);
	});

	test('letters of all scripts', () => {
		expect(withText(flawed.replace('<Cite id="nobody" />', 'gute Übergabe 引き継ぎ 🩺'))).toBe(
			'no issues',
		);
	});
});

describe('facts that are more than plain data are refused at their place:', () => {
	const reasons = (facts: string) =>
		issuesOf(withTerm('', facts))
			.replace(/\n {2}Check indents.*$/, '')
			.replace('\n  expected plain YAML, found a mistake:', '');

	test.each([
		[
			'an alias',
			'seeAlso: *handover',
			'7:10',
			'a value begins with "*": put quotes around the value',
		],
		[
			'emphasis that reads as an alias',
			'seeAlso: *handover*',
			'7:10',
			'a value begins with "*": put quotes around the value',
		],
		[
			'an anchor',
			'seeAlso: &a [handover]',
			'7:13',
			'a value begins with "&": put quotes around the value',
		],
		[
			'an unknown tag',
			'seeAlso: !handover',
			'7:10',
			'a value begins with "!": put quotes around the value',
		],
		[
			'a tag for text',
			'seeAlso: [!!str handover]',
			'7:17',
			'a value begins with "!": put quotes around the value',
		],
		[
			'a tag for bytes',
			'seeAlso: !!binary aGk=',
			'7:19',
			'a value begins with "!": put quotes around the value',
		],
		[
			'a tag for code',
			'seeAlso: !!js/function "x"',
			'7:10',
			'a value begins with "!": put quotes around the value',
		],
		[
			'a placeholder in braces',
			'seeAlso: {{ term }}',
			'7:11',
			'a field has braces or brackets for a name: put quotes around the value',
		],
		['a field that stands there twice', 'title: Again', '7:1', 'the same field stands here twice'],
		[
			'a colon followed by a space',
			'seeAlso: one: two',
			'7:10',
			'a value holds a colon followed by a space: put quotes around the value',
		],
		['nesting without end', `seeAlso: ${'['.repeat(9000)}`, '7:', 'it is nested too deeply'],
	])('%s', (_, facts, place, reason) => {
		const [where, what] = reasons(facts).split(' valid-yaml ');
		expect(where).toContain(`content/glossary/triage.mdx:${place}`);
		expect(what).toBe(reason);
	});

	test('aliases that grow into a bomb', () => {
		const bomb = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i']
			.map(
				(name, i, all) =>
					`- &${name} [${Array.from({ length: 9 }, () => (i === 0 ? 'boom' : `*${all[i - 1]}`)).join(', ')}]`,
			)
			.join('\n');
		expect(issuesOf({ ...withTerm(''), edits: { ...withTerm('').edits, 'families.yaml': bomb } }))
			.toMatchInlineSnapshot(`
			"content/families.yaml:1:6 valid-yaml
			  expected plain YAML, found a mistake: a value begins with "&": put quotes around the value
			  Check indents, colons and quotes on this line and the one above."
		`);
	});
});

test('a group of very many fields is read in time that grows with its size, and a second one of a name is found', () => {
	const fields = Array.from({ length: 60_000 }, (_, i) => `f${i}: 1`).join('\n');
	const begin = performance.now();
	expect(parseYaml(`${fields}\nf7: 2`, 1)).toEqual({
		problem: { line: 60_001, column: 1, reason: 'the same field stands here twice' },
	});
	// Each field compared with all before it would take minutes.
	expect(performance.now() - begin).toBeLessThan(15_000);
});

describe('names that JavaScript knows are fields like any other:', () => {
	test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])('%s', (name) => {
		expect(issuesOf(withTerm('', `${name}: { polluted: true }`))).toBe(
			`content/glossary/triage.mdx:7:1 invalid-field\n` +
				`  expected only fields this file may have, found "${name}"\n` +
				'  Remove it, or use one of: id, definition, aliases, reviewed, title, seeAlso, confusableWith.',
		);
		expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
	});

	test('they may be ids', () => {
		const edits = Object.fromEntries(
			['constructor', 'tostring'].map((id) => [
				`glossary/${id}.mdx`,
				pageText(
					'terms',
					`id: ${id}\ntitle: ${id}\ndefinition: A word.\naliases: []\nseeAlso: [constructor]`,
				),
			]),
		);
		expect(issuesOf({ ...withTerm(''), edits: { ...withTerm('').edits, ...edits } })).toBe(
			'no issues',
		);
	});

	test('none of them is an entry that exists', () => {
		expect(issuesOf(withTerm('A <Term id="constructor">b</Term> <Cite id="constructor" />.')))
			.toMatchInlineSnapshot(`
			"content/glossary/triage.mdx:10:3 unknown-reference
			  expected the id of a glossary term, found "constructor"
			  Write the term in content/glossary/, or take <Term> away.
			content/glossary/triage.mdx:10:35 unknown-citation
			  expected the id of a source, found "constructor"
			  Add the source to sources.yaml, or cite another."
		`);
	});
});

test('prose that is nested beyond reason is refused or read, without an error', () => {
	const bodies = [
		'> '.repeat(800),
		'- '.repeat(800),
		'<Example title="a">\n\n'.repeat(800),
		'*a **b '.repeat(400),
	];
	for (const body of bodies) expect(() => issuesOf(withTerm(body))).not.toThrow();
});

describe('whatever the bytes are, reading never throws', () => {
	const names = fc.constantFrom(
		'glossary/a.mdx',
		'sources.yaml',
		'permanent.yaml',
		'guides/A b.mdx',
		'x.txt',
	);
	const page = fc
		.tuple(
			fc.string({ unit: 'grapheme' }),
			fc.string({
				unit: fc.constantFrom(
					'<',
					'>',
					'{',
					'}',
					'*',
					'#',
					'\n',
					' ',
					'-',
					'`',
					'[',
					']',
					'(',
					'a',
					':',
					'"',
					'&',
					'!',
				),
			}),
		)
		.map(([facts, prose]) => `---\n${facts}\n---\n\n${prose}`);
	const bytes = fc.oneof(
		fc.uint8Array({ maxLength: 300 }),
		fc.string({ unit: 'grapheme' }),
		page,
		fc.json({ maxDepth: 3 }),
	);

	test('and every issue has a file, a line, a column, a message and a hint', () => {
		fc.assert(
			fc.property(fc.dictionary(names, bytes), (edits) => {
				const issues = withContent(
					{ only: [], edits } satisfies ContentOptions,
					(dir) => loadContent(dir, 'content').issues,
				);
				for (const issue of issues) {
					expect(issue.path).toMatch(/^content/);
					expect(issue.line).toBeGreaterThanOrEqual(1);
					expect(issue.column).toBeGreaterThanOrEqual(1);
					expect(issue.message).toContain('expected ');
					expect(issue.hint).not.toBe('');
				}
			}),
			{ numRuns: 150 },
		);
	});
});
