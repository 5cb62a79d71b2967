import { defineMiddleware } from 'astro:middleware';

/**
 * Says on `<main>` what kind of page it is, leaves the theme to the reader's system until a script or a choice says
 * otherwise, and takes the canonical address off the page that has none. Starlight's page shell offers no slot for these.
 */
export const onRequest = defineMiddleware(async ({ locals }, next) => {
	const response = await next();
	if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
	const html = await response.text();
	const { page } = locals.atlas ?? {};
	if (!page) return new Response(html, response);
	return new Response(
		html
			.replace('<main ', `<main data-kind="${page.kind}" data-id="${page.id}" `)
			.replace('<main>', `<main data-kind="${page.kind}" data-id="${page.id}">`)
			.replace(/(<html[^>]*?) data-theme="dark"/, '$1')
			.replace(page.kind === 'notfound' ? /<link rel="canonical"[^>]*>/ : '', ''),
		response,
	);
});
