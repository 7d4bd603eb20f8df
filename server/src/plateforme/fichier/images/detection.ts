export type Image = 'png' | 'jpeg' | 'gif' | 'svg';

const SIGNATURES: readonly (readonly [Image, Buffer])[] = [
  ['png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])],
  ['jpeg', Buffer.from([0xff, 0xd8, 0xff])],
  ['gif', Buffer.from('GIF87a')],
  ['gif', Buffer.from('GIF89a')],
];
/** What the bytes begin like, whatever their name; null: no image that we take. */
export function detecter(octets: Buffer): Image | null {
  for (const [image, signature] of SIGNATURES) {
    if (octets.subarray(0, signature.length).equals(signature)) return image;
  }
  const texte = enTexte(octets);
  return texte !== null && estUnSvg(texte) ? 'svg' : null;
}

/** Null: it is no UTF-8. */
export function enTexte(octets: Buffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(octets);
  } catch {
    return null;
  }
}

/** What may stand before the root, with its end: a declaration, comments. */
const PROLOGUES: readonly (readonly [string, string])[] = [
  ['<?', '?>'],
  ['<!--', '-->'],
];

/** Walked through once, without a pattern that a nasty text could keep busy. */
function estUnSvg(texte: string): boolean {
  let ici = 0;
  for (;;) {
    while (/\s/.test(texte.charAt(ici))) ici += 1;
    // Of a drawing that declares its type svg.ts says why it is refused.
    if (/^<!DOCTYPE\s+svg\b/i.test(texte.slice(ici, ici + 40))) return true;
    const prologue = PROLOGUES.find(([debut]) => texte.startsWith(debut, ici));
    if (!prologue) return /^<(?:\w{1,20}:)?svg[\s/>]/i.test(texte.slice(ici, ici + 40));
    const fin = texte.indexOf(prologue[1], ici);
    if (fin < 0) return false;
    ici = fin + prologue[1].length;
  }
}
