import { describe, expect, it } from 'vitest';
import { demandesEnCsv } from '../../app/demo/demandes.ts';
import { type CsvLu, lireCsv } from './lecture.ts';

const lire = (texte: string | Buffer): CsvLu => {
  const lu = lireCsv(Buffer.from(texte));
  if (!lu.ok) throw new Error(lu.message.en);
  return lu;
};
const refuse = (texte: string | Buffer) => {
  const lu = lireCsv(Buffer.from(texte));
  return lu.ok ? null : lu;
};

describe('what a file may look like', () => {
  it.each([
    ['commas', 'ref,titre\nA1,Fuite'],
    ['semicolons', 'ref;titre\nA1;Fuite'],
    ['tabs', 'ref\ttitre\nA1\tFuite'],
    ['Windows line ends', 'ref,titre\r\nA1,Fuite\r\n'],
    ['old Macintosh line ends', 'ref,titre\rA1,Fuite\r'],
    ['a BOM', '\uFEFFref,titre\nA1,Fuite'],
    ['quotes', '"ref","titre"\n"A1","Fuite"\n'],
    ['spaces around headers', ' ref , titre \nA1,Fuite'],
    ['empty columns on the right', 'ref,titre,,\nA1,Fuite,,\n,,,\n'],
    ['a blank line before the header', '\nref,titre\nA1,Fuite'],
  ])('%s', (_, texte) => {
    const lu = lire(texte);
    expect(lu.entetes).toEqual(['ref', 'titre']);
    expect(lu.lignes.map((ligne) => [ligne.valeurs, ligne.anomalie])).toEqual([[{ ref: 'A1', titre: 'Fuite' }, null]]);
  });
  it('chooses the separator of the header, not what is inside its quotes', () => {
    expect(lire('"a,b,c,d";e\n1;2').entetes).toEqual(['a,b,c,d', 'e']);
  });
  it.each([
    ['commas in a header of semicolons', 'Ref;Adresse (n°, rue, ville, pays);Date\n1;3 rue X;05/10/2026', 3],
    ['decimal commas', 'nom;prix, TTC\nx;1,5\ny;2,5', 2],
    ['commas in the texts', 'a|b\nun, deux, trois|x\nquatre, cinq|y', 2],
    ['semicolons in quoted texts', 'a,b\n"un; deux; trois",x\n"q;",y', 2],
    ['quotes that hold lines', 'a;b\n"un, deux\ntrois, quatre";x', 2],
    ['a single column, whatever its texts hold', 'Titre\nFuite, cuisine; cave', 1],
  ])('guesses the separator over several lines: %s', (_, texte, colonnes) => {
    const lu = lire(texte);
    expect(lu.entetes).toHaveLength(colonnes);
    expect(lu.lignes.map(({ anomalie }) => anomalie)).toEqual(lu.lignes.map(() => null));
  });
  it.each(['sep=;\n', '\uFEFFsep=;\r\n', '"sep=;"\n', 'SEP=;\n'])('heeds %j, which is no header', (declaration) => {
    const lu = lire(`${declaration}a,x;b\n1,2;3\n`);
    expect(lu.entetes).toEqual(['a,x', 'b']);
    expect(lu.lignes).toMatchObject([{ numero: 3, valeurs: { 'a,x': '1,2', b: '3' } }]);
  });
  it('one wrong byte is the fault of its line, not of the file', () => {
    const lu = lire(
      Buffer.concat([Buffer.from('réf;ville\n1;Orléans\n2;Orl'), Buffer.from([0xe9]), Buffer.from('ans\n3;Nîmes\n')]),
    );
    expect(lu.entetes).toEqual(['réf', 'ville']);
    expect(lu.lignes.map(({ valeurs, anomalie }) => [valeurs.ville, anomalie === null])).toEqual([
      ['Orléans', true],
      ['Orléans', false],
      ['Nîmes', true],
    ]);
  });
  it('lines pasted in UTF-8 into a windows-1252 file are read as such', () => {
    const lignes = [
      '1;\xe9t\xe9',
      '2;\xe0 c\xf4t\xe9',
      '3;\xe7a',
      '4;\xc3\xa9t\xc3\xa9',
      '5;\xe9 et \xc3\xa9',
      '6;\xabCAF\xc9\xbb',
    ];
    const lu = lire(Buffer.from(`ref;texte\n${lignes.join('\n')}\n`, 'latin1'));
    expect(lu.lignes.map(({ valeurs, anomalie }) => [valeurs.texte, anomalie === null])).toEqual([
      ['été', true],
      ['à côté', true],
      ['ça', true],
      ['été', true],
      ['é et é', false],
      ['«CAFÉ»', true],
    ]);
  });
  it('takes two headers for the same in whatever form they are written', () => {
    expect(refuse('Créée le;Cre\u0301e\u0301e\u00a0le\n1;2')?.cause).toBe('ENTETES');
  });
  it('reads accents in UTF-8, in windows-1252 and in UTF-16 with a BOM', () => {
    const texte = 'réf;montant\nÉtage;5 €';
    const win = Buffer.from('r\xe9f;montant\n\xc9tage;5 \x80', 'latin1');
    const utf16 = Buffer.from(`\uFEFF${texte}`, 'utf16le');
    for (const octets of [Buffer.from(texte), win, utf16, Buffer.from(utf16).swap16()]) {
      expect(lire(octets).lignes[0]?.valeurs).toEqual({ réf: 'Étage', montant: '5 €' });
    }
  });
  it('keeps separators, quotes and line breaks that are inside quotes', () => {
    expect(lire('a,b\n"1, ""2""\r\n3",4').lignes[0]?.valeurs).toEqual({ a: '1, "2"\n3', b: '4' });
  });
  it('takes a quotation mark in the middle of a cell as it is', () => {
    expect(lire('a,b\ntuyau 12",4').lignes[0]?.valeurs).toEqual({ a: 'tuyau 12"', b: '4' });
  });
  it('takes no header for a property of objects', () => {
    const valeurs = lire('__proto__,constructor\nx,y').lignes[0]?.valeurs ?? {};
    expect(Object.entries(valeurs)).toEqual([
      ['__proto__', 'x'],
      ['constructor', 'y'],
    ]);
    expect(Object.getPrototypeOf(valeurs)).toBe(Object.prototype);
  });
});

describe('line numbers', () => {
  it.each(['\n', '\r\n', '\r'])('are those of the file, where the row begins (%j)', (saut) => {
    const texte = ['a,b', '1,x', '', '2,"y', 'z', '"', '3,x', ',', '', '', '4,x'].join(saut);
    const lignes = lire(texte).lignes;
    expect(lignes.map((ligne) => [ligne.numero, ligne.valeurs.a])).toEqual([
      [2, '1'],
      [4, '2'],
      [7, '3'],
      [11, '4'],
    ]);
  });
});

describe('what cannot be read', () => {
  it('a row with other columns than the header is marked, and the others are read', () => {
    const lignes = lire('a,b,c\n1,2,3\n1,2\n1,2,3,4\n1,2,3,\n').lignes;
    expect(lignes.map((ligne) => ligne.anomalie?.en ?? null)).toEqual([
      null,
      'The row has 2 columns and the header 3: a separator or a quotation mark is missing or too many.',
      'The row has 4 columns and the header 3: a separator or a quotation mark is missing or too many.',
      null,
    ]);
  });
  it.each([
    ['nothing', ''],
    ['a BOM alone', '\uFEFF'],
    ['blank lines', '\n \r\n\n'],
    ['separators', ',,,\n,,,'],
    ['a header alone', 'a,b\n'],
  ])('%s: VIDE', (_, texte) => {
    expect(refuse(texte)?.cause).toBe('VIDE');
  });
  it('two columns of the same name: ENTETES, and names them', () => {
    expect(refuse('a,b, a \n1,2,3')).toEqual({
      ok: false,
      cause: 'ENTETES',
      message: {
        fr: 'Deux colonnes portent le même en-tête : « a ».',
        en: 'Two columns have the same header: "a".',
      },
    });
  });
  it('a quotation mark that nobody closes: ILLISIBLE, from which line', () => {
    const r = refuse('a,b\n1,2\n3,"4\n5,6\n7,8\n');
    expect(r?.cause).toBe('ILLISIBLE');
    expect(r?.message.fr).toContain('à partir de la ligne 3 ');
  });
  it('an Excel workbook or an image: ILLISIBLE, never a word of the library', () => {
    for (const octets of [
      Buffer.from('PK\x03\x04\x14\x00\x06\x00', 'latin1'),
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0]),
    ]) {
      expect(refuse(octets)?.cause).toBe('ILLISIBLE');
      expect(refuse(octets)?.message.en).toContain('not a CSV file');
    }
  });
});

it('reads eighteen months of requests, texts of several lines in them', () => {
  const gens = { clients: ['client.01', 'client.02'], intervenants: ['intervenant'] };
  const lu = lire(demandesEnCsv(new Date('2026-06-15T10:00:00Z'), gens));
  expect(lu.entetes).toHaveLength(12);
  expect(lu.lignes.filter((ligne) => ligne.anomalie)).toEqual([]);
  expect(lu.lignes.at(-1)?.valeurs['N° demande']).toBe('D-INCONNU');
  expect(lu.lignes.filter(({ valeurs }) => valeurs.Détail?.includes('\n')).length).toBeGreaterThan(3000);
});
