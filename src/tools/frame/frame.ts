/** What every page runs, in one file: its parts are too small to be asked for one by one. */
import '../definitions/dismiss.ts';
import '../search/opener.ts';
import '../tables/scroll.ts';
import { closeOnChoice, trapInMenu } from './popovers.ts';
import { offerThemes } from './theme.ts';
import { followReading } from './toc.ts';

offerThemes();
trapInMenu();
closeOnChoice();
followReading();
// The way out of reading offline, on any address.
if (/[?&]no-sw\b/.test(location.search)) void import('../offline/no-sw.ts');
