import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { essai, unEssai } from '../../../test/essai.ts';
import { deposer, http, type ReponseHttp } from '../../../test/fichiers.ts';
import { deposerImage, gif, jpeg, png, svg } from '../../../test/images.ts';
import { sansRienEcrire } from '../../../test/refus.ts';
import { stockagePlein } from '../../socle/commun/erreurs.ts';
import { ICONE_MAX_OCTETS } from './usages.ts';

const { serveur, acteurs } = essai();

const dossier = (nom: string) => join(serveur.dossier, 'uploads', nom);
const surLeDisque = async () => [
  ...(await readdir(dossier('icons')).catch(() => [])),
  ...(await readdir(dossier('pages')).catch(() => [])),
];

/** Refused with this status, as a fault of the file; neither a row nor a byte is kept. */
async function refuse(envoyer: () => Promise<ReponseHttp>, statut = 400, code = 'BAD_USER_INPUT'): Promise<string> {
  const avant = await surLeDisque();
  const reponse = await sansRienEcrire(serveur, envoyer);
  expect(await surLeDisque()).toEqual(avant);
  const [erreur] = reponse.corps.errors ?? [];
  expect([reponse.statut, erreur?.extensions.code]).toEqual([statut, code]);
  if (code === 'BAD_USER_INPUT') expect(erreur?.extensions.champs?.map(({ chemin }) => chemin)).toEqual(['fichier']);
  return erreur?.extensions.champs?.[0]?.message.en ?? erreur?.extensions.message.en ?? '';
}
const envoyer = (contenu: string | Buffer, fichier = 'icone.png', usage = 'icone') =>
  deposerImage(serveur, acteurs.A, contenu, { fichier, usage });
/** What was kept of an image that was accepted, as anybody reads it. */
async function garde(contenu: string | Buffer, fichier = 'icone.png') {
  const { statut, corps } = await envoyer(contenu, fichier);
  expect([statut, corps.errors]).toEqual([201, undefined]);
  const lu = await http(serveur, acteurs.C1, 'GET', corps.url);
  expect(lu.statut).toBe(200);
  expect(lu.octets.length).toBe(corps.octets);
  return { ...lu, type: corps.type, id: corps.id };
}

describe('qui dépose une icône', () => {
  it.each(['icone', 'page'])('usage %s : refuse un visiteur, et sans la permission', async (usage) => {
    const image = await png();
    await refuse(() => deposerImage(serveur, null, image, { usage }), 401, 'UNAUTHENTICATED');
    for (const nom of ['S1', 'T1', 'C1', 'P'] as const)
      await refuse(() => deposerImage(serveur, acteurs[nom], image, { usage }), 403, 'FORBIDDEN');
  });

  it('celle d’une application va dans uploads/icons, celle d’une page dans uploads/pages, sous un nom à nous', async () => {
    const image = await png();
    for (const [usage, ou] of [
      ['icone', 'icons'],
      ['page', 'pages'],
    ] as const) {
      const { corps } = await envoyer(image, '../../../etc/passwd.png', usage);
      expect(await readdir(dossier(ou))).toContain(`${corps.id}.png`);
    }
  });
});

describe('une image de pixels', () => {
  it.each([
    ['PNG', png, 'image/png'],
    ['JPEG', jpeg, 'image/jpeg'],
    ['GIF, dont la première vue reste, en PNG', gif, 'image/png'],
  ] as const)('%s : acceptée, et réécrite', async (_nom, faire, type) => {
    const envoyee = await faire();
    const { octets, enTetes } = await garde(envoyee, 'sans-rapport');
    expect(enTetes['content-type']).toBe(type);
    expect(octets.equals(envoyee)).toBe(false);
    expect(await sharp(octets).metadata()).toMatchObject({ format: type.split('/')[1], width: 40, height: 40 });
  });

  it('ne garde ni métadonnées, ni ce qui suivait l’image', async () => {
    const envoyee = Buffer.concat([await png(), Buffer.from('<script>alert(1)</script>')]);
    const { octets } = await garde(envoyee);
    const { exif, icc } = await sharp(octets).metadata();
    expect([exif, icc, octets.includes('script'), octets.includes('secret')]).toEqual([
      undefined,
      undefined,
      false,
      false,
    ]);
  });

  it('fait 512 pixels au plus, sans changer de proportions ; une petite reste petite', async () => {
    expect(await sharp((await garde(await png(2048, 1024))).octets).metadata()).toMatchObject({
      width: 512,
      height: 256,
    });
    expect(await sharp((await garde(await png(16))).octets).metadata()).toMatchObject({ width: 16 });
  });

  it('ce que disent les octets décide, non le nom : un JPEG nommé .png est un JPEG', async () => {
    expect((await garde(await jpeg(), 'photo.png')).type).toBe('image/jpeg');
  });

  it.each([
    ['du HTML nommé .png', '<html><script>alert(1)</script></html>', 'a.png'],
    ['un programme nommé .jpg', Buffer.from('MZ\x90\x00\x03\x00\x00\x00'), 'a.jpg'],
    ['« GIF89a<script> »', 'GIF89a<script>alert(1)</script>', 'a.gif'],
    ['un SVG nommé .png', svg(), 'a.png'],
    ['un PDF', '%PDF-1.7', 'a.svg'],
    ['un fichier vide', '', 'a.png'],
    ['un texte fait pour durer', '<!---->'.repeat(70_000), 'a.svg'],
    ['un WebP', Buffer.from('RIFF\x24\x00\x00\x00WEBPVP8 '), 'a.webp'],
  ])('refuse %s', async (_nom, contenu, fichier) => {
    await refuse(() => envoyer(contenu, fichier));
  });

  it('refuse un PNG coupé', async () => {
    const entier = await png(300);
    await refuse(() => envoyer(entier.subarray(0, entier.length / 2)));
  });

  it('un JPEG de milliers de segments est lu, ou refusé, sans occuper personne', async () => {
    const entier = await jpeg();
    const segment = Buffer.from([0xff, 0xe1, 0x00, 0x04, 0x00, 0x00]);
    const bombe = Buffer.concat([
      entier.subarray(0, 2),
      ...Array.from({ length: 80_000 }, () => segment),
      entier.subarray(2),
    ]);
    const avant = process.threadCpuUsage();
    expect([201, 400]).toContain((await envoyer(bombe, 'a.jpg')).statut);
    expect(process.threadCpuUsage(avant).user / 1000).toBeLessThan(300);
  });

  it('refuse, sans le décoder, un PNG qui se dit de 100 000 × 100 000 pixels', async () => {
    const bombe = Buffer.from(await png(8));
    bombe.writeUInt32BE(100_000, 16);
    bombe.writeUInt32BE(100_000, 20);
    await refuse(() => envoyer(bombe));
  });
});

describe('un dessin SVG', () => {
  it('garde ses tracés, et les références qu’il se fait à lui-même', async () => {
    const degrade = '<linearGradient id="g"><stop offset="0" stop-color="red"/></linearGradient>';
    const dessin = svg(`<defs>${degrade}</defs><path d="M2 2h20v20z" fill="url(#g)"/>`);
    const { texte, type, enTetes, octets } = await garde(dessin, 'dessin.svg');
    expect([type, enTetes['content-type']]).toEqual(['image/svg+xml', 'image/svg+xml']);
    for (const reste of ['viewBox="0 0 24 24"', 'd="M2 2h20v20z"', 'fill="url(#g)"', 'linearGradient'])
      expect(texte).toContain(reste);
    expect(octets.toString()).not.toBe(dessin);
  });

  it('garde les couleurs de ses styles, et ce dont il se sert plusieurs fois', async () => {
    const { texte } = await garde(
      svg(`<style>/* a { */ .a, #b { fill: #e30613 } path.c { stroke: blue !important }</style>
        <defs><circle id="rond" r="3" style="fill:url(#d);opacity:.5"/><linearGradient id="d"/></defs>
        <rect class="a" width="9" height="9" fill="green" style="stroke-width:2"/><path id="b" class="c" d="M0 0h9v9z"/>
        <symbol id="s" viewBox="0 0 8 8"><rect width="7" height="7"/></symbol>
        <use href="#rond" x="5" y="6" transform="rotate(3)" stroke="red"/><use href="#s" width="4" height="4"/>`),
      'dessin.svg',
    );
    for (const reste of [
      /<rect width="9" height="9" fill="#e30613" stroke-width="2"\/>/,
      /<path id="b" d="M0 0h9v9z" stroke="blue" fill="#e30613"\/>/,
      /<g stroke="red" transform="rotate\(3\) translate\(5 6\)"><circle r="3" fill="url\(#d\)" opacity=".5"\/><\/g>/,
      /<svg viewBox="0 0 8 8" width="4" height="4"><rect width="7" height="7"\/><\/svg>/,
    ])
      expect(texte).toMatch(reste);
    expect(texte).not.toMatch(/<use|style|class=/);
  });

  it('la réponse dit ce qui en a été retiré, et rien quand il est entier', async () => {
    const forme = '<path d="M2 2h20v20z" fill="#c00"/>';
    const dessin = `${forme}<filter id="f"/><path d="M0 0h9v9z" filter="url(#f)" style="mix-blend-mode:screen"/><use href="#x"/><script>1</script>`;
    expect((await envoyer(svg(dessin), 'a.svg')).corps).toMatchObject({
      retires: ['filter', 'mix-blend-mode', 'script', 'use'],
    });
    const muet = `<metadata>x</metadata><title>Logo</title><!-- fait main -->${forme}`;
    expect((await envoyer(svg(muet), 'a.svg')).corps).not.toHaveProperty('retires');
  });

  describe('ce qui occuperait longtemps qui le dessine', () => {
    const marque = '<defs><marker id="m" markerWidth="9" markerHeight="9"><path d="M0 0h9v9z"/></marker></defs>';
    const etages = (dernier: number, etage: (rang: number) => string) =>
      Array.from({ length: dernier }, (_, rang) => etage(rang + 1)).join('');
    it.each([
      ['des marqueurs par milliers', `${marque}<path marker-mid="url(#m)" d="M0 0${'l1 1 '.repeat(60_000)}"/>`],
      ['des marqueurs hérités', `${marque}<g marker-mid="url(#m)"><path d="M0 0${'l1 1 '.repeat(60_000)}"/></g>`],
      [
        'des masques dans des masques',
        `<mask id="k0"><path d="M0 0h9v9z"/></mask>${etages(9, (rang) => `<mask id="k${rang}">${`<path d="M0 0h9v9z" mask="url(#k${rang - 1})"/>`.repeat(9)}</mask>`)}<path d="M0 0h9v9z" mask="url(#k9)"/>`,
      ],
      [
        'un motif qui se contient',
        '<pattern id="p"><path d="M0 0h9v9z" fill="url(#p)"/></pattern><path d="M0 0h9v9z" fill="url(#p)"/>',
      ],
      [
        'un milliard de copies',
        `<g id="u0"><path d="M0 0h9v9z"/></g>${etages(9, (rang) => `<g id="u${rang}">${`<use href="#u${rang - 1}"/>`.repeat(10)}</g>`)}`,
      ],
    ])('%s : refusé', async (_nom, dedans) => {
      expect(await refuse(() => envoyer(svg(dedans), 'dessin.svg'))).toContain('too complex');
    });
  });

  it('trop d’envois à la fois : ceux qui débordent sont priés de revenir, sans que leur image soit mise en cause', async () => {
    const reponses = await Promise.all(Array.from({ length: 40 }, () => envoyer(svg(), 'dessin.svg')));
    const dites = reponses.map(({ statut, corps }) => [statut, corps.errors?.[0]?.extensions.code]);
    expect(dites.filter(([statut]) => statut === 201).length).toBeGreaterThanOrEqual(8);
    const autres = dites.filter(([statut]) => statut !== 201);
    expect(autres.length).toBeGreaterThan(0);
    for (const dite of autres) expect(dite).toEqual([503, 'UNAVAILABLE']);
    expect((await envoyer(svg(), 'dessin.svg')).statut).toBe(201);
  });

  describe('ce qu’il n’a pas à contenir', () => {
    const A_PERDRE: [string, string, RegExp][] = [
      ['script', '<script>alert(1)</script>', /alert|script/i],
      ['onload', '<g onload="alert(1)"><path d="M0 0h9v9z"/></g>', /alert|onload/i],
      [
        'foreignObject',
        '<foreignObject><body xmlns="http://www.w3.org/1999/xhtml">x</body></foreignObject>',
        /foreign|body/i,
      ],
      ['un lien javascript:', '<a href="javascript:alert(1)"><path d="M0 0h9v9z"/></a>', /javascript|<a/i],
      ['animate qui change un lien', '<animate attributeName="href" to="javascript:alert(1)"/>', /animate|javascript/i],
      ['set', '<set attributeName="onload" to="alert(1)"/>', /set|alert/i],
      ['style', '<style>@import url(http://mal.exemple/a.css)</style>', /style|mal/i],
      ['l’attribut style', '<path d="M0 0h9v9z" style="background:url(http://mal.exemple)"/>', /style|mal/i],
      ['image', '<image href="http://mal.exemple/a.png"/>', /image|mal/i],
      ['use d’ailleurs', '<use href="http://mal.exemple/a.svg#x"/>', /use|mal/i],
      ['feImage', '<filter id="f"><feImage href="http://mal.exemple"/></filter>', /filter|mal/i],
      ['une couleur d’ailleurs', '<path d="M0 0h9v9z" fill="url(http://mal.exemple#a)"/>', /mal/i],
      [
        'une couleur d’ailleurs, écrite en échappements',
        '<path d="M0 0h9v9z" mask="u\\72l(//mal.exemple#a)"/>',
        /mal/i,
      ],
      ['data:', '<path d="M0 0h9v9z" clip-path="url(data:image/svg+xml,x)"/>', /data:/i],
      ['un commentaire', '<!-- secret -->', /secret/],
    ];
    let texte: string;

    beforeAll(async () => {
      const [debut, fin] = ['<path d="M2 2h20v20z" fill="#c00"/>', '<path d="M3 3h5v5z" fill="#0c0"/>'];
      texte = (await garde(svg(`${debut}${A_PERDRE.map(([, dedans]) => dedans).join('')}${fin}`), 'dessin.svg')).texte;
    });

    it('s’en va sans emporter le reste', () => {
      for (const reste of ['d="M2 2h20v20z"', 'd="M3 3h5v5z"']) expect(texte).toContain(reste);
    });

    it.each(A_PERDRE)('%s : perdu', (_nom, _dedans, traces) => {
      expect(texte.replace('http://www.w3.org/2000/svg', '')).not.toMatch(traces);
    });
  });

  it.each([
    ['un DOCTYPE', `<!DOCTYPE svg>${svg().replace(/^<\?xml[^>]*>\s*/, '')}`],
    ['une entité', `<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]>${svg('<text>&x;</text>').slice(39)}`],
    ['100 000 × 100 000 pixels', svg(undefined, 'width="100000" height="100000"')],
    ['rien qui se voie', svg('')],
    ['un script seul', svg('<script>alert(1)</script>')],
    ['de l’UTF-16', Buffer.from(svg(), 'utf16le')],
    ['50 000 éléments', svg('<g/>'.repeat(50_000))],
    ['100 000 niveaux', svg('<g>'.repeat(100_000))],
  ])('refuse %s', async (_nom, contenu) => {
    expect(await refuse(() => envoyer(contenu, 'dessin.svg'))).toMatch(/SVG|drawing|pixels|image/);
  });

  it('pendant qu’un dessin est nettoyé, le serveur répond aux autres', async () => {
    let nettoye = false;
    const envoi = envoyer(svg(`${'<path d="M2 2h20v20z" fill="#c00"/>'.repeat(5_000)}`), 'gros.svg').then((reponse) => {
      nettoye = true;
      return reponse;
    });
    let reponses = 0;
    while (!nettoye) {
      expect((await acteurs.C1.executer('{ moi { pageAccueil } }')).errors).toEqual([]);
      reponses++;
    }
    expect((await envoi).statut).toBe(201);
    expect(reponses).toBeGreaterThan(3);
  });
});

describe('ce qu’un compte peut déposer', () => {
  it('512 Kio au plus : au-delà 413, avant d’avoir tout lu', async () => {
    const trop = Buffer.concat([await png(), Buffer.alloc(ICONE_MAX_OCTETS)]);
    expect(await refuse(() => envoyer(trop), 413)).toContain('512 KiB');
  });

  it('un seul fichier par envoi', async () => {
    const image = await png();
    const parties = [
      { nom: 'usage', contenu: 'icone' },
      { nom: 'fichier', contenu: image, fichier: 'a.png' },
      { nom: 'fichier', contenu: image, fichier: 'b.png' },
    ];
    await refuse(() => http(serveur, acteurs.A, 'POST', '/fichiers', parties));
  });

  it('200 fichiers ; le suivant est refusé, et les autres comptes n’en savent rien', async () => {
    const {
      serveur: autre,
      acteurs: { A },
    } = await unEssai();
    const image = await png(4);
    const statuts = [];
    for (let fois = 0; fois < 201; fois++) statuts.push((await deposerImage(autre, A, image)).statut);
    expect(statuts).toEqual([...Array(200).fill(201), 409]);
    // Of one use: a file to import has places of its own.
    expect((await deposer(autre, A, 'Référence;Titre\nA-1;Panne\n')).statut).toBe(201);
    await autre.arreter();
  });

  it('sans place au magasin : STORAGE_FULL, ni ligne ni octet ; et cela remarche quand il y en a', async () => {
    const plein = vi.spyOn(serveur.application.services.fichiers, 'ecrire').mockRejectedValue(stockagePlein());
    const image = await png();
    expect(await refuse(() => envoyer(image), 507, 'STORAGE_FULL')).toMatch(/no room/);
    plein.mockRestore();
    expect((await envoyer(image)).statut).toBe(201);
  });
});

describe('GET /fichiers/:id d’une icône', () => {
  it('refuse un visiteur ; tout compte connecté la voit, sous un identifiant qui ne se devine pas', async () => {
    const { corps } = await envoyer(await png());
    const visiteur = await http(serveur, null, 'GET', corps.url);
    expect([visiteur.statut, visiteur.corps.errors?.[0]?.extensions.code]).toEqual([401, 'UNAUTHENTICATED']);
    for (const nom of ['A', 'S1', 'T1', 'C1', 'P'] as const)
      expect((await http(serveur, acteurs[nom], 'GET', corps.url)).statut).toBe(200);
    expect((await http(serveur, acteurs.A, 'GET', `/fichiers/${crypto.randomUUID()}`)).statut).toBe(404);
  });

  it('rien de ce qui est servi ne s’exécute, même glissé sur le disque par un autre chemin', async () => {
    const { corps } = await envoyer(svg(), 'dessin.svg');
    const chemin = join(dossier('icons'), `${corps.id}.svg`);
    expect(await readFile(chemin, 'utf8')).toContain('<svg');
    const { enTetes } = await http(serveur, acteurs.C1, 'GET', corps.url);
    expect(enTetes).toMatchObject({
      'content-type': 'image/svg+xml',
      'content-security-policy': "default-src 'none'; sandbox",
      'x-content-type-options': 'nosniff',
      'content-disposition': `inline; filename="${corps.id}.svg"`,
      'cache-control': 'private, max-age=31536000, immutable',
    });
  });

  it('une adresse trop longue est refusée dans notre format', async () => {
    const { statut, corps } = await http(serveur, acteurs.A, 'GET', `/fichiers/${'x'.repeat(500)}`);
    expect([statut, corps.errors?.[0]?.extensions.code]).toEqual([414, 'BAD_USER_INPUT']);
    expect(corps.errors?.[0]?.extensions.message.en).toBe('This address is too long');
  });
});
