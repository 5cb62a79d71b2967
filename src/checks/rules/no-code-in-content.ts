import { visit } from 'unist-util-visit';
import { isJsx, placeOf } from '../../markdown/outline.ts';
import { proseOf, type Finding, type Rule } from '../rule.ts';

const safeProtocols = ['http:', 'https:', 'mailto:'];

/** Content is words: it imports, computes and scripts nothing. */
export const noCodeInContent: Rule = {
	id: 'no-code-in-content',
	description: 'Content holds no imports, exports, expressions, HTML elements, code attributes or script links.',
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
					report(node, 'an import or export', 'Delete it: components are there without importing them.');
				} else if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
					report(node, 'an expression in braces', 'Write the words themselves, without braces.');
				} else if (isJsx(node)) {
					if (node.name === null || /^[a-z]/.test(node.name) || node.name.includes('.')) {
						const found = node.name === null ? 'an empty element' : `the element <${node.name}>`;
						report(node, found, 'Use Markdown, or one of the components in docs/content-guide.md.');
					}
					for (const attribute of node.attributes) {
						const plain =
							attribute.type === 'mdxJsxAttribute' &&
							(attribute.value === null ||
								attribute.value === undefined ||
								typeof attribute.value === 'string');
						if (!plain) {
							report(attribute.position ? attribute : node, 'code in an attribute', 'Write its value in straight quotes.');
						}
					}
				} else if (node.type === 'link' || node.type === 'image' || node.type === 'definition') {
					const protocol = /^[\s\p{C}]*([a-z][a-z0-9+.-]*:)/iu.exec(node.url)?.[1]?.toLowerCase();
					if (protocol && !safeProtocols.includes(protocol)) {
						report(node, `a link that begins "${protocol}"`, 'Link to a page of this site or to an https address.');
					}
				}
			});
			return findings;
		}),
};
