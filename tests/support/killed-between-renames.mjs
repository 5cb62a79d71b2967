// Loaded before a build: kills it as soon as the old site has been moved away and the new one is not there yet.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { basename } from 'node:path';

const rename = fs.renameSync;
fs.renameSync = (from, to) => {
	rename(from, to);
	if (basename(String(to)).startsWith('.build-old-')) process.kill(process.pid, 'SIGKILL');
};
syncBuiltinESMExports();
