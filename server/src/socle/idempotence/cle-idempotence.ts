import { createHash } from 'node:crypto';
import { Field } from 'type-graphql';
import { champInvalide } from '../commun/erreurs.ts';
import { enForme } from '../commun/forme-du-texte.ts';
import type { Contexte } from '../graphql/contexte.ts';

const CHAMP = 'cleIdempotence';
const FORME = /^[\w.:-]{8,100}$/;

/** What a creating mutation takes in its input. Its service never sees it (see `lireDemande`). */
export const CleIdempotence = (): PropertyDecorator =>
  Field(() => String, {
    nullable: true,
  }) as PropertyDecorator;

/** A request under a key, as it came. */
export interface CleDemandee {
  /** 0: nobody is connected. */
  utilisateurId: number;
  cle: string;
  fonction: string;
  /** Of the body as it was sent: what it means (the account's number) may have changed before it is sent again. */
  empreinte: string;
  /** What an earlier request has made under this key, once that is known: this one is answered from it. */
  deja?: { objetId: number | null };
}

/** The key of a mutation's arguments, and the arguments without it. */
export function lireDemande<A extends Record<string, unknown>>(
  contexte: Contexte,
  fonction: string,
  args: A,
): { cle: CleDemandee | null; args: A } {
  const { input } = args;
  if (typeof input !== 'object' || input === null || !(CHAMP in input)) return { cle: null, args };
  const { [CHAMP]: recue, ...demande } = input as Record<string, unknown>;
  const sansCle = { ...args, input: demande };
  if (recue == null) return { cle: null, args: sansCle };
  const utilisateurId = contexte.appelant?.id ?? 0;
  return { cle: { utilisateurId, cle: lireCle(recue), fonction, empreinte: empreinteDe(demande) }, args: sansCle };
}

/** Read before the door, which stands where a function begins. */
export function lireCle(recue: unknown): string {
  const cle = typeof recue === 'string' ? enForme(recue) : null;
  if (cle !== null && FORME.test(cle)) return cle;
  throw champInvalide(CHAMP, 'De 8 à 100 lettres, chiffres, - _ . :', 'From 8 to 100 letters, digits, - _ . :');
}

function empreinteDe(demande: object): string {
  return createHash('sha256')
    .update(JSON.stringify(enOrdre(demande)))
    .digest('hex');
}

/** The same whatever the order of the fields, at every depth; that of a list says something. */
function enOrdre(valeur: unknown): unknown {
  if (Array.isArray(valeur)) return valeur.map(enOrdre);
  if (typeof valeur !== 'object' || valeur === null || valeur instanceof Date) return valeur;
  return Object.entries(valeur)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([nom, sienne]) => [nom, enOrdre(sienne)]);
}

export const autreDemande = () =>
  champInvalide(CHAMP, 'Cette clé a déjà servi à une autre demande.', 'This key has served another request already.');
