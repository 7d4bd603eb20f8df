import { registerDecorator } from 'class-validator';
import { dire } from '../../socle/commun/validation.ts';

const LIEN_MAX = 300;

/**
 * Where a page may lead (security spec, W10): a path of this site, which begins with one "/", or an address of the web.
 * An allow-list: nothing that a browser could read as another scheme, or as another site ("//evil", "/\evil").
 */
function lienAcceptable(valeur: unknown): boolean {
  if (typeof valeur !== 'string' || valeur.length > LIEN_MAX) return false;
  const lien = valeur.trim();
  if (/[\s\p{C}\\<>"'`]/u.test(lien)) return false;
  if (lien.startsWith('/')) {
    const chemin = lien.split(/[?#]/)[0] ?? '';
    return !chemin.includes('//') && !chemin.split('/').some((segment) => /^(\.|%2e){1,2}$/i.test(segment));
  }
  if (!/^https?:\/\/[^/]/i.test(lien) || !URL.canParse(lien)) return false;
  const { username, password } = new URL(lien);
  return username === '' && password === '';
}

export function LienDePage(): PropertyDecorator {
  const message = dire(
    'Un chemin du site (/exemple) ou une adresse http(s)://, sans espace, de 300 caractères au plus.',
    'A path of the site (/example) or an http(s):// address, without spaces, of at most 300 characters.',
  );
  return (cible, propriete) =>
    registerDecorator({
      name: 'lienDePage',
      target: cible.constructor,
      propertyName: propriete as string,
      options: { message },
      validator: { validate: lienAcceptable },
    });
}
