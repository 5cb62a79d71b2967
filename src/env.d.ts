/// <reference types="astro/client" />

declare namespace App {
	interface Locals {
		/** What the page says about itself; set by every route before anything is drawn. */
		atlas: import('./components/page-state.ts').PageState;
	}
}
