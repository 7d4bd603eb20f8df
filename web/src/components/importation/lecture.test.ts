import { describe, expect, it } from 'vitest';
import { decoder } from './decodage';
import { FichierRefuse, lireFichier, VALEURS_MAX } from './lecture';

const fichier = (contenu: string | Uint8Array<ArrayBuffer>) => new File([contenu], 'demandes.csv');
const defaut = (contenu: string | Uint8Array<ArrayBuffer>) =>
  lireFichier(fichier(contenu)).then(
    () => 'lu',
    (erreur: unknown) => (erreur instanceof FichierRefuse ? erreur.defaut : erreur),
  );
const octets = (texte: string) => Uint8Array.from(texte, (lettre) => lettre.charCodeAt(0));

describe('The bytes of a file', () => {
  it.each([
    ['UTF-8', new TextEncoder().encode('Créée'), 'Créée'],
    ['UTF-8 with its mark', new TextEncoder().encode('\uFEFFCréée'), 'Créée'],
    ['what Excel writes in Western Europe', octets('Cr\xe9\xe9e \x80'), 'Créée €'],
    ['UTF-16, low byte first', octets('\xff\xfeC\0r\0\xe9\0'), 'Cré'],
    ['UTF-16, high byte first', octets('\xfe\xff\0C\0r\0\xe9'), 'Cré'],
    ['UTF-8 with one wrong byte', octets('Cr\xc3\xa9\xc3\xa9e, no\xebl'), 'Créée, noël'],
    ['UTF-8 with its mark and a wrong byte', octets('\xef\xbb\xbfCr\xc3\xa9\xc3\xa9e\xa0'), 'Créée\u00a0'],
    ['no accent at all', octets('abc'), 'abc'],
  ])('as %s', (_quoi, lus, texte) => {
    expect(decoder(lus)).toBe(texte);
  });
});

describe('A file of rows', () => {
  it('is read with its headers, its first rows and what each column holds', async () => {
    const lu = await lireFichier(fichier('N°;Statut;\r\n1;Clos;x\r\n2;clos ;y\r\n3;Ouvert;z\r\n\r\n4;;\r\n'));
    expect(lu).toMatchObject({ entetes: ['N°', 'Statut'], lignes: 4 });
    expect(lu.apercu[0]).toEqual(['1', 'Clos']);
    // The same value whatever its case and its spaces.
    expect(lu.colonnes.Statut).toEqual({
      complete: true,
      valeurs: [
        { valeur: 'Clos', nombre: 2 },
        { valeur: 'Ouvert', nombre: 1 },
      ],
    });
  });

  it.each([
    ['a tab', 'a\tb\n1,5\t2;3\n'],
    ['a semicolon', 'a;b\n1,5;2\n2,5;3\n'],
    ['a comma', 'a,b\n"1,5",2\n"2;5",3\n'],
    ['a bar', 'a|b\n1|2\n'],
    ['what the file declares', 'sep=:\na:b\n1:2\n'],
  ])('is cut by %s', async (_quoi, texte) => {
    expect((await lireFichier(fichier(texte))).entetes).toEqual(['a', 'b']);
  });

  it('of one column is not cut', async () => {
    expect((await lireFichier(fichier('titre\nFuite, cuisine\nPanne; cave\n'))).apercu).toEqual([
      ['Fuite, cuisine'],
      ['Panne; cave'],
    ]);
  });

  it('knows no more values than are kept, and says so', async () => {
    const lignes = Array.from({ length: VALEURS_MAX + 1 }, (_un, rang) => `v${rang};1`);
    const lu = await lireFichier(fichier(`a;b\n${lignes.join('\n')}\n`));
    expect(lu.colonnes.a?.valeurs).toHaveLength(VALEURS_MAX);
    expect(lu.colonnes.a?.complete).toBe(false);
    expect(lu.colonnes.b?.complete).toBe(true);
  });

  it.each([
    ['', 'vide'],
    ['a;b\n', 'vide'],
    [';\n1;2\n', 'vide'],
    ['a;A;a\n1;2;3\n', 'entetes'],
    ['a; a \n1;2\n', 'entetes'],
    ['PK\0\u0001;b\n1;2\n', 'illisible'],
    [`${'c;'.repeat(500)}c\n1\n`, 'colonnes'],
    [`a\n${'1\n'.repeat(250_001)}`, 'lignes'],
  ])('that cannot be taken says why (%#)', async (texte, attendu) => {
    expect(await defaut(texte)).toBe(attendu);
  });

  it('of more than 25 MiB is not opened', async () => {
    expect(await defaut(new Uint8Array(25 * 1024 * 1024 + 1))).toBe('tropGrand');
  });
});

describe('A file of refused lines that comes back', () => {
  const rejets = 'rejet_ligne;rejet_champ;rejet_raison_fr;rejet_raison_en';

  it('is what was sent, without why it was refused nor what made its formulas harmless', async () => {
    const lu = await lireFichier(fichier(`a;${rejets};b\n'=1+1;2;a;x;y;'bon\n''+3;3;a;x;y;z\n`));
    expect(lu.entetes).toEqual(['a', 'b']);
    expect(lu.apercu).toEqual([
      ['=1+1', "'bon"],
      ["'+3", 'z'],
    ]);
  });

  it('is known by its reasons; another file keeps its quotes', async () => {
    const lu = await lireFichier(fichier("a;rejet_ligne\n'=1+1;2\n"));
    expect(lu.entetes).toEqual(['a', 'rejet_ligne']);
    expect(lu.apercu[0]).toEqual(["'=1+1", '2']);
  });
});
