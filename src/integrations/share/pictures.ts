/** All pictures of a site: its cards and its icons. */
import type { Catalogue } from '../../domain/catalogue.ts';
import { fileAddresses } from '../../site/addresses.ts';
import { iconSizes } from '../../site/head.ts';
import { shareCards, siteCard } from '../../site/share-card.ts';
import { drawCard, drawingVersion, type Look } from './drawing.ts';
import { drawIcon } from './icons.ts';
import type { Picture } from './store.ts';

/** What the first screen of an iPhone asks for, in pixels. */
const touchIconSize = 180;

/** The pictures of a site that is called and looks as given. */
export function picturesOf(catalogue: Catalogue, look: Look, description: string): Picture[] {
	const { name, icon, palette } = look;
	const cards = [siteCard(name, description, catalogue.families), ...shareCards(catalogue)];
	const icons = [
		{ address: fileAddresses.touchIcon, size: touchIconSize },
		...iconSizes.map((size) => ({ address: fileAddresses.icon(size), size })),
	];
	return [
		...cards.map((card) => ({
			address: card.address,
			shows: [drawingVersion, look, card],
			draw: () => drawCard(card, look),
		})),
		...icons.map(({ address, size }) => ({
			address,
			shows: [drawingVersion, icon, size, palette.paper],
			draw: () => drawIcon(icon, size, palette.paper),
		})),
	];
}
