import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

/**
 * Every pattern of the server, over 100 kB of what it is made of: none takes more than it would to read it. The source
 * is read, so that the next pattern is tried too.
 */

const SOURCES = fileURLToPath(new URL('../src', import.meta.url));
/** One after the other: what goes by the square is known before it takes minutes. */
const LONGUEURS = [4_000, 16_000, 100_000];
/** Of processor time, for any of them; a linear pattern takes a few. */
const MAX_MS = 150;

interface Motif {
  lieu: string;
  motif: RegExp;
}

function fichiers(dossier: string): string[] {
  return readdirSync(dossier, { recursive: true, withFileTypes: true })
    .filter((entree) => entree.isFile() && entree.name.endsWith('.ts') && !entree.name.endsWith('.test.ts'))
    .map((entree) => join(entree.parentPath, entree.name));
}

function motifsDe(fichier: string): Motif[] {
  const source = ts.createSourceFile(fichier, readFileSync(fichier, 'utf8'), ts.ScriptTarget.Latest, true);
  const motifs: Motif[] = [];
  const visiter = (noeud: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(noeud)) {
      const fin = noeud.text.lastIndexOf('/');
      const ligne = source.getLineAndCharacterOfPosition(noeud.pos).line + 1;
      const lieu = `${fichier.slice(SOURCES.length + 1)}:${ligne} ${noeud.text}`;
      motifs.push({ lieu, motif: new RegExp(noeud.text.slice(1, fin), noeud.text.slice(fin + 1)) });
    }
    noeud.forEachChild(visiter);
  };
  visiter(source);
  return motifs;
}

/** What a pattern says in as many words, and a sign of each kind that it may mean. */
function morceauxDe({ source }: RegExp): string[] {
  const litteraux = source
    .replace(/\\[pP]\{[^}]*\}|\\u\{[^}]*\}|\\u[0-9a-f]{4}|\\[dDsSwWbB]/gi, ' ')
    .replace(/\[(?:\\.|[^\]])*\]|\(\?[:=!<]*|[()|^$*+?.]|\{[\d,]*\}/g, ' ')
    .replace(/\\/g, '')
    .split('  ')
    .filter((mot) => mot.trim() !== '');
  const signes = [
    'a',
    'A',
    '0',
    ' ',
    '\n',
    '_',
    '-',
    '.',
    '/',
    ':',
    ',',
    '"',
    "'",
    '<',
    '>',
    '=',
    '@',
    '%',
    '(',
    '\u0301',
    '\u00A0',
  ];
  return [...new Set([...litteraux, ...litteraux.map((mot) => mot.trim()), ...signes])];
}

/** Each repeated, then something that makes what came before fail. */
function attaques(motif: RegExp, longueur: number): string[] {
  const morceaux = morceauxDe(motif);
  const [premier = 'a', second = ' '] = morceaux;
  const repetes = [...morceaux, `${premier}${second}`, 'a1 ', 'aA0_-.'].map((mot) =>
    mot.repeat(Math.ceil(longueur / mot.length)),
  );
  return [...repetes.map((texte) => `${texte}\u0000!`), ...repetes.slice(0, 6).map((texte) => `${premier}${texte}`)];
}

/** The attack that takes too long, if one does. */
function faiblesse(motif: RegExp): string | undefined {
  for (const longueur of LONGUEURS) {
    for (const texte of attaques(motif, longueur)) {
      // The least of three: what else the machine does is not the pattern's.
      if ([1, 2, 3].every(() => duree(motif, texte) > MAX_MS))
        return `${JSON.stringify(texte.slice(0, 20))} × ${longueur}`;
    }
  }
  return undefined;
}

const enMs = ({ user, system }: NodeJS.CpuUsage): number => (user + system) / 1000;

function duree(motif: RegExp, texte: string): number {
  const neuf = new RegExp(motif.source, motif.flags);
  const avant = process.cpuUsage();
  if (neuf.global) texte.replace(neuf, '');
  else neuf.exec(texte);
  return enMs(process.cpuUsage(avant));
}

describe('Chaque motif du serveur', () => {
  const motifs = fichiers(SOURCES).flatMap(motifsDe);

  it('est trouvé', () => {
    expect(motifs.length).toBeGreaterThan(60);
  });

  it('ne prend pas le carré de ce qu’on lui donne', { timeout: 300_000 }, () => {
    const lents = motifs.flatMap(({ lieu, motif }) => faiblesse(motif)?.replace(/^/, `${lieu} sur `) ?? []);
    expect(lents).toEqual([]);
  });

  it('et la mesure voit un motif qui le prend', () => {
    expect(faiblesse(/(?:\s|a)+$/)).toBeDefined();
  });
});
