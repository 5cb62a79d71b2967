import { defineRouteMiddleware } from '@astrojs/starlight/route-data';
import { cardTags, withTags } from '../site/head.ts';
import { cardOfPage } from '../site/share-card.ts';

/**
 * Names a page's own card in its head, in the place of the one that all pages share. What stands for addresses that do not
 * exist has no address to be shared by.
 */
export const onRequest = defineRouteMiddleware(({ locals, site }) => {
	const { atlas, starlightRoute } = locals;
	if (atlas.page.kind === 'notfound') {
		starlightRoute.head = starlightRoute.head.filter(({ attrs }) => attrs?.property !== 'og:url');
	}
	const card = cardOfPage(atlas.catalogue, atlas.page);
	if (!card || !site) return;
	const tags = cardTags(card, { site, base: import.meta.env.BASE_URL });
	starlightRoute.head = withTags(starlightRoute.head, tags);
});
