import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { StarlightPlugin, StarlightUserConfig } from '@astrojs/starlight/types';
import type { AstroConfig } from 'astro';
import { builtContent } from '../adapters/built-content.ts';
import { fileAddresses } from '../site/addresses.ts';
import { cardTags, siteTags, webManifest, type HeadTag } from '../site/head.ts';
import { siteCard } from '../site/share-card.ts';
import type { Look } from './share/drawing.ts';
import { paletteOf } from './share/palette.ts';
import { picturesOf } from './share/pictures.ts';
import { putPictures } from './share/store.ts';

/**
 * Draws what stands for the site elsewhere: a card for every page that has something to say, one for all others, the
 * icons of phones and their manifest; and names them in the head of every page. In dev, where nobody shares an address,
 * it does nothing.
 */
export function shareImages(): StarlightPlugin {
	return {
		name: 'share-images',
		hooks: {
			'config:setup': ({ config, updateConfig, addIntegration, addRouteMiddleware, ...astro }) => {
				if (astro.command !== 'build') return;
				const identity = identityOf(config, astro.astroConfig);
				// A page with a card of its own puts that card's tags in the place of these.
				updateConfig({ head: [...(config.head ?? []), ...headOf(identity)] });
				addRouteMiddleware({ entrypoint: './src/integrations/share-route.ts' });
				addIntegration({
					name: 'share-images',
					hooks: {
						'astro:build:done': async ({ dir, logger }) => {
							const begin = process.cpuUsage();
							const { drawn, kept } = await publish(identity, fileURLToPath(dir));
							const { user, system } = process.cpuUsage(begin);
							const seconds = ((user + system) / 1e6).toFixed(1);
							logger.info(
								`Cards and icons: ${drawn} drawn, ${kept} as they were, in ${seconds} s of processor time.`,
							);
						},
					},
				});
			},
		},
	};
}

/** What the site is called, how it looks and where it stands. */
interface Identity {
	look: Look;
	description: string;
	site: string;
	base: string;
	/** The folder of what was drawn before. */
	cache: string;
}

function identityOf(
	{ title, description = '' }: StarlightUserConfig,
	{ site, base, root, publicDir, cacheDir }: AstroConfig,
): Identity {
	const read = (path: URL): string => readFileSync(path, 'utf8');
	return {
		look: {
			name: typeof title === 'string' ? title : Object.values(title)[0]!,
			palette: paletteOf(read(new URL('src/styles/tokens.css', root))),
			icon: read(new URL('favicon.svg', publicDir)),
		},
		description,
		// astro.config.mjs always sets it.
		site: site!,
		base,
		// Beside the caches of builds: pictures are named by all they show, so builds of any content and base share them.
		cache: join(fileURLToPath(cacheDir), '..', 'share-images'),
	};
}

function headOf({ look, description, site, base }: Identity): HeadTag[] {
	const { paper, paperDark } = look.palette;
	return [
		...cardTags(siteCard(look.name, description, []), { site, base }),
		...siteTags({ light: paper, dark: paperDark }, base),
	];
}

/** Puts all pictures and the manifest into a build. */
async function publish(
	{ look, description, base, cache }: Identity,
	out: string,
): Promise<{ drawn: number; kept: number }> {
	const about = { title: look.name, description, paper: look.palette.paper };
	writeFileSync(join(out, fileAddresses.manifest), JSON.stringify(webManifest(about, base)));
	const { catalogue } = builtContent();
	return putPictures(picturesOf(catalogue, look, description), cache, out);
}
