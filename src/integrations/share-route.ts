import { defineRouteMiddleware } from '@astrojs/starlight/route-data';
import { cardTags, withTags } from '../site/head.ts';
import { cardOfPage } from '../site/share-card.ts';

/** Names a page's own card in its head, in the place of the one that all pages share. */
export const onRequest = defineRouteMiddleware(({ locals, site }) => {
	const { atlas, starlightRoute } = locals;
	const card = cardOfPage(atlas.catalogue, atlas.page);
	if (!card || !site) return;
	const tags = cardTags(card, { site, base: import.meta.env.BASE_URL });
	starlightRoute.head = withTags(starlightRoute.head, tags);
});
