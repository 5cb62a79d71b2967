import type { Shape } from '../domain/vocabulary.ts';

/** How each shape is drawn in 24 units, and where its letter stands. Shapes fill with the line's color; the arch is hollow. */
export const roundels: Record<
	Shape,
	{ path: string; letterY: number; letterSize: number; hollow: boolean }
> = {
	circle: {
		path: 'M12 .8a11.2 11.2 0 1 1 0 22.4A11.2 11.2 0 0 1 12 .8z',
		letterY: 16.6,
		letterSize: 14,
		hollow: false,
	},
	square: {
		path: 'M4 1.4h16A2.6 2.6 0 0 1 22.6 4v16a2.6 2.6 0 0 1-2.6 2.6H4A2.6 2.6 0 0 1 1.4 20V4A2.6 2.6 0 0 1 4 1.4z',
		letterY: 16.8,
		letterSize: 14,
		hollow: false,
	},
	hexagon: {
		path: 'M6.3 1.6h11.4L23.6 12l-5.9 10.4H6.3L.4 12z',
		letterY: 16.7,
		letterSize: 14,
		hollow: false,
	},
	shield: {
		path: 'M1.8 1.6h20.4v12.8L12 23.6 1.8 14.4z',
		letterY: 14.8,
		letterSize: 14,
		hollow: false,
	},
	diamond: {
		path: 'M12-.6 24.6 12 12 24.6-.6 12z',
		letterY: 16.4,
		letterSize: 12.5,
		hollow: false,
	},
	arch: {
		path: 'M2.6 22.2V11.6a9.4 9.4 0 0 1 18.8 0v10.6z',
		letterY: 18,
		letterSize: 14,
		hollow: true,
	},
};
