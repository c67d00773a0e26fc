// Makes wwwroot/aset: Tabler's style sheet without what no page uses, the icons that pages name, and our own style and script.
import { readFileSync, writeFileSync, mkdirSync, readdirSync, copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { PurgeCSS } from 'purgecss';

const out = 'wwwroot/aset';
mkdirSync(out, { recursive: true });

const skipped = new Set(['node_modules', 'obj', 'bin', 'wwwroot']);
const files = (folder) => readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
  const path = join(folder, entry.name);
  return entry.isDirectory() ? (skipped.has(entry.name) ? [] : files(path)) : [path];
});
const sources = files('.').filter((path) => /\.(razor|cs|js)$/.test(path));

const [tabler] = await new PurgeCSS().purge({
  content: sources,
  css: ['node_modules/@tabler/core/dist/css/tabler.min.css'],
  defaultExtractor: (text) => text.match(/[\w-/:]+(?<!:)/g) ?? [],
  safelist: { standard: ['html', 'body', 'show', 'active', 'disabled', 'is-invalid'], greedy: [/data-bs-theme/] },
  variables: true,
});
const licence = '/*! Tabler (MIT), https://tabler.io; only the rules that pages of Ksd use. */\n';
writeFileSync(join(out, 'ksd.css'), licence + tabler.css.replace(/\/\*#[^]*?\*\//g, '') + readFileSync('Assets/ksd.css', 'utf8'));
copyFileSync('Assets/ksd.js', join(out, 'ksd.js'));
copyFileSync('Assets/tema.js', join(out, 'tema.js'));

const names = new Set(sources.flatMap((path) => [...readFileSync(path, 'utf8').matchAll(/(?:<Ikon Nama=|ikon: ?)"([a-z0-9-]+)"/g)].map((match) => match[1])));
const symbol = (name) => readFileSync(`node_modules/@tabler/icons/icons/outline/${name}.svg`, 'utf8')
  .replace(/<!--[^]*?-->/g, '').replace(/<svg[^>]*>/, `<symbol id="${name}" viewBox="0 0 24 24">`).replace('</svg>', '</symbol>')
  .replace(/\s*\n\s*/g, '');
writeFileSync(join(out, 'ikon.svg'), `<svg xmlns="http://www.w3.org/2000/svg"><!-- Tabler Icons (MIT), https://tabler.io/icons -->${[...names].sort().map(symbol).join('')}</svg>`);
