'use client';

import { useTranslations } from 'next-intl';
import { FenetreEdition } from '@/components/edition/FenetreEdition';
import { useFenetreEdition } from '@/components/edition/useFenetreEdition';
import { relire } from '@/lib/apollo/relire';
import { ChampsObjectif } from './ChampsObjectif';
import {
  type ObjectifDeListeFragment,
  useCreerObjectifMutation,
  useModifierObjectifMutation,
} from './operations.generated';
import { useSchema } from './useSchema';
import { entree, type Lu, NOUVELLES, type Valeurs, valeursDe } from './valeurs';

interface Props {
  objectif: ObjectifDeListeFragment | null;
  fermer: () => void;
}

/** A new objective (`objectif` null) or the change of one. */
export function EditionObjectif({ objectif, fermer }: Props) {
  const t = useTranslations('objectif');
  const change = relire('consulterObjectif');
  const [creer] = useCreerObjectifMutation(change);
  const [modifier] = useModifierObjectifMutation(change);
  const { fenetre } = useFenetreEdition({
    ligne: objectif,
    schema: useSchema(),
    brouillon: `objectif:${objectif?.id ?? 'nouveau'}`,
    libelles: useLibelles(),
    valeursDe: (ligne) => (ligne === null ? NOUVELLES : valeursDe(ligne, ligne.utilisateur.id)),
    afficher: (nom, valeur) => (nom === 'statut' ? t(`statuts.${valeur as Valeurs['statut']}`) : valeur),
    lireActuel: (actuel: Lu & { utilisateurId: string }) => valeursDe(actuel, String(actuel.utilisateurId)),
    entree,
    creer: (input) => creer({ variables: { input } }),
    modifier: (input) => modifier({ variables: { input } }),
    fermer,
  });
  return (
    <FenetreEdition titre={t(objectif === null ? 'nouveau' : 'modifierTitre')} {...fenetre}>
      <ChampsObjectif formulaire={fenetre.formulaire} libelles={fenetre.libelles} objectif={objectif} />
    </FenetreEdition>
  );
}

function useLibelles(): Record<keyof Valeurs, string> {
  const t = useTranslations('objectif.champs');
  return {
    titre: t('titre'),
    utilisateurId: t('utilisateurId'),
    type: t('type'),
    description: t('description'),
    periode: t('periode'),
    dateDebut: t('dateDebut'),
    dateFin: t('dateFin'),
    statut: t('statut'),
    progression: t('progression'),
    valeur: t('valeur'),
  };
}
