'use client';

import { useTranslations } from 'next-intl';
import { CHAMPS_RACONTES } from '@/lib/api/contrat.generated';
import { useTexte } from '@/lib/useTexte';
import { useStatutsEtUrgencesQuery } from '../operations.generated';
import { METHODES, sansSigner } from '../signature/types';
import type { Mouvement } from '../types';
import { formaterMinutes, useMoments } from '../useMoments';
import styles from './Fil.module.css';

const INSTANTS: readonly string[] = [
  'datePrevue',
  'echeance',
  'debutPlanifie',
  'finPlanifiee',
  'enRouteA',
  'debutReel',
  'finReelle',
];

/** Field by field, from what to what, in words that people read. */
export function Changements({ changements }: { changements: Mouvement['changements'] }) {
  const t = useTranslations('intervention.fil');
  const champ = useTranslations('intervention.champ');
  const afficher = useAffichage();
  /** What was not there before is said alone; what is there no more, as gone. */
  const phrase = (nom: string, libelle: string, avant: string | null, apres: string | null) => {
    if (avant === null) return t('nouveau', { champ: libelle, apres: apres ?? '' });
    if (nom === 'signature') return t('signaturePerimee', { champ: libelle, avant });
    return apres === null ? t('retire', { champ: libelle, avant }) : t('changement', { champ: libelle, avant, apres });
  };
  return (
    <ul className={styles.changements}>
      {changements.map((changement) => {
        const nom = CHAMPS_RACONTES.find((raconte) => raconte === changement.champ);
        const libelle = nom === undefined ? changement.champ : champ(nom);
        return (
          <li key={changement.champ}>
            {phrase(
              changement.champ,
              libelle,
              afficher(changement.champ, changement.avant),
              afficher(changement.champ, changement.apres),
            )}
          </li>
        );
      })}
    </ul>
  );
}

function useAffichage() {
  const texte = useTexte();
  const t = useTranslations('intervention.signature');
  const { date } = useMoments();
  const { data } = useStatutsEtUrgencesQuery({ fetchPolicy: 'cache-first' });
  return (champ: string, valeur: string | null): string | null => {
    if (valeur === null || valeur === '') return null;
    if (INSTANTS.includes(champ)) return date(valeur);
    if (champ === 'minutes') return formaterMinutes(Number(valeur));
    if (champ === 'signature') {
      // The method, then the name of who signed, or why nobody did.
      const [mot = '', ...suite] = valeur.split(' ');
      const methode = METHODES.find((une) => une === mot);
      if (methode === undefined || !sansSigner(methode)) return suite.join(' ');
      return `${t(`recue.${methode}`)} ${suite.join(' ')}`;
    }
    if (champ !== 'urgenceId') return valeur;
    const urgence = data?.consulterDegreUrgence.items.find(({ id }) => id === valeur);
    return urgence ? texte(urgence.libelle) : '…';
  };
}
