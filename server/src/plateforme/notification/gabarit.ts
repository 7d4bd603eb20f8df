import type { Contenu, Lecteur } from './types.ts';

type Langue = Lecteur['langue'];

interface Pied {
  entreprise: string;
  telephone: string | null;
  /** How its reader comes to have no more of it; null: nobody chooses that. */
  fin: { quoi: 'cesser' | 'choisir'; adresse: string } | null;
}

interface Lettre {
  langue: Langue;
  prenom: string;
  contenu: Contenu;
  adresse: string;
  pied: Pied;
}

const MOTS = {
  fr: {
    bonjour: (prenom: string) => `Bonjour ${prenom},`,
    telephone: (numero: string) => `Tél. ${numero}`,
    pourquoi: 'Vous recevez ce message parce qu’il vous concerne.',
    cesser: 'Ne plus recevoir ces messages par mail',
    choisir: 'Choisir ce que je reçois par mail',
    obligatoire: 'Ce message fait partie du service : il ne se désactive pas.',
    deuxPoints: ' :',
  },
  en: {
    bonjour: (prenom: string) => `Hello ${prenom},`,
    telephone: (numero: string) => `Tel. ${numero}`,
    pourquoi: 'You get this message because it concerns you.',
    cesser: 'Stop getting these messages by mail',
    choisir: 'Choose what I get by mail',
    obligatoire: 'This message is part of the service: it cannot be turned off.',
    deuxPoints: ':',
  },
} as const;

export function enTexte({ langue, prenom, contenu, adresse, pied }: Lettre): string {
  const mots = MOTS[langue];
  const faits = (contenu.faits ?? []).map(([nom, valeur]) => `${nom}${mots.deuxPoints} ${valeur}`);
  const lignes = [
    mots.bonjour(prenom),
    ...contenu.paragraphes.flatMap((paragraphe) => ['', paragraphe]),
    ...(faits.length > 0 ? ['', ...faits] : []),
    ...(contenu.lien ? ['', `${contenu.lien.texte}${mots.deuxPoints} ${adresse}${contenu.lien.chemin}`] : []),
    ...['', '-- ', coordonnees(langue, pied), mots.pourquoi],
    pied.fin === null ? mots.obligatoire : `${mots[pied.fin.quoi]}${mots.deuxPoints} ${pied.fin.adresse}`,
  ];
  return lignes.join('\n');
}

/** Where somebody reads in the dark; readers of mails that know no style sheet keep the light. */
const SOMBRE =
  '@media (prefers-color-scheme:dark){.fond{background:#141517!important}.page{background:#1f2023!important;color:#e9ecef!important}.discret{color:#adb5bd!important}.lien{color:#74c0fc!important}.trait{border-color:#495057!important}}';
const BOUTON =
  'display:inline-block;padding:12px 20px;border-radius:6px;background:#1864ab;color:#ffffff;text-decoration:none;font-weight:600';
const PUCE = '• ';

/** One column of text that any reader of mails and any screen reader reads: no image, no table for the layout. */
export function enHtml({ langue, prenom, contenu, adresse, pied }: Lettre): string {
  const mots = MOTS[langue];
  const dire = (texte: string) => echapper(langue === 'fr' ? insecables(texte) : texte);
  const p = (dedans: string) => `<p style="margin:0 0 16px">${dedans}</p>`;
  const petit = (dedans: string) =>
    `<p class="discret" style="margin:0 0 16px;font-size:13px;color:#495057">${dedans}</p>`;
  const enLignes = (texte: string) => dire(texte).replaceAll('\n', '<br>');
  const paragraphe = (texte: string) => {
    const lignes = texte.split('\n');
    if (!lignes.every((ligne) => ligne.startsWith(PUCE))) return p(enLignes(texte));
    const points = lignes.map((ligne) => `<li style="margin:0 0 6px">${dire(ligne.slice(PUCE.length))}</li>`);
    return `<ul style="margin:0 0 16px;padding-left:20px">${points.join('')}</ul>`;
  };
  const faits = (contenu.faits ?? []).map(
    ([nom, valeur]) =>
      `<dt class="discret" style="margin:0;color:#495057;font-size:14px">${dire(nom)}</dt><dd style="margin:0 0 10px">${enLignes(valeur)}</dd>`,
  );
  return [
    `<!doctype html><html lang="${langue}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">`,
    '<meta name="color-scheme" content="light dark"><meta name="supported-color-schemes" content="light dark">',
    `<title>${echapper(contenu.sujet)}</title><style>${SOMBRE}</style></head>`,
    '<body class="fond" style="margin:0;background:#f1f3f5">',
    '<div class="page" style="max-width:600px;margin:0 auto;padding:24px 20px;background:#ffffff;color:#212529;font:16px/1.5 system-ui,-apple-system,Segoe UI,Roboto,Arial,sans-serif">',
    `<h1 style="margin:0 0 16px;font-size:20px;line-height:1.3">${dire(contenu.titre ?? contenu.sujet)}</h1>`,
    p(dire(mots.bonjour(prenom))),
    ...contenu.paragraphes.map(paragraphe),
    faits.length > 0 ? `<dl style="margin:0 0 16px">${faits.join('')}</dl>` : '',
    contenu.lien
      ? p(`<a href="${echapper(adresse + contenu.lien.chemin)}" style="${BOUTON}">${dire(contenu.lien.texte)}</a>`)
      : '',
    '<hr class="trait" style="border:0;border-top:1px solid #dee2e6;margin:24px 0 16px">',
    petit(dire(coordonnees(langue, pied))),
    petit(`${dire(mots.pourquoi)} ${finHtml(mots, pied, dire)}`),
    '</div></body></html>',
  ].join('');
}

function finHtml(mots: (typeof MOTS)[Langue], { fin }: Pied, dire: (texte: string) => string): string {
  if (fin === null) return dire(mots.obligatoire);
  return `<a class="lien" href="${echapper(fin.adresse)}" style="color:#1864ab">${dire(mots[fin.quoi])}</a>`;
}

/** French signs never begin a line, nor end one. */
const insecables = (texte: string): string => texte.replaceAll(/ (?=[:;!?»])/g, '\u00a0').replaceAll('« ', '«\u00a0');

const coordonnees = (langue: Langue, { entreprise, telephone }: Pied): string =>
  telephone === null ? entreprise : `${entreprise} · ${MOTS[langue].telephone(telephone)}`;

const SIGNES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const echapper = (texte: string): string => texte.replace(/[&<>"']/g, (signe) => SIGNES[signe] ?? signe);
