import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** A page as lines, each labelled `C` content, `B` boilerplate, `S` unsure, ` ` blank. */
export interface LabelledPage {
  readonly id: string;
  readonly site: string;
  readonly type: string;
  readonly lines: readonly string[];
  readonly labels: string;
}

const FOLDER = join(__dirname, 'wcxb-lines');

export function readWcxb(name: 'articles' | 'other-pages'): LabelledPage[] {
  return gunzipSync(readFileSync(join(FOLDER, `${name}.jsonl.gz`)))
    .toString('utf8')
    .trim()
    .split('\n')
    .map((row) => {
      const page = JSON.parse(row) as Record<'id' | 'url' | 'page_type' | 'labels', string> & { lines: string[] };
      return {
        id: String(page.id),
        site: siteOf(page.url),
        type: page.page_type,
        lines: page.lines,
        labels: page.labels,
      };
    });
}

export function readHeldBackSites(): Set<string> {
  return new Set(readFileSync(join(__dirname, 'held-back-sites.txt'), 'utf8').trim().split('\n'));
}

/** The registered domain, near enough: two labels, three under the usual second-level domains of countries. */
export function siteOf(url: string): string {
  let host: string;
  try {
    host = new URL(url).hostname.replace(/^www\./, '');
  } catch {
    return url;
  }
  const labels = host.split('.');
  const second = labels[labels.length - 2] ?? '';
  const isCountry = /^(?:co|com|ac|gov|org|net|edu)$/.test(second) && labels[labels.length - 1]?.length === 2;
  return labels.slice(isCountry ? -3 : -2).join('.');
}
