import type { AstroIntegration } from 'astro';

/** Starlight's rule for the space after list items that hold blocks, as its style sheet has it. */
const looseLists =
	/:is\(ol, ul\):has\(> li > :not\(([^()]*)\)\)\s*> li\s*> :is\([\s\S]*?:not\(script\):has\(~ script:last-child\):not\(:has\(~ :not\(script\)\)\)\s*\)/;

/**
 * The same style sheet with that rule in plain words: the last block of a list item. Starlight's looks at whole lists with
 * `:has()`, which a browser works out anew for every list of a page whenever anything on it changes: with each letter in the
 * search, 20 ms on a slow processor.
 *
 * @throws if the rule is not there, as after an update of Starlight
 */
export function withPlainLists(css: string): string {
	if (!looseLists.test(css))
		throw new Error('Starlight no longer styles lists as src/integrations/plain-lists.ts expects.');
	return css.replace(looseLists, ':is(ol, ul) > li > :last-child:not($1, :where(.not-content *))');
}

/** Puts Starlight's style for lists in plain words. */
export function plainLists(): AstroIntegration {
	return {
		name: 'plain-lists',
		hooks: {
			'astro:config:setup': ({ updateConfig }) => {
				updateConfig({
					vite: {
						plugins: [
							{
								name: 'plain-lists',
								enforce: 'pre',
								transform: (code, id) =>
									/starlight\/.*\/markdown\.css(\?|$)/.test(id) ? withPlainLists(code) : undefined,
							},
						],
					},
				});
			},
		},
	};
}
