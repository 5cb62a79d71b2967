import type { AstroIntegration } from 'astro';

/** Starlight's style sheets, but not the one that only names its layers, nor what its parts bring along. */
const sheets = /starlight\/.*\/style\/(?:props|reset|util|markdown|asides|anchor-links)\.css(\?|$)/;

/** Keeps a menu open from one page to the next; ours has nothing to open. */
const script = /starlight\/.*\/SidebarPersistState/;

/** Leaves out Starlight's style sheets, whose place those in `src/styles/` take, and a script that nothing here needs. */
export function starlightParts(): AstroIntegration {
	const transform = (_: string, id: string): string | undefined =>
		sheets.test(id) || script.test(id) ? '' : undefined;
	return {
		name: 'starlight-parts',
		hooks: {
			'astro:config:setup': ({ updateConfig }) => {
				updateConfig({
					vite: { plugins: [{ name: 'starlight-parts', enforce: 'pre', transform }] },
				});
			},
		},
	};
}
