import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

/**
 * Who may import whom inside `src/`: a folder, or one file of it. `docs/architecture.md` says why. A folder may always
 * import itself; what is not listed is forbidden, and `…` stands for anything.
 */
const inside: Record<string, string[]> = {
	domain: [],
	schema: ['domain'],
	recipes: ['domain'],
	markdown: ['domain'],
	// One owner of every address: links in prose are held against it.
	checks: ['domain', 'recipes', 'markdown', 'site/addresses.ts'],
	// bodies.ts names the collections that content.config.ts declares.
	adapters: ['domain', 'schema', 'markdown', 'content.config.ts (types)'],
	// The doors of the tools run in a browser: no Node, no Zod, no Astro, and no other adapter.
	'adapters/browser': ['domain'],
	// They run the checks before a build, hold the built pages to the recipes, and publish the catalogue by its schema.
	// Cards for sharing show the same signs as the pages.
	integrations: [
		'checks',
		'adapters',
		'site',
		'domain',
		'schema',
		'recipes',
		'markdown',
		'components/roundels.ts',
	],
	site: ['domain', 'recipes', 'schema/snapshot.ts (types)'],
	// The glossary draws prose; the page frame shows when a file last changed.
	components: [
		'domain',
		'site',
		'recipes',
		'tools',
		'adapters/bodies.ts',
		'adapters/git-dates.ts',
		'styles/search-panel.css',
	],
	// A gap looks the same on a page and in a tool.
	tools: [
		'domain',
		'adapters/browser',
		'site/addresses.ts',
		'site/gap-view.ts',
		// What the page, the worker and the build say about what is kept.
		'site/kept-offline.ts',
		'site/skill-bar.ts',
		// What search draws has styles of its own, loaded with it.
		'styles/search-panel.css',
	],
	pages: ['…'],
	'content.config.ts': ['adapters', 'schema'],
	'middleware.ts': [],
	'env.d.ts': ['components/page-state.ts (types)'],
};

/** The packages each of them may import. */
const outside: Record<string, string[]> = {
	domain: ['@dagrejs/graphlib', 'fastest-levenshtein'],
	schema: ['zod'],
	recipes: [],
	markdown: [
		'github-slugger',
		'hast',
		'hast-util-from-html',
		'hast-util-to-mdast',
		'mdast',
		'mdast-util-gfm',
		'mdast-util-mdx-jsx',
		'mdast-util-to-markdown',
		'mdast-util-to-string',
		'remark-frontmatter',
		'remark-gfm',
		'remark-mdx',
		'remark-parse',
		'satteri',
		'unified',
		'unist-util-visit',
	],
	checks: [
		'fastest-levenshtein',
		'flesch-kincaid',
		'mdast',
		'nlcst',
		'unist',
		'retext-equality',
		'syllable',
		'unified',
		'unist-util-visit',
		'vfile',
	],
	adapters: ['…'],
	// Pagefind's script lies beside the built pages, at an address that only the page knows.
	'adapters/browser': ['(computed)'],
	integrations: ['…'],
	// Types only: what schema.org's words may say.
	site: ['schema-dts'],
	components: ['@astrojs/starlight', 'astro'],
	tools: ['minisearch', 'workbox-precaching'],
	pages: ['astro'],
	'content.config.ts': ['astro', 'astro:content', 'zod'],
	'middleware.ts': ['astro:middleware'],
	'env.d.ts': [],
};

const maxLines = 250;

interface Import {
	/** As written. */
	name: string;
	/** Whether it is gone at run time. */
	typeOnly: boolean;
}

const src = fileURLToPath(new URL('../../src/', import.meta.url));
const files = readdirSync(src, { recursive: true, withFileTypes: true })
	.filter((entry) => entry.isFile())
	.map((entry) => join(entry.parentPath, entry.name).slice(src.length).replaceAll('\\', '/'))
	.sort();
const textOf = (file: string): string => readFileSync(join(src, file), 'utf8');
const code = files.filter((file) => /\.(ts|astro)$/.test(file));

/** The TypeScript of a file: of a component its frontmatter and scripts. */
function scriptOf(file: string, text: string): string {
	if (!file.endsWith('.astro')) return text;
	const [, frontmatter = ''] = /^---\n(.*?)^---$/ms.exec(text) ?? [];
	const scripts = [...text.matchAll(/<script[^>]*>(.*?)<\/script>/gs)].map(([, script]) => script);
	return [frontmatter, ...scripts].join('\n');
}

function parse(file: string, text: string): ts.SourceFile {
	return ts.createSourceFile(`${file}.ts`, scriptOf(file, text), ts.ScriptTarget.Latest, true);
}

/** Everything a file imports: by `import`, `export … from`, `import()` and `import('…').Type`. */
function importsOf(file: string, text = textOf(file)): Import[] {
	const found: Import[] = [];
	const visit = (node: ts.Node): void => {
		if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) {
			const { moduleSpecifier: from } = node;
			if (from && ts.isStringLiteral(from))
				found.push({ name: from.text, typeOnly: isTypeOnly(node) });
		} else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
			const { literal } = node.argument;
			if (ts.isStringLiteral(literal)) found.push({ name: literal.text, typeOnly: true });
		} else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
			const [name] = node.arguments;
			found.push({
				name: name && ts.isStringLiteral(name) ? name.text : '(computed)',
				typeOnly: false,
			});
		}
		ts.forEachChild(node, visit);
	};
	visit(parse(file, text));
	return found;
}

function isTypeOnly(node: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
	if (ts.isExportDeclaration(node)) return node.isTypeOnly;
	const bindings = node.importClause?.namedBindings;
	const named = bindings && ts.isNamedImports(bindings) ? bindings.elements : undefined;
	return (
		node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword ||
		(!node.importClause?.name &&
			named !== undefined &&
			named.length > 0 &&
			named.every((one) => one.isTypeOnly))
	);
}

/** Folders inside folders that have rules of their own. */
const ownParts = ['adapters/browser'];

/** The part of `src/` a file belongs to: its folder, or itself. */
const partOf = (file: string): string =>
	ownParts.find((part) => file.startsWith(`${part}/`)) ?? file.split('/')[0]!;
const isRelative = ({ name }: Import): boolean => name.startsWith('.');
const targetOf = (file: string, { name }: Import): string =>
	posix.join(dirname(file).replaceAll('\\', '/'), name.replace(/\?url$/, ''));

/** The package of an import: `@astrojs/starlight` for one of its components. */
const packageOf = ({ name }: Import): string =>
	name.startsWith('@') ? name.split('/').slice(0, 2).join('/') : name.split('/')[0]!;

function mayImport(file: string, one: Import): boolean {
	const part = partOf(file);
	if (!isRelative(one)) {
		const allowed = outside[part] ?? [];
		return allowed.includes('…') || allowed.includes(packageOf(one));
	}
	const target = targetOf(file, one);
	const granted = (inside[part] ?? []).flatMap((grant) => {
		const [path, typesOnly] = grant.split(' ') as [string, string?];
		return typesOnly && !one.typeOnly ? [] : [path];
	});
	return ['…', target, partOf(target)].some((grant) => grant === part || granted.includes(grant));
}

describe('the reader of imports', () => {
	test('sees every way to import', () => {
		const text = `
			import a, { type B } from './a.ts';
			import type { C } from './c.ts';
			import { type D } from './d.ts';
			import './e.css';
			export { f } from './f.ts';
			export type { G } from './g.ts';
			const h = await import('./h.ts');
			let i: import('./i.ts').I;
			// import './not.ts';
			const text = "import './not.ts'";
		`;
		expect(
			importsOf('x.ts', text).map(({ name, typeOnly }) => `${name}${typeOnly ? ' (types)' : ''}`),
		).toEqual([
			'./a.ts',
			'./c.ts (types)',
			'./d.ts (types)',
			'./e.css',
			'./f.ts',
			'./g.ts (types)',
			'./h.ts',
			'./i.ts (types)',
		]);
	});

	test('sees the imports of a component, in its frontmatter and in its scripts', () => {
		const text =
			"---\nimport A from './A.astro';\n---\n<p>import './not.ts'</p>\n<script>import './b.ts';</script>\n";
		expect(importsOf('X.astro', text).map(({ name }) => name)).toEqual(['./A.astro', './b.ts']);
	});

	test('finds what it is to guard', () => {
		expect(code.length).toBeGreaterThan(80);
		expect(new Set(files.map(partOf))).toContain('domain');
		expect(importsOf('domain/gap.ts').map(({ name }) => name)).toContain('./entries.ts');
	});
});

const imports = new Map(code.map((file) => [file, importsOf(file)]));

describe('the source', () => {
	test('is in folders whose imports are written down here', () => {
		const parts = new Set(code.map(partOf));
		expect([...parts].filter((part) => !(part in inside) || !(part in outside))).toEqual([]);
	});

	test('imports only in the directions of the architecture', () => {
		const forbidden = code.flatMap((file) =>
			imports
				.get(file)!
				.filter((one) => !mayImport(file, one))
				.map(({ name, typeOnly }) => `${file} imports ${typeOnly ? 'types of ' : ''}${name}`),
		);
		expect(forbidden).toEqual([]);
	});

	test('keeps Node and Astro out of the model, its views and its checks', () => {
		const pure = ['domain', 'site', 'recipes', 'markdown', 'checks'];
		const doors = code
			.filter((file) => pure.includes(partOf(file)))
			.flatMap((file) => imports.get(file)!.map(({ name }) => ({ file, name })))
			.filter(({ name }) => /^(node:|astro($|[:/])|@astrojs\/)/.test(name));
		expect(doors).toEqual([]);
	});

	test('names the ending of every file it imports, and only files that exist', () => {
		const lost = code.flatMap((file) =>
			imports
				.get(file)!
				.filter((one) => isRelative(one) && !files.includes(targetOf(file, one)))
				.map(({ name }) => `${file} imports ${name}`),
		);
		expect(lost).toEqual([]);
	});

	test('never imports in a circle', () => {
		const graph = new Map(
			code.map((file) => [
				file,
				imports
					.get(file)!
					.filter((one) => isRelative(one) && !one.typeOnly)
					.map((one) => targetOf(file, one)),
			]),
		);
		const circles = code.filter((file) => {
			const reached = new Set(graph.get(file));
			for (const one of reached) for (const next of graph.get(one) ?? []) reached.add(next);
			return reached.has(file);
		});
		expect(circles).toEqual([]);
	});

	test('brings readers only packages that the third-party notices name', () => {
		const reached = new Set(code.filter((file) => partOf(file) === 'tools'));
		const packages = new Set<string>();
		for (const file of reached) {
			for (const one of (imports.get(file) ?? []).filter(({ typeOnly }) => !typeOnly)) {
				if (isRelative(one)) reached.add(targetOf(file, one));
				else if (one.name !== '(computed)') packages.add(packageOf(one));
			}
		}
		const notices = readFileSync(new URL('../../THIRD-PARTY-NOTICES.md', import.meta.url), 'utf8');
		const named = [...notices.matchAll(/^\| ([^:|]+):/gm)].map(([, name]) => name!.toLowerCase());
		// "graphlib" for "@dagrejs/graphlib", "workbox" for "workbox-precaching".
		const nameOf = (name: string): string => /^(?:@[^/]+\/)?([^/-]+)/.exec(name)![1]!;
		expect(packages).toContain('minisearch');
		expect([...packages].filter((name) => !named.includes(nameOf(name)))).toEqual([]);
	});

	test(`has at most ${maxLines} lines of code a file`, () => {
		const isCode = (line: string): boolean => !/^\s*(\/\/|\/?\*|$)/.test(line);
		const long = files
			.filter((file) => /\.(ts|astro|css)$/.test(file))
			.filter((file) => textOf(file).split('\n').filter(isCode).length > maxLines);
		// An exception that is no longer needed must go, too.
		expect(long).toEqual([]);
	});

	test('has no `any`', () => {
		const found = code.filter((file) => {
			const isAny = (node: ts.Node): boolean =>
				node.kind === ts.SyntaxKind.AnyKeyword || (ts.forEachChild(node, isAny) ?? false);
			const template = file.endsWith('.astro') ? textOf(file) : '';
			return isAny(parse(file, textOf(file))) || /\bas any\b|: any\b|<any>/.test(template);
		});
		expect(found).toEqual([]);
	});

	test('names components in PascalCase, routes after their addresses, all else in kebab-case', () => {
		const kebab = String.raw`[a-z0-9]+(-[a-z0-9]+)*`;
		const folderName = new RegExp(`^${kebab}$`);
		const routeFolder = new RegExp(`^(${kebab}|\\[${kebab}\\])$`);
		const odd = files.filter((file) => {
			const folders = file.split('/').slice(0, -1);
			const name = file.split('/').at(-1)!;
			const folder = partOf(file) === 'pages' ? routeFolder : folderName;
			const wanted = !name.endsWith('.astro')
				? new RegExp(`^${kebab}(\\.[a-z]+)+$`)
				: partOf(file) === 'pages'
					? new RegExp(`^(${kebab}|\\[(\\.{3})?${kebab}\\])\\.astro$`)
					: /^([A-Z][a-z0-9]*)+\.astro$/;
			return !wanted.test(name) || !folders.every((one) => folder.test(one));
		});
		expect(odd).toEqual([]);
	});
});
