import { visit } from 'unist-util-visit';
import { isElement, isJsx, isPlain, placeOf } from '../../markdown/outline.ts';
import { protocolOf } from '../../markdown/protocol.ts';
import { registeredComponents } from '../../recipes/components.ts';
import { proseOf, type Finding, type Rule } from '../rule.ts';

const safeProtocols = ['http:', 'https:', 'mailto:'];

/** Content is words: it imports, computes and scripts nothing. */
export const noCodeInContent: Rule = {
	id: 'no-code-in-content',
	description:
		'Content holds no imports, exports, expressions, HTML elements, code attributes or script links.',
	severity: 'error',
	check: (input) =>
		proseOf(input).flatMap(({ path, tree }) => {
			const findings: Finding[] = [];
			const report = (node: Parameters<typeof placeOf>[0], found: string, hint: string): void => {
				findings.push({
					where: { file: path, place: placeOf(node) },
					message: `expected prose and registered components, found ${found}`,
					hint,
				});
			};
			visit(tree, (node) => {
				if (node.type === 'mdxjsEsm') {
					report(
						node,
						'an import or export',
						'Delete it: components are there without importing them.',
					);
				} else if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
					report(node, 'an expression in braces', 'Write the words themselves, without braces.');
				} else if (isJsx(node)) {
					if (isElement(node)) {
						const found = node.name === null ? 'an empty element' : `the element <${node.name}>`;
						report(node, found, 'Use Markdown, or one of the components in docs/content-guide.md.');
					} else if (Object.hasOwn(registeredComponents, node.name ?? '')) {
						const code = node.attributes.find((attribute) => !isPlain(attribute));
						if (code) report(code, 'code in an attribute', 'Write its value in straight quotes.');
					}
				} else if (node.type === 'link' || node.type === 'image' || node.type === 'definition') {
					const protocol = protocolOf(node.url);
					if (protocol && !safeProtocols.includes(protocol)) {
						report(
							node,
							`a link that begins "${protocol}"`,
							'Link to a page of this site or to an https address.',
						);
					}
				}
			});
			return findings;
		}),
};
