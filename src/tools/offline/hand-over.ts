/** What a browser shows for the blink of an eye between two versions that are kept. */
import type { Order } from '../../site/kept-offline.ts';

/**
 * An empty page in place of the one that was asked for. If no other page of the version before is open, whose scripts may
 * still ask for more of it, it bids the version that waits take over. Then it asks for the same address again.
 */
export function handOver(): Response {
	const nonce = crypto.randomUUID();
	const html = `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="color-scheme" content="light dark"><title>…</title><script nonce="${nonce}">(${takeOver.toString()})()</script></html>`;
	return new Response(html, {
		headers: {
			'content-type': 'text/html; charset=utf-8',
			'content-security-policy': `default-src 'none'; script-src 'nonce-${nonce}'`,
			'cache-control': 'no-store',
		},
	});
}

/** Runs in that page, so it can name nothing from outside of itself. */
function takeOver(): void {
	const { serviceWorker } = navigator;
	const again = (): void => location.reload();
	const tell = (worker: ServiceWorker | null, order: Order, ports: MessagePort[] = []): void =>
		worker?.postMessage(order, ports);
	const { port1, port2 } = new MessageChannel();
	serviceWorker.addEventListener('controllerchange', again);
	port1.onmessage = async ({ data: alone }) => {
		const registration = await serviceWorker.getRegistration();
		if (alone && registration?.waiting) tell(registration.waiting, 'take-over');
		else again();
	};
	tell(serviceWorker.controller, 'alone', [port2]);
	// Whatever went wrong, the reader gets the page.
	setTimeout(again, 4000);
}
