import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { isElement, isJsx, isPlain, placeOf, type Place } from '../../markdown/outline.ts';
import type { Parsed } from '../../markdown/parse.ts';
import { protocolOf } from '../../markdown/protocol.ts';
import { registeredComponents } from '../../recipes/components.ts';
import { proseOf, type Rule } from '../rule.ts';

const safeProtocols = ['http:', 'https:', 'mailto:'];

/** Content is words: it imports, computes and scripts nothing. */
export const noCodeInContent: Rule = {
	id: 'no-code-in-content',
	description:
		'Content holds no imports, exports, expressions, HTML elements, code attributes or script links.',
	severity: 'error',
	check: (input) =>
		proseOf(input).flatMap(({ path, tree, engine }) => {
			const code = codeIn(tree);
			// The engine's own reading is for what the other does not see: one fault is told once.
			const all = code.length > 0 || !engine ? code : codeByEngine(engine);
			return all.map(({ place, found, hint }) => ({
				where: { file: path, place },
				message: `expected prose and registered components, found ${found}`,
				hint,
			}));
		}),
};

interface Code {
	place: Place;
	found: string;
	hint: string;
}

function codeByEngine(engine: Parsed): Code[] {
	if ('tree' in engine) return codeIn(engine.tree);
	const { reason, ...place } = engine.problem;
	return [
		{ place, found: `something that reads as code: ${reason}`, hint: 'Write it in plain words.' },
	];
}

function codeIn(tree: Root): Code[] {
	const all: Code[] = [];
	const note = (node: Parameters<typeof placeOf>[0], found: string, hint: string): void => {
		all.push({ place: placeOf(node), found, hint });
	};
	visit(tree, (node) => {
		if (node.type === 'mdxjsEsm') {
			note(
				node,
				'an import or export',
				'Delete it, or begin the paragraph with another word: components are there without importing them.',
			);
		} else if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
			note(node, 'an expression in braces', 'Write the words themselves, without braces.');
		} else if (isJsx(node)) {
			if (isElement(node)) {
				const found = node.name === null ? 'an empty element' : `the element <${node.name}>`;
				note(node, found, 'Use Markdown, or one of the components in docs/content-guide.md.');
			} else if (Object.hasOwn(registeredComponents, node.name ?? '')) {
				const code = node.attributes.find((attribute) => !isPlain(attribute));
				if (code)
					note(
						code.position ? code : node,
						'code in an attribute',
						'Write its value in straight quotes.',
					);
			}
		} else if (node.type === 'html') {
			note(node, 'HTML', 'Use Markdown, or one of the components in docs/content-guide.md.');
		} else if (node.type === 'link' || node.type === 'image' || node.type === 'definition') {
			const protocol = protocolOf(node.url);
			if (protocol && !safeProtocols.includes(protocol)) {
				const hint = 'Link to a page of this site or to an https address.';
				note(node, `a link that begins "${protocol}"`, hint);
			}
		}
	});
	return all;
}
