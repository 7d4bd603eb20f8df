'use client';

import { useTranslations } from 'next-intl';
import { FenetreEdition } from '@/components/edition/FenetreEdition';
import { useEdition } from '@/components/edition/useEdition';
import { oublier } from '@/lib/apollo/oublier';
import { useRetours } from '@/lib/useRetours';
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
  const { confirmer } = useRetours();
  const relire = { update: oublier('consulterObjectif') };
  const [creer] = useCreerObjectifMutation(relire);
  const [modifier] = useModifierObjectifMutation(relire);
  const libelles = useLibelles();
  const depart = objectif === null ? NOUVELLES : valeursDe(objectif, objectif.utilisateur.id);
  const formulaire = useEdition({
    ligne: objectif,
    schema: useSchema(),
    depart,
    brouillon: `objectif:${objectif?.id ?? 'nouveau'}`,
    libelles,
    afficher: (nom, valeur) => (nom === 'statut' ? t(`statuts.${valeur as Valeurs['statut']}`) : valeur),
    lireActuel: (actuel: Lu & { utilisateurId: string }) => valeursDe(actuel, String(actuel.utilisateurId)),
    entree,
    creer: async (input) => {
      const { data } = await creer({ variables: { input } });
      if (data) confirmer(data.creerObjectif.message);
      fermer();
    },
    modifier: async (input) => {
      const { data } = await modifier({ variables: { input } });
      if (data) confirmer(data.modifierObjectif.message);
      fermer();
    },
    fermer,
  });
  return (
    <FenetreEdition
      titre={t(objectif === null ? 'nouveau' : 'modifierTitre')}
      creation={objectif === null}
      formulaire={formulaire}
      libelles={libelles}
      fermer={fermer}
    >
      <ChampsObjectif formulaire={formulaire} libelles={libelles} objectif={objectif} />
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
