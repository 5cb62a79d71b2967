/**
 * The worker that answers for the site on a device that keeps it. It has the files of one build and no other: they come in
 * whole or not at all, and each is what the build says it is. Nothing registers it but a reader's choice.
 */
import { PrecacheController } from 'workbox-precaching/PrecacheController.js';
import { addresses } from '../../site/addresses.ts';
import {
	cachePrefix,
	filesFor,
	sizeOf,
	wholeSite,
	type About,
	type Kept,
} from '../../site/kept-offline.ts';
import { handOver } from './hand-over.ts';
import type { FetchEvent, LastingEvent, WorkerScope } from './worker-scope.ts';

declare const self: WorkerScope;
/** Written in front of this file by the build. */
declare const kept: Kept;

/** How many files are on their way at the same time. */
const lanes = 6;

const { scope } = self.registration;
const prefix = cachePrefix(scope);
const keep = new URL(self.location.href).searchParams.get('keep') ?? wholeSite;
const files = filesFor(keep, kept);
const urlOf = (address: string): string => new URL(`.${address}`, scope).href;
const entries = files.map(({ address, integrity }) => ({
	url: urlOf(address),
	integrity,
	revision: integrity,
}));
const urls = new Set(entries.map(({ url }) => url));
/** What is not kept, but must be of this build, by its address. */
const checked = new Map(
	kept.files
		.filter(({ lines }) => lines === 'never')
		.map(({ address, integrity }) => [urlOf(address), integrity]),
);
const moved = new Map(Object.entries(kept.moved).map(([from, to]) => [urlOf(from), urlOf(to)]));
const cacheName = `${prefix}files`;
const controller = new PrecacheController({ cacheName });
controller.addToCacheList(entries);
/** When this version came to the device. */
const dayCache = `${prefix}day`;
const dayKey = `${urlOf('/')}?day-of=${kept.version}`;

self.addEventListener('install', (event) => event.waitUntil(install(event)));
self.addEventListener('activate', (event) => {
	void controller.activate(event);
	event.waitUntil(forgetOtherDays());
});
self.addEventListener('message', (event) => {
	if (event.data === 'take-over') void self.skipWaiting();
	if (event.data === 'alone')
		event.waitUntil(alone().then((yes) => event.ports[0]?.postMessage(yes)));
	if (event.data === 'about')
		event.waitUntil(about().then((says) => event.ports[0]?.postMessage(says)));
});
self.addEventListener('fetch', (event) => {
	const { request } = event;
	const url = new URL(request.url);
	if (request.method !== 'GET' || !url.href.startsWith(scope)) return;
	if (request.mode !== 'navigate') {
		if (urls.has(bare(url)) || checked.has(bare(url))) event.respondWith(part(event, url));
	} else if (isAhead(request)) {
		// What is kept need not be fetched ahead, and what came ahead could be of another version.
		if (urls.has(bare(url))) event.respondWith(new Response(null, { status: 503 }));
	} else if (url.searchParams.has('no-sw')) event.waitUntil(removeAll());
	else event.respondWith(page(request, url));
});

/** Puts every file of the choice on the device; those that are there already stay. Fails whole if one of them fails. */
async function install(event: LastingEvent): Promise<void> {
	const readers = await self.clients.matchAll({ includeUncontrolled: true });
	let done = 0;
	const report = {
		handlerDidComplete: async (): Promise<void> => {
			done += 1;
			for (const reader of readers) reader.postMessage({ done, of: files.length });
		},
	};
	await Promise.all(
		Array.from({ length: lanes }, (_, lane) => {
			const some = new PrecacheController({ cacheName, plugins: [report] });
			some.addToCacheList(entries.filter((_entry, i) => i % lanes === lane));
			return some.install(event);
		}),
	);
	const days = await self.caches.open(dayCache);
	await days.put(dayKey, new Response(new Date().toISOString().slice(0, 10)));
}

async function forgetOtherDays(): Promise<void> {
	const days = await self.caches.open(dayCache);
	for (const { url } of await days.keys()) if (url !== dayKey) await days.delete(url);
}

async function about(): Promise<About> {
	const days = await self.caches.open(dayCache);
	const day = await (await days.match(dayKey))?.text();
	return { keep, day, ...sizeOf(files) };
}

/** Takes the worker off the device with all it kept, even where its pages are broken. */
async function removeAll(): Promise<void> {
	await self.registration.unregister();
	for (const name of await self.caches.keys())
		if (name.startsWith(prefix)) await self.caches.delete(name);
}

/** Whether the last page that was asked for was answered by the one between two versions. */
let handedOver = false;

/** A page: as it is kept, or from the network, or word that it is not kept. Whatever its address asks, it is the same file. */
async function page(request: Request, url: URL): Promise<Response> {
	// Once; if the other version has not taken over by then, this one goes on.
	handedOver = !handedOver && self.registration.waiting !== null && (await readers()) < 2;
	if (handedOver) return handOver();
	const found = await controller.matchPrecache(bare(url));
	if (found) return found;
	if (urls.has(`${bare(url)}/`)) return Response.redirect(`${bare(url)}/${url.search}`);
	const now = moved.get(bare(url).replace(/\/?$/, '/'));
	if (now && urls.has(bare(new URL(now)))) return Response.redirect(now);
	try {
		return await fetch(request);
	} catch {
		const says = await controller.matchPrecache(urlOf(addresses.offline));
		return says
			? new Response(says.body, { status: 503, headers: says.headers })
			: Response.error();
	}
}

/** Whatever else a kept page loads. A page that came from the network gets what has no hash in its name from there, too. */
async function part({ request, clientId }: FetchEvent, url: URL): Promise<Response> {
	const hashed = /^(?:_astro|data)\//.test(url.href.slice(scope.length));
	const reader = hashed ? undefined : await self.clients.get(clientId);
	if (!hashed && !(reader && urls.has(bare(new URL(reader.url))))) return fetch(request);
	if (checked.has(bare(url))) return fullText(bare(url));
	const found = await controller.matchPrecache(bare(url));
	return found ?? fetch(request);
}

/** A file of the full text, if all of it is of this build: a part of it would be an error that no page expects. */
async function fullText(asked: string): Promise<Response> {
	const found = await Promise.all(
		[...checked].map(async ([url, integrity]): Promise<[string, Response]> => [
			url,
			await fetch(new Request(url, { integrity, cache: 'no-cache' })),
		]),
	);
	return new Map(found).get(asked)!;
}

async function readers(): Promise<number> {
	return (await self.clients.matchAll({ type: 'window' })).length;
}

/** Whether no page is open but the one that asks; the one it came from may take a moment to go. */
async function alone(): Promise<boolean> {
	for (let i = 0; i < 10 && (await readers()) > 1; i++)
		await new Promise((done) => setTimeout(done, 50));
	return (await readers()) < 2;
}

/** Whether a browser fetches what a reader might open. */
function isAhead({ headers }: Request): boolean {
	return headers.get('sec-purpose')?.includes('prefetch') ?? false;
}

/** An address without its question and its fragment. */
function bare({ origin, pathname }: URL): string {
	return origin + pathname.replace(/\/index\.html$/, '/');
}
