import { nextStation, type Arrow, type Point } from './travel.ts';

const arrows: Record<string, Arrow> = {
	ArrowLeft: 'left',
	ArrowRight: 'right',
	ArrowUp: 'up',
	ArrowDown: 'down',
};

/** Adds to the map what a drawing alone cannot do: arrow keys travel, and a stop tells where it changes. */
class NetworkMapElement extends HTMLElement {
	connectedCallback(): void {
		const tip = this.querySelector<HTMLElement>('.map-tip');
		if (!tip) return;
		this.addEventListener('keydown', (event) => this.#travel(event));
		// Whoever points at a stop has the focus elsewhere.
		document.addEventListener('keydown', ({ key }) => {
			if (key === 'Escape') this.#tell(null, tip);
		});
		for (const type of ['focusin', 'pointerover'] as const) {
			this.addEventListener(type, (event) => {
				// What is told stays while the pointer is on it, so that it can be read with a magnifier.
				if (event.target !== tip) this.#tell(stationAt(event.target), tip);
			});
		}
		for (const type of ['focusout', 'pointerleave'] as const) {
			this.addEventListener(type, () => this.#tell(null, tip));
		}
	}

	#travel(event: KeyboardEvent): void {
		const arrow = arrows[event.key];
		const here = stationAt(event.target);
		if (!arrow || !here || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
		const stations = [...this.querySelectorAll<SVGAElement>('a[data-station]')];
		const points = stations.map(pointOf);
		const next = nextStation(points, stations.indexOf(here), arrow);
		if (next === undefined) return;
		event.preventDefault();
		stations[next]!.focus();
	}

	#tell(station: SVGAElement | null, tip: HTMLElement): void {
		const changes = station?.dataset['changes'] ?? '';
		tip.textContent = changes === '' ? '' : `Change here ${changes}`;
		if (!station || changes === '') return;
		const own = this.getBoundingClientRect();
		const dot = station.querySelector('circle')!.getBoundingClientRect();
		const left = Math.min(dot.left - own.left, own.width - tip.offsetWidth);
		tip.style.insetInlineStart = `${Math.max(left, 0)}px`;
		tip.style.insetBlockStart = `${dot.bottom - own.top + 8}px`;
	}
}

function stationAt(target: EventTarget | null): SVGAElement | null {
	return target instanceof Element ? target.closest<SVGAElement>('a[data-station]') : null;
}

function pointOf(station: SVGAElement): Point {
	const [x = 0, y = 0] = (station.dataset['at'] ?? '').split(' ').map(Number);
	return { x, y, line: station.closest('g[data-line]')?.getAttribute('aria-label') ?? '' };
}

customElements.define('network-map', NetworkMapElement);
