import type { Contenu, Lecteur } from './types.ts';

type Langue = Lecteur['langue'];

interface Pied {
  entreprise: string;
  telephone: string | null;
  /** Null: nobody chooses not to have it. */
  desabonnement: string | null;
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
    obligatoire: 'Ce message fait partie du service : il ne se désactive pas.',
    deuxPoints: ' :',
  },
  en: {
    bonjour: (prenom: string) => `Hello ${prenom},`,
    telephone: (numero: string) => `Tel. ${numero}`,
    pourquoi: 'You get this message because it concerns you.',
    cesser: 'Stop getting these messages by mail',
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
    pied.desabonnement === null ? mots.obligatoire : `${mots.cesser}${mots.deuxPoints} ${pied.desabonnement}`,
  ];
  return lignes.join('\n');
}

/** One column of text that any reader of mails and any screen reader reads: no image, no table for the layout. */
export function enHtml({ langue, prenom, contenu, adresse, pied }: Lettre): string {
  const mots = MOTS[langue];
  const faits = contenu.faits ?? [];
  const p = (dedans: string, style = '') => `<p style="margin:0 0 16px;${style}">${dedans}</p>`;
  const liste = faits
    .map(
      ([nom, valeur]) =>
        `<dt style="margin:0;color:#495057;font-size:14px">${echapper(nom)}</dt><dd style="margin:0 0 10px">${enLignes(valeur)}</dd>`,
    )
    .join('');
  const bouton =
    'display:inline-block;padding:12px 20px;border-radius:6px;background:#1864ab;color:#ffffff;text-decoration:none;font-weight:600';
  const petit = 'font-size:13px;color:#495057';
  return [
    `<!doctype html><html lang="${langue}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">`,
    `<title>${echapper(contenu.sujet)}</title></head>`,
    '<body style="margin:0;background:#f1f3f5">',
    '<div style="max-width:600px;margin:0 auto;padding:24px 20px;background:#ffffff;color:#212529;font:16px/1.5 system-ui,-apple-system,Segoe UI,Roboto,Arial,sans-serif">',
    `<h1 style="margin:0 0 16px;font-size:20px;line-height:1.3">${echapper(contenu.sujet)}</h1>`,
    p(echapper(mots.bonjour(prenom))),
    ...contenu.paragraphes.map((paragraphe) => p(enLignes(paragraphe))),
    faits.length > 0 ? `<dl style="margin:0 0 16px">${liste}</dl>` : '',
    contenu.lien
      ? p(`<a href="${echapper(adresse + contenu.lien.chemin)}" style="${bouton}">${echapper(contenu.lien.texte)}</a>`)
      : '',
    '<hr style="border:0;border-top:1px solid #dee2e6;margin:24px 0 16px">',
    p(echapper(coordonnees(langue, pied)), petit),
    p(piedHtml(mots, pied), petit),
    '</div></body></html>',
  ].join('');
}

function piedHtml(mots: (typeof MOTS)[Langue], { desabonnement }: Pied): string {
  const suite =
    desabonnement === null
      ? echapper(mots.obligatoire)
      : `<a href="${echapper(desabonnement)}" style="color:#1864ab">${echapper(mots.cesser)}</a>`;
  return `${echapper(mots.pourquoi)} ${suite}`;
}

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
const enLignes = (texte: string): string => echapper(texte).replaceAll('\n', '<br>');
