import * as z from 'zod/mini';
import { instantDeParis } from '@/lib/dates';
import { fauteDuMoment } from '@/lib/moment';
import { aRefaire, type SignatureDonnee } from '../signature/types';
import { estPasse } from './creneau';
import type { ValeursMouvement, ValeursPlanification } from './useMouvoir';

type Faute<V> = (champ: keyof V & string, message: string) => void;

/** The fields that this move requires, checked in the reader's words before the API checks them in its own. */
export function schemaMouvement(
  champsRequis: readonly string[],
  dire: (champ: Exclude<keyof ValeursMouvement, 'secondeVisite'> | 'signatureARefaire') => string,
  moment: z.ZodMiniType<string, string>,
) {
  const texte = z.string();
  return z
    .object({
      statutId: texte.check(z.minLength(1, dire('statutId'))),
      ...{
        motif: texte,
        motifAttente: texte,
        reprisePrevue: moment,
        rapport: texte,
        minutes: texte,
        reponseContestation: texte,
        pieceManquante: z.string().check(z.maxLength(500, dire('pieceManquante'))),
        signature: z.nullable(z.custom<SignatureDonnee>()),
      },
      secondeVisite: z.boolean(),
    })
    .check((etat) => {
      const faute = fauteDans<ValeursMouvement>(etat);
      const { motif, motifAttente, reprisePrevue, rapport, minutes, reponseContestation, signature } = etat.value;
      const requis = (champ: string) => champsRequis.includes(champ);
      if ((requis('motif') || motifAttente === 'AUTRE') && motif.trim() === '') faute('motif', dire('motif'));
      if (requis('motifAttente') && motifAttente === '') faute('motifAttente', dire('motifAttente'));
      if (requis('reprisePrevue') && fauteDuMoment(reprisePrevue) === null && !dansLeFutur(reprisePrevue))
        faute('reprisePrevue', dire('reprisePrevue'));
      if (requis('rapport') && rapport.trim() === '') faute('rapport', dire('rapport'));
      if (requis('reponseContestation') && reponseContestation.trim() === '')
        faute('reponseContestation', dire('reponseContestation'));
      if (requis('minutes') && !entier(minutes, 1, 100_000)) faute('minutes', dire('minutes'));
      if (signature === null ? requis('signature') : aRefaire(signature, etat.value))
        faute('signature', dire(signature === null ? 'signature' : 'signatureARefaire'));
    });
}

export function schemaPlanification(
  dire: (champ: keyof ValeursPlanification) => string,
  derogationRequise: () => boolean,
  moment: z.ZodMiniType<string, string>,
) {
  const texte = z.string();
  return z
    .object({
      statutId: texte,
      intervenantId: texte.check(z.minLength(1, dire('intervenantId'))),
      debut: moment.check(z.minLength(1, dire('debut'))),
      ...{ dureeMinutes: texte, derogation: texte, motifPasse: texte },
    })
    .check((etat) => {
      const faute = fauteDans<ValeursPlanification>(etat);
      const { debut, dureeMinutes, derogation, motifPasse } = etat.value;
      if (!entier(dureeMinutes, 5, 24 * 60)) faute('dureeMinutes', dire('dureeMinutes'));
      if (derogationRequise() && derogation.trim() === '') faute('derogation', dire('derogation'));
      if (estPasse(debut) && motifPasse.trim() === '') faute('motifPasse', dire('motifPasse'));
    });
}

function fauteDans<V>(etat: { value: V; issues: unknown[] }): Faute<V> {
  return (champ, message) => {
    etat.issues.push({ code: 'custom', path: [champ], message, input: etat.value });
  };
}

function entier(saisie: string, min: number, max: number): boolean {
  const nombre = Number(saisie);
  return saisie !== '' && Number.isInteger(nombre) && nombre >= min && nombre <= max;
}

function dansLeFutur(mur: string): boolean {
  return mur !== '' && fauteDuMoment(mur) === null && Date.parse(instantDeParis(mur)) > Date.now();
}
